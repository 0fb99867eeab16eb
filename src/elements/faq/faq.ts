import { html, nothing, type TemplateResult } from 'lit';
import { isFlow, type Article, type Choice, type Entry, type Flow, type Target } from '../../model/index.js';
import { loadAnswerSentences, type AnswerSentences } from '../../locales/index.js';
import { canGoBack, findEntry, openEntry, type VisitState } from '../../visit/index.js';
import { bodyStyles } from '../shared/body-styles.js';
import { requestFor } from '../shared/follow-target.js';
import { headingId, renderBody, type BodyContext } from '../shared/render-body.js';
import { renderChoices } from '../shared/render-choices.js';
import { reportLoss } from '../shared/report-loss.js';
import { VisitElement } from '../shared/visit-element.js';
import { faqStyles } from './faq-styles.js';
import { renderHome } from './render-home.js';
import { renderNotices } from './render-notices.js';
import { renderResults } from './render-results.js';
import type { ArticleAddress } from './article-address.js';
import type { SearchAids } from './search-aids.js';

/**
 * A searchable help center: search as you type, topics, the article or the steps of guided help, "did this help?" and
 * what comes next.
 *
 * @slot - `<script type="text/markdown">` with questions as `##` headings, instead of `pack` or `src`; or what is shown until the help has loaded, and where it cannot
 * @attr page - this is the page's main content: it takes the width of its container and keeps the open article in the address
 * @attr pages - how the static pages beside this one are named, such as `../:lang/:slug.html`: the address is theirs then
 * @attr article - id of the article or flow that is open first (with `pages`)
 * @attr topic - or of the topic
 * @csspart search - the search field
 * @csspart article - the open article
 * @csspart back - the link that leads back
 * @csspart found - in an article, the way to the next place with the words that were searched
 */
export class HandrailFaq extends VisitElement<AnswerSentences> {
  static override styles = [...VisitElement.styles, bodyStyles, faqStyles];
  static override properties = { page: { type: Boolean, reflect: true } };

  declare page: boolean;
  protected override readonly loadSentences = loadAnswerSentences;
  protected override readonly place = 'answers';
  /** Undefined before it is loaded, null where it could not be. */
  #address: ArticleAddress | null | undefined;
  /** What helps on once a search has begun. */
  #aids: SearchAids | undefined;
  #aidsAsked = false;
  #shown: unknown;
  #settled = false;

  constructor() {
    super();
    this.page = false;
  }

  get #field(): HTMLInputElement | null {
    return this.renderRoot.querySelector('#words');
  }

  protected override focusTarget(lost = false): HTMLElement | null {
    // The thanks stand where "Did this help?" was answered.
    return (lost ? this.renderRoot.querySelector<HTMLElement>('#did-it') : null) ?? this.#field;
  }

  /** Until the article that a static page holds is there, the page stays. */
  protected override isReady(state: VisitState): boolean {
    const entry = openEntry(state);
    const isLoading = entry?.type === 'article' && 'href' in entry.body;
    const arrived = !this.#addressComes && this.#address?.arrives(state) !== false;
    return (this.#settled ||= super.isReady(state) && arrived && !isLoading);
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    if (!this.#addressComes || !changed.has('page')) return;
    import('./article-address.js')
      .then(({ ArticleAddress }) => (this.#address ??= new ArticleAddress(this)))
      .catch((error: unknown) => {
        // The help works without; only its links lead to its first page.
        this.#address = null;
        console.error('[handrail] The address of the page cannot follow the help.', error);
      })
      .finally(() => this.requestUpdate());
  }

  /** What the address names is not known yet. */
  get #addressComes(): boolean {
    return this.page && this.#address === undefined;
  }

  protected override renderState(state: VisitState, say: AnswerSentences): TemplateResult {
    this.toggleAttribute('moment', openEntry(state)?.moment ?? false);
    const context: BodyContext = {
      say,
      base: state.pack.kind === 'ready' ? state.pack.base : '',
      follow: (to) => this.#follow(to),
      root: this.shadowRoot,
      again: () => this.requestUpdate(),
    };
    if (state.interacted || state.search.kind !== 'idle') this.#helpSearching();
    return html`
      ${this.#renderSearch(state, say)} ${this.#aids?.renderChips(state, say, (request) => this.request(request))}
      <div class="content" part="content">${this.#renderContent(state, context)}</div>
    `;
  }

  protected override updated(): void {
    super.updated();
    const { visit } = this;
    if (visit === undefined || this.waits || this.#addressComes) return;
    if (this.page) this.#address?.follow(visit.state);
    // A new view begins at its title: for the eye, and for whoever listens.
    if (this.#shown === visit.state.view) return;
    const first = this.#shown === undefined;
    this.#shown = visit.state.view;
    const heading = visit.state.view.kind === 'article' ? visit.state.view.heading : undefined;
    // What is there from the beginning leaves the customer where he is, unless he was in what it has replaced.
    const leaves = heading === undefined && !this.matches(':focus-within');
    if ((first && leaves) || visit.state.view.kind === 'home') return;
    const target =
      (heading === undefined
        ? null
        : this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(headingId(heading))}`)) ??
      this.renderRoot.querySelector<HTMLElement>('#title');
    // A title is shown from the top of whatever scrolls; a heading wherever it stands.
    if (heading === undefined) this.closest('.scroller')?.scrollTo({ top: 0 });
    target?.focus({ preventScroll: heading === undefined && !this.page });
  }

  /** Loads what helps on once somebody searches, before the first key where it can. */
  #helpSearching(): void {
    if (this.#aidsAsked) return;
    this.#aidsAsked = true;
    import('./search-aids.js').then(({ SearchAids }) => (this.#aids = new SearchAids(this)), reportLoss);
  }

  #renderSearch(state: VisitState, say: AnswerSentences): TemplateResult {
    const count = state.search.kind === 'found' && state.draft !== '' ? say.found(state.search.hits.length) : '';
    return html`<search class="search" part="search">
      <label class="said-only" for="words">${say.searchLabel}</label>
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="8.5" cy="8.5" r="5.5"></circle>
        <path d="m13 13 4.5 4.5"></path>
      </svg>
      <input
        id="words"
        type="search"
        autocomplete="off"
        enterkeyhint="search"
        placeholder=${say.searchHint}
        .value=${state.draft}
        @focus=${() => this.#prepare()}
        @input=${(event: InputEvent) => this.request({ kind: 'type', text: (event.target as HTMLInputElement).value })}
        @keydown=${(event: KeyboardEvent) => this.#onKey(event, state)}
      />
      <p class="said-only" role="status">${count}</p>
    </search>`;
  }

  #prepare(): void {
    this.visit?.prepare('answers');
    this.#helpSearching();
  }

  #onKey(event: KeyboardEvent, state: VisitState): void {
    const [best] = state.search.kind === 'idle' ? [] : state.search.hits;
    // While a word is being composed (Japanese, dead keys) Enter belongs to the composition.
    if (event.key === 'Enter' && !event.isComposing && best !== undefined) this.request({ kind: 'open', id: best.id });
    if (event.key === 'Escape' && state.draft !== '') {
      event.stopPropagation();
      event.preventDefault();
      this.request({ kind: 'type', text: '' });
    }
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      this.renderRoot.querySelector<HTMLElement>('.entry')?.focus();
    }
  }

  #renderContent(state: VisitState, context: BodyContext): TemplateResult {
    const { say } = context;
    if (state.search.kind !== 'idle') return renderResults(state, say, (request) => this.request(request));
    const entry = openEntry(state);
    if (entry !== undefined) return this.#renderEntry(entry, state, context);
    return html`${renderNotices(state, context)} ${renderHome(state, say, (request) => this.request(request))}`;
  }

  #renderEntry(entry: Entry, state: VisitState, context: BodyContext): TemplateResult {
    const { say } = context;
    return html`<article part="article" aria-labelledby="title">
      ${canGoBack(state) ? html`<button class="back link" part="back" @click=${() => this.request({ kind: 'back' })}>${say.back}</button>` : nothing}
      ${isFlow(entry) ? this.#renderFlow(entry, state, context) : this.#renderArticle(entry, state, context)}
    </article>`;
  }

  #renderArticle(article: Article, state: VisitState, context: BodyContext): TemplateResult {
    const { say } = context;
    const body = 'href' in article.body ? undefined : article.body;
    return html`${inItsLanguage(
      article,
      html`<h2 id="title" tabindex="-1">${article.title}</h2>
        ${
          body === undefined
            ? html`<div class="skeleton" aria-busy="true"><i></i><i></i><i></i></div>`
            : html`<div class="body">${renderBody(body, context)}</div>`
        }`,
    )}
    ${article.updated === undefined ? nothing : html`<p class="quiet">${say.updated(this.#date(article.updated, state))}</p>`}
    ${this.#renderAfter(article, state, say)} ${this.#aids?.renderFound(say)}`;
  }

  #renderFlow(flow: Flow, state: VisitState, context: BodyContext): TemplateResult {
    const position = state.view.kind === 'flow' ? state.view.position : undefined;
    const step = flow.steps.find(({ id }) => id === position?.step) ?? flow.steps[0];
    if (step === undefined) return html``;
    const { say, base } = context;
    const path = position?.path ?? [];
    return html`${inItsLanguage(
      flow,
      html`<p class="flow-name quiet">${flow.title}</p>
        ${
          path.length === 0
            ? html`<div class="body">${renderBody(flow.introduction, context)}</div>`
            : html`<ol class="rail" aria-label=${say.stepsSoFar}>
                ${path.map(({ step: id, choice }) => html`<li><span class="quiet">${flow.steps.find((other) => other.id === id)?.title}</span> ${choice}</li>`)}
              </ol>`
        }
        <h2 id="title" tabindex="-1">${step.title}</h2>
        <div class="body">${renderBody(step.body, context)}</div>
        ${renderChoices(step.choices, { base, say, choose: (choice) => this.#follow(choice.to, choice) })}`,
    )}
    ${step.outcome ? this.#renderAfter(flow, state, say) : nothing}
    ${
      path.length === 0
        ? nothing
        : html`<button class="link again" @click=${() => this.request({ kind: 'open', id: flow.id })}>
            ${say.startAgain}
          </button>`
    }`;
  }

  /** "Did this help?", then what comes next, or a person. */
  #renderAfter(entry: Entry, state: VisitState, say: AnswerSentences): TemplateResult {
    const helped = state.read.find(({ id }) => id === entry.id)?.helped;
    const next = entry.next.flatMap((id) => findEntry(state, id) ?? []);
    return html`<section class="after ${helped === false ? 'unhelped' : ''}" aria-labelledby="did-it">
        <h3 id="did-it" tabindex="-1">
          ${helped === undefined ? say.didThisHelp : helped ? say.gladItHelped : say.sorryItDidNot}
        </h3>
        ${
          helped === undefined
            ? html`<div class="row">
                <button class="button" @click=${() => this.request({ kind: 'rate', id: entry.id, helped: true })}>
                  ${say.yes}
                </button>
                <button class="button" @click=${() => this.request({ kind: 'rate', id: entry.id, helped: false })}>
                  ${say.notQuite}
                </button>
              </div>`
            : nothing
        }
        ${
          helped === false || (helped === undefined && entry.moment)
            ? html`<button class="button hand" @click=${() => this.request({ kind: 'contact', topic: entry.title })}>
                ${say.talkToPerson}
              </button>`
            : nothing
        }
      </section>
      ${
        next.length === 0 || helped === false
          ? nothing
          : html`<section class="next" aria-labelledby="next">
              <h3 id="next">${say.whatComesNext}</h3>
              <ul class="choices">
                ${next.map((other) => html`<li><button class="choice" lang=${other.lang ?? nothing} @click=${() => this.request({ kind: 'open', id: other.id })}>${other.title}</button></li>`)}
              </ul>
            </section>`
      }`;
  }

  #follow(to: Target, choice?: Choice): void {
    if (to.kind === 'heading') {
      const heading = this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(headingId(to.heading))}`);
      heading?.scrollIntoView({ block: 'start' });
      heading?.focus({ preventScroll: true });
      return;
    }
    const request = requestFor(to, choice);
    if (request !== undefined) this.request(request);
  }

  #date(iso: string, state: VisitState): string {
    const date = new Date(iso);
    if (Number.isNaN(date.getTime())) return iso;
    return new Intl.DateTimeFormat(state.language, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
  }
}

/** What is not translated is told to be in its own language, so that it is pronounced and set as such. */
function inItsLanguage({ lang }: Entry, content: TemplateResult): TemplateResult {
  return lang === undefined ? content : html`<div lang=${lang} dir="auto">${content}</div>`;
}
