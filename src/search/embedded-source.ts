import type { Entry, Hit, Language, SearchSource, SynonymGroup } from '../model/index.js';
import type { LoadIndexFile } from './built/open-index.js';
import { SearchIndexError } from './built/index-error.js';
import { loadLanguage } from './load-language.js';
import { openIndex } from './open-index.js';
import { createIndex, type SearchOptions } from './search-index.js';
import { searchableOf } from './searchable.js';

/** What the engine inside the page searches. */
export interface EmbeddedHelp {
  readonly language: Language;
  readonly entries: readonly Entry[];
  /** What the site's customers call the same thing. */
  readonly synonyms?: readonly SynonymGroup[];
  /** Loads a file of the index that `handrail build` wrote; without it the index is built in the page. */
  readonly loadFile?: LoadIndexFile;
  /** A message for the developer: the index cannot be used, and what is listed is searched instead. */
  readonly report?: (error: unknown) => void;
}

/** An index in memory or in files. */
interface Index {
  readonly search: (query: string, options: SearchOptions) => Hit[] | Promise<Hit[]>;
  readonly prepare: () => Iterable<void>;
  readonly mark: (query: string, text: string) => Hit['titleRanges'];
}

/** The engine inside the page as a search source. Nothing is loaded or built before the first search or `prepare`. */
export function embeddedSource(help: EmbeddedHelp): SearchSource {
  const categories = new Map(help.entries.map(({ id, category }) => [id, category]));
  let ready: Promise<Index> | undefined;
  const index = (): Promise<Index> => {
    if (ready === undefined) {
      ready = open(help);
      // A failed download must not be remembered: the next word tries again.
      ready.catch(() => (ready = undefined));
    }
    return ready;
  };
  return {
    prepare: index,
    mark: async (query, text) => (await index()).mark(query, text),
    async search(query, { limit, open: isOpen, category, signal }) {
      signal?.throwIfAborted();
      const hits = await within(category, limit, (limit) => find(query, { limit, open: isOpen }));
      signal?.throwIfAborted();
      return hits;
    },
  };

  async function find(query: string, options: SearchOptions): Promise<Hit[]> {
    return ask(await index(), query, options).catch(async (error: unknown) => {
      // The site was published anew meanwhile: its index is opened anew, once.
      if (!(error instanceof SearchIndexError && error.reason === 'other-build')) throw error;
      ready = undefined;
      return ask(await index(), query, options);
    });
  }

  /** The best of a topic: of all hits so many are asked for, until enough are of it. What has expired since the build is left out. */
  async function within(category: string | undefined, limit: number, find: (limit: number) => Promise<Hit[]>) {
    for (let most = category === undefined ? limit : 8 * limit; ; most *= 4) {
      const hits = await find(most);
      const own = hits.filter(({ id }) => isWithin(categories.get(id), category));
      if (category === undefined || own.length >= limit || hits.length < most) return own.slice(0, limit);
    }
  }
}

async function ask(index: Index, query: string, options: SearchOptions): Promise<Hit[]> {
  return index.search(query, options);
}

/** Opens the index, and builds what its first query needs in pieces: keys that are typed meanwhile come in between. */
async function open(help: EmbeddedHelp): Promise<Index> {
  const index = await openUnprepared(help);
  for (const _ of index.prepare()) await new Promise((go) => setTimeout(go));
  return index;
}

async function openUnprepared({ language, entries, synonyms, loadFile, report }: EmbeddedHelp): Promise<Index> {
  const tools = await loadLanguage(language, synonyms);
  if (loadFile) {
    try {
      return await openIndex(loadFile, tools);
    } catch (error) {
      report?.(error);
    }
  }
  return createIndex(entries.map(searchableOf), tools);
}

function isWithin(own: string | undefined, wanted: string | undefined): boolean {
  if (own === undefined) return false;
  return wanted === undefined || own === wanted || own.startsWith(`${wanted}/`);
}
