import { html, nothing, type TemplateResult } from 'lit';
import type { Reading, Thresholds } from '../model/index.js';
import { actOn } from './act-on.js';
import type { Example, ExplainSentences } from './sentences/explain-sentences.js';

/** An example with what was heard in it just now. */
export interface Tried {
  readonly example: Example;
  readonly reading: Reading;
}

/** Messages to try. Which of them go wrong is not written down anywhere: each is read, and put where it belongs. */
export function renderExamples(
  tried: readonly Tried[],
  thresholds: Thresholds,
  say: ExplainSentences,
  choose: (words: string) => void,
): TemplateResult | typeof nothing {
  if (tried.length === 0) return nothing;
  const read = tried.map(({ example, reading }) => ({ example, is: actOn(reading.intensity, thresholds) }));
  const right = read.filter(({ example, is }) => is === example.should);
  const wrong = read.filter(({ example, is }) => is !== example.should);
  return html`<section class="examples">
    <h2>${say.examples}</h2>
    <p>${say.examplesLead}</p>
    <div class="both">
      <div>
        <h3>${say.right}</h3>
        <ul class="choices">
          ${right.map(
            ({ example: { words }, is }) =>
              html`<li>
                <button class="choice ${is === 'nothing' ? '' : 'person'}" @click=${() => choose(words)}>
                  ${words} <span class="quiet">${say.act[is]}</span>
                </button>
              </li>`,
          )}
        </ul>
      </div>
      <div>
        <h3>${say.wrong}</h3>
        ${wrong.length === 0 ? html`<p>${say.noneWrong}</p>` : nothing}
        <ul class="choices">
          ${wrong.map(
            ({ example: { words, should, why }, is }) =>
              html`<li>
                <button class="choice wrong" @click=${() => choose(words)}>
                  ${words}
                  <span class="quiet">${say.shouldBe(say.act[should], say.act[is])}. ${why}</span>
                </button>
              </li>`,
          )}
        </ul>
      </div>
    </div>
  </section>`;
}
