/** Numbers as bytes: seven bits each, the lowest first, the eighth says that more follow (LEB128). */
export class ByteWriter {
  #bytes = new Uint8Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** `value`: a whole number from 0 to 2³²−1. */
  varint(value: number): void {
    let rest = value;
    while (rest > 0x7f) {
      this.byte((rest & 0x7f) | 0x80);
      rest = Math.floor(rest / 0x80);
    }
    this.byte(rest);
  }

  /** Bytes with their number before them. */
  block(bytes: Uint8Array): void {
    this.varint(bytes.length);
    this.append(bytes);
  }

  append(bytes: Uint8Array): void {
    this.#room(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  done(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#length);
  }

  /** `value`: 0–255. */
  byte(value: number): void {
    this.#room(1);
    this.#bytes[this.#length++] = value;
  }

  #room(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = new Uint8Array(2 * (this.#length + more));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

/** Reads what a {@link ByteWriter} wrote. Throws what `broken` makes where the bytes end early. */
export class ByteReader {
  #at = 0;

  constructor(
    readonly bytes: Uint8Array,
    readonly broken: () => Error,
  ) {}

  get left(): number {
    return this.bytes.length - this.#at;
  }

  varint(): number {
    let value = 0;
    for (let unit = 1; unit <= 2 ** 28; unit *= 0x80) {
      const byte = this.bytes[this.#at++];
      if (byte === undefined) throw this.broken();
      value += (byte & 0x7f) * unit;
      if (byte < 0x80) return value;
    }
    throw this.broken();
  }

  /** How many numbers follow: never more than there are bytes left, so that nothing damaged asks for endless room. */
  count(): number {
    const count = this.varint();
    if (count > this.left) throw this.broken();
    return count;
  }

  block(): Uint8Array {
    return this.take(this.varint());
  }

  take(length: number): Uint8Array {
    if (length > this.left) throw this.broken();
    const taken = this.bytes.subarray(this.#at, this.#at + length);
    this.#at += length;
    return taken;
  }
}
