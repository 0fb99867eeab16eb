import { editDistance } from './edit-distance.js';
import { Tally } from './tally.js';
import type { Term, Vocabulary } from './vocabulary.js';

/** A term of the vocabulary and how well it stands for a word of the query: 0–1. */
export interface Match {
  readonly term: Term;
  readonly similarity: number;
}

/** Longer "words" are pasted keys and addresses, not words with slips. */
const LONGEST = 40;
/** Least share of weighted letter groups that makes two words similar. */
const SIMILAR = 0.35;
/** Below this share two words are too unlike for their edit distance to be worth computing. */
const WORTH_COMPARING = 0.12;

interface Spelling {
  readonly text: string;
  readonly term: Term;
  /** Length of its vector of letter groups. */
  readonly length: number;
}

/** Finds the words of a vocabulary that look like a given word: other endings, slips, beginnings. */
export class SimilarWords {
  readonly #spellings: Spelling[];
  /** By letter group: the places in `#spellings` that hold it. */
  readonly #holders = new Map<string, number[]>();
  /** Places in `#spellings`, in the order of the alphabet. */
  readonly #sorted: Spelling[];
  readonly #shared: Tally;

  constructor(vocabulary: Vocabulary) {
    const spellings = vocabulary.spellings.flatMap((texts, term) =>
      [...texts].filter(({ length }) => length > 1 && length < LONGEST).map((text) => ({ text, term })),
    );
    spellings.forEach(({ text }, place) => {
      for (const group of letterGroups(text)) {
        const holders = this.#holders.get(group);
        if (holders) holders.push(place);
        else this.#holders.set(group, [place]);
      }
    });
    this.#spellings = spellings.map((spelling) => ({ ...spelling, length: 0 }));
    this.#spellings = spellings.map((spelling) => ({ ...spelling, length: this.#lengthOf(spelling.text) }));
    this.#sorted = [...this.#spellings].sort((a, b) => (a.text < b.text ? -1 : 1));
    this.#shared = new Tally(spellings.length);
  }

  /**
   * Terms that are spelt like `word` (folded). `known`: the vocabulary holds the word itself, so likeness is taken for
   * another word rather than for a slip, and counts less.
   */
  like(word: string, known: boolean): Match[] {
    if (word.length < 3 || word.length >= LONGEST) return [];
    for (const group of letterGroups(word)) {
      const weight = this.#weight(group) ** 2;
      for (const place of this.#holders.get(group) ?? []) this.#shared.add(place, weight);
    }
    const length = this.#lengthOf(word);
    const slips = known || word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
    const matches: Match[] = [];
    this.#shared.drain((place, shared) => {
      const spelling = this.#spellings[place];
      if (!spelling) return;
      const { term, text } = spelling;
      const cosine = shared / length / spelling.length;
      if (cosine >= SIMILAR) matches.push({ term, similarity: known ? 0.8 * cosine : cosine });
      if (slips === 0 || cosine <= WORTH_COMPARING || text.length < 4) return;
      const distance = editDistance(word, text, slips);
      if (distance <= slips) matches.push({ term, similarity: 0.9 - 0.05 * distance });
    });
    return matches;
  }

  /** Terms with a spelling that begins with `start` (folded), at most 400 spellings. */
  beginningWith(start: string): Term[] {
    let low = 0;
    for (let high = this.#sorted.length; low < high;) {
      const middle = (low + high) >> 1;
      if ((this.#sorted[middle]?.text ?? '') < start) low = middle + 1;
      else high = middle;
    }
    const terms: Term[] = [];
    for (const { text, term } of this.#sorted.slice(low, low + 400)) {
      if (!text.startsWith(start)) break;
      terms.push(term);
    }
    return terms;
  }

  /** Rare letter groups tell more. A group no spelling holds still makes the word longer. */
  #weight(group: string): number {
    return Math.log(1 + this.#spellings.length / (this.#holders.get(group)?.length ?? 0.5));
  }

  #lengthOf(word: string): number {
    let sum = 0;
    for (const group of letterGroups(word)) sum += this.#weight(group) ** 2;
    return Math.sqrt(sum);
  }
}

/** The different runs of two to four letters of a word, its edges marked. */
function letterGroups(word: string): Set<string> {
  const marked = `_${word}_`;
  const groups = new Set<string>();
  for (let size = 2; size <= 4; size++)
    for (let from = 0; from + size <= marked.length; from++) groups.add(marked.slice(from, from + size));
  return groups;
}
