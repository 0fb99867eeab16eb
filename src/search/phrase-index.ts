import type { HitReason } from '../model/index.js';
import { postingsOf, type Posting } from './postings.js';
import type { Query } from './read-query.js';
import { Tally } from './tally.js';
import type { Term, Vocabulary } from './vocabulary.js';

/** A short text that asks for an entry: its title, a question, a keyword. */
export interface Phrase {
  /** Place of the entry. */
  readonly entry: number;
  readonly field: Extract<HitReason, 'title' | 'question' | 'keyword'>;
  readonly terms: readonly Term[];
}

/** What the phrases of an entry say about a query. */
export interface PhraseScore {
  readonly score: number;
  /** The phrase that fits best, and how well. */
  readonly best: Phrase;
  readonly bestScore: number;
}

/** A term weighs the root of its rarity: phrases are short, and full rarity would let one rare word decide. */
const RARITY_POWER = 0.5;
/** Share of a stop word's weight that counts: "how", "where" and "not" do tell questions apart. */
const STOP_WORD = 0.6;
/** Between 0 (a long phrase may collect points) and 0.5 (cosine). */
const LENGTH_POWER = 0.4;
/** Weight of two neighbouring words of the query that are neighbours in the phrase too. */
const NEIGHBOURS = 0.3;
/** How much the best phrase counts before the others: the sharpness of the soft maximum over an entry's phrases. */
const SHARPNESS = 5;
/** Entries with many phrasings win too often when they are not damped; see the decision record. */
const PHRASINGS_POWER = 0.5;

/** Scores entries by the phrases that ask for them. */
export class PhraseIndex {
  readonly #weights: readonly number[];
  readonly #postings: readonly (readonly Posting[])[];
  readonly #lengths: readonly number[];
  readonly #damping: readonly number[];
  readonly #sums: Tally;
  /** By phrase: the number of the query word that last counted in it. */
  readonly #counted: Int32Array;
  #wordNumber = 0;

  constructor(
    readonly phrases: readonly Phrase[],
    entries: number,
    readonly vocabulary: Vocabulary,
  ) {
    this.#postings = postingsOf(
      phrases.map(({ terms }) => terms),
      vocabulary,
    );
    this.#weights = this.#postings.map(({ length }, term) => {
      const rarity = Math.log(1 + phrases.length / (length || 0.5)) ** RARITY_POWER;
      return vocabulary.isStop[term] ? STOP_WORD * rarity : rarity;
    });
    this.#lengths = phrases.map(({ terms }) => this.#lengthOf(terms));
    const phrasings = new Array<number>(entries).fill(0);
    for (const { entry, field } of phrases) if (field !== 'keyword') phrasings[entry] = (phrasings[entry] ?? 0) + 1;
    this.#damping = phrasings.map((count) => Math.max(1, count) ** PHRASINGS_POWER);
    this.#sums = new Tally(phrases.length);
    this.#counted = new Int32Array(phrases.length).fill(-1);
  }

  /** The entries whose phrases share something with the query. Scores are about 0–1. */
  score(query: Query): Map<number, PhraseScore> {
    const queryLength = this.#addWords(query);
    const pairs = new Set<number>();
    query.sequence.forEach((term, i) => pairs.add(this.#pair(term, query.sequence[i + 1])));
    const found = new Map<number, { total: number; best: Phrase; bestScore: number }>();
    this.#sums.drain((place, sum) => {
      const phrase = this.phrases[place];
      const length = this.#lengths[place];
      if (!phrase || !length) return;
      const score = (sum + this.#sharedNeighbours(phrase.terms, pairs)) / (length * queryLength);
      const evidence = Math.exp(SHARPNESS * score) - 1;
      const entry = found.get(phrase.entry);
      if (!entry) {
        found.set(phrase.entry, { total: evidence, best: phrase, bestScore: score });
        return;
      }
      entry.total += evidence;
      if (score > entry.bestScore) {
        entry.best = phrase;
        entry.bestScore = score;
      }
    });
    const scores = new Map<number, PhraseScore>();
    for (const [entry, { total, best, bestScore }] of found) {
      const score = Math.log(1 + total / (this.#damping[entry] ?? 1)) / SHARPNESS;
      scores.set(entry, { score, best, bestScore });
    }
    return scores;
  }

  /** Adds each word's best match to each phrase; returns the length of the query. */
  #addWords({ words }: Query): number {
    let squares = 0;
    for (const { matches, count, isStop } of words) {
      const wordNumber = this.#wordNumber++;
      let heaviest = 0;
      for (const { term, similarity } of matches) {
        const weight = this.#weights[term] ?? 0;
        heaviest = Math.max(heaviest, weight);
        // A stop word that is similar to a content word by chance must not gain its weight.
        const damping = isStop && !this.vocabulary.isStop[term] ? STOP_WORD : 1;
        const amount = similarity * weight ** 2 * damping * Math.sqrt(count);
        for (const posting of this.#postings[term] ?? []) {
          if (this.#counted[posting.text] === wordNumber) continue;
          this.#counted[posting.text] = wordNumber;
          this.#sums.add(posting.text, amount * Math.sqrt(posting.count));
        }
      }
      squares += count * heaviest ** 2;
    }
    return Math.sqrt(squares) || 1;
  }

  #lengthOf(terms: readonly Term[]): number {
    let squares = 0;
    terms.forEach((term, i) => {
      squares += (this.#weights[term] ?? 0) ** 2 + this.#neighbourWeight(term, terms[i + 1]);
    });
    return squares ** LENGTH_POWER;
  }

  #sharedNeighbours(terms: readonly Term[], pairs: ReadonlySet<number>): number {
    let sum = 0;
    terms.forEach((term, i) => {
      if (pairs.has(this.#pair(term, terms[i + 1]))) sum += this.#neighbourWeight(term, terms[i + 1]);
    });
    return sum;
  }

  #neighbourWeight(a: Term, b: Term | undefined): number {
    return b === undefined ? 0 : NEIGHBOURS ** 2 * (this.#weights[a] ?? 0) * (this.#weights[b] ?? 0);
  }

  /** Two neighbours as one number. */
  #pair(a: Term | undefined, b: Term | undefined): number {
    return a === undefined || b === undefined ? -1 : a * this.vocabulary.size + b;
  }
}
