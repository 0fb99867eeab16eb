/* eslint-disable @typescript-eslint/no-non-null-assertion -- every place lies within its array */
import { ByteWriter } from './bytes.js';

/** The bounds of the coder are numbers of 32 bits. */
const HIGHEST = 0xffff_ffff;
/** Chances are shares of this. */
const CERTAIN = 0x1_0000;
/** No chance is so small that a bit could not be told. */
const LEAST_CHANCE = 32;
/** After so many bits the next one moves a chance no less. */
const MOST_SEEN = 30;
/** A byte that surprises least, eight times {@link LEAST_CHANCE}, takes so small a part of a packed one. */
const MOST_OF_ONE = 1500;
/** Bytes that are read before the page may do something else: some milliseconds. */
const PIECE = 3000;

/** What has been seen of bytes so far: by the byte before and the bits of this one, the chance that the next is a one. */
class Model {
  readonly #chances = new Uint16Array(0x1_0000).fill(CERTAIN / 2);
  readonly #seen = new Uint8Array(0x1_0000);
  #before = 0;
  /** The bits of this byte after a one. */
  #bits = 1;

  chance(): number {
    const chance = this.#chances[this.#before | this.#bits]!;
    return Math.max(LEAST_CHANCE, Math.min(CERTAIN - LEAST_CHANCE, chance));
  }

  /** Takes up the next bit; returns the byte that is complete with it. */
  learn(bit: number): number | undefined {
    const place = this.#before | this.#bits;
    const seen = this.#seen[place]!;
    this.#chances[place]! += Math.trunc((bit * (CERTAIN - 1) - this.#chances[place]!) / (seen + 1.5));
    if (seen < MOST_SEEN) this.#seen[place]!++;
    this.#bits = (this.#bits << 1) | bit;
    if (this.#bits < 0x100) return undefined;
    const byte = this.#bits & 0xff;
    this.#before = byte << 8;
    this.#bits = 1;
    return byte;
  }
}

/** Up to where the bit is a one, of the numbers from `low` to `high`. */
function border(low: number, high: number, chance: number): number {
  return low + Math.floor(((high - low) * chance) / CERTAIN);
}

/**
 * Packs bytes by what is learned of them on the way: which bits follow which byte, and how surely (an adaptive arithmetic
 * coder: Witten, Neal & Cleary 1987, without carries as in Mahoney's lpaq). A list of words takes an eighth less than
 * gzipped. Read by {@link unpackBytes}.
 */
export function packBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  const model = new Model();
  let [low, high] = [0, HIGHEST];
  for (const byte of bytes)
    for (let place = 7; place >= 0; place--) {
      const bit = (byte >>> place) & 1;
      const middle = border(low, high, model.chance());
      if (bit) high = middle;
      else low = middle + 1;
      model.learn(bit);
      for (; low >>> 24 === high >>> 24; [low, high] = [(low << 8) >>> 0, ((high << 8) | 0xff) >>> 0])
        writer.byte(low >>> 24);
    }
  // What follows is read as zeros, so that a number between the bounds is told by its first byte.
  if (bytes.length > 0) writer.byte(high >>> 24);
  return writer.done();
}

/**
 * Reads `length` bytes that {@link packBytes} packed, piece by piece. Throws what `broken` makes where so few cannot hold
 * so many; of others that were not packed so, something comes out.
 */
export function* unpackBytes(
  packed: Uint8Array,
  length: number,
  broken: () => Error,
): Generator<void, Uint8Array<ArrayBuffer>> {
  if (length > MOST_OF_ONE * packed.length) throw broken();
  const bytes = new Uint8Array(length);
  const reader = new PackedReader(packed);
  for (let place = 0; place < length; place++) {
    if (place % PIECE === PIECE - 1) yield;
    bytes[place] = reader.byte();
  }
  return bytes;
}

class PackedReader {
  readonly #model = new Model();
  #low = 0;
  #high = HIGHEST;
  #at = 4;
  #number: number;

  constructor(readonly packed: Uint8Array) {
    this.#number = [0, 1, 2, 3].reduce((number, place) => ((number << 8) | (packed[place] ?? 0)) >>> 0, 0);
  }

  byte(): number {
    let [low, high, number] = [this.#low, this.#high, this.#number];
    let byte: number | undefined;
    while (byte === undefined) {
      const middle = border(low, high, this.#model.chance());
      const bit = number <= middle ? 1 : 0;
      if (bit) high = middle;
      else low = middle + 1;
      byte = this.#model.learn(bit);
      while (low >>> 24 === high >>> 24) {
        low = (low << 8) >>> 0;
        high = ((high << 8) | 0xff) >>> 0;
        number = ((number << 8) | (this.packed[this.#at++] ?? 0)) >>> 0;
      }
    }
    [this.#low, this.#high, this.#number] = [low, high, number];
    return byte;
  }
}
