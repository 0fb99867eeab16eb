/** Keys of a group of `synonyms.yml` that is more than a list of words, and what each means to an editor. */
export const SYNONYM_KEYS = {
  words: 'words for the same thing, with commas or as a list; each may be several words',
  finds: 'what the words find, but not the other way round; without it each word finds the others',
} as const;
