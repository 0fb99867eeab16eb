/** Sums by number, such as scores by phrase: as quick as an array, emptied in the time it took to fill. */
export class Tally {
  readonly #sums: Float64Array;
  readonly #begun: Uint32Array;
  #count = 0;

  constructor(size: number) {
    this.#sums = new Float64Array(size);
    this.#begun = new Uint32Array(size);
  }

  /** How many sums have been begun since it was empty. */
  get begun(): number {
    return this.#count;
  }

  /** `amount`: more than 0. What was taken is not begun again before the tally is emptied. */
  add(index: number, amount: number): void {
    const sum = this.of(index);
    if (sum === 0) this.#begun[this.#count++] = index;
    this.#sums[index] = sum + amount;
  }

  of(index: number): number {
    return this.#sums[index] ?? 0;
  }

  /** Makes a sum at least so large; `to` is more than 0. */
  raise(index: number, to: number): void {
    const sum = this.of(index);
    if (sum === 0) this.#begun[this.#count++] = index;
    if (to > sum) this.#sums[index] = to;
  }

  /** A sum, which is zero from then on. */
  take(index: number): number {
    const sum = this.of(index);
    this.#sums[index] = 0;
    return sum;
  }

  /** Of the sums that were begun the one in this place, in the order of their first additions: whose it is. */
  at(place: number): number {
    return this.#begun[place] ?? 0;
  }

  /** All that is not zero, in the order of its first addition; the tally is empty afterwards. */
  drain(use: (index: number, sum: number) => void): void {
    for (let place = 0; place < this.#count; place++) {
      const index = this.at(place);
      const sum = this.take(index);
      if (sum !== 0) use(index, sum);
    }
    this.#count = 0;
  }

  /** Forgets what is left. */
  empty(): void {
    for (let place = 0; place < this.#count; place++) this.#sums[this.at(place)] = 0;
    this.#count = 0;
  }
}
