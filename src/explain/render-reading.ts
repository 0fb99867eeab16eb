import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Cue, Language, Reading, Thresholds } from '../model/index.js';
import { actOn, type Act } from './act-on.js';
import { markWords } from './mark-words.js';
import { sayCue, sayLanguages, sayWeight } from './say-weight.js';
import type { ExplainSentences } from './sentences/explain-sentences.js';

interface Heard {
  readonly message: string;
  readonly reading: Reading;
  /** Where the adding-up begins, in logits. */
  readonly start: number;
  readonly wantsPerson: boolean;
}

/** From here on a mark is a strong one. */
const STRONG = 1;

/** What was heard: the marked words, the intensity against both thresholds, what follows, and the sum. */
export function renderReading(
  heard: Heard,
  thresholds: Thresholds,
  say: ExplainSentences,
  language: Language,
): TemplateResult {
  const { message, reading } = heard;
  const { intensity, kind } = reading;
  const act = actOn(intensity, thresholds);
  return html`<section class="heard ${act}" aria-label=${say.intensity}>
    <p class="verdict">
      <strong>${say.act[act]}</strong>
      <span class="quiet"
        >${say.intensity} ${intensity.toFixed(2)} · ${say.feelings[kind]} ·
        ${say.readAs(sayLanguages(reading, language))}</span
      >
    </p>
    ${renderScale(intensity, thresholds, say)}
    <p class="does">${say.does[act]}${heard.wantsPerson ? html` <strong>${say.wantsPerson}</strong>` : nothing}</p>
    ${message.trim() === '' ? nothing : renderMarks(message, reading.cues)} ${renderSum(heard, say, language)}
  </section>`;
}

/** A ruler from 0 to 1 with both thresholds and where the message stands. */
function renderScale(intensity: number, { offer, escalate }: Thresholds, say: ExplainSentences): TemplateResult {
  const percent = (share: number): string => `${(100 * share).toFixed(1)}%`;
  const zones: readonly (readonly [Act, number, number])[] = [
    ['nothing', 0, offer],
    ['offer', offer, escalate],
    ['person', escalate, 1],
  ];
  const words = `${say.intensity} ${intensity.toFixed(2)}; ${say.zone.offer}: ${offer.toFixed(2)}, ${say.zone.person}: ${escalate.toFixed(2)}`;
  return html`<svg class="scale" role="img" aria-label=${words} width="100%" height="58">
    ${zones.map(
      ([zone, from, to]) =>
        svg`<rect class="zone ${zone}" x=${percent(from)} y="24" width=${percent(to - from)} height="10"></rect>
          <text class="zone-name ${zone}" x=${percent(from)} y="53" dx=${from === 0 ? 0 : 4}>${say.zone[zone]}</text>`,
    )}
    ${[offer, escalate].map(
      (threshold) =>
        svg`<line class="threshold" x1=${percent(threshold)} x2=${percent(threshold)} y1="18" y2="56"></line>
          <text class="number" x=${percent(threshold)} y="14" text-anchor="middle">${threshold.toFixed(2)}</text>`,
    )}
    <circle class="needle" cx=${percent(0.015 + 0.97 * intensity)} cy="29" r="9"></circle>
  </svg>`;
}

/** The message with a number at each mark; the table says the same to those who do not see it. */
function renderMarks(message: string, cues: readonly Cue[]): TemplateResult {
  return html`<p class="marked" aria-hidden="true">
    ${markWords(message, cues).map(({ text, adds }) =>
      adds === undefined
        ? text
        : html`<mark class="${adds > 0 ? 'adds' : 'calms'} ${Math.abs(adds) >= STRONG ? 'strong' : ''}"
            >${text}<sub>${sayWeight(adds)}</sub></mark
          >`,
    )}
  </p>`;
}

/** Everything that was added up, so that it can be checked with a pencil. */
function renderSum({ reading, start }: Heard, say: ExplainSentences, language: Language): TemplateResult {
  const sum = reading.cues.reduce((total, { contribution }) => total + contribution, start);
  return html`<table>
    <caption>
      ${say.marked}
    </caption>
    <thead>
      <tr>
        <th scope="col">${say.words}</th>
        <th scope="col">${say.speaksOf}</th>
        <th scope="col" class="number">${say.adds}</th>
      </tr>
    </thead>
    <tbody>
      <tr class="quiet-row">
        <td colspan="2">${say.start}</td>
        <td class="number">${sayWeight(start)}</td>
      </tr>
      ${reading.cues.map(
        (cue) =>
          html`<tr class=${cue.contribution > 0 ? 'adds' : 'calms'}>
            <td>${cue.words}</td>
            <td>${sayCue(cue, say, language)}</td>
            <td class="number">${renderBar(cue.contribution)}${sayWeight(cue.contribution)}</td>
          </tr>`,
      )}
      ${
        reading.cues.length === 0
          ? html`<tr class="quiet-row">
              <td colspan="3">${say.noCue}</td>
            </tr>`
          : nothing
      }
    </tbody>
    <tfoot>
      <tr>
        <th scope="row" colspan="2">${say.sum(reading.intensity.toFixed(2))}</th>
        <td class="number">${sayWeight(sum)}</td>
      </tr>
    </tfoot>
  </table>`;
}

/** How much, to the eye: a bar of up to 40 pixels. */
function renderBar(contribution: number): TemplateResult {
  const width = Math.min(40, Math.max(2, Math.abs(contribution) * 12));
  return html`<svg class="bar" aria-hidden="true" width="40" height="8">
    <rect x=${40 - width} width=${width} height="8" rx="2"></rect>
  </svg>`;
}
