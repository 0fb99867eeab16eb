import { firstFrom } from '../first-from.js';
import type { Query, QueryWord } from '../read-query.js';
import type { WordRange } from './index-core.js';
import type { Term } from '../vocabulary.js';

/** What a query may load of the words at most, in bytes. */
const MOST_BYTES = 38_000;
/** A match that is less similar is not worth a request. */
const WORTH_LOADING = 0.35;

/**
 * The query with the matches that can be reached, and the numbers of the files that hold them. Each word's best matches come
 * first; a match beyond what may be loaded does not count, nor does a weak one, unless it lies in a file that is loaded
 * anyway. It depends on the query alone, so the same question gets the same answer whatever was asked before.
 */
export function withinReach(query: Query, ranges: readonly WordRange[]): { query: Query; files: ReadonlySet<number> } {
  const files = new Set<number>();
  let bytes = 0;
  const reach = (term: Term, isWorthIt: boolean): boolean => {
    const file = rangeOf(term, ranges);
    if (files.has(file)) return true;
    if (!isWorthIt) return false;
    const cost = ranges[file]?.bytes ?? Infinity;
    // The very first is loaded whatever it costs.
    if (files.size > 0 && bytes + cost > MOST_BYTES) return false;
    files.add(file);
    bytes += cost;
    return true;
  };
  // Words that say what it is about before the small ones around them.
  const inOrder = query.words.toSorted((a, b) => Number(a.isStop) - Number(b.isStop));
  const reached = new Set<Term>();
  const most = Math.max(0, ...query.words.map(({ matches }) => matches.length));
  for (let place = 0; place < most; place++)
    for (const { matches } of inOrder) {
      const match = matches[place];
      if (match && reach(match.term, place === 0 || match.similarity >= WORTH_LOADING)) reached.add(match.term);
    }
  const words = query.words.map((word): QueryWord => ({
    ...word,
    matches: word.matches.filter(({ term }) => reached.has(term)),
  }));
  return { query: { ...query, words }, files };
}

/** The number of the range that holds a term. */
export function rangeOf(term: Term, ranges: readonly WordRange[]): number {
  return firstFrom(ranges.length - 1, (place) => (ranges[place]?.to ?? 0) <= term);
}
