/** Why an entry was found: the field that matched best. */
export type HitReason = 'title' | 'question' | 'keyword' | 'body' | 'exact';

export interface Hit {
  readonly id: string;
  /** Higher is better; comparable between queries of one index (used to tell "no good answer" apart). */
  readonly score: number;
  /** Whether the score is high enough to be given as *the* answer. */
  readonly confident: boolean;
  readonly reason: HitReason;
  /** UTF-16 ranges of the title that matched, for highlighting. */
  readonly titleRanges: readonly (readonly [from: number, to: number])[];
  /** Words of the index that matched the query. */
  readonly words: readonly string[];
}
