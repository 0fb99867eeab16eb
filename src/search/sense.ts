import { readMeaning } from './meaning.js';
import { SURE, type Query } from './read-query.js';
import type { Sense } from './search-index.js';

/** What a phrase of the same meaning gains beside a phrase of the same words, which has about 1. */
const SHARE = 0.55;
/** Phrases less alike than this have nothing to do with each other. */
const ALIKE = 0.25;

/** What an index needs to know words by their meaning; undefined for bytes that are no word vectors, or newer ones. */
export function senseOf(bytes: Uint8Array): Sense | undefined {
  const meaning = readMeaning(bytes);
  if (!meaning) return undefined;
  return (phrases, { tools, written }) => {
    const stemOf = (term: number) => tools.stem(written[term] ?? '');
    const directions = phrases.map(({ terms }) => meaning.direction(terms.map(stemOf)));
    /** A word that was never learned goes by the word of the index that is meant by it. */
    const stemsOf = ({ words }: Query) =>
      words.flatMap(({ text, count, matches: [best] }) => {
        const stem = tools.stem(text);
        const known = meaning.knows(stem) || !best || best.similarity <= SURE ? stem : stemOf(best.term);
        return new Array<string>(count).fill(known);
      });
    return (query) => {
      const asked = meaning.direction(stemsOf(query));
      return asked && Float32Array.from(directions, (direction) => shareOf(asked, direction));
    };
  };
}

function shareOf(asked: Float32Array, direction: Float32Array | undefined): number {
  if (!direction) return 0;
  let cosine = 0;
  for (let j = 0; j < asked.length; j++) cosine += (asked[j] ?? 0) * (direction[j] ?? 0);
  return cosine >= ALIKE ? SHARE * cosine : 0;
}
