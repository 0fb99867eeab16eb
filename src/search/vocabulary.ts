import type { LanguageTools } from './language-tools.js';

/** A term is a number: its place in the vocabulary. */
export type Term = number;

/** Known words that are taken up before the page may do something else: some milliseconds. */
const PIECE = 1000;

/** The words of all texts: each term with the spellings it occurs in. */
export class Vocabulary {
  readonly #byStem = new Map<string, Term>();
  /** Most words recur, and the stemmer is the dearest step. */
  readonly #byWord = new Map<string, Term>();
  /** By run of letters as written: long texts are the same few thousand over and over. */
  readonly #byRun = new Map<string, readonly Term[]>();
  /** By term: its folded spellings, and the first word as it was written. */
  readonly spellings: string[][] = [];
  readonly written: string[] = [];
  readonly isStop: boolean[] = [];

  constructor(readonly tools: LanguageTools) {}

  /** A vocabulary of known words: by term all that are the same word, the first as it was first written. Made in pieces. */
  static *of(terms: readonly (readonly string[])[], tools: LanguageTools): Generator<void, Vocabulary> {
    const vocabulary = new Vocabulary(tools);
    for (const [term, words] of terms.entries()) {
      if (term % PIECE === PIECE - 1) yield;
      const [first = ''] = words;
      vocabulary.#byStem.set(tools.stem(first), term);
      for (const word of words) vocabulary.#byWord.set(word, term);
      vocabulary.spellings.push([...new Set(words.map(tools.fold))]);
      vocabulary.written.push(first);
      vocabulary.isStop.push(tools.isStopWord(first));
    }
    return vocabulary;
  }

  /** By term: all words that are learned, the first one first. */
  words(): string[][] {
    const words = this.written.map((): string[] => []);
    for (const [word, term] of this.#byWord) words[term]?.push(word);
    return words;
  }

  get size(): number {
    return this.written.length;
  }

  /** The term of a word (lower case), if any text holds it or another form of it. */
  find(word: string): Term | undefined {
    return this.#byWord.get(word) ?? this.findStem(this.tools.stem(word));
  }

  findStem(stem: string): Term | undefined {
    return this.#byStem.get(stem);
  }

  /** The terms of a text in their order; new words join the vocabulary. */
  learn(text: string): Term[] {
    const { runs } = this.tools;
    if (!runs) return this.#learnRun(text);
    const terms: Term[] = [];
    for (const run of runs(text)) {
      let known = this.#byRun.get(run);
      if (!known) this.#byRun.set(run, (known = this.#learnRun(run)));
      for (const term of known) terms.push(term);
    }
    return terms;
  }

  #learnRun(text: string): Term[] {
    return this.tools.split(text).map(({ text: word }) => this.#byWord.get(word) ?? this.#add(word));
  }

  #add(word: string): Term {
    const { stem, fold, isStopWord } = this.tools;
    const key = stem(word);
    let term = this.#byStem.get(key);
    if (term === undefined) {
      term = this.size;
      this.#byStem.set(key, term);
      this.spellings.push([]);
      this.written.push(word);
      this.isStop.push(isStopWord(word));
    }
    this.#byWord.set(word, term);
    const spellings = this.spellings[term];
    const spelling = fold(word);
    if (!spellings?.includes(spelling)) spellings?.push(spelling);
    return term;
  }
}
