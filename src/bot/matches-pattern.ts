import { plainWords } from '../flow/index.js';

/**
 * Whether a whole message fits a pattern of words and `*` (any words, also none): `where is my *`. Case, accents and
 * punctuation do not count. The parts between are looked for in order, so no pattern of an editor's takes long.
 */
export function matchesPattern(words: string, pattern: string): boolean {
  const said = bounded(words);
  const [first = '', ...rest] = pattern.split('*').map(bounded);
  const last = rest.pop();
  if (last === undefined) return first !== '' && said === first;
  const end = said.length - last.length;
  if (end < first.length || !said.startsWith(first) || !said.endsWith(last)) return false;
  let from = first.length;
  for (const part of rest) {
    const at = said.indexOf(part, from);
    if (at < 0 || at + part.length > end) return false;
    from = at + part.length;
  }
  return true;
}

/** The words, each between blanks of its own, so that what is found in them begins and ends with a word. */
function bounded(text: string): string {
  return plainWords(text)
    .map((word) => ` ${word} `)
    .join('');
}
