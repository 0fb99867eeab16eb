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
/** Sums of the same numbers in another order differ by less. */
const ROUNDING = 1e-9;
/** So many spellings or groups are worked on before the page may do something else: some milliseconds. */
const PIECE = 1000;
/** Words that begin with the same letters, of which most are looked at. */
const MOST_BEGINNINGS = 400;

/** Finds the words of a vocabulary that look like a given word: other endings, slips, beginnings. */
export class SimilarWords {
  readonly #texts: string[] = [];
  readonly #terms: Term[] = [];
  /** By spelling: how many letters it has, and the length of its vector of letter groups. */
  readonly #sizes: Uint8Array;
  readonly #lengths: Float64Array;
  /** By spelling: the weight it shares with the word that is asked for; zero between two words. */
  readonly #shared: Float64Array;
  /** By hash: the number of a run of letters that words may share. */
  readonly #groups = new Map<number, number>();
  /** By group: the square of its rarity, as a rare group tells more. */
  #weights = new Float64Array();
  /** The spellings that hold each group, one group after the other, in their order; and by group where they begin. */
  #holders = new Uint32Array();
  #starts = new Uint32Array();
  /** Places of the spellings in the order of the alphabet. */
  #sorted = new Uint32Array();
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
    this.#sizes = Uint8Array.from(this.#texts, ({ length }) => length);
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
    // Spelling after spelling: the numbers of its groups.
    const ofSpellings: Uint32Array[] = [];
    const counts: number[] = [];
    for (const text of this.#texts) {
      if (++steps % PIECE === 0) yield;
      const codes = letterGroups(text);
      const groups = new Uint32Array(codes.length);
      for (let i = 0; i < codes.length; i++) {
        const code = codes[i] ?? 0;
        let group = this.#groups.get(code);
        if (group === undefined) {
          this.#groups.set(code, (group = counts.length));
          counts.push(0);
        }
        counts[group] = (counts[group] ?? 0) + 1;
        groups[i] = group;
      }
      ofSpellings.push(groups);
    }
    yield;
    const starts = (this.#starts = new Uint32Array(counts.length + 1));
    counts.forEach((count, group) => (starts[group + 1] = (starts[group] ?? 0) + count));
    const weights = (this.#weights = Float64Array.from(counts, (count) => this.#weightOf(count)));
    const holders = (this.#holders = new Uint32Array(starts.at(-1) ?? 0));
    const next = starts.slice();
    for (const [place, groups] of ofSpellings.entries()) {
      if (++steps % PIECE === 0) yield;
      for (const group of groups) {
        const at = next[group] ?? 0;
        holders[at] = place;
        next[group] = at + 1;
      }
    }
    yield;
    const lengths = this.#lengths;
    for (let group = 0; group < weights.length; group++) {
      const to = starts[group + 1] ?? 0;
      for (let at = starts[group] ?? 0; at < to; at++) {
        const place = holders[at] ?? 0;
        lengths[place] = (lengths[place] ?? 0) + (weights[group] ?? 0);
      }
    }
    lengths.forEach((squares, place) => (lengths[place] = Math.sqrt(squares)));
    yield* this.#sort();
  }

  /** Words by their first letters, then the words of each: all at once would take too long for a page. */
  *#sort(): Generator<void> {
    const texts = this.#texts;
    const byStart = new Map<string, number[]>();
    for (const [place, text] of texts.entries()) {
      const start = text.slice(0, 2);
      const same = byStart.get(start);
      if (same) same.push(place);
      else byStart.set(start, [place]);
    }
    this.#sorted = new Uint32Array(texts.length);
    let at = 0;
    let sorted = 0;
    for (const start of [...byStart.keys()].sort()) {
      const places = byStart.get(start) ?? [];
      places.sort((a, b) => ((texts[a] ?? '') < (texts[b] ?? '') ? -1 : 1));
      this.#sorted.set(places, at);
      at += places.length;
      if (at - sorted >= PIECE) {
        sorted = at;
        yield;
      }
    }
  }

  /**
   * Terms that are spelt like `word` (folded). `right`: the word is surely spelt right, so what is like it is another word
   * rather than the one that was meant, and counts less.
   */
  like(word: string, right: boolean): Match[] {
    if (word.length < 3 || word.length >= LONGEST) return [];
    for (const _ of this.prepare());
    const slips = right || word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
    const codes = letterGroups(word).map((code) => this.#groups.get(code));
    // A group that no spelling holds still makes the word longer.
    const squares = codes.reduce<number>((sum, group) => sum + this.#weight(group), 0);
    const length = Math.sqrt(squares);
    const groups = codes.filter((group) => group !== undefined);
    const found: { place: number; first: number; cosine: number }[] = [];
    for (const place of this.#candidates(groups, squares, word.length, slips)) {
      const least = this.#mayBeSlip(place, word.length, slips) ? WORTH_COMPARING : SIMILAR;
      const { first, shared } = this.#exactly(place, groups);
      const cosine = shared / length / (this.#lengths[place] ?? 1);
      if (cosine >= least) found.push({ place, first, cosine });
    }
    // Of two that are alike equally the one stays first that shares what comes first in the word.
    found.sort((a, b) => a.first - b.first || a.place - b.place);
    const matches: Match[] = [];
    for (const { place, cosine } of found) {
      const term = this.#terms[place] ?? 0;
      if (cosine >= SIMILAR) matches.push({ term, similarity: right ? 0.8 * cosine : cosine });
      if (cosine <= WORTH_COMPARING || !this.#mayBeSlip(place, word.length, slips)) continue;
      const distance = editDistance(word, this.#texts[place] ?? '', slips);
      if (distance <= slips) matches.push({ term, similarity: 0.9 - 0.05 * distance });
    }
    return matches;
  }

  /**
   * The spellings that can be like enough to a word of these groups. A spelling shares no more with the word than it is
   * long itself, so that the most common groups of the word, together too light, need not be looked up: thousands of
   * words hold each.
   */
  #candidates(groups: readonly number[], squares: number, letters: number, slips: number): number[] {
    const shared = this.#shared;
    const holders = this.#holders;
    const length = Math.sqrt(squares);
    const lightest = groups.toSorted((a, b) => this.#weight(a) - this.#weight(b));
    const needed = (slips === 0 ? SIMILAR : WORTH_COMPARING) ** 2 * squares * (1 - ROUNDING);
    let light = 0;
    let common = 0;
    for (const group of lightest) {
      if (light + this.#weight(group) >= needed) break;
      light += this.#weight(group);
      common++;
    }
    const touched: number[] = [];
    for (let i = common; i < lightest.length; i++) {
      const group = lightest[i] ?? 0;
      const weight = this.#weights[group] ?? 0;
      const to = this.#starts[group + 1] ?? 0;
      for (let at = this.#starts[group] ?? 0; at < to; at++) {
        const place = holders[at] ?? 0;
        const sum = shared[place] ?? 0;
        if (sum === 0) touched.push(place);
        shared[place] = sum + weight;
      }
    }
    // What a spelling may share at most, of all groups, has to be enough.
    const like = SIMILAR * length * (1 - ROUNDING);
    const comparable = WORTH_COMPARING * length * (1 - ROUNDING);
    const candidates: number[] = [];
    for (const place of touched) {
      const most = (shared[place] ?? 0) + light;
      shared[place] = 0;
      const own = this.#lengths[place] ?? 1;
      if (most >= (this.#mayBeSlip(place, letters, slips) ? comparable : like) * own) candidates.push(place);
    }
    return candidates;
  }

  /** What a spelling shares with a word of these groups, and which of them comes first. */
  #exactly(place: number, groups: readonly number[]): { first: number; shared: number } {
    let first = -1;
    let shared = 0;
    for (let i = 0; i < groups.length; i++) {
      const group = groups[i] ?? 0;
      if (!this.#holds(group, place)) continue;
      if (first < 0) first = i;
      shared += this.#weights[group] ?? 0;
    }
    return { first, shared };
  }

  #holds(group: number, place: number): boolean {
    const holders = this.#holders;
    let low = this.#starts[group] ?? 0;
    const end = this.#starts[group + 1] ?? 0;
    for (let high = end; low < high;) {
      const middle = (low + high) >> 1;
      if ((holders[middle] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    return low < end && holders[low] === place;
  }

  /** Whether a spelling is long enough, and near enough in length, to be a word of so many letters with so many slips. */
  #mayBeSlip(place: number, letters: number, slips: number): boolean {
    const size = this.#sizes[place] ?? 0;
    return slips > 0 && size >= 4 && Math.abs(size - letters) <= slips;
  }

  /** Terms with a spelling that begins with `start` (folded), at most 400 spellings. */
  beginningWith(start: string): Term[] {
    for (const _ of this.prepare());
    const texts = this.#texts;
    const sorted = this.#sorted;
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((texts[sorted[middle] ?? 0] ?? '') < start) low = middle + 1;
      else high = middle;
    }
    const terms: Term[] = [];
    for (const place of sorted.subarray(low, low + MOST_BEGINNINGS)) {
      if (!texts[place]?.startsWith(start)) break;
      terms.push(this.#terms[place] ?? 0);
    }
    return terms;
  }

  #weight(group: number | undefined): number {
    return group === undefined ? this.#weightOf(0.5) : (this.#weights[group] ?? 0);
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
