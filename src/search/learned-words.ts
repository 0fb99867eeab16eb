import { editDistance } from './edit-distance.js';
import { firstFrom } from './first-from.js';
import type { WordVectors } from './meaning.js';

/** Shorter words are too near to others. */
const SHORTEST = 5;
/** Shorter parts of a compound are endings. */
const SHORTEST_PART = 4;

/** Finds learned words by their stems: the same, one slip away, parts of a compound, beginnings. Places are of `words`. */
export class LearnedWords {
  readonly #placeOf: ReadonlyMap<string, number>;
  readonly #nearest = new Map<string, number | undefined>();

  /** `words`: in the order of the alphabet, as a file of meaning has them. `links`: what may stand between the parts of a compound, in languages that build them. */
  constructor(
    readonly words: WordVectors['words'],
    readonly links?: RegExp,
  ) {
    this.#placeOf = new Map(words.map((word, place) => [word, place]));
  }

  find(stem: string): number | undefined {
    return this.#placeOf.get(stem);
  }

  /** The learned words that an unknown compound is made of, or the one that says what it is. */
  partsOf(stem: string): number[] {
    if (!this.links) return [];
    let kindOnly: number | undefined;
    for (let cut = SHORTEST_PART; cut <= stem.length - SHORTEST_PART; cut++) {
      const last = this.find(stem.slice(cut));
      if (last === undefined) continue;
      const start = stem.slice(0, cut);
      const first = this.find(start) ?? this.find(start.replace(this.links, ''));
      if (first !== undefined) return [first, last];
      kindOnly ??= last;
    }
    return kindOnly === undefined ? [] : [kindOnly];
  }

  /** The first learned word that is one slip away; its first letter is right. */
  nearest(word: string): number | undefined {
    if (word.length < SHORTEST) return undefined;
    // The words of a query recur with every letter that is typed.
    if (!this.#nearest.has(word)) {
      if (this.#nearest.size >= 1000) this.#nearest.clear();
      const near = this.beginningWith(word.charAt(0)).find((place) => {
        const other = this.words[place] ?? '';
        return other.length >= SHORTEST && editDistance(word, other, 1) <= 1;
      });
      this.#nearest.set(word, near);
    }
    return this.#nearest.get(word);
  }

  /** All that begin with `start`. */
  beginningWith(start: string): number[] {
    const { words } = this;
    const found: number[] = [];
    for (let at = firstFrom(words.length, (place) => (words[place] ?? '') < start); words[at]?.startsWith(start); at++)
      found.push(at);
    return found;
  }
}
