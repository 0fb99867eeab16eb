import { findCues } from './find-cues.js';
import type { Lexicon } from './lexicon.js';
import { tokenise } from './tokenise.js';

/**
 * Whether a message asks for a person ("can somebody call me?"). That is a wish and not a feeling, so it
 * leaves the reading alone; a negated wish ("no need to call me") is none. Bounded as `assess` is; never throws.
 */
export function wantsPerson(message: string, lexicons: Lexicon | readonly Lexicon[]): boolean {
  return ('table' in lexicons ? [lexicons] : lexicons).some((lexicon) =>
    findCues(tokenise(message, lexicon).all, lexicon).some(
      ({ row, modifiers }) => row.category === 'person' && !modifiers.includes('negated'),
    ),
  );
}
