import { isFlow, type Article, type Block, type Choice, type Entry, type Flow, type Step } from '../model/index.js';
import { anchorOf, fragment, hrefOfFile } from './addresses.js';
import { attribute, html, type Markup } from './markup.js';
import type { Place } from './place.js';
import { isPerson, renderBody, type BodyContext } from './render-body.js';
import { sectionOf, topicOf } from './topics.js';

/** An article, or a flow with all its steps, with what comes next. `other` has what is not translated. */
export function renderEntry(entry: Entry, place: Place, other: Place): Markup {
  return html`<article class="entry-page${entry.moment ? ' moment' : ''}" aria-labelledby="title">
      ${renderPath(entry, place)}
      <h2 id="title">${entry.title}</h2>
      ${isFlow(entry) ? renderFlow(entry, place, other) : renderArticle(entry, place, other)}
    </article>
    ${renderNext(entry, place, other)}`;
}

/** Writes a body of a page, under a heading of this level. */
export function bodyContext(place: Place, other: Place, under: number): BodyContext {
  return { say: place.say, says: (sentence) => place.says(sentence), follow: (to) => place.follow(to, other), under };
}

/** The blocks of an article. Throws an `Error` where they were not handed over with the pack. */
export function bodyOf({ id, body }: Article): readonly Block[] {
  if ('href' in body)
    throw new Error(`The text of "${id}" is in a file of its own; pages are written from whole packs.`);
  return body;
}

function renderPath(entry: Entry, place: Place): Markup {
  const topic = topicOf(entry);
  const section = sectionOf(entry);
  const href = hrefOfFile(place.addresses.ofTopic(topic));
  return html`<nav class="path" aria-label="${place.words.youAreHere}">
    <ol>
      <li><a href="${place.front}">${place.title}</a></li>
      ${topic === '' ? '' : html`<li><a href="${href}">${topic}</a></li>`}${section === '' ? '' : html`<li><a href="${href}${fragment(section)}">${section.replaceAll('/', ' › ')}</a></li>`}
    </ol>
  </nav>`;
}

function renderArticle(article: Article, place: Place, other: Place): Markup {
  const { updated } = article;
  return html`<div class="body">${renderBody(bodyOf(article), bodyContext(place, other, 2))}</div>
    ${updated === undefined ? '' : html`<p class="quiet">${place.says(place.say.updated(place.date(updated)))}</p>`}`;
}

function renderFlow(flow: Flow, place: Place, other: Place): Markup {
  const introduction =
    flow.introduction.length === 0
      ? ''
      : html`<div class="body">${renderBody(flow.introduction, bodyContext(place, other, 2))}</div>`;
  return html`${introduction}
    <div class="steps">${flow.steps.map((step, index) => renderStep(step, index, flow, place, other))}</div>`;
}

function renderStep(step: Step, index: number, flow: Flow, place: Place, other: Place): Markup {
  const id = anchorOf(step.id);
  const [first] = flow.steps;
  const again =
    index === 0 || first === undefined
      ? ''
      : html`<p class="again"><a href="${fragment(first.id)}">${place.says(place.say.startAgain)}</a></p>`;
  const body =
    step.body.length === 0 ? '' : html`<div class="body">${renderBody(step.body, bodyContext(place, other, 3))}</div>`;
  return html`<section class="step" id="${id}" aria-labelledby="${id}-title" tabindex="-1">
    <h3 id="${id}-title">${step.title}</h3>
    ${body} ${renderChoices(step.choices, place, other)}${again}
  </section> `;
}

function renderChoices(choices: readonly Choice[], place: Place, other: Place): Markup {
  if (choices.length === 0) return html``;
  return html`<ul class="choices">
    ${choices.map((choice) => html`<li>${renderChoice(choice, place, other)}</li>`)}
  </ul>`;
}

function renderChoice({ label, hint, to }: Choice, place: Place, other: Place): Markup {
  const words = html`${label}${hint === undefined ? '' : html` <span class="quiet">${hint}</span>`}`;
  const href = place.follow(to, other);
  if (href === undefined) return html`<span class="choice">${words}</span>`;
  return html`<a class="choice${isPerson(to) ? ' person' : ''}" href="${href}">${words}</a>`;
}

function renderNext(entry: Entry, place: Place, other: Place): Markup {
  const next = entry.next.flatMap((id) => {
    const next = place.entry(id);
    const href = place.follow({ kind: 'article', id }, other);
    return href === undefined || next === undefined
      ? []
      : [html`<li><a class="choice" href="${href}" ${attribute('lang', next.lang)}>${next.title}</a></li>`];
  });
  if (next.length === 0 || entry.moment) return html``;
  return html`<section class="next" aria-labelledby="next">
    <h2 class="label" id="next">${place.says(place.say.whatComesNext)}</h2>
    <ul class="choices">
      ${next}
    </ul>
  </section>`;
}
