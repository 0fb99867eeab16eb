/* eslint-disable @typescript-eslint/no-non-null-assertion -- every place lies within its array */
import { firstFrom } from './first-from.js';
import type { Term } from './vocabulary.js';

/** Where a term stands: the texts that hold it, in their order, and with each a number. */
export interface Postings {
  /** Places of the texts among the texts of their kind. */
  readonly texts: Uint32Array;
  /** How often the text holds the term; or, with a text named once for each occurrence, where. */
  readonly numbers: Uint32Array;
}

/** The postings of a term that no text holds. */
export const NOWHERE: Postings = { texts: new Uint32Array(), numbers: new Uint32Array() };

/** Whether a number is among some that are in order. */
export function holds(sorted: ArrayLike<number>, number: number): boolean {
  return sorted[firstFrom(sorted.length, (place) => sorted[place]! < number)] === number;
}

/** Tells where a term stands, by the term. */
export type FindPostings = (term: Term) => Postings | undefined;

/** How often each text holds a term. */
export function countsOf(texts: readonly (readonly Term[])[], terms: number): FindPostings {
  return collect(texts, terms, true);
}

/** Each occurrence of a term with its place in the text. */
export function occurrencesOf(texts: readonly (readonly Term[])[], terms: number): FindPostings {
  return collect(texts, terms, false);
}

/** The postings of all terms one after the other in two arrays: first all are counted, then all are written. */
function collect(texts: readonly (readonly Term[])[], terms: number, areCounts: boolean): FindPostings {
  // By term: where its postings begin, and one more to close the list; where they end so far; the text that held it last, from 1.
  const starts = new Uint32Array(terms + 1);
  const last = new Uint32Array(terms);
  texts.forEach((words, text) => {
    for (const term of words) {
      if (!areCounts || last[term] !== text + 1) starts[term + 1]!++;
      last[term] = text + 1;
    }
  });
  for (let term = 0; term < terms; term++) starts[term + 1]! += starts[term]!;
  const ends = starts.slice();
  const holders = new Uint32Array(starts[terms]!);
  const numbers = new Uint32Array(holders.length);
  last.fill(0);
  texts.forEach((words, text) => {
    words.forEach((term, place) => {
      if (areCounts && last[term] === text + 1) numbers[ends[term]! - 1]!++;
      else {
        const at = ends[term]!++;
        holders[at] = text;
        numbers[at] = areCounts ? 1 : place;
      }
      last[term] = text + 1;
    });
  });
  const made: (Postings | undefined)[] = [];
  return (term) =>
    term < terms
      ? (made[term] ??= {
          texts: holders.subarray(starts[term], ends[term]),
          numbers: numbers.subarray(starts[term], ends[term]),
        })
      : undefined;
}
