import { html, svg, type TemplateResult } from 'lit';
import type { FeelingCurve, Language } from '../model/index.js';
import { sayClock } from '../locales/index.js';
import { sayShare } from './say-duration.js';
import type { DeskSentences } from './sentences/desk-sentences.js';

const WIDTH = 320;
const HEIGHT = 64;
const MARGIN = 6;

/** The feeling's curve with its peak and its end marked, and the same in words beneath. */
export function renderFeeling(feeling: FeelingCurve, say: DeskSentences, language: Language): TemplateResult {
  const { points } = feeling;
  const last = points.at(-1);
  if (last === undefined) return html`<p class="quiet">${say.noFeeling}</p>`;
  const peakAt = points.reduce(
    (best, { intensity }, at) => (intensity > (points[best]?.intensity ?? 0) ? at : best),
    0,
  );
  const peak = points[peakAt] ?? last;
  // Turns of the talk are evenly spaced: a pause of an hour must not squeeze what was said into a corner.
  const x = (at: number): number =>
    points.length === 1 ? WIDTH - MARGIN : MARGIN + (at / (points.length - 1)) * (WIDTH - 2 * MARGIN);
  const y = (intensity: number): number => MARGIN + (1 - intensity) * (HEIGHT - 2 * MARGIN);
  const line = points.map(({ intensity }, at) => `${x(at).toFixed(1)},${y(intensity).toFixed(1)}`).join(' ');
  const words = [
    say.peak(sayShare(feeling.peak, language), sayClock(peak.at, language)),
    say.end(sayShare(feeling.end, language)),
    say.trend[feeling.trend],
    say.feelings[feeling.kind],
  ].join(' · ');
  return html`<figure class="feeling">
    <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label=${words}>
      ${svg`<line class="ground" x1="0" y1=${HEIGHT - 1} x2=${WIDTH} y2=${HEIGHT - 1}></line>
      <polyline class="curve" points=${points.length === 1 ? `${MARGIN},${y(last.intensity)} ${line}` : line}></polyline>
      <circle class="peak" cx=${x(peakAt)} cy=${y(peak.intensity)} r="5"></circle>
      <circle class="end" cx=${x(points.length - 1)} cy=${y(last.intensity)} r="4"></circle>`}
    </svg>
    <figcaption>
      ${peak.words === undefined ? '' : html`<q>${peak.words}</q> `}<span aria-hidden="true" class="quiet"
        >${words}</span
      >
    </figcaption>
  </figure>`;
}
