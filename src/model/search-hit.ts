/** Why an entry was found: the field that matched best, or that it asks for the same in other words. */
export type HitReason = 'title' | 'question' | 'keyword' | 'body' | 'exact' | 'meaning';

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

/** What a page wants of a {@link SearchSource}. */
export interface SourceOptions {
  /** Most hits to return. */
  readonly limit: number;
  /** The last word is still being typed. */
  readonly open: boolean;
  /** Only entries of this topic (the first part of their category) or this whole category. */
  readonly category?: string;
  /** Gives up: nobody waits for the answer any more. */
  readonly signal?: AbortSignal;
}

/**
 * What answers a customer's words: the engine inside the page, or a search service. `test/search/search-source-contract.ts`
 * is what each has to keep.
 */
export interface SearchSource {
  /**
   * The entries that answer, best first, each once. No words, no hits. Rejects with the signal's reason once that is aborted, and
   * with a {@link SearchSourceError} where there is no answer.
   */
  readonly search: (query: string, options: SourceOptions) => Promise<readonly Hit[]>;
  /** Loads what the first search will need, before there are words. */
  readonly prepare?: () => Promise<unknown>;
  /** UTF-16 ranges of a text, such as the body of a hit, that the words of a query mean; for marking them. */
  readonly mark?: (query: string, text: string) => Promise<Hit['titleRanges']>;
}

/** No answer came from a search source; the message is for the developer. */
export class SearchSourceError extends Error {
  override readonly name = 'SearchSourceError';
  constructor(
    readonly reason: 'timeout' | 'failed' | 'bad-answer',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
