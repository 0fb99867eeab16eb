import type { ReactiveController } from 'lit';
import { openEntry, type SearchState, type View, type VisitRequest, type VisitState } from '../../visit/index.js';
import type { HandrailFaq } from './faq.js';

const PATTERN = /^#\/(?:article\/)?(.+)$/;
/** A search, with its topic: `#/search?q=where+is+it&topic=Orders`. */
const SEARCH = /^#\/search\?(.+)$/;

/**
 * Keeps the open article in the page's address, so that it can be linked to and Back works: as `#/article/SLUG`, or as the
 * address of its static page where the page says how those are named (`pages="../:lang/:slug.html"`). Loaded where the
 * help center is a page's main content, as nobody else needs it. While a search shows, the address holds its words and topic;
 * each letter changes it in place, so that Back leads out of the search.
 */
export class ArticleAddress implements ReactiveController {
  #written: string | undefined;
  #pages: string | undefined;
  /** Path of the page as it came: what it opens first is told by its attributes. */
  #begin = '';
  /** What was shown before the first address was followed; null when there was nothing to follow. */
  #left: View | SearchState | null | undefined;

  constructor(readonly faq: HandrailFaq) {
    faq.addController(this);
  }

  hostConnected(): void {
    const pages = this.faq.getAttribute('pages');
    if (pages !== null && this.#pages === undefined) {
      this.#pages = new URL(pages, document.baseURI).pathname;
      this.#begin = location.pathname;
    }
    addEventListener(this.#event, this.#onAddress);
  }

  hostDisconnected(): void {
    removeEventListener(this.#event, this.#onAddress);
  }

  /** Opens what the address names, at the first call; whether it is open by now. */
  arrives(state: VisitState): boolean {
    if (this.#left === undefined) {
      const request = this.#requested(state, true);
      this.#left = request === undefined ? null : request.kind === 'type' ? state.search : state.view;
      if (request !== undefined) this.faq.visit?.dispatch(request);
    }
    return this.#left !== state.view && this.#left !== state.search;
  }

  /** Writes what is open, once what the address names has been opened. */
  follow(state: VisitState): void {
    if (state.pack.kind !== 'ready' || !this.arrives(state)) return;
    const search = searchAddress(state);
    const address = search ?? this.#addressOf(openEntry(state)?.slug, state);
    this.#written ??= this.#pages === undefined ? location.hash : address;
    if (address === this.#written) return;
    const goesOn = search !== undefined && SEARCH.test(this.#written);
    this.#written = address;
    history[goesOn ? 'replaceState' : 'pushState'](
      null,
      '',
      address === '' ? location.pathname + location.search : address,
    );
  }

  get #event(): string {
    return this.#pages === undefined ? 'hashchange' : 'popstate';
  }

  #addressOf(slug: string | undefined, { language }: VisitState): string {
    if (this.#pages !== undefined)
      return this.#pages.replace(':lang', language).replace(':slug', encodeURIComponent(slug ?? 'index'));
    return slug === undefined ? '' : `#/article/${encodeURI(slug)}`;
  }

  /** The wish that the address stands for; undefined where it is fulfilled. */
  #requested(state: VisitState, byAddress: boolean): VisitRequest | undefined {
    const asked = new URLSearchParams(SEARCH.exec(location.hash)?.[1]);
    const text = asked.get('q');
    const within = asked.get('topic');
    if (text !== null) {
      const isShown = state.search.kind !== 'idle' && state.draft === text && state.within === (within ?? undefined);
      return isShown ? undefined : { kind: 'type', text, ...(within !== null && { within }), byAddress };
    }
    const slug = PATTERN.exec(location.hash)?.[1];
    if (slug !== undefined) return { kind: 'open', id: decodeSlug(slug), byAddress };
    const { view, pack } = state;
    const home: VisitRequest | undefined =
      view.kind === 'home' && state.search.kind === 'idle' ? undefined : { kind: 'home' };
    if (this.#pages === undefined) return byAddress ? undefined : home;
    const path = location.pathname;
    const attributes = path === this.#begin ? this.faq : undefined;
    const category = attributes?.getAttribute('topic') ?? undefined;
    const id =
      attributes?.getAttribute('article') ??
      (pack.kind === 'ready' ? pack.pack.entries : []).find((entry) => this.#addressOf(entry.slug, state) === path)?.id;
    if (id !== undefined) {
      const at = /^#at-(.+)/.exec(location.hash)?.[1];
      const place = at === undefined ? {} : { heading: decodeSlug(at), step: decodeSlug(at) };
      return openEntry(state)?.id === id ? undefined : { kind: 'open', id, byAddress, ...place };
    }
    if (category === undefined) return home;
    return view.kind === 'category' && view.category === category
      ? undefined
      : { kind: 'view', view: { kind: 'category', category }, byAddress };
  }

  readonly #onAddress = (): void => {
    const { visit, page } = this.faq;
    // An anchor of the page's own is none of the help's.
    if (!page || visit?.state.pack.kind !== 'ready' || (this.#pages === undefined && !/^(#\/.*)?$/.test(location.hash)))
      return;
    this.#written = this.#pages === undefined || SEARCH.test(location.hash) ? location.hash : location.pathname;
    const request = this.#requested(visit.state, false);
    if (request !== undefined) visit.dispatch(request);
  };
}

/** The address of the search that shows; undefined where none does. */
function searchAddress({ place, search, draft, within }: VisitState): string | undefined {
  if (place !== 'answers' || search.kind === 'idle') return undefined;
  return `#/search?${new URLSearchParams({ q: draft, ...(within !== undefined && { topic: within }) }).toString()}`;
}

/** An address somebody typed may hold a stray `%`. */
function decodeSlug(slug: string): string {
  try {
    return decodeURI(slug);
  } catch {
    return slug;
  }
}
