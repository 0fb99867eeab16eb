import type { Phrase } from './phrase-table.js';
import type { Query } from './read-query.js';
import type { Vocabulary } from './vocabulary.js';

/** Of more phrases each question would be compared with for longer than a key stroke may take. */
export const MOST_SENSED = 10_000;

/** What the words of a query mean together, where any of them is known. */
export interface Sensed {
  /** By phrase: what its meaning adds to its score. */
  readonly likeness: Float32Array;
  /**
   * What scores are multiplied with, above 0 up to 1. Words that neither the site nor its language's customers use make
   * the whole answer less sure: so what has no answer is told apart better.
   */
  readonly sureness: number;
}

/** Says what a query means beside the phrases of an index. */
export type ReadMeaning = (query: Query) => Sensed | undefined;

/** Makes the sense of an index's phrases, in pieces of some milliseconds. */
export type Sense = (phrases: readonly Phrase[], vocabulary: Vocabulary) => Generator<void, ReadMeaning>;
