import type { LanguageTools } from './language-tools.js';

/** A term is a number: its place in the vocabulary. */
export type Term = number;

/** The words of all texts: each term with the spellings it occurs in. */
export class Vocabulary {
  readonly #terms = new Map<string, Term>();
  /** By term: folded spellings, and the first as it was written. */
  readonly spellings: Set<string>[] = [];
  readonly written: string[] = [];
  readonly isStop: boolean[] = [];

  constructor(readonly tools: LanguageTools) {}

  get size(): number {
    return this.written.length;
  }

  /** The term of a stem, if any text holds it. */
  find(stem: string): Term | undefined {
    return this.#terms.get(stem);
  }

  /** The terms of a text in their order; new words join the vocabulary. */
  learn(text: string): Term[] {
    return this.tools.split(text).map((word) => this.#add(word.text));
  }

  #add(word: string): Term {
    const { stem, fold, isStopWord } = this.tools;
    const key = stem(word);
    let term = this.#terms.get(key);
    if (term === undefined) {
      term = this.size;
      this.#terms.set(key, term);
      this.spellings.push(new Set());
      this.written.push(word);
      this.isStop.push(isStopWord(word));
    }
    this.spellings[term]?.add(fold(word));
    return term;
  }
}
