import type { LanguageTools, Synonyms } from './language-tools.js';
import { SimilarWords, type Match } from './similar-words.js';
import type { Term, Vocabulary } from './vocabulary.js';

/** A word of the query with the terms of the index that may be meant by it, best first. */
export interface QueryWord {
  readonly text: string;
  /** How often the query says it. */
  readonly count: number;
  readonly isStop: boolean;
  /** It is still being typed. */
  readonly isOpen: boolean;
  readonly matches: readonly Match[];
}

/** What was asked, in terms of the index. */
export interface Query {
  /** Each word once. */
  readonly words: readonly QueryWord[];
  /** The surely meant terms in the order of the query; undefined where none is sure. */
  readonly sequence: readonly (Term | undefined)[];
}

/** A long message is judged by its beginning; what is pasted beyond costs nothing. */
const MOST_LETTERS = 4000;
const MOST_WORDS = 64;
const MOST_MATCHES = 24;
/** From this similarity on, a term counts as the word that was meant. */
export const SURE = 0.5;

/** How well a term stands for a word by the way it was found. */
const SYNONYM = 0.75;
const BEGINNING = 0.8;
/** The word is complete as it stands, so it need not be a beginning. */
const BEGINNING_OF_KNOWN = 0.6;
/** Parts of a compound: its last part says what it is, its first what kind. */
const LAST_PART = { alone: 0.5, withOther: 0.75 };
const FIRST_PART = { alone: 0.45, withOther: 0.7 };

/** Reads queries in the words of one vocabulary. */
export class QueryReader {
  readonly #tools: LanguageTools;
  readonly #similar: SimilarWords;
  readonly #synonyms = new Map<string, Match[]>();
  /** The words of a query recur with every letter that is typed. */
  readonly #known = new Map<string, readonly Match[]>();

  constructor(readonly vocabulary: Vocabulary) {
    this.#tools = vocabulary.tools;
    this.#similar = new SimilarWords(vocabulary);
    for (const row of this.#tools.synonyms) this.#learnSynonyms(row);
  }

  /** Builds what the first query needs, piece by piece; see {@link SimilarWords.prepare}. */
  prepare(): Generator<void> {
    return this.#similar.prepare();
  }

  /** `open`: the last word is still being typed. */
  read(text: string, open: boolean): Query {
    const { split, rejoin } = this.#tools;
    const cut = split(text.slice(0, MOST_LETTERS)).slice(0, MOST_WORDS);
    const words = rejoin?.(cut, open, this) ?? cut;
    const last = words.at(-1)?.text;
    const counts = new Map<string, number>();
    for (const word of words) counts.set(word.text, (counts.get(word.text) ?? 0) + 1);
    const byText = new Map<string, QueryWord>();
    for (const [word, count] of counts) {
      const isOpen = open && word === last;
      const matches = this.#matches(word, isOpen);
      byText.set(word, { text: word, count, isStop: this.#tools.isStopWord(word), isOpen, matches });
    }
    const sequence = words.map((word) => {
      const best = byText.get(word.text)?.matches[0];
      return best && best.similarity > SURE ? best.term : undefined;
    });
    return { words: [...byText.values()], sequence };
  }

  /** Whether a text holds the word. */
  knows(word: string): boolean {
    return this.vocabulary.find(word) !== undefined;
  }

  /** Whether a text holds a word that begins so. */
  begins(start: string): boolean {
    return this.#similar.beginningWith(this.#tools.fold(start)).length > 0;
  }

  #matches(word: string, open: boolean): readonly Match[] {
    const key = open ? `${word}…` : word;
    let matches = this.#known.get(key);
    if (!matches) {
      if (this.#known.size >= 1000) this.#known.clear();
      this.#known.set(key, (matches = this.#findMatches(word, open)));
    }
    return matches;
  }

  #findMatches(word: string, open: boolean): readonly Match[] {
    const stem = this.#tools.stem(word);
    const folded = this.#tools.fold(word);
    const exact = this.vocabulary.findStem(stem);
    const known = exact !== undefined;
    const best = new Map<Term, number>();
    const put = (term: Term, similarity: number) => {
      if (similarity > (best.get(term) ?? 0)) best.set(term, similarity);
    };
    if (known) put(exact, 1);
    for (const { term, similarity } of this.#synonyms.get(stem) ?? []) put(term, similarity);
    const beginnings = open && folded.length >= 2 ? this.#similar.beginningWith(folded) : [];
    for (const term of beginnings) put(term, known ? BEGINNING_OF_KNOWN : BEGINNING);
    // What begins a known word is not a slip of another.
    const rightSoFar = known || beginnings.length > 0;
    for (const { term, similarity } of this.#similar.like(folded, rightSoFar)) put(term, similarity);
    if (!known) for (const { term, similarity } of this.#partsOf(folded)) put(term, similarity);
    return [...best]
      .map(([term, similarity]) => ({ term, similarity }))
      .sort((a, b) => b.similarity - a.similarity)
      .slice(0, MOST_MATCHES);
  }

  /** Known words that an unknown compound is made of: `Paketverfolgung` is about `Paket` and `Verfolgung`. */
  #partsOf(word: string): Match[] {
    const links = this.#tools.compoundLinks;
    if (!links || word.length < 9) return [];
    const parts: Match[] = [];
    for (let cut = 4; cut <= word.length - 4; cut++) {
      const last = this.#contentTerm(word.slice(cut));
      const start = word.slice(0, cut);
      for (const kind of new Set([start, start.replace(links, '')])) {
        const first = kind.length >= 4 ? this.#contentTerm(kind) : undefined;
        const both = first !== undefined && last !== undefined ? 'withOther' : 'alone';
        if (first !== undefined) parts.push({ term: first, similarity: FIRST_PART[both] });
        if (last !== undefined) parts.push({ term: last, similarity: LAST_PART[both] });
      }
    }
    return parts;
  }

  #contentTerm(word: string): Term | undefined {
    const term = this.vocabulary.find(word);
    return term === undefined || this.vocabulary.isStop[term] ? undefined : term;
  }

  #learnSynonyms({ says, finds, similarity = SYNONYM }: Synonyms): void {
    for (const other of finds) {
      const term = this.vocabulary.findStem(other);
      if (term === undefined) continue;
      for (const stem of says)
        if (stem !== other) this.#synonyms.set(stem, [...(this.#synonyms.get(stem) ?? []), { term, similarity }]);
    }
  }
}
