import type { WordVectors } from './meaning.js';
import { SURE, type Query } from './read-query.js';
import type { Sense } from './sensed.js';

/**
 * What a phrase of just the same meaning gains; one of the same words has about 1 by these. Falls with the square of the
 * cosine: what is only somewhat alike in meaning would drown what shares words.
 */
const SHARE = 0.9;
/** Phrases whose cosine is smaller have nothing to do with each other. */
const LEAST = 0.25;

/** Lets an index know words by their meaning: beside their letters, for phrases that ask for the same in other words. */
export function senseOf({ dimensions, words, vectors }: WordVectors): Sense {
  const placeOf = new Map(words.map((word, place) => [word, place]));
  /** The direction of some stems together, of length 1; undefined where none is known. */
  const directionOf = (stems: readonly string[]): Float32Array | undefined => {
    const sum = new Float32Array(dimensions);
    for (const stem of stems) {
      const place = placeOf.get(stem);
      if (place === undefined) continue;
      for (let j = 0; j < dimensions; j++) sum[j] = (sum[j] ?? 0) + (vectors[place * dimensions + j] ?? 0);
    }
    const length = Math.hypot(...sum);
    return length > 0 ? sum.map((x) => x / length) : undefined;
  };

  return (phrases, { tools, written }) => {
    const stemOf = (term: number) => tools.stem(written[term] ?? '');
    const directions = phrases.map(({ terms }) => directionOf(terms.map(stemOf)));
    /** A word that was never learned goes by the word of the index that is meant by it. */
    const stemsOf = ({ words: asked }: Query) =>
      asked.flatMap(({ text, count, matches: [best] }) => {
        const stem = tools.stem(text);
        const known = placeOf.has(stem) || !best || best.similarity <= SURE ? stem : stemOf(best.term);
        return new Array<string>(count).fill(known);
      });
    return (query) => {
      const stems = stemsOf(query);
      const asked = directionOf(stems);
      if (!asked) return undefined;
      return {
        likeness: Float32Array.from(directions, (direction) => likenessOf(asked, direction)),
        // What is the same in words and in meaning has about 1 again.
        sureness: Math.sqrt(stems.filter((stem) => placeOf.has(stem)).length / stems.length) / (1 + SHARE),
      };
    };
  };
}

function likenessOf(asked: Float32Array, direction: Float32Array | undefined): number {
  if (!direction) return 0;
  let cosine = 0;
  for (let j = 0; j < asked.length; j++) cosine += (asked[j] ?? 0) * (direction[j] ?? 0);
  return cosine >= LEAST ? SHARE * cosine ** 2 : 0;
}
