import type { Term } from './vocabulary.js';

/** Where a term stands: the texts that hold it, in their order, and with each a number. */
export interface Postings {
  /** Places of the texts among the texts of their kind. */
  readonly texts: ArrayLike<number>;
  /** How often the text holds the term; or, with a text named once for each occurrence, where. */
  readonly numbers: ArrayLike<number>;
}

interface Growing extends Postings {
  readonly texts: number[];
  readonly numbers: number[];
}

/** By term: how often each text holds it. */
export function countsOf(texts: readonly (readonly Term[])[], terms: number): readonly Postings[] {
  return collect(texts, terms, ({ texts: holders, numbers }, text) => {
    const last = numbers.length - 1;
    if (holders[last] === text) numbers[last] = (numbers[last] ?? 0) + 1;
    else {
      holders.push(text);
      numbers.push(1);
    }
  });
}

/** By term: each of its occurrences with its place in the text. */
export function occurrencesOf(texts: readonly (readonly Term[])[], terms: number): readonly Postings[] {
  return collect(texts, terms, ({ texts: holders, numbers }, text, place) => {
    holders.push(text);
    numbers.push(place);
  });
}

function collect(
  texts: readonly (readonly Term[])[],
  terms: number,
  add: (to: Growing, text: number, place: number) => void,
): readonly Postings[] {
  const postings = Array.from({ length: terms }, (): Growing => ({ texts: [], numbers: [] }));
  texts.forEach((words, text) => {
    words.forEach((term, place) => {
      const to = postings[term];
      if (to) add(to, text, place);
    });
  });
  return postings;
}
