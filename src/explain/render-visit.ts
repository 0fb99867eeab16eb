import { html, nothing, type TemplateResult } from 'lit';
import { drawCurve } from '../elements/shared/draw-curve.js';
import type { Language, Thresholds } from '../model/index.js';
import type { Followed } from './follow-visit.js';
import type { ExplainSentences } from './sentences/explain-sentences.js';

interface Wishes {
  readonly play: () => void;
  readonly clear: () => void;
  readonly setFailed: (index: number, failed: boolean) => void;
}

/** Several messages in a row: the curve with its peak and end, and the same as a table beside it. */
export function renderVisit(
  { curve, turns }: Followed,
  thresholds: Thresholds,
  say: ExplainSentences,
  language: Language,
  { play, clear, setFailed }: Wishes,
): TemplateResult {
  if (turns.length === 0)
    return html`<section class="visit">
      <h2>${say.visit}</h2>
      <p>${say.visitLead}</p>
      <p class="quiet">${say.visitEmpty}</p>
      <p><button class="button" @click=${play}>${say.playBuildUp}</button></p>
    </section>`;
  const figures = [
    `${say.peak} ${curve.peak.toFixed(2)}`,
    `${say.end} ${curve.end.toFixed(2)}`,
    say.trend[curve.trend],
    say.feelings[curve.kind],
  ];
  const words = figures.join(' · ');
  return html`<section class="visit">
    <h2>${say.visit}</h2>
    <p>${say.visitLead}</p>
    <div class="beside">
      <figure>
        ${drawCurve(curve.points, {
          together: { points: turns.map(({ together }) => together), name: say.together },
          label: words,
          lines: [
            { at: thresholds.offer, name: say.zone.offer },
            { at: thresholds.escalate, name: say.zone.person },
          ],
          peak: say.peak,
          end: say.end,
        })}
        <figcaption><strong aria-hidden="true">${words}</strong> <span class="quiet">${say.peakEnd}</span></figcaption>
      </figure>
      <div class="scroll" tabindex="0" role="region" aria-label=${say.visit}>
        <table>
          <thead>
            <tr>
              <th scope="col"><span class="said-only">№</span></th>
              <th scope="col">${say.message}</th>
              <th scope="col" class="number">${say.intensity}</th>
              <th scope="col">${say.happens}</th>
            </tr>
          </thead>
          <tbody>
            ${turns.map(
              ({ said, act, builtUp }, index) =>
                html`<tr class=${act}>
                  <td class="number">${index + 1}</td>
                  <td lang=${said.reading.language === language ? nothing : said.reading.language}>
                    ${said.text}
                    <label class="failed"
                      ><input
                        type="checkbox"
                        .checked=${said.failed}
                        @change=${(event: Event) => setFailed(index, isChecked(event))}
                      />${say.failedAnswer}</label
                    >
                  </td>
                  <td class="number">${said.reading.intensity.toFixed(2)}</td>
                  <td>
                    <strong class="act ${act}">${say.act[act]}</strong
                    >${builtUp ? html`<br /><span class="quiet">${say.builtUp}</span>` : nothing}
                  </td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </div>
    <p><button class="button" @click=${clear}>${say.clear}</button></p>
  </section>`;
}

function isChecked({ currentTarget }: Event): boolean {
  return currentTarget instanceof HTMLInputElement && currentTarget.checked;
}
