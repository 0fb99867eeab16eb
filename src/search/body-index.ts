import { postingsOf, type Posting } from './postings.js';
import type { Query } from './read-query.js';
import type { Term, Vocabulary } from './vocabulary.js';

/** Okapi BM25 with the usual constants (Robertson & Zaragoza 2009). */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.75;
const STOP_WORD = 0.3;
/** Weaker matches are for short phrases; in a long text they find everything. */
const LEAST_SIMILARITY = 0.55;
const MOST_MATCHES = 6;

/** Scores entries by the words of their bodies. */
export class BodyIndex {
  readonly #postings: readonly (readonly Posting[])[];
  readonly #lengths: readonly number[];
  readonly #averageLength: number;

  /** `bodies`: the terms of each entry's body, by the entry's place. */
  constructor(
    bodies: readonly (readonly Term[])[],
    readonly vocabulary: Vocabulary,
  ) {
    this.#postings = postingsOf(bodies, vocabulary);
    this.#lengths = bodies.map(({ length }) => length);
    this.#averageLength = this.#lengths.reduce((sum, length) => sum + length, 0) / bodies.length || 1;
  }

  /** Scores by entry: 0–1, the share of what a body could reach that repeats all words of the query. */
  score({ words }: Query): Map<number, number> {
    const content = words.filter(({ isStop }) => !isStop);
    const scores = new Map<number, number>();
    let most = 0;
    for (const { matches, isStop } of content.length ? content : words) {
      const share = isStop ? STOP_WORD : 1;
      const bestOfWord = new Map<number, number>();
      for (const { term, similarity } of matches.slice(0, MOST_MATCHES)) {
        if (similarity < LEAST_SIMILARITY) break;
        const weight = share * similarity * this.#rarity(term);
        for (const { text: entry, count } of this.#postings[term] ?? []) {
          const value = weight * this.#saturated(count, entry);
          if (value > (bestOfWord.get(entry) ?? 0)) bestOfWord.set(entry, value);
        }
      }
      for (const [entry, value] of bestOfWord) scores.set(entry, (scores.get(entry) ?? 0) + value);
      most += share * (SATURATION + 1) * this.#rarity(matches[0]?.term);
    }
    for (const [entry, sum] of scores) scores.set(entry, sum / most);
    return scores;
  }

  has(entry: number, term: Term): boolean {
    return this.#postings[term]?.some((posting) => posting.text === entry) ?? false;
  }

  #rarity(term: Term | undefined): number {
    const holders = term === undefined ? 0 : (this.#postings[term]?.length ?? 0);
    return Math.log(1 + (this.#lengths.length - holders + 0.5) / (holders + 0.5));
  }

  #saturated(count: number, entry: number): number {
    const length = (this.#lengths[entry] ?? 0) / this.#averageLength;
    return (count * (SATURATION + 1)) / (count + SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * length));
  }
}
