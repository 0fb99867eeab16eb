import type { SearchIndex } from '../search/index.js';
import { isArticle, parseBody, type Block, type Entry, type Hit, type LanguagePack } from '../model/index.js';

/** Finds answers in one pack. The engine and the language's tools load at the first question, once. */
export class AnswerFinder {
  #ready: Promise<SearchIndex> | undefined;

  constructor(readonly pack: LanguagePack) {}

  /** Loads what searching needs, so that the first key does not wait for it. */
  prepare(): Promise<unknown> {
    if (this.#ready === undefined) {
      this.#ready = this.#build();
      // A failed download must not be remembered: the next word tries again.
      this.#ready.catch(() => (this.#ready = undefined));
    }
    return this.#ready;
  }

  /** @param open whether the last word is still being typed */
  async find(words: string, { limit, open }: { limit: number; open: boolean }): Promise<readonly Hit[]> {
    await this.prepare();
    return (await this.#ready)?.search(words, { limit, open }) ?? [];
  }

  async #build() {
    const { createIndex, loadLanguage, searchableOf } = await import('../search/index.js');
    const tools = await loadLanguage(this.pack.language);
    return createIndex(this.pack.entries.map(searchableOf), tools);
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
