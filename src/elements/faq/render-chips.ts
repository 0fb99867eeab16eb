import { html, nothing, type TemplateResult } from 'lit';
import type { AnswerSentences } from '../../locales/index.js';
import type { TopicCount, VisitRequest } from '../../visit/index.js';

const MOST_RECENT = 5;

type Request = (request: VisitRequest) => void;

/** What was searched for in this visit, newest first, and a way to erase it. */
export function renderRecent(
  searches: readonly string[],
  say: AnswerSentences,
  request: Request,
): TemplateResult | typeof nothing {
  const recent = [...new Set(searches.toReversed())].slice(0, MOST_RECENT);
  if (recent.length === 0) return nothing;
  return html`<div class="chips" role="group" aria-label=${say.recentSearches}>
    <span class="quiet" aria-hidden="true">${say.recentSearches}</span>
    ${recent.map((text) => html`<button class="chip" @click=${() => request({ kind: 'type', text })}>${text}</button>`)}
    <button class="link quiet" @click=${() => request({ kind: 'forget-searches' })}>${say.forgetSearches}</button>
  </div>`;
}

/** The topics of the best answers with how many of them each holds; the one that is searched is pressed. */
export function renderTopics(
  topics: readonly TopicCount[],
  within: string | undefined,
  say: AnswerSentences,
  request: Request,
): TemplateResult {
  const all = topics.reduce((sum, { count }) => sum + count, 0);
  const chip = (topic: string | undefined, name: string, count: number) =>
    html`<button
      class="chip"
      aria-pressed=${topic === within}
      @click=${() => request({ kind: 'search-within', topic })}
    >
      ${name} <span class="quiet">${count}</span>
    </button>`;
  return html`<div class="chips" role="group" aria-label=${say.allTopics}>
    ${
      topics.length < 2
        ? nothing
        : html`${chip(undefined, say.allTopics, all)}
          ${topics.map(({ name, count }) => chip(name, name === '' ? say.otherQuestions : name, count))}`
    }
  </div>`;
}
