import type { Postings } from '../postings.js';

/** All phrases as one long text: each word has a place in it, counted from the first word of the first phrase. */
export class PhraseWords {
  /** By phrase: the place of its first word; one more closes the list. */
  readonly #starts: Uint32Array;
  /** By place: its phrase. */
  readonly #phrases: Uint32Array;

  /** `lengths`: by phrase, the number of its words. */
  constructor(lengths: ArrayLike<number>) {
    this.#starts = new Uint32Array(lengths.length + 1);
    for (let phrase = 0; phrase < lengths.length; phrase++)
      this.#starts[phrase + 1] = (this.#starts[phrase] ?? 0) + (lengths[phrase] ?? 0);
    this.#phrases = new Uint32Array(this.#starts.at(-1) ?? 0);
    for (let phrase = 0; phrase < lengths.length; phrase++)
      this.#phrases.fill(phrase, this.#starts[phrase], this.#starts[phrase + 1]);
  }

  get size(): number {
    return this.#phrases.length;
  }

  /** Places in the long text for words of phrases. */
  placesOf({ texts, numbers }: Postings): Uint32Array {
    return texts.map((phrase, i) => (this.#starts[phrase] ?? 0) + (numbers[i] ?? 0));
  }

  /** The other way round of `placesOf`. */
  postingsAt(places: Uint32Array): Postings {
    const texts = places.map((place) => this.#phrases[place] ?? 0);
    return { texts, numbers: places.map((place, i) => place - (this.#starts[texts[i] ?? 0] ?? 0)) };
  }
}
