import { findCues } from './find-cues.js';
import type { Lexicon } from './lexicon.js';
import type { Wish } from './table.js';
import { tokenise } from './tokenise.js';

/**
 * Whether a message asks for a person ("can somebody call me?"). That is a wish and not a feeling, so it
 * leaves the reading alone; a negated wish ("no need to call me") is none. Bounded as `assess` is; never throws.
 */
export function wantsPerson(message: string, lexicons: Lexicon | readonly Lexicon[]): boolean {
  return holds('person', message, lexicons);
}

/**
 * Whether a message gives up ("forget it", "never mind then"). By itself that may be contentment; after answers that did
 * not help it is how people leave. Bounded as `assess` is; never throws.
 */
export function givesUp(message: string, lexicons: Lexicon | readonly Lexicon[]): boolean {
  return holds('resignation', message, lexicons);
}

function holds(wish: Wish, message: string, lexicons: Lexicon | readonly Lexicon[]): boolean {
  return ('table' in lexicons ? [lexicons] : lexicons).some((lexicon) =>
    findCues(tokenise(message, lexicon).all, lexicon).some(
      ({ row, modifiers }) => row.category === wish && !modifiers.includes('negated'),
    ),
  );
}
