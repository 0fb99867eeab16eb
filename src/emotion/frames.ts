import type { Found } from './find-cues.js';

/** Something dear, and something that happened to it: distress that needs no charged word. */
export interface Frame {
  readonly category: 'stake×harm';
  readonly from: number;
  readonly to: number;
  /** Logits. */
  readonly contribution: number;
  readonly modifiers: readonly [];
  readonly kind: 'fear';
}

const RANK = { strong: 3, clear: 2, weak: 1 } as const;
/** Logits for each step of stake × harm. */
const EACH = 0.4;

/**
 * The strongest stake × harm of a message, if it has both and they are `present`: who asks "what happens if my
 * medicine is late?" plans ahead, who says that it came is out of it, who tells is in it.
 */
export function readFrames(found: readonly Found[], present: boolean): Frame[] {
  if (!present) return [];
  const stake = strongest(found, 'stake');
  const harm = strongest(found, 'harm');
  if (!stake || !harm) return [];
  return [
    {
      category: 'stake×harm',
      from: Math.min(stake.from, harm.from),
      to: Math.max(stake.to, harm.to),
      modifiers: [],
      kind: 'fear',
      contribution: EACH * RANK[stake.row.strength] * RANK[harm.row.strength],
    },
  ];
}

function strongest(found: readonly Found[], category: 'stake' | 'harm'): Found | undefined {
  let best: Found | undefined;
  for (const cue of found)
    if (
      cue.row.category === category &&
      !cue.modifiers.includes('negated') &&
      (!best || RANK[cue.row.strength] > RANK[best.row.strength])
    )
      best = cue;
  return best;
}
