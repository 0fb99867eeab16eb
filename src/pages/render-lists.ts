import type { Entry, Notice } from '../model/index.js';
import { ALL, anchorOf, hrefOfFile } from './addresses.js';
import { attribute, html, type Markup } from './markup.js';
import type { Place } from './place.js';
import { renderBody } from './render-body.js';
import { bodyContext } from './render-entry.js';
import { sectionsOf, topicsOf, type Topic } from './topics.js';

/** As many as the elements show first. */
const MOST_POPULAR = 5;

/** The front page of a language: notices, what is asked most, all topics; or all questions where there are no topics. */
export function renderFront(place: Place, other: Place): Markup {
  const { entries, notices } = place.pack;
  const popular = entries.filter((entry) => entry.popular).slice(0, MOST_POPULAR);
  const topics = topicsOf(entries);
  const hasTopics = topics.some(({ name }) => name !== '');
  const rest = entries.filter((entry) => !popular.includes(entry));
  return html`${notices.map((notice) => renderNotice(notice, place, other))}
  ${popular.length === 0 ? '' : renderList(place, popular, { name: place.say.popular })}
  ${
    hasTopics
      ? html`<section>
          <h2 class="label">${place.says(place.say.allTopics)}</h2>
          <ul class="topics">
            ${topics.map((topic) => renderTopicLink(topic, place))}
          </ul>
        </section>`
      : renderList(place, rest, popular.length === 0 ? {} : { name: place.say.otherQuestions })
  }`;
}

/** All questions of one topic, in its sections. */
export function renderTopic(topic: Topic, place: Place): Markup {
  return html`<nav class="path" aria-label="${place.words.youAreHere}">
      <ol>
        <li><a href="${place.front}">${place.title}</a></li>
      </ol>
    </nav>
    <h2 id="title">${nameOf(topic, place)}</h2>
    ${renderSections(topic, place)}`;
}

/** Every question with its short answer on one page: what the browser's own search finds words in. */
export function renderAll(place: Place): Markup {
  const topics = topicsOf(place.pack.entries);
  const hasTopics = topics.some(({ name }) => name !== '');
  return html`<nav class="path" aria-label="${place.words.youAreHere}">
      <ol>
        <li><a href="${place.front}">${place.title}</a></li>
      </ol>
    </nav>
    <h2 id="title">${place.says(place.words.allQuestions)}</h2>
    <p class="quiet">${place.says(place.words.allQuestionsHint)}</p>
    ${topics.map((topic) =>
      hasTopics
        ? html`<section>
            <h3 class="label">${nameOf(topic, place)}</h3>
            ${renderEntries(topic.entries, place, true)}
          </section>`
        : renderEntries(topic.entries, place, true),
    )}`;
}

export function nameOf({ name }: Topic, place: Place): Markup {
  return name === '' ? place.says(place.say.otherQuestions) : html`${name}`;
}

function renderSections(topic: Topic, place: Place): Markup[] {
  return sectionsOf(topic).map(({ name, entries }) =>
    name === ''
      ? renderEntries(entries, place)
      : html`<section id="${anchorOf(name)}">
          <h3 class="label">${name.replaceAll('/', ' › ')}</h3>
          ${renderEntries(entries, place)}
        </section>`,
  );
}

function renderTopicLink(topic: Topic, place: Place): Markup {
  const href = hrefOfFile(place.addresses.ofTopic(topic.name));
  return html`<li>
    <a class="topic" href="${href}"
      ><span>${nameOf(topic, place)}</span> <span class="quiet">${topic.entries.length}</span></a
    >
  </li>`;
}

function renderList(place: Place, entries: readonly Entry[], { name }: { readonly name?: string }): Markup {
  return html`<section>
    ${name === undefined ? '' : html`<h2 class="label">${place.says(name)}</h2>`}${renderEntries(entries, place)}
  </section>`;
}

/** The elements list titles alone, and nothing is to move when they take over; `isLong` adds the short answers. */
function renderEntries(entries: readonly Entry[], place: Place, isLong = false): Markup {
  return html`<ul class="entries">
    ${entries.map(({ id, title, description }) => {
      const short = description === undefined || !isLong ? '' : html`<span class="quiet">${description}</span>`;
      return html`<li>
        <a class="entry" href="${place.hrefOf(id) ?? ''}"><span class="entry-title">${title}</span>${short}</a>
      </li> `;
    })}
  </ul>`;
}

/** A page may be read after the notice is over, so it says until when it holds. */
function renderNotice({ title, body, tone, until }: Notice, place: Place, other: Place): Markup {
  return html`<aside class="notice ${tone}" aria-label="${title}">
    <strong>${title}</strong>
    <div class="body">${renderBody(body, bodyContext(place, other, 2))}</div>
    ${until === undefined ? '' : html`<p class="quiet">${place.says(place.words.until(place.date(until)))}</p>`}
  </aside>`;
}

/** Where a search field stands once scripts run: the way to the page that a browser can search. */
export function renderFind(place: Place): Markup {
  return html`<p class="find">
    <a href="${hrefOfFile(ALL)}" ${attribute('lang', place.spoken === place.language ? undefined : place.spoken)}
      ><svg viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="8.5" cy="8.5" r="5.5" />
        <path d="m13 13 4.5 4.5" /></svg
      >${place.words.allQuestions}</a
    >
  </p>`;
}
