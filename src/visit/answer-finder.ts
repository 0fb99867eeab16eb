import {
  isArticle,
  parseBody,
  type Block,
  type Entry,
  type Hit,
  type LanguagePack,
  type SearchSource,
  type SourceOptions,
} from '../model/index.js';
import type { VisitEffects } from './visit-context.js';

/** Finds answers in one pack: by the engine inside the page, which loads at the first question, or by the page's own source. */
export class AnswerFinder {
  #ready: Promise<SearchSource> | undefined;

  constructor(
    readonly pack: LanguagePack,
    readonly base: string,
    readonly effects: Pick<VisitEffects, 'fetch' | 'report'>,
    readonly own?: SearchSource,
  ) {}

  /** Loads what searching needs, so that the first key does not wait for it. */
  async prepare(): Promise<unknown> {
    return (await this.#source()).prepare?.();
  }

  /** Hits that the pack holds, so that each can be shown and opened. */
  async find(words: string, options: SourceOptions): Promise<readonly Hit[]> {
    const hits = await (await this.#source()).search(words, options);
    return this.own === undefined ? hits : hits.filter(({ id }) => this.pack.entries.some((entry) => entry.id === id));
  }

  /** What of a text a query means; nothing where a search service does not tell. */
  async mark(words: string, text: string): Promise<Hit['titleRanges']> {
    return (await (await this.#source()).mark?.(words, text)) ?? [];
  }

  #source(): Promise<SearchSource> {
    if (this.#ready === undefined) {
      this.#ready = this.own === undefined ? this.#embedded() : Promise.resolve(this.own);
      // A failed download must not be remembered: the next word tries again.
      this.#ready.catch(() => (this.#ready = undefined));
    }
    return this.#ready;
  }

  async #embedded(): Promise<SearchSource> {
    const { embeddedSource } = await import('../search/index.js');
    const { language, entries, synonyms, search: folder, meaning } = this.pack;
    return embeddedSource({
      ...{ language, entries, report: this.effects.report },
      ...(synonyms !== undefined && { synonyms }),
      ...(folder !== undefined && {
        loadFile: (name, stamp) => this.#bytes(`${folder}/${name}${stamp === undefined ? '' : `?${stamp}`}`),
      }),
      ...(meaning !== undefined && { loadMeaning: () => this.#bytes(meaning) }),
    });
  }

  async #bytes(href: string): Promise<Uint8Array> {
    const address = new URL(href, this.base).href;
    const lost = (why: string) =>
      new Error(`${address} ${why}; search does without. Publish all files that "handrail build" wrote.`);
    const response = await this.effects.fetch(address).catch((error: unknown) => {
      throw lost(`could not be loaded (${String(error)})`);
    });
    if (!response.ok) throw lost(`answered ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  }
}

/** Loads the body of an article of a large pack; undefined where it is inside already. */
export async function loadBody(
  entry: Entry,
  base: string,
  fetch: typeof globalThis.fetch,
): Promise<readonly Block[] | undefined> {
  if (!isArticle(entry) || !('href' in entry.body)) return undefined;
  const response = await fetch(new URL(entry.body.href, base).href);
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
  return parseBody(await response.json(), response.url);
}
