import type { ReactiveController } from 'lit';
import { openEntry, type VisitState } from '../../visit/index.js';
import type { HandrailFaq } from './faq.js';

const PATTERN = /^#\/(?:article\/)?(.+)$/;

/** Keeps the open article in the page's address (`#/article/SLUG`), so that it can be linked to and Back works. */
export class ArticleAddress implements ReactiveController {
  #written: string | undefined;

  constructor(readonly faq: HandrailFaq) {
    faq.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#onAddress);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#onAddress);
  }

  /** Opens what the address names at first; from then on writes what is open. */
  follow(state: VisitState, page: boolean): void {
    if (!page || state.pack.kind !== 'ready') return;
    if (this.#written === undefined) {
      this.#written = location.hash;
      if (PATTERN.test(location.hash)) return this.#onAddress('load');
    }
    const slug = openEntry(state)?.slug;
    const address = slug === undefined ? '' : `#/article/${encodeURI(slug)}`;
    if (address === this.#written) return;
    this.#written = address;
    history.pushState(null, '', address === '' ? location.pathname + location.search : address);
  }

  readonly #onAddress = (when: 'load' | Event): void => {
    // An anchor of the page's own is none of the help's.
    if (!this.faq.page || !/^(#\/.*)?$/.test(location.hash)) return;
    this.#written = location.hash;
    const slug = PATTERN.exec(location.hash)?.[1];
    if (slug === undefined) this.faq.visit?.dispatch({ kind: 'home' });
    else this.faq.visit?.dispatch({ kind: 'open', id: decodeSlug(slug), byAddress: when === 'load' });
  };
}

/** An address somebody typed may hold a stray `%`. */
function decodeSlug(slug: string): string {
  try {
    return decodeURI(slug);
  } catch {
    return slug;
  }
}
