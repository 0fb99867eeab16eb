import { plainWords } from '../flow/index.js';

/**
 * Whether a whole message fits a pattern of words and `*` (any words, also none): `where is my *`. Case, accents and
 * punctuation do not count. Takes time linear in the length of message and pattern, whatever an editor writes.
 */
export function matchesPattern(words: string, pattern: string): boolean {
  const said = plainWords(words);
  const [first = [], ...rest] = pattern.split('*').map(plainWords);
  const last = rest.pop();
  if (last === undefined) return first.length > 0 && said.length === first.length && startsWith(said, first, 0);
  if (said.length < first.length + last.length) return false;
  if (!startsWith(said, first, 0) || !startsWith(said, last, said.length - last.length)) return false;
  const end = said.length - last.length;
  let from = first.length;
  for (const part of rest) {
    from = endOfPart(said, part, from, end);
    if (from < 0) return false;
  }
  return true;
}

function startsWith(said: readonly string[], part: readonly string[], from: number): boolean {
  return part.every((word, index) => said[from + index] === word);
}

/** Where the first occurrence of `part` between `from` and `to` ends, or -1 (Knuth, Morris and Pratt 1977). */
function endOfPart(said: readonly string[], part: readonly string[], from: number, to: number): number {
  if (part.length === 0) return from;
  const borders = bordersOf(part);
  let matched = 0;
  for (let i = from; i < to; i++) {
    while (matched > 0 && said[i] !== part[matched]) matched = borders[matched - 1] ?? 0;
    if (said[i] === part[matched]) matched++;
    if (matched === part.length) return i + 1;
  }
  return -1;
}

/** For each prefix: how long its longest proper border is. */
function bordersOf(part: readonly string[]): number[] {
  const borders = [0];
  let length = 0;
  for (let i = 1; i < part.length; i++) {
    while (length > 0 && part[i] !== part[length]) length = borders[length - 1] ?? 0;
    if (part[i] === part[length]) length++;
    borders.push(length);
  }
  return borders;
}
