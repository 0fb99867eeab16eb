import type { Term, Vocabulary } from './vocabulary.js';

/** UTF-16 ranges of the words of `text` whose term is among `terms`; words side by side stay apart. */
export function highlight(
  text: string,
  terms: ReadonlySet<Term>,
  vocabulary: Vocabulary,
): (readonly [from: number, to: number])[] {
  return vocabulary.tools
    .split(text)
    .filter((word) => terms.has(vocabulary.find(word.text) ?? -1))
    .map(({ from, to }) => [from, to] as const);
}
