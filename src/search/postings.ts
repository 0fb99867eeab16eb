import type { Term, Vocabulary } from './vocabulary.js';

/** A text that holds a term, and how often. */
export interface Posting {
  /** Place of the text among the texts of its index. */
  readonly text: number;
  count: number;
}

/** By term: the texts that hold it, in their order. */
export function postingsOf(texts: readonly (readonly Term[])[], { size }: Vocabulary): readonly (readonly Posting[])[] {
  const postings: Posting[][] = Array.from({ length: size }, () => []);
  texts.forEach((terms, text) => {
    for (const term of terms) {
      const ofTerm = postings[term];
      const last = ofTerm?.at(-1);
      if (last?.text === text) last.count++;
      else ofTerm?.push({ text, count: 1 });
    }
  });
  return postings;
}
