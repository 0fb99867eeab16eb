import type { Term, Vocabulary } from './vocabulary.js';

/** UTF-16 ranges of the words of `text` whose term is among `terms`, in their order; words that overlap are one range. */
export function highlight(
  text: string,
  terms: ReadonlySet<Term>,
  vocabulary: Vocabulary,
): (readonly [from: number, to: number])[] {
  const ranges: (readonly [number, number])[] = [];
  for (const { text: word, from, to } of vocabulary.tools.split(text)) {
    if (!terms.has(vocabulary.find(word) ?? -1)) continue;
    const last = ranges.at(-1);
    if (last && from < last[1]) ranges[ranges.length - 1] = [last[0], to];
    else ranges.push([from, to]);
  }
  return ranges;
}
