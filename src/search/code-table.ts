/** Numbers codes (30 bits) in the order in which they come; several times faster than a `Map` where there are many. */
export class CodeTable {
  /** Codes and their numbers, each shifted by one, as zero is free: open addressing, at most half full. */
  #codes = new Uint32Array(1024);
  #numbers = new Uint32Array(1024);
  size = 0;

  /** The number of a code; −1 for one that never came. */
  of(code: number): number {
    return (this.#numbers[this.#placeOf(code)] ?? 0) - 1;
  }

  /** The number of a code, a new one where it is new. */
  add(code: number): number {
    let place = this.#placeOf(code);
    if (this.#codes[place] !== 0) return (this.#numbers[place] ?? 0) - 1;
    if (2 * this.size >= this.#codes.length) {
      this.#grow();
      place = this.#placeOf(code);
    }
    this.#codes[place] = code + 1;
    this.#numbers[place] = ++this.size;
    return this.size - 1;
  }

  #placeOf(code: number): number {
    const last = this.#codes.length - 1;
    let place = code & last;
    while (this.#codes[place] !== 0 && this.#codes[place] !== code + 1) place = (place + 1) & last;
    return place;
  }

  #grow(): void {
    const [codes, numbers] = [this.#codes, this.#numbers];
    this.#codes = new Uint32Array(2 * codes.length);
    this.#numbers = new Uint32Array(2 * codes.length);
    codes.forEach((code, i) => {
      if (code === 0) return;
      const place = this.#placeOf(code - 1);
      this.#codes[place] = code;
      this.#numbers[place] = numbers[i] ?? 0;
    });
  }
}
