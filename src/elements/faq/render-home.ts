import { html, nothing, type TemplateResult } from 'lit';
import type { Entry } from '../../model/index.js';
import type { AnswerSentences } from '../../locales/index.js';
import { isFlow } from '../../model/index.js';
import { countTopics, topicOf, type TopicCount, type VisitRequest, type VisitState } from '../../visit/index.js';
import { matchesPage } from '../shared/matches-page.js';

const MOST_SUGGESTED = 5;
const MOST_LISTED = 12;

type Request = (request: VisitRequest) => void;

/** What Answers shows before the first key: questions for this page, frequent ones, all topics; or one topic. */
export function renderHome(state: VisitState, say: AnswerSentences, request: Request): TemplateResult {
  const entries = shownEntries(state);
  if (state.view.kind === 'category') return renderCategory(state.view.category, entries, say, request);
  const here = entries.filter((entry) => matchesPage(entry.contexts)).slice(0, MOST_SUGGESTED);
  const popular = entries.filter((entry) => entry.popular && !here.includes(entry)).slice(0, MOST_SUGGESTED);
  const categories = topics(entries);
  const rest =
    categories.length === 0 ? entries.filter((entry) => !here.includes(entry) && !popular.includes(entry)) : [];
  return html`
    ${renderList(say.forThisPage, here, request)} ${renderList(say.popular, popular, request)}
    ${
      categories.length === 0
        ? renderList(here.length + popular.length === 0 ? '' : say.otherQuestions, rest, request)
        : html`<section>
            <h2 class="label">${say.allTopics}</h2>
            <ul class="topics">
              ${categories.map(
                ({ name, count }) =>
                  html`<li>
                    <button
                      class="topic"
                      @click=${() => request({ kind: 'view', view: { kind: 'category', category: name } })}
                    >
                      <span>${name === '' ? say.otherQuestions : name}</span><span class="quiet">${count}</span>
                    </button>
                  </li>`,
              )}
            </ul>
          </section>`
    }
  `;
}

function renderCategory(
  category: string,
  entries: readonly Entry[],
  say: AnswerSentences,
  request: Request,
): TemplateResult {
  const inside = entries.filter((entry) => topicOf(entry) === category);
  return html`<button class="back link" part="back" @click=${() => request({ kind: 'back' })}>${say.back}</button>
    <h2 id="title" tabindex="-1">${category === '' ? say.otherQuestions : category}</h2>
    ${renderList('', inside, request, inside.length)}`;
}

function renderList(
  name: string,
  entries: readonly Entry[],
  request: Request,
  most = MOST_LISTED,
): TemplateResult | typeof nothing {
  if (entries.length === 0) return nothing;
  return html`<section>
    ${name === '' ? nothing : html`<h2 class="label">${name}</h2>`}
    <ul class="entries">
      ${entries.slice(0, most).map(
        (entry) =>
          html`<li>
            <button
              class="entry ${isFlow(entry) ? 'flow' : ''}"
              @click=${() => request({ kind: 'open', id: entry.id })}
            >
              <span class="entry-title">${entry.title}</span>
            </button>
          </li>`,
      )}
    </ul>
  </section>`;
}

function shownEntries(state: VisitState): readonly Entry[] {
  if (state.pack.kind !== 'ready') return [];
  return state.pack.pack.entries.toSorted((a, b) => a.weight - b.weight);
}

/** Topics with how many questions they hold; none when everything lies at the top. */
function topics(entries: readonly Entry[]): readonly TopicCount[] {
  const all = countTopics(entries);
  return all.length === 1 && all[0]?.name === '' ? [] : all;
}
