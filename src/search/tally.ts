/** Sums by number, such as scores by phrase: as quick as an array, emptied in the time it took to fill. */
export class Tally {
  readonly #sums: Float64Array;
  readonly #touched: number[] = [];

  constructor(size: number) {
    this.#sums = new Float64Array(size);
  }

  /** How many sums have been begun since it was empty. */
  get begun(): number {
    return this.#touched.length;
  }

  add(index: number, amount: number): void {
    const sum = this.of(index);
    if (sum === 0) this.#touched.push(index);
    this.#sums[index] = sum + amount;
  }

  of(index: number): number {
    return this.#sums[index] ?? 0;
  }

  /** Makes a sum at least so large. */
  raise(index: number, to: number): void {
    const sum = this.of(index);
    if (sum === 0) this.#touched.push(index);
    if (to > sum) this.#sums[index] = to;
  }

  /** A sum, which is zero from then on. */
  take(index: number): number {
    const sum = this.of(index);
    this.#sums[index] = 0;
    return sum;
  }

  /** All that is not zero, in the order of its first addition; the tally is empty afterwards. */
  drain(use: (index: number, sum: number) => void): void {
    for (const index of this.#touched) {
      const sum = this.of(index);
      this.#sums[index] = 0;
      if (sum !== 0) use(index, sum);
    }
    this.#touched.length = 0;
  }
}
