import type { SearchIndex } from '../search/index.js';
import { isArticle, parseBody, type Hit, type LanguagePack } from '../model/index.js';

/** Finds answers in one pack. The engine and the language's tools load at the first question, once. */
export class AnswerFinder {
  #ready: Promise<SearchIndex> | undefined;

  /** @param today ISO date: entries that have expired are not found */
  constructor(
    readonly pack: LanguagePack,
    readonly today: string,
  ) {}

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
    const current = this.pack.entries.filter((entry) => entry.expires === undefined || entry.expires >= this.today);
    return createIndex(current.map(searchableOf), tools);
  }
}

/** Loads the bodies of an article of a large pack; small packs have them inside. */
export async function loadBody(
  pack: LanguagePack,
  id: string,
  base: string,
  fetch: typeof globalThis.fetch,
): Promise<LanguagePack> {
  const entry = pack.entries.find((candidate) => candidate.id === id);
  if (entry === undefined || !isArticle(entry) || !('href' in entry.body)) return pack;
  const response = await fetch(new URL(entry.body.href, base).href);
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
  const body = parseBody(await response.json(), response.url);
  return { ...pack, entries: pack.entries.map((other) => (other === entry ? { ...entry, body } : other)) };
}
