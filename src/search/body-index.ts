import { countsOf, holds, type Postings } from './postings.js';
import type { Query } from './read-query.js';
import { Tally } from './tally.js';
import type { Term, Vocabulary } from './vocabulary.js';

/** Okapi BM25 with the usual constants (Robertson & Zaragoza 2009). */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.75;
const STOP_WORD = 0.3;
/** Weaker matches are for short phrases; in a long text they find everything. */
const LEAST_SIMILARITY = 0.55;
const MOST_MATCHES = 6;

/** What the scoring of bodies has to know of them, whether they are in memory or in files. */
export interface BodyTable {
  /** By entry: the number of its words. */
  readonly lengths: ArrayLike<number>;
  readonly averageLength: number;
  /** How often each entry's body holds a term; undefined for a term that is not loaded. */
  readonly counts: (term: Term) => Postings | undefined;
}

/** The table of bodies that are in memory: the terms of each, by the entry's place. */
export function bodyTable(bodies: readonly (readonly Term[])[], { size }: Vocabulary): BodyTable {
  const counts = countsOf(bodies, size);
  const lengths = Uint32Array.from(bodies, ({ length }) => length);
  const averageLength = lengths.reduce((sum, length) => sum + length, 0) / bodies.length || 1;
  return { lengths, averageLength, counts };
}

/** How slowly a word of a body saturates: `count` of it gain `count / (count + slowness)` of the most. */
export function slownessOf(length: number, averageLength: number): number {
  return SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * length) / averageLength);
}

/** Scores entries by the words of their bodies. */
export class BodyIndex {
  readonly #sums: Tally;
  readonly #ofWord: Tally;
  /** By entry: how slowly its words saturate. */
  readonly #slowness: Float64Array;

  constructor(readonly table: BodyTable) {
    const { lengths, averageLength } = table;
    this.#sums = new Tally(lengths.length);
    this.#ofWord = new Tally(lengths.length);
    this.#slowness = Float64Array.from(lengths, (length) => slownessOf(length, averageLength));
  }

  /**
   * Scores by entry: 0–1, the share of what a body could reach that repeats all words of the query. To be emptied by who
   * asked for it.
   */
  score({ words }: Query): Tally {
    const content = words.filter(({ isStop }) => !isStop);
    const counted = content.length ? content : words;
    const shares = counted.map(({ isStop }) => (isStop ? STOP_WORD : 1));
    const most = counted.reduce(
      (sum, { matches }, i) => sum + (shares[i] ?? 0) * (SATURATION + 1) * this.#rarity(matches[0]?.term),
      0,
    );
    counted.forEach(({ matches }, i) => {
      for (const { term, similarity } of matches.slice(0, MOST_MATCHES)) {
        if (similarity < LEAST_SIMILARITY) break;
        this.#raise(term, ((shares[i] ?? 0) * similarity * this.#rarity(term) * (SATURATION + 1)) / most);
      }
      const ofWord = this.#ofWord;
      for (let place = 0; place < ofWord.begun; place++) this.#sums.add(ofWord.at(place), ofWord.of(ofWord.at(place)));
      ofWord.empty();
    });
    return this.#sums;
  }

  /** Of the matches of a word the best counts in each body. */
  #raise(term: Term, weight: number): void {
    const places = this.table.counts(term);
    if (!places) return;
    const { texts, numbers } = places;
    const ofWord = this.#ofWord;
    for (let i = 0; i < texts.length; i++) {
      const entry = texts[i] ?? 0;
      const count = numbers[i] ?? 0;
      ofWord.raise(entry, (weight * count) / (count + (this.#slowness[entry] ?? 1)));
    }
  }

  has(entry: number, term: Term): boolean {
    return holds(this.table.counts(term)?.texts ?? [], entry);
  }

  #rarity(term: Term | undefined): number {
    const holders = term === undefined ? 0 : (this.table.counts(term)?.texts.length ?? 0);
    return Math.log(1 + (this.table.lengths.length - holders + 0.5) / (holders + 0.5));
  }
}
