import { editDistance } from './edit-distance.js';
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
/** So many spellings or groups are worked on before the page may do something else: some milliseconds. */
const PIECE = 4000;

/** A run of letters that words may share. */
interface LetterGroup {
  /** Places of the spellings that hold it. */
  readonly holders: number[];
  /** Square of its rarity: a rare group tells more. */
  weight: number;
}

/** Finds the words of a vocabulary that look like a given word: other endings, slips, beginnings. */
export class SimilarWords {
  readonly #texts: string[] = [];
  readonly #terms: Term[] = [];
  /** By spelling: the length of its vector of letter groups. */
  readonly #lengths: Float64Array;
  /** By spelling: the weight it shares with the word that is asked for; zero between two words. */
  readonly #shared: Float64Array;
  readonly #groups = new Map<number, LetterGroup>();
  /** Places of the spellings in the order of the alphabet. */
  #sorted: readonly number[] | undefined;
  /** What is left of building it. */
  #work: Generator<void> | undefined;

  constructor(vocabulary: Vocabulary) {
    vocabulary.spellings.forEach((texts, term) => {
      for (const text of texts)
        if (text.length > 1 && text.length < LONGEST) {
          this.#texts.push(text);
          this.#terms.push(term);
        }
    });
    this.#lengths = new Float64Array(this.#texts.length);
    this.#shared = new Float64Array(this.#texts.length);
    this.#work = this.#build();
  }

  /** Builds it piece by piece, a few milliseconds each, so that a page can breathe in between; what is left is built by who asks. */
  *prepare(): Generator<void> {
    while (this.#work && !this.#work.next().done) yield;
    this.#work = undefined;
  }

  *#build(): Generator<void> {
    let steps = 0;
    for (const [place, text] of this.#texts.entries()) {
      if (++steps % PIECE === 0) yield;
      for (const code of letterGroups(text)) {
        const group = this.#groups.get(code);
        if (group) group.holders.push(place);
        else this.#groups.set(code, { holders: [place], weight: 0 });
      }
    }
    const lengths = this.#lengths;
    for (const group of this.#groups.values()) {
      if (++steps % PIECE === 0) yield;
      group.weight = this.#weightOf(group.holders.length);
      for (const place of group.holders) lengths[place] = (lengths[place] ?? 0) + group.weight;
    }
    lengths.forEach((squares, place) => (lengths[place] = Math.sqrt(squares)));
  }

  /**
   * Terms that are spelt like `word` (folded). `right`: the word is surely spelt right, so what is like it is another word
   * rather than the one that was meant, and counts less.
   */
  like(word: string, right: boolean): Match[] {
    if (word.length < 3 || word.length >= LONGEST) return [];
    for (const _ of this.prepare());
    const shared = this.#shared;
    /** The spellings that share something, in the order in which they were found. */
    const touched: number[] = [];
    let squares = 0;
    for (const code of letterGroups(word)) {
      const group = this.#groups.get(code);
      // A group that no spelling holds still makes the word longer.
      const weight = group?.weight ?? this.#weightOf(0.5);
      squares += weight;
      if (!group) continue;
      for (const place of group.holders) {
        const sum = shared[place] ?? 0;
        if (sum === 0) touched.push(place);
        shared[place] = sum + weight;
      }
    }
    const length = Math.sqrt(squares);
    const slips = right || word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
    const matches: Match[] = [];
    for (const place of touched) {
      const cosine = (shared[place] ?? 0) / length / (this.#lengths[place] ?? 1);
      shared[place] = 0;
      if (cosine <= WORTH_COMPARING) continue;
      const term = this.#terms[place] ?? 0;
      if (cosine >= SIMILAR) matches.push({ term, similarity: right ? 0.8 * cosine : cosine });
      const text = this.#texts[place] ?? '';
      if (slips === 0 || text.length < 4) continue;
      const distance = editDistance(word, text, slips);
      if (distance <= slips) matches.push({ term, similarity: 0.9 - 0.05 * distance });
    }
    return matches;
  }

  /** Terms with a spelling that begins with `start` (folded), at most 400 spellings. */
  beginningWith(start: string): Term[] {
    const texts = this.#texts;
    const sorted = (this.#sorted ??= [...texts.keys()].sort((a, b) => ((texts[a] ?? '') < (texts[b] ?? '') ? -1 : 1)));
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((texts[sorted[middle] ?? 0] ?? '') < start) low = middle + 1;
      else high = middle;
    }
    const terms: Term[] = [];
    for (const place of sorted.slice(low, low + 400)) {
      if (!texts[place]?.startsWith(start)) break;
      terms.push(this.#terms[place] ?? 0);
    }
    return terms;
  }

  #weightOf(holders: number): number {
    return Math.log(1 + this.#texts.length / holders) ** 2;
  }
}

/**
 * The different runs of two to four letters of a word, its edges marked, each as a 30-bit hash (FNV-1a): numbers are
 * counted several times faster than strings, and two groups in one hash are too rare to matter.
 */
function letterGroups(word: string): number[] {
  const marked = `_${word}_`;
  const groups: number[] = [];
  for (let from = 0; from + 1 < marked.length; from++) {
    let hash = 0x811c9dc5;
    for (let size = 1; size <= 4 && from + size <= marked.length; size++) {
      hash = Math.imul(hash ^ marked.charCodeAt(from + size - 1), 0x01000193);
      const code = hash & 0x3fffffff;
      if (size > 1 && !groups.includes(code)) groups.push(code);
    }
  }
  return groups;
}
