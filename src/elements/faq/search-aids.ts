import { nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { AnswerSentences } from '../../locales/index.js';
import { countTopics, findEntry, type TopicCount, type VisitRequest, type VisitState } from '../../visit/index.js';
import type { HandrailFaq } from './faq.js';
import { FoundInArticle } from './found-in-article.js';
import { renderRecent, renderTopics } from './render-chips.js';
import { searchAidsStyles } from './search-aids-styles.js';

/** Of so many best answers the topics are counted, of those shown and those that come near the best. */
const MOST_COUNTED = 40;
const NEAR = 0.4;

/**
 * What helps on once somebody searches: topics to keep to, earlier searches, the words in an opened article; and the list of
 * answers holds still. Loaded when the search field is entered.
 */
export class SearchAids implements ReactiveController {
  readonly #found: FoundInArticle;
  #topics: readonly TopicCount[] = [];
  /** The answers whose topics are counted. */
  #counted: unknown;
  /** The answer that had the focus before its list changed. */
  #held: string | null | undefined;

  constructor(readonly faq: HandrailFaq) {
    const { styleSheet } = searchAidsStyles;
    if (styleSheet) faq.shadowRoot?.adoptedStyleSheets.push(styleSheet);
    this.#found = new FoundInArticle(faq);
    faq.addController(this);
    faq.requestUpdate();
  }

  /** While somebody types, what lies below the answers stays where it is. */
  hostUpdate(): void {
    const content = this.faq.renderRoot.querySelector<HTMLElement>('.content');
    const searches = (this.faq.visit?.state.search.kind ?? 'idle') !== 'idle';
    if (content) content.style.minHeight = searches ? `${content.offsetHeight}px` : '';
    this.#held = this.#focused;
  }

  hostUpdated(): void {
    const { state } = this.faq.visit ?? {};
    // The answer that has the focus keeps it, wherever it stands now.
    if (this.#held && this.#held !== this.#focused)
      this.faq.renderRoot.querySelector<HTMLElement>(`[data-id="${CSS.escape(this.#held)}"]`)?.focus();
    if (state?.search.kind === 'found' && this.#counted !== state.search.hits) void this.#count(state);
  }

  get #focused(): string | null | undefined {
    return this.faq.shadowRoot?.activeElement?.getAttribute('data-id');
  }

  async #count(state: VisitState): Promise<void> {
    const { search, draft } = state;
    if (search.kind === 'idle') return;
    this.#counted = search.hits;
    const all = await this.faq.visit
      ?.finder()
      ?.find(draft, { limit: MOST_COUNTED, open: true })
      .catch(() => search.hits);
    if (this.#counted !== search.hits) return;
    const shown = new Set(search.hits.map(({ id }) => id));
    const best = all?.[0]?.score ?? 0;
    const counted = all?.filter(({ id, score }) => shown.has(id) || score >= NEAR * best) ?? [];
    this.#topics = countTopics(counted.flatMap(({ id }) => findEntry(state, id) ?? []));
    this.faq.requestUpdate();
  }

  /** One row: while a search shows, the topics of its answers; before the first key, what was searched for in this visit. */
  renderChips(
    state: VisitState,
    say: AnswerSentences,
    request: (request: VisitRequest) => void,
  ): TemplateResult | typeof nothing {
    if (state.search.kind === 'idle')
      return state.view.kind === 'home' ? renderRecent(state.searches, say, request) : nothing;
    const { pack } = state;
    // The row is there from the first key on, whatever it will hold.
    const hasTopics = pack.kind === 'ready' && countTopics(pack.pack.entries).length > 1;
    return hasTopics ? renderTopics(this.#topics, state.within, say, request) : nothing;
  }

  renderFound(say: AnswerSentences): TemplateResult | typeof nothing {
    return this.#found.render(say);
  }
}
