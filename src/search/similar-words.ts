import { CodeTable } from './code-table.js';
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
const PIECE = 1000;

/** Longest word's letter groups, of two to four letters each. */
const MOST_GROUPS = 3 * (LONGEST + 2);

/** Finds the words of a vocabulary that look like a given word: other endings, slips, beginnings. */
export class SimilarWords {
  readonly #texts: string[] = [];
  readonly #terms: Term[] = [];
  /** By spelling: the length of its vector of letter groups. */
  readonly #lengths: Float64Array;
  /** By spelling: the weight it shares with the word that is asked for; zero between two words. */
  readonly #shared: Float64Array;
  /** The spellings that share something, in the order in which they were found. */
  readonly #touched: Uint32Array;
  /** Letter groups by their code, numbered as they were met. */
  readonly #groups = new CodeTable();
  /** By group: where its holders begin; the spellings that hold it; the square of its rarity, as a rare group tells more. */
  #starts = new Uint32Array(0);
  #holders = new Uint32Array(0);
  #weights = new Float64Array(0);
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
    this.#touched = new Uint32Array(this.#texts.length);
    this.#work = this.#build();
  }

  /** Builds it piece by piece, a few milliseconds each, so that a page can breathe in between; what is left is built by who asks. */
  *prepare(): Generator<void> {
    while (this.#work && !this.#work.next().done) yield;
    this.#work = undefined;
  }

  *#build(): Generator<void> {
    const codes = new Uint32Array(MOST_GROUPS);
    let held = new Uint32Array(1024);
    let count = 0;
    const ends = new Uint32Array(this.#texts.length);
    for (const [place, text] of this.#texts.entries()) {
      if (place % PIECE === PIECE - 1) yield;
      const groups = letterGroups(text, codes);
      if (count + groups > held.length) held = grown(held);
      for (let i = 0; i < groups; i++) held[count++] = this.#groups.add(codes[i] ?? 0);
      ends[place] = count;
    }
    yield;
    const starts = new Uint32Array(this.#groups.size + 1);
    for (let i = 0; i < count; i++) {
      const next = (held[i] ?? 0) + 1;
      starts[next] = (starts[next] ?? 0) + 1;
    }
    this.#weights = Float64Array.from({ length: this.#groups.size }, (_, group) =>
      this.#weightOf(starts[group + 1] ?? 0),
    );
    for (let group = 1; group < starts.length; group++) starts[group] = (starts[group] ?? 0) + (starts[group - 1] ?? 0);
    const holders = new Uint32Array(count);
    const free = starts.slice();
    const squares = this.#lengths;
    for (let place = 0, i = 0; place < ends.length; place++) {
      if (place % PIECE === PIECE - 1) yield;
      for (; i < (ends[place] ?? 0); i++) {
        const group = held[i] ?? 0;
        const at = free[group] ?? 0;
        holders[at] = place;
        free[group] = at + 1;
      }
    }
    // Added up group by group, as the words that are asked for are.
    for (let group = 0; group < this.#groups.size; group++) {
      if (group % PIECE === PIECE - 1) yield;
      const weight = this.#weights[group] ?? 0;
      for (let i = starts[group] ?? 0; i < (starts[group + 1] ?? 0); i++) {
        const place = holders[i] ?? 0;
        squares[place] = (squares[place] ?? 0) + weight;
      }
    }
    for (let place = 0; place < squares.length; place++) squares[place] = Math.sqrt(squares[place] ?? 0);
    [this.#starts, this.#holders] = [starts, holders];
  }

  /**
   * Terms that are spelt like `word` (folded). `right`: the word is surely spelt right, so what is like it is another word
   * rather than the one that was meant, and counts less.
   */
  like(word: string, right: boolean): Match[] {
    if (word.length < 3 || word.length >= LONGEST) return [];
    for (const _ of this.prepare());
    const [shared, touched] = [this.#shared, this.#touched];
    const codes = new Uint32Array(MOST_GROUPS);
    const groups = letterGroups(word, codes);
    let squares = 0;
    let count = 0;
    for (let i = 0; i < groups; i++) {
      const group = this.#groups.of(codes[i] ?? 0);
      // A group that no spelling holds still makes the word longer.
      const weight = group < 0 ? this.#weightOf(0.5) : (this.#weights[group] ?? 0);
      squares += weight;
      if (group < 0) continue;
      for (let at = this.#starts[group] ?? 0, end = this.#starts[group + 1] ?? 0; at < end; at++) {
        const place = this.#holders[at] ?? 0;
        const sum = shared[place] ?? 0;
        if (sum === 0) touched[count++] = place;
        shared[place] = sum + weight;
      }
    }
    const length = Math.sqrt(squares);
    const slips = right || word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
    const matches: Match[] = [];
    for (let i = 0; i < count; i++) {
      const place = touched[i] ?? 0;
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
 * Writes the different runs of two to four letters of a word, its edges marked, each as a 30-bit hash (FNV-1a), and
 * returns how many they are: numbers are counted several times faster than strings, and two groups in one hash are too
 * rare to matter.
 */
function letterGroups(word: string, codes: Uint32Array): number {
  const marked = `_${word}_`;
  let count = 0;
  for (let from = 0; from + 1 < marked.length; from++) {
    let hash = 0x811c9dc5;
    for (let size = 1; size <= 4 && from + size <= marked.length; size++) {
      hash = Math.imul(hash ^ marked.charCodeAt(from + size - 1), 0x01000193);
      if (size === 1) continue;
      const code = hash & 0x3fffffff;
      let i = 0;
      while (i < count && codes[i] !== code) i++;
      if (i === count) codes[count++] = code;
    }
  }
  return count;
}

function grown(numbers: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(2 * numbers.length);
  larger.set(numbers);
  return larger;
}
