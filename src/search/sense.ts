/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index lies within its array; asking again doubles the time */
import { editDistance } from './edit-distance.js';
import type { WordVectors } from './meaning.js';
import { SURE, type Query } from './read-query.js';
import type { Sense } from './sensed.js';

/**
 * What a phrase of just the same meaning gains; one of the same words has about 1 by these. Falls with the square of the
 * cosine: what is only somewhat alike in meaning would drown what shares words.
 */
const SHARE = 0.9;
/** Phrases whose cosine is smaller have nothing to do with each other. */
const LEAST = 0.35;

/** Lets an index know words by their meaning: beside their letters, for phrases that ask for the same in other words. */
export function senseOf({ dimensions, words: learned, vectors }: WordVectors): Sense {
  const placeOf = new Map(learned.map((word, place) => [word, place]));
  const nearest = nearestOf(learned);
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
    // Phrases repeat their words, and the stemmer is dear.
    const stems: (string | undefined)[] = [];
    const stemOf = (term: number) => (stems[term] ??= tools.stem(written[term] ?? ''));
    // Phrase after phrase; nothing but zeros where no word is known.
    const directions = new Float32Array(phrases.length * dimensions);
    phrases.forEach(({ terms }, place) => {
      const direction = directionOf(terms.map(stemOf));
      if (direction) directions.set(direction, place * dimensions);
    });
    /** A word that was never learned goes by the word of the index that is meant by it, or by a learned one with a slip. */
    const stemsOf = ({ words: asked }: Query) =>
      asked.flatMap(({ text, count, matches: [best] }) => {
        const stem = tools.stem(text);
        const isMeant = best !== undefined && best.similarity > SURE;
        const known = placeOf.has(stem) ? stem : isMeant ? stemOf(best.term) : (nearest(stem) ?? stem);
        return new Array<string>(count).fill(known);
      });
    return (query) => {
      const words = stemsOf(query);
      const asked = directionOf(words);
      if (!asked) return undefined;
      return {
        likeness: likenessesOf(asked, directions),
        // What is the same in words and in meaning has about 1 again.
        sureness: Math.sqrt(words.filter((stem) => placeOf.has(stem)).length / words.length) / (1 + SHARE),
      };
    };
  };
}

function likenessesOf(asked: Float32Array, directions: Float32Array): Float32Array {
  const likeness = new Float32Array(directions.length / asked.length);
  for (let place = 0, from = 0; place < likeness.length; place++, from += asked.length) {
    let cosine = 0;
    for (let j = 0; j < asked.length; j++) cosine += asked[j]! * directions[from + j]!;
    if (cosine >= LEAST) likeness[place] = SHARE * cosine ** 2;
  }
  return likeness;
}

/** Shorter words are too near to others. */
const SHORTEST = 5;

/** Finds the first of some words that is one slip away; its first letter is right. */
function nearestOf(words: readonly string[]): (word: string) => string | undefined {
  const byStart = new Map<string, string[]>();
  for (const word of words) {
    const alike = byStart.get(word.charAt(0));
    if (alike) alike.push(word);
    else byStart.set(word.charAt(0), [word]);
  }
  // The words of a query recur with every letter that is typed.
  const found = new Map<string, string | undefined>();
  return (word) => {
    if (word.length < SHORTEST) return undefined;
    if (!found.has(word)) {
      if (found.size >= 1000) found.clear();
      const alike = byStart.get(word.charAt(0));
      found.set(
        word,
        alike?.find((other) => Math.abs(other.length - word.length) <= 1 && editDistance(word, other, 1) <= 1),
      );
    }
    return found.get(word);
  };
}
