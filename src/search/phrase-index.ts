import { differentTexts, neighbourWeight, STOP_WORD, termWeight, type PhraseTable } from './phrase-table.js';
import type { Query } from './read-query.js';
import { Tally } from './tally.js';
import type { Term, Vocabulary } from './vocabulary.js';

/** How much the best phrase counts before the others: the sharpness of the soft maximum over an entry's phrases. */
const SHARPNESS = 5;
/** Entries with many phrasings win too often when they are not damped; see the decision record. */
const PHRASINGS_POWER = 0.5;

/**
 * Where the words that say what it is about have found so many phrases, the small ones around them only order these: in
 * tens of thousands of titles nearly each holds a "how" or "the".
 */
const ENOUGH = 3000;

/** Scores entries by the phrases that ask for them. */
export class PhraseIndex {
  readonly #weights: Float64Array;
  readonly #sums: Tally;
  readonly #neighbours: Tally;
  /** By phrase: the number of the query word that last counted in it. */
  readonly #counted: Int32Array;
  #wordNumber = 0;
  /** By entry: 1 where it has one phrase, whose score is then its own. */
  readonly #isAlone: Uint8Array;
  /** By entry: the evidence of its phrases, and the best of them with its score. */
  readonly #evidence: Tally;
  readonly #best: Int32Array;
  readonly #bestScores: Float64Array;

  constructor(
    readonly table: PhraseTable,
    readonly vocabulary: Vocabulary,
  ) {
    this.#weights = new Float64Array(vocabulary.size);
    this.#sums = new Tally(table.size);
    this.#neighbours = new Tally(table.size);
    this.#counted = new Int32Array(table.size).fill(-1);
    this.#isAlone = new Uint8Array(table.phrasings.length);
    for (let i = 0; i < table.size; i++)
      this.#isAlone[table.entries[i] ?? 0] =
        table.entries[i] === table.entries[i - 1] || table.entries[i] === table.entries[i + 1] ? 0 : 1;
    this.#evidence = new Tally(table.phrasings.length);
    this.#best = new Int32Array(table.phrasings.length);
    this.#bestScores = new Float64Array(table.phrasings.length);
  }

  /**
   * Calls `use` for each entry whose phrases share something with the query, with its score, which is about 0–1, and the
   * place of the phrase that fits best. `likeness`: by phrase, what its meaning adds to its score, whatever its words.
   */
  score(query: Query, use: (entry: number, score: number, best: number) => void, likeness?: Float32Array): void {
    const { entries, lengths, phrasings } = this.table;
    const queryLength = this.#addWords(query);
    likeness?.forEach((share, place) => {
      if (share > 0) this.#sums.add(place, share * (lengths[place] ?? 0) * queryLength);
    });
    this.#addNeighbours(query);
    const [sums, neighbours, isAlone] = [this.#sums, this.#neighbours, this.#isAlone];
    for (let i = 0; i < sums.begun; i++) {
      const place = sums.at(i);
      const length = lengths[place];
      const entry = entries[place];
      if (entry === undefined || !length) continue;
      const score = (sums.of(place) + neighbours.of(place)) / (length * queryLength);
      if (isAlone[entry]) {
        use(entry, score, place);
        continue;
      }
      if (this.#evidence.of(entry) === 0 || score > (this.#bestScores[entry] ?? 0)) {
        this.#best[entry] = place;
        this.#bestScores[entry] = score;
      }
      this.#evidence.add(entry, Math.exp(SHARPNESS * score) - 1);
    }
    sums.empty();
    neighbours.empty();
    this.#evidence.drain((entry, evidence) => {
      const damping = Math.max(1, phrasings[entry] ?? 1) ** PHRASINGS_POWER;
      use(entry, Math.log(1 + evidence / damping) / SHARPNESS, this.#best[entry] ?? 0);
    });
  }

  /** Adds each word's best match to each phrase; returns the length of the query. */
  #addWords({ words }: Query): number {
    let squares = 0;
    const inOrder = [...words.filter(({ isStop }) => !isStop), ...words.filter(({ isStop }) => isStop)];
    for (const { matches, count, isStop } of inOrder) {
      const onlyBegun = isStop && this.#sums.begun > ENOUGH;
      let heaviest = 0;
      const wordNumber = this.#wordNumber++;
      for (const { term, similarity } of matches) {
        const weight = this.#weightOf(term);
        heaviest = Math.max(heaviest, weight);
        // A stop word that is similar to a content word by chance must not gain its weight.
        const damping = isStop && !this.vocabulary.isStop[term] ? STOP_WORD : 1;
        this.#addTerm(term, similarity * weight ** 2 * damping * Math.sqrt(count), wordNumber, onlyBegun);
      }
      squares += count * heaviest ** 2;
    }
    return Math.sqrt(squares) || 1;
  }

  /** Adds the root of how often a phrase holds a term to each that a better match has not counted in. */
  #addTerm(term: Term, amount: number, wordNumber: number, onlyBegun: boolean): void {
    const texts = this.table.occurrences(term)?.texts;
    if (!texts) return;
    const [sums, counted] = [this.#sums, this.#counted];
    for (let from = 0, to = 1; from < texts.length; from = to++) {
      const phrase = texts[from] ?? 0;
      while (to < texts.length && texts[to] === phrase) to++;
      if (counted[phrase] === wordNumber || (onlyBegun && sums.of(phrase) === 0)) continue;
      counted[phrase] = wordNumber;
      sums.add(phrase, to - from === 1 ? amount : amount * Math.sqrt(to - from));
    }
  }

  /** Adds what stands side by side both in the query and in a phrase. */
  #addNeighbours({ sequence }: Query): void {
    const done = new Set<number>();
    sequence.forEach((a, i) => {
      const b = sequence[i + 1];
      const pair = a === undefined || b === undefined ? -1 : a * this.vocabulary.size + b;
      if (a === undefined || b === undefined || done.has(pair)) return;
      done.add(pair);
      const [first, second] = [this.table.occurrences(a), this.table.occurrences(b)];
      if (!first || !second) return;
      const weight = neighbourWeight(this.#weightOf(a), this.#weightOf(b));
      // Both lists are in order: walked side by side.
      for (let i = 0, j = 0; i < first.texts.length && j < second.texts.length;) {
        const ahead =
          (first.texts[i] ?? 0) - (second.texts[j] ?? 0) || (first.numbers[i] ?? 0) + 1 - (second.numbers[j] ?? 0);
        if (ahead === 0) this.#neighbours.add(first.texts[i] ?? 0, weight);
        if (ahead <= 0) i++;
        if (ahead >= 0) j++;
      }
    });
  }

  #weightOf(term: Term): number {
    const known = this.#weights[term];
    if (known) return known;
    const places = this.table.occurrences(term);
    const holders = places ? differentTexts(places) : 0;
    const weight = termWeight(holders, this.table.size, this.vocabulary.isStop[term]);
    if (places) this.#weights[term] = weight;
    return weight;
  }
}
