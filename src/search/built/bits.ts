import { ByteWriter } from './bytes.js';

/** Numbers as bits, the highest first: for what is smaller than a byte. */
export class BitWriter {
  readonly #bytes = new ByteWriter();
  #byte = 0;
  #filled = 0;

  /** The lowest `count` bits of a whole number: 0–31 of them. */
  bits(value: number, count: number): void {
    for (let bit = count - 1; bit >= 0; bit--) {
      this.#byte = (this.#byte << 1) | ((value >>> bit) & 1);
      if (++this.#filled === 8) this.#flush();
    }
  }

  /** A number of which `choices` (1 to 2²⁹) are possible, from 0 on: in as few bits as they need, some in one less (a truncated binary code). */
  oneOf(value: number, choices: number): void {
    const [bits, short] = [bitsOf(choices), shortOf(choices)];
    if (value < short) this.bits(value, bits);
    else this.bits(value + short, bits + 1);
  }

  /** A number from 0 to 2³⁰, small ones in few bits (Elias gamma, of the number after it). */
  count(value: number): void {
    const bits = 31 - Math.clz32(value + 1);
    this.bits(0, bits);
    this.bits(value + 1, bits + 1);
  }

  /** All that was written, the last byte filled up with zeros. */
  done(): Uint8Array<ArrayBuffer> {
    while (this.#filled > 0) this.bits(0, 1);
    return this.#bytes.done();
  }

  #flush(): void {
    this.#bytes.byte(this.#byte);
    this.#byte = 0;
    this.#filled = 0;
  }
}

/** Reads what a {@link BitWriter} wrote. Throws what `broken` makes where the bits end early. */
export class BitReader {
  /** In bits. */
  #at = 0;

  constructor(
    readonly bytes: Uint8Array,
    readonly broken: () => Error,
  ) {}

  /** 0–31 bits as a number. */
  bits(count: number): number {
    if (count > 16) return this.bits(count - 16) * 0x1_0000 + this.bits(16);
    if (this.#at + count > 8 * this.bytes.length) throw this.broken();
    // So few lie within three bytes, wherever they begin.
    const { bytes } = this;
    const byte = this.#at >>> 3;
    const three = ((bytes[byte] ?? 0) << 16) | ((bytes[byte + 1] ?? 0) << 8) | (bytes[byte + 2] ?? 0);
    const after = 24 - (this.#at & 7) - count;
    this.#at += count;
    return (three >>> after) & ((1 << count) - 1);
  }

  oneOf(choices: number): number {
    const [bits, short] = [bitsOf(choices), shortOf(choices)];
    const value = this.bits(bits);
    return value < short ? value : 2 * value + this.bits(1) - short;
  }

  count(): number {
    let bits = 0;
    while (this.bits(1) === 0) if (++bits > 30) throw this.broken();
    return (1 << bits) + this.bits(bits) - 1;
  }
}

/** So many bits tell {@link shortOf} the choices apart; the others need one more. */
function bitsOf(choices: number): number {
  return 31 - Math.clz32(choices);
}

function shortOf(choices: number): number {
  return (2 << bitsOf(choices)) - choices;
}
