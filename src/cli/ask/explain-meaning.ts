import type { LanguagePack } from '../../model/index.js';
import type { LanguageTools } from '../../search/index.js';
import type { ExplainedMatch } from './explain-match.js';
import { vectorsOf } from '../build/pack-meaning.js';

/** Pairs of words with a smaller cosine explain nothing. */
const LEAST = 0.45;
const MOST_PAIRS = 3;

/** Tells which typed words mean nearly the same as words of the texts, closest first; each word is told once. */
export type ExplainMeaning = (typed: string, texts: readonly string[]) => ExplainedMatch[];

/** Made for a pack; explains nothing where nothing is known of its language. */
export async function meaningExplainer(pack: LanguagePack, tools: LanguageTools): Promise<ExplainMeaning> {
  const known = await vectorsOf(pack);
  if (!known) return () => [];
  const { dimensions, words, vectors } = known;
  const placeOf = new Map(words.map((word, place) => [word, place]));
  const vectorOf = (word: string): Float32Array | undefined => {
    const place = placeOf.get(tools.stem(word));
    return place === undefined ? undefined : vectors.subarray(place * dimensions, (place + 1) * dimensions);
  };
  const wordsOf = (text: string) =>
    tools.split(text).flatMap(({ text: word }) => {
      const vector = tools.isStopWord(word) ? undefined : vectorOf(word);
      return vector ? [{ word, vector }] : [];
    });
  return (typed, texts) => {
    const found = texts.flatMap(wordsOf);
    const pairs = wordsOf(typed)
      .flatMap((one) =>
        found.map((other) => ({ typed: one.word, found: other.word, cosine: cosineOf(one.vector, other.vector) })),
      )
      .filter(({ cosine }) => cosine >= LEAST)
      .sort((a, b) => b.cosine - a.cosine);
    const told = new Set<string>();
    return pairs
      .filter((pair) => {
        if (told.has(pair.typed) || told.has(pair.found)) return false;
        told.add(pair.typed).add(pair.found);
        return true;
      })
      .slice(0, MOST_PAIRS)
      .map(({ typed: by, found: word }) => ({ typed: by, found: word, way: 'meaning' }));
  };
}

function cosineOf(one: Float32Array, other: Float32Array): number {
  let [dot, ones, others] = [0, 0, 0];
  one.forEach((x, j) => {
    const y = other[j] ?? 0;
    dot += x * y;
    ones += x * x;
    others += y * y;
  });
  return dot / (Math.sqrt(ones * others) || 1);
}
