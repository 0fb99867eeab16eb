import type { Hit } from '../model/index.js';
import { BodyIndex, bodyTable } from './body-index.js';
import type { LanguageTools } from './language-tools.js';
import { PhraseIndex } from './phrase-index.js';
import { highlight } from './highlight.js';
import { atOnce } from './in-pieces.js';
import { phrasesInPieces, phraseTable } from './phrase-table.js';
import { confidentFrom, explainer, isNear, meantTerms, rank } from './rank.js';
import { QueryReader } from './read-query.js';
import type { Searchable } from './searchable.js';
import { MOST_SENSED, type ReadMeaning, type Sense } from './sensed.js';
import { Vocabulary, type Term } from './vocabulary.js';

export interface SearchOptions {
  /** Most hits to return; 10 unless told. */
  readonly limit?: number;
  /** The last word is still being typed; unless told, it is when the query ends in a letter or digit. */
  readonly open?: boolean;
}

export interface SearchIndex {
  /** The entries that answer a query, best first; none for a query without words. Never throws. */
  readonly search: (query: string, options?: SearchOptions) => Hit[];
  /** Ranges of a text that the words of a query mean: as in the titles of its hits. */
  readonly mark: (query: string, text: string) => Hit['titleRanges'];
  /** Builds what the first query needs, in pieces of some milliseconds; what is left then is built by the query. */
  readonly prepare: () => Generator<void>;
  /** Score from which a hit is given as *the* answer. */
  readonly confidentFrom: number;
  /** Lets the meaning of words count from now on, beside their letters; see `sense.ts`. Very many phrases are left as they are. */
  readonly understand: (sense: Sense) => void;
  /** Does what `understand` does, in pieces of some milliseconds. */
  readonly understandInPieces: (sense: Sense) => Generator<void>;
}

/** Letters that are learned before the page may do something else: some milliseconds. */
const PIECE = 10_000;

/** Builds an index in memory. `searchables` need different ids; their order breaks ties. */
export function createIndex(searchables: readonly Searchable[], tools: LanguageTools): SearchIndex {
  return atOnce(buildIndex(searchables, tools));
}

/** Builds an index as {@link createIndex} does, in pieces of some milliseconds. */
export function* buildIndex(searchables: readonly Searchable[], tools: LanguageTools): Generator<void, SearchIndex> {
  const vocabulary = new Vocabulary(tools);
  const phrases = yield* phrasesInPieces(searchables, vocabulary);
  let letters = 0;
  const bodies: Term[][] = [];
  for (const { text } of searchables) {
    bodies.push(vocabulary.learn(text));
    letters += text.length;
    if (letters < PIECE) continue;
    letters = 0;
    yield;
  }
  const phraseIndex = new PhraseIndex(phraseTable(phrases, searchables.length, vocabulary), vocabulary);
  yield;
  const bodyIndex = new BodyIndex(bodyTable(bodies, vocabulary));
  yield;
  // A page that is never searched need not pay for tolerance of slips: it is half of the building time.
  let made: QueryReader | undefined;
  const reader = () => (made ??= new QueryReader(vocabulary));
  let sensed: ReadMeaning | undefined;
  function* understand(sense: Sense): Generator<void> {
    if (phrases.length <= MOST_SENSED) sensed = yield* sense(phrases, vocabulary);
  }

  return {
    get confidentFrom() {
      return confidentFrom(sensed !== undefined);
    },
    mark: (query, text) => highlight(text, meantTerms(reader().read(query, isOpen(query))), vocabulary),
    prepare: () => reader().prepare(),
    understand: (sense) => {
      atOnce(understand(sense));
    },
    understandInPieces: understand,
    search(text, { limit = 10, open = isOpen(text) } = {}) {
      const query = reader().read(text, open);
      const meant = sensed?.(query);
      const explain = explainer(query, bodyIndex, vocabulary, meant);
      return rank(query, phraseIndex, bodyIndex, limit, meant).flatMap((candidate) => {
        const searchable = searchables[candidate.entry];
        const best = phrases[candidate.phrase ?? -1];
        return searchable ? [explain(candidate, { ...searchable, ...(best && { best }) })].filter(isNear) : [];
      });
    },
  };
}

/** Whether the last word of a query is still being typed: when it ends in a letter or digit. */
export function isOpen(text: string): boolean {
  return /[\p{L}\p{N}]$/u.test(text);
}
