import type { Postings } from '../postings.js';
import type { Term } from '../vocabulary.js';
import { ByteReader } from './bytes.js';
import type { WordRange } from './index-core.js';
import { damaged } from './index-error.js';

/** Where a term stands. */
export interface Places {
  readonly inPhrases: Postings;
  readonly inBodies: Postings;
}

/** Reads one file of words. Only the terms that are asked for are unpacked. */
export class WordPlaces {
  readonly #starts: Uint32Array;
  readonly #bytes: Uint8Array;
  readonly #known = new Map<Term, Places>();

  constructor(
    content: Uint8Array,
    readonly range: WordRange,
    readonly sizes: { readonly phrases: number; readonly entries: number },
    readonly name: string,
  ) {
    const reader = new ByteReader(content, () => damaged(name));
    const terms = range.to - range.from;
    this.#starts = new Uint32Array(terms + 1);
    for (let i = 0; i < terms; i++) this.#starts[i + 1] = (this.#starts[i] ?? 0) + reader.varint();
    this.#bytes = reader.take(this.#starts[terms] ?? 0);
  }

  of(term: Term): Places {
    let places = this.#known.get(term);
    if (!places) this.#known.set(term, (places = this.#read(term - this.range.from)));
    return places;
  }

  #read(place: number): Places {
    const bytes = this.#bytes.subarray(this.#starts[place], this.#starts[place + 1]);
    const reader = new ByteReader(bytes, () => damaged(this.name));
    const inPhrases = this.#texts(reader, this.sizes.phrases, (gap) => gap);
    inPhrases.texts.forEach((_, i) => (inPhrases.numbers[i] = reader.varint()));
    const inBodies = this.#texts(reader, this.sizes.entries, (gap) => gap >>> 1);
    inBodies.numbers.forEach((gap, i) => (inBodies.numbers[i] = gap & 1 ? reader.varint() : 1));
    return { inPhrases, inBodies };
  }

  /** Texts by their gaps; `numbers` holds the gaps as they are written, to be replaced. */
  #texts(reader: ByteReader, most: number, gapOf: (written: number) => number) {
    const count = reader.count();
    const texts = new Uint32Array(count);
    const numbers = new Uint32Array(count);
    let text = 0;
    for (let i = 0; i < count; i++) {
      const written = reader.varint();
      numbers[i] = written;
      text += gapOf(written);
      if (text >= most) throw damaged(this.name);
      texts[i] = text;
    }
    return { texts, numbers };
  }
}
