/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index lies within its array; asking again doubles the time */
import type { WordVectors } from '../meaning.js';
import { Adam } from './adam.js';
import { seededRandom, shuffled } from './seeded-random.js';

/** One way to ask for something: the stems of its words, and what it asks for. */
export interface Saying {
  /** Sayings of one group ask for the same. */
  readonly group: string;
  readonly stems: readonly string[];
}

export interface LearningOptions {
  /** 32 unless told: more did not help on sets of ten thousand sayings. */
  readonly dimensions?: number;
  /** How often each saying is looked at; 30 unless told. */
  readonly rounds?: number;
  /** Words that fewer sayings hold are left out; 2 unless told. */
  readonly leastSayings?: number;
  /** How sharply the right partner has to stand out, above 0; 0.07 unless told. */
  readonly temperature?: number;
  /** Largest step of a number; 0.02 unless told. */
  readonly pace?: number;
  /** Where the words that it knows begin; others begin near nothing. Has the same dimensions. */
  readonly start?: WordVectors;
}

/** Most sayings that are told apart in one step. */
const BATCH = 128;
/** Share of the words hidden in each look, so that no single word carries a meaning alone. */
const HIDDEN = 0.15;
/**
 * Learns from groups of sayings which words mean the same: a saying is the sum of its words' vectors, and these are moved
 * until sayings of one group point the same way and all others elsewhere (InfoNCE, van den Oord et al. 2018, in both
 * directions). The same sayings give the same vectors; ten thousand take some seconds.
 */
export function learnMeaning(sayings: readonly Saying[], options: LearningOptions = {}): WordVectors {
  const { dimensions = 32, rounds = 30, leastSayings = 2, temperature = 0.07, pace = 0.02, start } = options;
  const { words, rarity, told } = readSayings(sayings, leastSayings);
  const random = seededRandom(1);
  const vectors = Float32Array.from(
    { length: words.length * dimensions },
    (_, at) => 0.1 * gaussian(random) * (rarity[Math.floor(at / dimensions)] ?? 0),
  );
  if (start) copyVectors(start, words, vectors);
  const size = Math.min(BATCH, told.length);
  const batches = size === 0 ? 0 : Math.floor(told.length / size);
  const adam = new Adam(vectors, dimensions, rounds * batches, pace);
  const left = new Side(vectors, dimensions, size);
  const right = new Side(vectors, dimensions, size);
  for (let round = 0; round < rounds; round++) {
    const order = shuffled(told.length, random);
    for (let batch = 0; batch < batches; batch++) {
      const asked = order.slice(batch * size, (batch + 1) * size).flatMap((place) => told[place] ?? []);
      asked.forEach(({ bag, group }, row) => {
        const partner = told[group[Math.floor(random() * group.length)] ?? 0];
        left.read(row, shownOf(bag, random));
        right.read(row, shownOf(partner?.bag ?? bag, random));
      });
      pull(left, right, temperature, (row, column) => row !== column && asked[row]?.group === asked[column]?.group);
      left.giveBack(adam);
      right.giveBack(adam);
      adam.step();
    }
  }
  return { dimensions, words, vectors };
}

interface Told {
  /** Places of its words. */
  readonly bag: readonly number[];
  /** Places of the sayings that ask for the same, itself among them. */
  readonly group: readonly number[];
}

function readSayings(sayings: readonly Saying[], leastSayings: number) {
  const holders = new Map<string, number>();
  for (const { stems } of sayings) for (const stem of new Set(stems)) holders.set(stem, (holders.get(stem) ?? 0) + 1);
  const words = [...holders].filter(([, count]) => count >= leastSayings).map(([word]) => word);
  const placeOf = new Map(words.map((word, place) => [word, place]));
  const rarity = words.map((word) => Math.log(1 + sayings.length / (holders.get(word) ?? 1)) / 6);
  const groups = new Map<string, number[]>();
  const told: Told[] = [];
  for (const saying of sayings) {
    const bag = saying.stems.flatMap((stem) => placeOf.get(stem) ?? []);
    if (bag.length === 0) continue;
    const group = groups.get(saying.group) ?? [];
    groups.set(saying.group, group);
    group.push(told.length);
    told.push({ bag, group });
  }
  return { words, rarity, told };
}

/** Puts the vectors of known words in their places among `words`. */
function copyVectors(
  { words: known, vectors: from, dimensions }: WordVectors,
  words: readonly string[],
  to: Float32Array,
) {
  const placeOf = new Map(known.map((word, place) => [word, place]));
  words.forEach((word, place) => {
    const own = placeOf.get(word);
    if (own !== undefined) to.set(from.subarray(own * dimensions, (own + 1) * dimensions), place * dimensions);
  });
}

/** One half of a batch: the sums of the shown words' vectors, brought to length 1, and how they should move. */
class Side {
  readonly directions: Float32Array;
  readonly gradients: Float32Array;
  readonly #lengths: Float32Array;
  readonly #bags: (readonly number[])[] = [];

  /** `size`: how many sayings it holds. */
  constructor(
    readonly vectors: Float32Array,
    readonly dimensions: number,
    readonly size: number,
  ) {
    this.directions = new Float32Array(size * dimensions);
    this.gradients = new Float32Array(size * dimensions);
    this.#lengths = new Float32Array(size);
  }

  read(row: number, bag: readonly number[]): void {
    const { vectors, directions, dimensions: d } = this;
    const start = row * d;
    directions.fill(0, start, start + d);
    for (const word of bag) for (let j = 0; j < d; j++) directions[start + j]! += vectors[word * d + j]!;
    let squares = 1e-12;
    for (let j = 0; j < d; j++) squares += directions[start + j]! ** 2;
    const length = Math.sqrt(squares);
    for (let j = 0; j < d; j++) directions[start + j]! /= length;
    this.#lengths[row] = length;
    this.#bags[row] = bag;
  }

  /** Hands the movement of each saying on to its words; what only changes a saying's length moves nothing. */
  giveBack(adam: Adam): void {
    const { directions, gradients, dimensions: d } = this;
    const movement = new Float32Array(d);
    this.#bags.forEach((bag, row) => {
      const start = row * d;
      let along = 0;
      for (let j = 0; j < d; j++) along += gradients[start + j]! * directions[start + j]!;
      for (let j = 0; j < d; j++)
        movement[j] = (gradients[start + j]! - along * directions[start + j]!) / this.#lengths[row]!;
      for (const word of bag) adam.add(word, movement);
    });
    gradients.fill(0);
  }
}

/** Fills both sides' gradients: partners towards each other, strangers apart, what asks for the same left alone. */
function pull(left: Side, right: Side, temperature: number, isSame: (row: number, column: number) => boolean): void {
  const { dimensions: d, size } = left;
  const x = left.directions;
  const z = right.directions;
  const grip = new Float32Array(size * size);
  const rows = new Float32Array(size);
  const columns = new Float32Array(size);
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++) {
      if (isSame(row, column)) continue;
      let cosine = 0;
      for (let j = 0; j < d; j++) cosine += x[row * d + j]! * z[column * d + j]!;
      // Both sums stay far within range: a cosine is at most 1.
      const value = Math.exp((cosine - 1) / temperature);
      grip[row * size + column] = value;
      rows[row]! += value;
      columns[column]! += value;
    }
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++) {
      const value = grip[row * size + column]!;
      const share = (value / rows[row]! + value / columns[column]!) / 2 - (row === column ? 1 : 0);
      if (Math.abs(share) < 1e-6) continue;
      const force = share / temperature / size;
      for (let j = 0; j < d; j++) {
        left.gradients[row * d + j]! += force * z[column * d + j]!;
        right.gradients[column * d + j]! += force * x[row * d + j]!;
      }
    }
}

function shownOf(bag: readonly number[], random: () => number): readonly number[] {
  const shown = bag.filter(() => random() > HIDDEN);
  return shown.length > 0 ? shown : bag;
}

/** Box & Muller 1958. */
function gaussian(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
