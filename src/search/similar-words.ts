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
  length: number;
}

/** A run of letters that words may share. */
interface LetterGroup {
  /** Places of the spellings that hold it. */
  readonly holders: number[];
  /** Square of its rarity: a rare group tells more. */
  weight: number;
}

/** Finds the words of a vocabulary that look like a given word: other endings, slips, beginnings. */
export class SimilarWords {
  readonly #spellings: Spelling[] = [];
  readonly #groups = new Map<number, LetterGroup>();
  /** In the order of the alphabet. */
  #sorted: readonly Spelling[] | undefined;
  readonly #shared: Tally;

  constructor(vocabulary: Vocabulary) {
    vocabulary.spellings.forEach((texts, term) => {
      for (const text of texts)
        if (text.length > 1 && text.length < LONGEST) this.#spellings.push({ text, term, length: 0 });
    });
    this.#shared = new Tally(this.#spellings.length);
    this.#spellings.forEach(({ text }, place) => {
      for (const code of letterGroups(text)) {
        const group = this.#groups.get(code);
        if (group) group.holders.push(place);
        else this.#groups.set(code, { holders: [place], weight: 0 });
      }
    });
    for (const group of this.#groups.values()) {
      group.weight = this.#weightOf(group.holders.length);
      for (const place of group.holders) this.#shared.add(place, group.weight);
    }
    this.#shared.drain((place, squares) => {
      const s = this.#spellings[place];
      if (s) s.length = Math.sqrt(squares);
    });
  }

  /**
   * Terms that are spelt like `word` (folded). `right`: the word is surely spelt right, so what is like it is another word
   * rather than the one that was meant, and counts less.
   */
  like(word: string, right: boolean): Match[] {
    if (word.length < 3 || word.length >= LONGEST) return [];
    let squares = 0;
    for (const code of letterGroups(word)) {
      const group = this.#groups.get(code);
      // A group that no spelling holds still makes the word longer.
      squares += group?.weight ?? this.#weightOf(0.5);
      for (const place of group?.holders ?? []) this.#shared.add(place, group?.weight ?? 0);
    }
    const length = Math.sqrt(squares);
    const slips = right || word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
    const matches: Match[] = [];
    this.#shared.drain((place, shared) => {
      const spelling = this.#spellings[place];
      if (!spelling) return;
      const { term, text } = spelling;
      const cosine = shared / length / spelling.length;
      if (cosine >= SIMILAR) matches.push({ term, similarity: right ? 0.8 * cosine : cosine });
      if (slips === 0 || cosine <= WORTH_COMPARING || text.length < 4) return;
      const distance = editDistance(word, text, slips);
      if (distance <= slips) matches.push({ term, similarity: 0.9 - 0.05 * distance });
    });
    return matches;
  }

  /** Terms with a spelling that begins with `start` (folded), at most 400 spellings. */
  beginningWith(start: string): Term[] {
    const sorted = (this.#sorted ??= [...this.#spellings].sort((a, b) => (a.text < b.text ? -1 : 1)));
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.text ?? '') < start) low = middle + 1;
      else high = middle;
    }
    const terms: Term[] = [];
    for (const { text, term } of sorted.slice(low, low + 400)) {
      if (!text.startsWith(start)) break;
      terms.push(term);
    }
    return terms;
  }

  #weightOf(holders: number): number {
    return Math.log(1 + this.#spellings.length / holders) ** 2;
  }
}

/**
 * The different runs of two to four letters of a word, its edges marked, each as a 30-bit hash (FNV-1a): numbers are
 * counted several times faster than strings, and two groups in one hash are too rare to matter.
 */
function letterGroups(word: string): Set<number> {
  const marked = `_${word}_`;
  const groups = new Set<number>();
  for (let from = 0; from + 1 < marked.length; from++) {
    let hash = 0x811c9dc5;
    for (let size = 1; size <= 4 && from + size <= marked.length; size++) {
      hash = Math.imul(hash ^ marked.charCodeAt(from + size - 1), 0x01000193);
      if (size > 1) groups.add(hash & 0x3fffffff);
    }
  }
  return groups;
}
