import type { SiteCue } from '../model/index.js';
import { compileLexicon, type Lexicon } from './lexicon.js';

/** Compiling takes milliseconds and each message asks: what was made of a pack's cues is kept as long as the pack. */
const MADE = new WeakMap<readonly SiteCue[], Map<Lexicon, Lexicon>>();

/**
 * The lexicon with a site's own cues among its rows: they are negated, intensified and put into frames as all others are.
 * Commas part patterns, so a cue with one is several. Throws a `LexiconError` for a cue that is no pattern; those of a
 * compiled pack are.
 */
export function addCues(lexicon: Lexicon, cues: readonly SiteCue[]): Lexicon {
  if (cues.length === 0) return lexicon;
  const known = MADE.get(cues) ?? new Map<Lexicon, Lexicon>();
  MADE.set(cues, known);
  const before = known.get(lexicon);
  if (before) return before;
  const rows = { ...lexicon.table.cues };
  for (const { words, means, weight } of cues)
    rows[means] = { ...rows[means], [weight]: `${rows[means]?.[weight] ?? ''},${words}` };
  const extended = compileLexicon({ ...lexicon.table, cues: rows });
  known.set(lexicon, extended);
  return extended;
}
