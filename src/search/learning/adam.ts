/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index lies within its array; asking again doubles the time */
const MOMENTUM = 0.9;
const MOMENTUM_OF_SQUARES = 0.999;

/** Moves vectors against collected gradients (Adam, Kingma & Ba 2015); only what was touched moves in a step. */
export class Adam {
  readonly #gradients: Float32Array;
  readonly #means: Float32Array;
  readonly #squares: Float32Array;
  readonly #touched = new Set<number>();
  #done = 0;

  /** `vectors` are moved in place; `steps`: how many there will be, so that the last ones are small; `pace`: the largest. */
  constructor(
    readonly vectors: Float32Array,
    readonly dimensions: number,
    readonly steps: number,
    readonly pace: number,
  ) {
    this.#gradients = new Float32Array(vectors.length);
    this.#means = new Float32Array(vectors.length);
    this.#squares = new Float32Array(vectors.length);
  }

  add(row: number, gradient: Float32Array): void {
    this.#touched.add(row);
    const start = row * this.dimensions;
    for (let j = 0; j < this.dimensions; j++) this.#gradients[start + j]! += gradient[j]!;
  }

  step(): void {
    this.#done++;
    const pace = this.pace * Math.min(1, 1.02 - this.#done / this.steps);
    const bias = 1 - MOMENTUM ** this.#done;
    const biasOfSquares = 1 - MOMENTUM_OF_SQUARES ** this.#done;
    for (const row of this.#touched) {
      const end = (row + 1) * this.dimensions;
      for (let at = row * this.dimensions; at < end; at++) {
        const gradient = this.#gradients[at]!;
        const mean = (this.#means[at] = MOMENTUM * this.#means[at]! + (1 - MOMENTUM) * gradient);
        const square = (this.#squares[at] =
          MOMENTUM_OF_SQUARES * this.#squares[at]! + (1 - MOMENTUM_OF_SQUARES) * gradient ** 2);
        this.vectors[at]! -= (pace * (mean / bias)) / (Math.sqrt(square / biasOfSquares) + 1e-8);
        this.#gradients[at] = 0;
      }
    }
    this.#touched.clear();
  }
}
