import { html, nothing, type TemplateResult } from 'lit';
import type { Hit } from '../../model/index.js';
import type { AnswerSentences } from '../../locales/index.js';
import { findEntry, type VisitRequest, type VisitState } from '../../visit/index.js';

/** The answers to the words in the search field, and ways on where they are not enough. */
export function renderResults(
  state: VisitState,
  say: AnswerSentences,
  request: (request: VisitRequest) => void,
): TemplateResult {
  const hits = state.search.kind === 'idle' ? [] : state.search.hits;
  const none = state.search.kind === 'found' && hits.length === 0;
  const doubtful = state.search.kind === 'found' && !hits[0]?.confident;
  return html`
    ${
      none
        ? html`<div class="nothing">
            <h2>${say.nothingFound}</h2>
            <p>${say.nothingFoundWayOut}</p>
          </div>`
        : html`<ol class="entries" aria-label=${say.answers}>
            ${hits.map((hit) => renderHit(hit, state, request))}
          </ol>`
    }
    ${
      doubtful
        ? html`<section class="way-out">
            ${none ? nothing : html`<h3>${say.notWhatYouNeed}</h3>`}
            <div class="row">
              <button class="button" @click=${() => request({ kind: 'ask', text: state.draft })}>
                ${say.askInOwnWords}
              </button>
              <button class="button hand" @click=${() => request({ kind: 'contact', topic: state.draft })}>
                ${say.talkToPerson}
              </button>
            </div>
          </section>`
        : nothing
    }
  `;
}

function renderHit(
  hit: Hit,
  state: VisitState,
  request: (request: VisitRequest) => void,
): TemplateResult | typeof nothing {
  const entry = findEntry(state, hit.id);
  if (entry === undefined) return nothing;
  return html`<li>
    <button class="entry" data-id=${hit.id} @click=${() => request({ kind: 'open', id: hit.id })}>
      <span class="entry-title">${marked(entry.title, hit.titleRanges)}</span>
      ${entry.description === undefined ? nothing : html`<span class="quiet">${entry.description}</span>`}
    </button>
  </li>`;
}

/** The title with its matched words marked. */
function marked(title: string, ranges: Hit['titleRanges']): (TemplateResult | string)[] {
  const parts: (TemplateResult | string)[] = [];
  let at = 0;
  for (const [from, to] of ranges) {
    parts.push(title.slice(at, from), html`<mark>${title.slice(from, to)}</mark>`);
    at = to;
  }
  return [...parts, title.slice(at)];
}
