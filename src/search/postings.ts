import type { Term } from './vocabulary.js';

/** Where a term stands: the texts that hold it, in their order, and with each a number. */
export interface Postings {
  /** Places of the texts among the texts of their kind. */
  readonly texts: Uint32Array;
  /** How often the text holds the term; or, with a text named once for each occurrence, where. */
  readonly numbers: Uint32Array;
}

/** By term: how often each text holds it. */
export function countsOf(texts: readonly (readonly Term[])[], terms: number): (term: Term) => Postings | undefined {
  // By term: the last text that held it, counted from 1.
  const holder = new Uint32Array(terms);
  const lists = new PostingLists(terms);
  texts.forEach((words, text) => {
    for (const term of words) {
      if (holder[term] !== text + 1) lists.expect(term);
      holder[term] = text + 1;
    }
  });
  lists.begin();
  holder.fill(0);
  texts.forEach((words, text) => {
    for (const term of words) {
      if (holder[term] === text + 1) lists.countAgain(term);
      else lists.add(term, text, 1);
      holder[term] = text + 1;
    }
  });
  return (term) => lists.of(term);
}

/** By term: each of its occurrences with its place in the text. */
export function occurrencesOf(
  texts: readonly (readonly Term[])[],
  terms: number,
): (term: Term) => Postings | undefined {
  const lists = new PostingLists(terms);
  for (const words of texts) for (const term of words) lists.expect(term);
  lists.begin();
  texts.forEach((words, text) => {
    words.forEach((term, place) => {
      lists.add(term, text, place);
    });
  });
  return (term) => lists.of(term);
}

/** The postings of all terms one after the other in two arrays: first all are counted, then all are written. */
class PostingLists {
  /** By term: where its postings begin; one more closes the list. */
  readonly #starts: Uint32Array;
  /** By term: where its next posting goes. */
  #next = new Uint32Array();
  #texts = new Uint32Array();
  #numbers = new Uint32Array();
  readonly #made: (Postings | undefined)[] = [];

  constructor(terms: number) {
    this.#starts = new Uint32Array(terms + 1);
  }

  expect(term: Term): void {
    this.#starts[term + 1] = (this.#starts[term + 1] ?? 0) + 1;
  }

  begin(): void {
    const starts = this.#starts;
    for (let term = 1; term < starts.length; term++) starts[term] = (starts[term] ?? 0) + (starts[term - 1] ?? 0);
    this.#next = starts.slice(0, -1);
    this.#texts = new Uint32Array(starts.at(-1) ?? 0);
    this.#numbers = new Uint32Array(this.#texts.length);
  }

  add(term: Term, text: number, number: number): void {
    const at = this.#next[term] ?? 0;
    this.#texts[at] = text;
    this.#numbers[at] = number;
    this.#next[term] = at + 1;
  }

  /** Counts the posting that was added last to a term once more. */
  countAgain(term: Term): void {
    const at = (this.#next[term] ?? 0) - 1;
    this.#numbers[at] = (this.#numbers[at] ?? 0) + 1;
  }

  of(term: Term): Postings | undefined {
    const [from, to] = [this.#starts[term], this.#starts[term + 1]];
    if (to === undefined) return undefined;
    return (this.#made[term] ??= {
      texts: this.#texts.subarray(from, to),
      numbers: this.#numbers.subarray(from, to),
    });
  }
}
