import type { Direction } from '../../model/index.js';

/** Letters of the scripts that run from right to left: Hebrew to Arabic Extended-A, and their presentation forms. */
const LETTER_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/g;
const LETTER = /\p{L}/gu;

/**
 * The direction of words that run against the text they stand in, such as a paragraph that nobody has translated yet;
 * undefined where they run with it. Most letters decide, and not the first: many a sentence begins with a foreign name.
 */
export function directionAgainst(direction: Direction, words: string): Direction | undefined {
  const toLeft = words.match(LETTER_TO_LEFT)?.length ?? 0;
  // Nearly all text of the world, at no cost.
  if (direction === 'ltr' && toLeft === 0) return undefined;
  const letters = words.match(LETTER)?.length ?? 0;
  if (letters === 0) return undefined;
  const own = toLeft * 2 > letters ? 'rtl' : 'ltr';
  return own === direction ? undefined : own;
}
