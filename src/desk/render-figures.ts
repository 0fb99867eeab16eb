import { html, type TemplateResult } from 'lit';
import type { Figures, Language } from '../model/index.js';
import { sayDuration, sayShare } from './say-duration.js';
import type { DeskSentences } from './sentences/desk-sentences.js';

/** The team's figures in a strip, each with its n: a share of three calls is not a share of three hundred. */
export function renderFigures(figures: Figures, say: DeskSentences, language: Language): TemplateResult {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const { kept, solved, minutesToCall, feelingAfter } = figures;
  const strip: readonly { readonly name: string; readonly value: string | undefined; readonly n?: number }[] = [
    { name: say.requested, value: number.format(figures.requested) },
    { name: say.kept, value: known(kept.share, (share) => sayShare(share, language)), n: kept.n },
    { name: say.solved, value: known(solved.share, (share) => sayShare(share, language)), n: solved.n },
    {
      name: say.minutesToCall,
      value: known(minutesToCall.median, (minutes) => sayDuration(minutes * 60_000, language)),
      n: minutesToCall.n,
    },
    {
      name: say.feelingAfter,
      value: known(feelingAfter.mean, (mean) => `${number.format(mean)} / 5`),
      n: feelingAfter.n,
    },
  ];
  return html`<section class="figures" aria-label=${`${say.figures}, ${say.last30Days}`}>
    <p class="quiet">${say.last30Days}</p>
    <dl>
      ${strip.map(
        ({ name, value, n }) =>
          html`<div>
            <dt>${name}</dt>
            <dd>
              ${value ?? html`<span aria-hidden="true">–</span><span class="said-only">${say.notKnownYet}</span>`}
              ${n === undefined ? '' : html`<small>${say.of(n)}</small>`}
            </dd>
          </div>`,
      )}
    </dl>
  </section>`;
}

function known(value: number | null, format: (value: number) => string): string | undefined {
  return value === null ? undefined : format(value);
}
