import { slownessOf, type BodyTable } from '../body-index.js';
import { NOWHERE, type Postings } from '../postings.js';
import type { Term, Vocabulary } from '../vocabulary.js';

/** A word that stands in so few bodies is kept in all of them; of many entries the root of their number, times this. */
const KEPT = { least: 20, ofRoot: 0.5 };
/** Below this share of what the last of these gains, a body is not about the word. */
const TELLING = 0.6;

/**
 * The places that an index in files keeps of each word's in bodies: those where it counts most, as often as it is said for
 * the length of the body, and those that come near (static pruning by term: Carmel et al. 2001). Of a common word that are
 * the bodies that are about it. Stop words tell no body from another. `docs/decisions/0010` has the figures.
 */
export function tellingPlaces(
  { counts, lengths, averageLength }: BodyTable,
  { isStop }: Pick<Vocabulary, 'isStop'>,
): (term: Term) => Postings {
  const enough = Math.max(KEPT.least, Math.round(KEPT.ofRoot * Math.sqrt(lengths.length)));
  const slowness = Float64Array.from(lengths, (length) => slownessOf(length, averageLength));
  return (term) => {
    const all = counts(term) ?? NOWHERE;
    if (all.texts.length <= enough) return all;
    if (isStop[term]) return NOWHERE;
    const gains = Float64Array.from(all.numbers, (count, i) => count / (count + (slowness[all.texts[i] ?? 0] ?? 1)));
    const least = TELLING * (gains.toSorted().at(-enough) ?? 0);
    const isKept = (_: number, i: number) => (gains[i] ?? 0) >= least;
    return { texts: all.texts.filter(isKept), numbers: all.numbers.filter(isKept) };
  };
}
