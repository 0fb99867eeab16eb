/** A search index that cannot be used, with a message for the developer who reads the console. */
export class SearchIndexError extends Error {
  override readonly name = 'SearchIndexError';
  constructor(
    readonly reason: 'missing' | 'not-an-index' | 'newer-version' | 'other-build' | 'damaged',
    message: string,
  ) {
    super(message);
  }
}

export function damaged(file: string): SearchIndexError {
  return new SearchIndexError(
    'damaged',
    `${file} of the search index is damaged. Build it again with "handrail build".`,
  );
}
