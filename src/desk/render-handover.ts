import { html, nothing, type TemplateResult } from 'lit';
import type { Handover, Language } from '../model/index.js';
import { sayClock } from '../locales/index.js';
import type { DeskSentences } from './sentences/desk-sentences.js';

/** Everything the customer already said, read, tried and searched. Shown as text and as nothing else. */
export function renderHandover(handover: Handover, say: DeskSentences, language: Language): TemplateResult {
  const { transcript, read, tried, searches, earlier = [] } = handover;
  return html`
    ${renderList(
      say.askedBefore,
      earlier.map(({ at, question }) => html`<span class="quiet">${sayDate(at, language)}</span> ${question}`),
    )}
    <section>
      <h3>${say.said}</h3>
      ${
        transcript.length === 0
          ? html`<p class="quiet">${say.nothingSaid}</p>`
          : html`<ol class="transcript">
              ${transcript.map(
                ({ from, at, text }) =>
                  html`<li class=${from}>
                    <span class="quiet"
                      >${from === 'customer' ? say.customer : say.bot}, ${sayClock(at, language)}</span
                    >
                    <p>${text}</p>
                  </li>`,
              )}
            </ol>`
      }
    </section>
    ${renderList(
      say.read,
      read.map(
        ({ title, helped }) =>
          html`${title}${helped === undefined ? nothing : html` <span class="quiet">(${helped ? say.helped : say.didNotHelp})</span>`}`,
      ),
    )}
    ${renderList(
      say.tried,
      tried.map(({ flow, step, choice }) => html`<span class="quiet">${flow} · ${step}</span> → ${choice}`),
    )}
    ${renderList(
      say.searched,
      searches.map((words) => html`${words}`),
    )}
  `;
}

/** `Tuesday, March 3`. */
function sayDate(at: number, language: Language): string {
  return new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long' }).format(at);
}

function renderList(title: string, items: readonly TemplateResult[]): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`<section>
    <h3>${title}</h3>
    <ul class="plain">
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>
  </section>`;
}
