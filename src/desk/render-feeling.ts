import { html, nothing, type TemplateResult } from 'lit';
import { drawCurve } from '../elements/shared/draw-curve.js';
import { DISTRESS, type FeelingCurve, type Language } from '../model/index.js';
import { sayClock } from '../locales/index.js';
import { sayShare } from './say-duration.js';
import type { DeskSentences } from './sentences/desk-sentences.js';

/** A list of every message would be the transcript again: the most intense ones are what an agent has to know. */
const MOST_MOMENTS = 4;
/** Below this a message is calm, whatever word of it counted. */
const CALM = 0.15;

/**
 * The feeling's curve with its peak, its end and the height from which a person is needed, the same in words, and the
 * moments that made it: when, how intense, and the customer's own words that said so.
 */
export function renderFeeling(feeling: FeelingCurve, say: DeskSentences, language: Language): TemplateResult {
  const { points } = feeling;
  if (points.length === 0) return html`<p class="quiet">${say.noFeeling}</p>`;
  const peak = points.reduce((best, point) => (point.intensity > best.intensity ? point : best));
  const words = [
    say.peak(sayShare(feeling.peak, language), sayClock(peak.at, language)),
    say.end(sayShare(feeling.end, language)),
    say.trend[feeling.trend],
    say.feelings[feeling.kind],
  ].join(' · ');
  return html`<figure class="feeling">
    ${
      points.length < 2
        ? nothing
        : drawCurve(points, {
            label: words,
            lines: [{ at: DISTRESS, name: say.inDistress }],
            peak: say.peakShort,
            end: say.endShort,
          })
    }
    <figcaption>${words}</figcaption>
    ${renderMoments(points, say, language)}
  </figure>`;
}

/** The most intense messages that said something, in the order they were written. */
function renderMoments(
  points: FeelingCurve['points'],
  say: DeskSentences,
  language: Language,
): TemplateResult | typeof nothing {
  const told = points
    .map((point, index) => ({ ...point, number: index + 1 }))
    .filter(({ words, intensity }) => words && intensity >= CALM);
  if (told.length === 0) return nothing;
  const moments = [...told]
    .sort((a, b) => b.intensity - a.intensity)
    .slice(0, MOST_MOMENTS)
    .sort((a, b) => a.number - b.number);
  return html`<table class="moments">
    <thead class="said-only">
      <tr>
        <th scope="col">${say.messageNumber}</th>
        <th scope="col">${say.when}</th>
        <th scope="col">${say.feeling}</th>
        <th scope="col">${say.heard}</th>
      </tr>
    </thead>
    <tbody>
      ${moments.map(
        ({ number, at, intensity, words }) =>
          html`<tr class=${intensity >= DISTRESS ? 'distress' : ''}>
            <td class="quiet">${number}</td>
            <td class="quiet">${sayClock(at, language)}</td>
            <td class="share">
              <svg aria-hidden="true" width="48" height="8">
                <rect class="whole" width="48" height="8" rx="2"></rect>
                <rect width=${Math.max(2, 48 * intensity)} height="8" rx="2"></rect></svg
              >${sayShare(intensity, language)}
            </td>
            <td><q>${words}</q></td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
