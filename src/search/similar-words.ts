/* eslint-disable @typescript-eslint/no-non-null-assertion -- every place lies within its array */
import { editDistance } from './edit-distance.js';
import { firstFrom } from './first-from.js';
import { holds } from './postings.js';
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
/** Sums of the same numbers in another order differ by less. */
const ALMOST = 1 - 1e-9;
/** So many spellings or groups are worked on before the page may do something else: some milliseconds. */
const PIECE = 1000;

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
  readonly #sorted: number[] = [];
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
    // All at once would take too long to sort.
    const byStart = new Map<string, number[]>();
    for (const [place, text] of this.#texts.entries()) {
      if (++steps % PIECE === 0) yield;
      for (const code of letterGroups(text)) {
        const group = this.#groups.get(code);
        if (group) group.holders.push(place);
        else this.#groups.set(code, { holders: [place], weight: 0 });
      }
      const start = text.slice(0, 2);
      const same = byStart.get(start);
      if (same) same.push(place);
      else byStart.set(start, [place]);
    }
    const lengths = this.#lengths;
    for (const group of this.#groups.values()) {
      if (++steps % PIECE === 0) yield;
      group.weight = this.#weightOf(group.holders.length);
      for (const place of group.holders) lengths[place]! += group.weight;
    }
    lengths.forEach((squares, place) => (lengths[place] = Math.sqrt(squares)));
    for (const start of [...byStart.keys()].sort()) {
      if (++steps % 50 === 0) yield;
      const places = byStart.get(start)!.sort((a, b) => (this.#texts[a]! < this.#texts[b]! ? -1 : 1));
      for (const place of places) this.#sorted.push(place);
    }
  }

  /**
   * Terms that are spelt like `word` (folded). `right`: the word is surely spelt right, so what is like it is another word
   * rather than the one that was meant, and counts less.
   */
  like(word: string, right: boolean): Match[] {
    if (word.length < 3 || word.length >= LONGEST) return [];
    for (const _ of this.prepare());
    // A group that no spelling holds still makes the word longer.
    const groups = letterGroups(word).map(
      (code) => this.#groups.get(code) ?? { holders: [], weight: this.#weightOf(0.5) },
    );
    const squares = groups.reduce((sum, { weight }) => sum + weight, 0);
    const length = Math.sqrt(squares);
    const slips = right || word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
    const found: { readonly place: number; readonly first: number; readonly cosine: number; readonly slip: boolean }[] =
      [];
    const [touched, light] = this.#touch(groups, (slips ? WORTH_COMPARING : SIMILAR) ** 2 * squares);
    for (const place of touched) {
      const most = this.#shared[place]! + light;
      this.#shared[place] = 0;
      const text = this.#texts[place]!;
      const slip = slips > 0 && text.length >= 4 && Math.abs(text.length - word.length) <= slips;
      const own = length * this.#lengths[place]!;
      if (most < (slip ? WORTH_COMPARING : SIMILAR) * own * ALMOST) continue;
      let first = -1;
      let sum = 0;
      groups.forEach(({ holders, weight }, i) => {
        if (!holds(holders, place)) return;
        if (first < 0) first = i;
        sum += weight;
      });
      const cosine = sum / length / this.#lengths[place]!;
      found.push({ place, first, cosine, slip });
    }
    // Of two that are equally alike the one is first that shares what comes first in the word.
    found.sort((a, b) => a.first - b.first || a.place - b.place);
    const matches: Match[] = [];
    for (const { place, cosine, slip } of found) {
      const term = this.#terms[place]!;
      if (cosine >= SIMILAR) matches.push({ term, similarity: right ? 0.8 * cosine : cosine });
      if (!slip || cosine <= WORTH_COMPARING) continue;
      const distance = editDistance(word, this.#texts[place]!, slips);
      if (distance <= slips) matches.push({ term, similarity: 0.9 - 0.05 * distance });
    }
    return matches;
  }

  /**
   * Adds up for each spelling what it shares, of the rarer groups alone: a spelling shares no more with a word than it is
   * long itself, so that one which shares less than `needed` cannot be like it. The commonest groups, which thousands hold,
   * are together lighter. Returns the spellings that share something, and what the common groups weigh.
   */
  #touch(groups: readonly LetterGroup[], needed: number): [touched: number[], light: number] {
    const shared = this.#shared;
    const touched: number[] = [];
    let light = 0;
    for (const { holders, weight } of groups.toSorted((a, b) => a.weight - b.weight))
      if (light + weight < needed * ALMOST) light += weight;
      else
        for (const place of holders) {
          if (shared[place] === 0) touched.push(place);
          shared[place]! += weight;
        }
    return [touched, light];
  }

  /** Terms with a spelling that begins with `start` (folded), at most 400 spellings. */
  beginningWith(start: string): Term[] {
    for (const _ of this.prepare());
    const texts = this.#texts;
    const sorted = this.#sorted;
    const low = firstFrom(sorted.length, (place) => texts[sorted[place]!]! < start);
    const terms: Term[] = [];
    for (const place of sorted.slice(low, low + 400)) {
      if (!texts[place]!.startsWith(start)) break;
      terms.push(this.#terms[place]!);
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
