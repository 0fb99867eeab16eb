import { html, nothing, type TemplateResult } from 'lit';
import type { DeskCallback, Language } from '../model/index.js';
import type { DeskSentences } from './sentences/desk-sentences.js';

/** What happened to a callback, newest first, with the notes of whoever called before. */
export function renderHistory({ history }: DeskCallback, say: DeskSentences, language: Language): TemplateResult {
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'short', timeStyle: 'short' });
  return html`<section>
    <h3>${say.history}</h3>
    <ol class="plain history">
      ${history
        .toReversed()
        .map(
          ({ at, what, agent, note }) =>
            html`<li>
              <span class="quiet">${when.format(at)}</span> ${say.event[what]}
              ${agent === undefined ? nothing : say.by(agent)} ${note === undefined ? nothing : html`<q>${note}</q>`}
            </li>`,
        )}
    </ol>
  </section>`;
}
