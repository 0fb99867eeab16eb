import type { Entry, Hit, Language, SearchSource, SynonymGroup } from '../model/index.js';
import type { BuiltIndex, LoadIndexFile } from './built/open-index.js';
import { SearchIndexError } from './built/index-error.js';
import type { LanguageTools } from './language-tools.js';
import { loadLanguage } from './load-language.js';
import { openIndex } from './open-index.js';
import { breathe, inPieces } from './in-pieces.js';
import { buildIndex, type SearchIndex, type SearchOptions } from './search-index.js';
import { searchableOf, type Searchable } from './searchable.js';

/** What the engine inside the page searches. */
export interface EmbeddedHelp {
  readonly language: Language;
  readonly entries: readonly Entry[];
  /** What the site's customers call the same thing. */
  readonly synonyms?: readonly SynonymGroup[];
  /** Loads a file of the index that `handrail build` wrote; without it the index is built in the page. */
  readonly loadFile?: LoadIndexFile;
  /** Loads what the site's words mean, as `handrail build` wrote it; without it words are known by their letters alone. */
  readonly loadMeaning?: () => Promise<Uint8Array>;
  /** A message for the developer: a file cannot be used, and search does without. */
  readonly report?: (error: unknown) => void;
}

/** An index in memory or in files. */
interface Engine {
  readonly search: (query: string, options: SearchOptions) => Hit[] | Promise<Hit[]>;
  /** Fulfilled when it knows what words mean, or will not. */
  readonly understands: Promise<void>;
  readonly mark: (query: string, text: string) => Hit['titleRanges'];
}

/**
 * A whole question waits so long for what words mean, in ms: it loads after the index, and the answer is worth it. As
 * somebody types nothing waits.
 */
const WORTH_WAITING = 1500;

/** The engine inside the page as a search source. Nothing is loaded or built before the first search or `prepare`. */
export function embeddedSource(help: EmbeddedHelp): SearchSource {
  const categories = new Map(help.entries.map(({ id, category }) => [id, category]));
  let ready: Promise<Engine> | undefined;
  const engine = (): Promise<Engine> => {
    if (ready === undefined) {
      ready = open(help);
      // A failed download must not be remembered: the next word tries again.
      ready.catch(() => (ready = undefined));
    }
    return ready;
  };
  const ask = async (query: string, options: SearchOptions): Promise<Hit[]> => {
    const { search, understands } = await engine();
    if (options.open === false) await settled(understands, WORTH_WAITING);
    return search(query, options);
  };
  return {
    prepare: engine,
    mark: async (query, text) => (await engine()).mark(query, text),
    async search(query, { limit, open: isOpen, category, signal }) {
      signal?.throwIfAborted();
      const hits = await within(category, limit, (limit) => find(query, { limit, open: isOpen }));
      signal?.throwIfAborted();
      return hits;
    },
  };

  async function find(query: string, options: SearchOptions): Promise<Hit[]> {
    return ask(query, options).catch(async (error: unknown) => {
      // The site was published anew meanwhile: its index is opened anew, once.
      if (!(error instanceof SearchIndexError && error.reason === 'other-build')) throw error;
      ready = undefined;
      return ask(query, options);
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

/**
 * Opens the index, and builds what its first query needs in pieces: keys that are typed meanwhile come in between. What
 * words mean loads after that.
 */
async function open(help: EmbeddedHelp): Promise<Engine> {
  const tools = await loadLanguage(help.language, help.synonyms);
  const searchables = await inPieces(searchablesOf(help.entries));
  const index = (await openFiles(help, tools, searchables)) ?? (await inPieces(buildIndex(searchables, tools)));
  await inPieces(index.prepare());
  return {
    search: (query, options) => index.search(query, options),
    mark: (query, text) => index.mark(query, text),
    understands: understand(index, searchables, help),
  };
}

/** So many entries are read before the page may do something else: some milliseconds. */
const PIECE = 100;

function* searchablesOf(entries: readonly Entry[]): Generator<void, Searchable[]> {
  const searchables: Searchable[] = [];
  for (const entry of entries) {
    searchables.push(searchableOf(entry));
    if (searchables.length % PIECE === 0) yield;
  }
  return searchables;
}

async function openFiles(
  { loadFile, report }: EmbeddedHelp,
  tools: LanguageTools,
  searchables: readonly Searchable[],
): Promise<BuiltIndex | undefined> {
  try {
    return loadFile && (await openIndex(loadFile, tools, searchables));
  } catch (error) {
    report?.(error);
    return undefined;
  }
}

async function understand(
  index: SearchIndex | BuiltIndex,
  searchables: readonly Searchable[],
  { loadMeaning, report }: EmbeddedHelp,
): Promise<void> {
  try {
    if (!loadMeaning) return;
    const [{ readMeaning }, { senseOf }, file] = await Promise.all([
      import('./meaning.js'),
      import('./sense.js'),
      loadMeaning(),
    ]);
    const vectors = await readMeaning(file);
    await breathe();
    await inPieces(index.understandInPieces(senseOf(vectors), searchables));
  } catch (error) {
    report?.(error);
  }
}

/** Waits for something, but no longer than so many ms. */
async function settled(what: Promise<unknown>, most: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  await Promise.race([what, new Promise((resolve) => (timer = setTimeout(resolve, most)))]);
  clearTimeout(timer);
}

function isWithin(own: string | undefined, wanted: string | undefined): boolean {
  if (own === undefined) return false;
  return wanted === undefined || own === wanted || own.startsWith(`${wanted}/`);
}
