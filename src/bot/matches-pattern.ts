import { plainWords } from '../flow/index.js';
import { fitsPattern } from '../model/index.js';

/**
 * Whether a whole message fits a pattern of words and `*` (any words, also none): `where is my *`. Case, accents and
 * punctuation do not count. An empty pattern fits nothing, `*` alone everything.
 */
export function matchesPattern(words: string, pattern: string): boolean {
  const parts = pattern.split('*').map(bounded);
  return parts.join('*') !== '' && fitsPattern(bounded(words), parts);
}

/** The words, each between blanks of its own, so that what is found in them begins and ends with a word. */
function bounded(text: string): string {
  return plainWords(text)
    .map((word) => ` ${word} `)
    .join('');
}
