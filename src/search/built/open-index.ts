import type { Hit } from '../../model/index.js';
import { BodyIndex } from '../body-index.js';
import type { LanguageTools } from '../language-tools.js';
import { PhraseIndex } from '../phrase-index.js';
import { highlight } from '../highlight.js';
import { atOnce, inPieces } from '../in-pieces.js';
import { phrasesInPieces } from '../phrase-table.js';
import { explainer, isNear, meantTerms, rank, type Candidate, type Named } from '../rank.js';
import { QueryReader } from '../read-query.js';
import { isOpen, type SearchOptions } from '../search-index.js';
import type { Searchable } from '../searchable.js';
import { MOST_SENSED, type ReadMeaning, type Sense } from '../sensed.js';
import type { Term } from '../vocabulary.js';
import { fingerprint } from './fingerprint.js';
import { fieldOf, readCore, type IndexCore, type WordRange } from './index-core.js';
import { damaged } from './index-error.js';
import { fileName, unpackFile } from './index-file.js';
import { readTitles, TITLES_PER_FILE, type Titles } from './titles.js';
import { rangeOf, withinReach } from './within-reach.js';
import { PackedWords } from './packed-words.js';
import { WordPlaces } from './word-range.js';

/** An index in files: what a query needs is loaded when it is asked. */
export interface BuiltIndex {
  /** How many entries it holds. */
  readonly size: number;
  /** Ranges of a text that the words of a query mean: as in the titles of its hits. */
  readonly mark: (query: string, text: string) => Hit['titleRanges'];
  /** Builds what the first query needs, in pieces of some milliseconds; what is left then is built by the query. */
  readonly prepare: () => Generator<void>;
  /**
   * The entries that answer a query, best first; none for a query without words. Rejects with a `SearchIndexError` where
   * a file is damaged, of another build or newer, and with what `load` rejects with.
   */
  readonly search: (query: string, options?: SearchOptions) => Promise<Hit[]>;
  /**
   * Lets the meaning of words count from now on. `searchables` are those that it was built of; nothing happens where they
   * are others, or very many.
   */
  readonly understand: (sense: Sense, searchables: readonly Searchable[]) => void;
  /** Does what `understand` does, in pieces of some milliseconds. */
  readonly understandInPieces: (sense: Sense, searchables: readonly Searchable[]) => Generator<void>;
}

/** Loads a file of an index by its name. `stamp` tells its build from others', to ask caches for the right one. */
export type LoadIndexFile = (name: string, stamp?: number) => Promise<Uint8Array>;

/**
 * Opens what `buildIndexFiles` wrote, in the language it was written in: loads its core. Rejects as its `search` does.
 * `searchables`: where they are those that it was built of, their texts aside, no titles are loaded.
 */
export async function openIndex(
  load: LoadIndexFile,
  tools: LanguageTools,
  searchables?: readonly Searchable[],
): Promise<BuiltIndex> {
  const { stamp, version, content } = await unpackFile('core', await load('core.bin'), 'core.bin');
  const core = await inPieces(readCore(content, tools, version));
  const isOfThese = searchables !== undefined && core.builtOf === fingerprint(searchables);
  return new IndexInFiles(core, stamp, load, isOfThese ? searchables : undefined);
}

class IndexInFiles implements BuiltIndex {
  /** By file: the places of its words, where it is loaded. */
  readonly #words: (WordPlaces | PackedWords | undefined)[] = [];
  readonly #titles = new Map<number, Titles>();
  /** By name: loading files, so that two queries ask once. */
  readonly #loading = new Map<string, Promise<void>>();
  readonly #phrases: PhraseIndex;
  readonly #bodies: BodyIndex;
  readonly #reader: QueryReader;
  #sensed: ReadMeaning | undefined;

  constructor(
    readonly core: IndexCore,
    readonly stamp: number,
    readonly load: LoadIndexFile,
    /** What it was built of, where that is known: then no titles need be loaded. */
    readonly searchables: readonly Searchable[] | undefined,
  ) {
    this.#reader = new QueryReader(core.vocabulary);
    const { vocabulary, entryOfPhrase, phraseLengths, phrasings, bodyLengths, averageLength } = core;
    const placesOf = (term: Term) => this.#words[rangeOf(term, core.ranges)]?.of(term);
    this.#phrases = new PhraseIndex(
      {
        ...{ size: entryOfPhrase.length, entries: entryOfPhrase, lengths: phraseLengths, phrasings },
        occurrences: (term) => placesOf(term)?.inPhrases,
      },
      vocabulary,
    );
    this.#bodies = new BodyIndex({
      ...{ lengths: bodyLengths, averageLength },
      counts: (term) => placesOf(term)?.inBodies,
    });
  }

  get size(): number {
    return this.core.bodyLengths.length;
  }

  mark(query: string, text: string): Hit['titleRanges'] {
    return highlight(text, meantTerms(this.#reader.read(query, isOpen(query))), this.core.vocabulary);
  }

  prepare(): Generator<void> {
    return this.#reader.prepare();
  }

  async search(text: string, { limit = 10, open = isOpen(text) }: SearchOptions = {}): Promise<Hit[]> {
    const { query, files } = withinReach(this.#reader.read(text, open), this.core.ranges);
    await Promise.all([...files].map((number) => this.#loadWords(number)));
    const sensed = this.#sensed?.(query);
    const best = rank(query, this.#phrases, this.#bodies, limit, sensed);
    await this.#loadTitlesOf(best);
    const explain = explainer(query, this.#bodies, this.core.vocabulary, sensed);
    return best.map((candidate) => explain(candidate, this.#named(candidate))).filter(isNear);
  }

  understand(sense: Sense, searchables: readonly Searchable[]): void {
    atOnce(this.understandInPieces(sense, searchables));
  }

  *understandInPieces(sense: Sense, searchables: readonly Searchable[]): Generator<void> {
    const { vocabulary, entryOfPhrase } = this.core;
    if (entryOfPhrase.length > MOST_SENSED) return;
    const phrases = yield* phrasesInPieces(searchables, vocabulary);
    const isSame =
      phrases.length === entryOfPhrase.length && phrases.every(({ entry }, i) => entry === entryOfPhrase[i]);
    if (isSame) this.#sensed = yield* sense(phrases, vocabulary);
  }

  #named({ entry, phrase }: Candidate): Named {
    const titles = this.#titles.get(titlesFileOf(entry));
    const place = entry % TITLES_PER_FILE;
    const known = this.searchables?.[entry];
    const [id, title] = [known?.id ?? titles?.ids[place], known?.title ?? titles?.titles[place]];
    if (id === undefined || title === undefined) throw damaged(fileName('titles', titlesFileOf(entry)));
    if (phrase === undefined) return { id, title };
    const field = fieldOf(this.core, phrase);
    const other = phrase - (this.core.firstPhrase[entry] ?? 0) - (this.core.titlePhrases[entry] ?? 0);
    const terms =
      field === 'title'
        ? this.#termsOf(title)
        : known
          ? [...known.questions, ...known.keywords].map((text) => this.#termsOf(text)).filter(isFilled)[other]
          : titles?.phrases[place]?.[other];
    return { id, title, best: { field, terms: terms ?? [] } };
  }

  #termsOf(text: string): Term[] {
    const { vocabulary } = this.core;
    return vocabulary.tools.split(text).map((word) => vocabulary.find(word.text) ?? -1);
  }

  async #loadTitlesOf(best: readonly Candidate[]): Promise<void> {
    if (this.searchables) return;
    await Promise.all([...new Set(best.map(({ entry }) => titlesFileOf(entry)))].map((file) => this.#loadTitles(file)));
  }

  #loadWords(number: number): Promise<void> {
    const range = this.core.ranges[number];
    if (!range || this.#words[number]) return Promise.resolve();
    const name = fileName('words', number);
    return this.#once(name, async () => {
      const { version, content } = await unpackFile('words', await this.load(name, this.stamp), name, this.stamp);
      this.#words[number] = this.#readWords(version, content, range, name);
    });
  }

  #readWords(version: number, content: Uint8Array, range: WordRange, name: string): WordPlaces | PackedWords {
    const { phraseWords, entryOfPhrase } = this.core;
    if (version === 1)
      return new WordPlaces(content, range, { phrases: entryOfPhrase.length, entries: this.size }, name);
    if (!phraseWords) throw damaged(name);
    return new PackedWords(content, range, { phrases: phraseWords, bodies: this.size }, name);
  }

  #loadTitles(number: number): Promise<void> {
    if (this.#titles.has(number)) return Promise.resolve();
    const name = fileName('titles', number);
    return this.#once(name, async () => {
      const { content } = await unpackFile('titles', await this.load(name, this.stamp), name, this.stamp);
      this.#titles.set(number, readTitles(content, name));
    });
  }

  #once(name: string, work: () => Promise<void>): Promise<void> {
    let loading = this.#loading.get(name);
    if (!loading) {
      // What failed is tried again by the next query.
      loading = work().finally(() => this.#loading.delete(name));
      this.#loading.set(name, loading);
    }
    return loading;
  }
}

function isFilled(terms: readonly Term[]): boolean {
  return terms.length > 0;
}

function titlesFileOf(entry: number): number {
  return Math.floor(entry / TITLES_PER_FILE);
}
