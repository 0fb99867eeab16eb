import type { Anchor } from './linkable.js';
import { relativePath } from './relative-path.js';
import { didYouMean, suggest } from '../suggestion.js';

/** So many headings are named when none is nearly the one that was typed: those first that share words with it. */
const MOST_NAMED = 4;

/** What to type for an anchor that is not there. */
export function anchorRemedy(id: string, anchors: ReadonlyMap<string, Anchor>): string {
  const all = [...new Set([...anchors.values()].map(({ heading }) => heading))];
  const words = id
    .toLowerCase()
    .split('-')
    .filter((word) => word.length > 2);
  const shared = (heading: string): number => words.filter((word) => heading.split('-').includes(word)).length;
  const likely = all.toSorted((a, b) => shared(b) - shared(a));
  const named = likely.slice(0, MOST_NAMED).map((heading) => `#${heading}`);
  const more = all.length > MOST_NAMED ? ' …' : '';
  const meant = suggest(id, anchors.keys());
  return didYouMean(
    meant === undefined ? undefined : `#${meant}`,
    all.length === 0
      ? 'There are no headings: leave the # and what follows away.'
      : `Write one that is there: ${named.join(', ')}${more}.`,
  );
}

/** What to type for a file that is not there: one of the same name elsewhere, or one whose path is nearly the same. */
export function fileRemedy(wanted: string | undefined, from: string, paths: readonly string[]): string {
  return didYouMean(meantFile(wanted, from, paths), 'Correct the path, or link to its web address.');
}

/** The path, as seen from a file, of the one file that was probably meant. */
export function meantFile(wanted: string | undefined, from: string, paths: readonly string[]): string | undefined {
  const name = wanted?.split('/').at(-1)?.toLowerCase();
  const sameName = paths.filter((path) => path.slice(path.lastIndexOf('/') + 1).toLowerCase() === name);
  const meant = sameName.length === 1 ? sameName[0] : wanted === undefined ? undefined : suggest(wanted, paths, 1 / 10);
  return meant === undefined ? undefined : relativePath(from, meant);
}
