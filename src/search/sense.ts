/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index lies within its array; asking again doubles the time */
import { LearnedWords } from './learned-words.js';
import type { WordVectors } from './meaning.js';
import { SURE, type Query, type QueryWord } from './read-query.js';
import type { Sense } from './sensed.js';

/**
 * What a phrase of just the same meaning gains; one of the same words has about 1 by these. Falls with the square of the
 * cosine: what is only somewhat alike in meaning would drown what shares words.
 */
const SHARE = 1.2;
/** Phrases whose cosine is smaller have nothing to do with each other. */
const LEAST = 0.35;
/** What a word counts as the end of one that is still being typed, though the site's phrases never say it. */
const UNSAID = 0.2;

/** Phrases that are taken up before the page may do something else: some milliseconds. */
const PIECE = 100;

/** A learned word, and how much of what is meant it is. */
interface Part {
  readonly place: number;
  readonly share: number;
}

/** Lets an index know words by their meaning: beside their letters, for phrases that ask for the same in other words. */
export function senseOf({ dimensions, words, vectors }: WordVectors): Sense {
  /** Rounded up, the rest zeros: see `likenessesOf`. */
  const width = 4 * Math.ceil(dimensions / 4);
  /** The direction of some words together, of length 1; undefined where nothing is known of them. */
  const directionOf = (parts: readonly Part[]): Float32Array | undefined => {
    const sum = new Float32Array(width);
    for (const { place, share } of parts)
      for (let j = 0; j < dimensions; j++) sum[j]! += share * vectors[place * dimensions + j]!;
    const length = Math.sqrt(sum.reduce((all, x) => all + x * x, 0));
    return length > 0 ? sum.map((x) => x / length) : undefined;
  };

  return function* (phrases, { tools, written }) {
    const learned = new LearnedWords(words, tools.compoundLinks);
    yield;
    // Phrases repeat their words, and the stemmer is dear.
    const ofTerm: (readonly Part[])[] = [];
    const partsOfTerm = (term: number) => (ofTerm[term] ??= partsOf(learned, tools.stem(written[term] ?? '')));
    // Phrase after phrase; nothing but zeros where no word is known.
    const directions = new Float32Array(phrases.length * width);
    /** By learned word: how often the phrases say it. */
    const said = new Uint32Array(words.length);
    for (const [place, { terms }] of phrases.entries()) {
      if (place % PIECE === PIECE - 1) yield;
      const parts = terms.flatMap(partsOfTerm);
      for (const { place } of parts) said[place]!++;
      const direction = directionOf(parts);
      if (direction) directions.set(direction, place * width);
    }

    /** All words that may become of one that is still being typed, the more the oftener the phrases say them. */
    const endingsOf = ({ text }: QueryWord): Part[] => {
      const places = learned.beginningWith(tools.fold(text));
      const itself = learned.find(tools.stem(text));
      if (itself !== undefined && !places.includes(itself)) places.push(itself);
      const all = places.reduce((sum, place) => sum + said[place]! + UNSAID, 0);
      return places.map((place) => ({ place, share: (said[place]! + UNSAID) / all }));
    };
    /** A word that was never learned goes by the word of the index that is meant by it, or by a learned one with a slip. */
    const meantBy = (word: QueryWord): readonly Part[] => {
      const endings = word.isOpen ? endingsOf(word) : [];
      if (endings.length > 0) return endings;
      const stem = tools.stem(word.text);
      const own = partsOf(learned, stem);
      if (own.length > 0) return own;
      const [best] = word.matches;
      if (best && best.similarity > SURE) return partsOfTerm(best.term);
      const near = learned.nearest(stem);
      return near === undefined ? [] : [{ place: near, share: 1 }];
    };
    return ({ words: asked }: Query) => {
      const meant = asked.map((word) => ({ parts: meantBy(word), count: word.count }));
      const direction = directionOf(
        meant.flatMap(({ parts, count }) => parts.map(({ place, share }) => ({ place, share: share * count }))),
      );
      if (!direction) return undefined;
      const countOf = (list: typeof meant) => list.reduce((sum, { count }) => sum + count, 0);
      return {
        likeness: likenessesOf(direction, directions),
        // What is the same in words and in meaning has about 1 again.
        sureness: Math.sqrt(countOf(meant.filter(({ parts }) => parts.length > 0)) / countOf(meant)) / (1 + SHARE),
      };
    };
  };
}

function partsOf(learned: LearnedWords, stem: string): readonly Part[] {
  const place = learned.find(stem);
  const places = place === undefined ? learned.partsOf(stem) : [place];
  return places.map((each) => ({ place: each, share: 1 }));
}

function likenessesOf(asked: Float32Array, directions: Float32Array): Float32Array {
  const likeness = new Float32Array(directions.length / asked.length);
  for (let place = 0, from = 0; place < likeness.length; place++, from += asked.length) {
    // Four sums at a time, as one would have to wait for itself at each step.
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let j = 0; j < asked.length; j += 4) {
      a += asked[j]! * directions[from + j]!;
      b += asked[j + 1]! * directions[from + j + 1]!;
      c += asked[j + 2]! * directions[from + j + 2]!;
      d += asked[j + 3]! * directions[from + j + 3]!;
    }
    const cosine = a + b + c + d;
    if (cosine >= LEAST) likeness[place] = SHARE * cosine ** 2;
  }
  return likeness;
}
