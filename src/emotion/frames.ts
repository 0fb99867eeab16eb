import type { Found } from './find-cues.js';
import { isCalmingManner } from './manners.js';

/** Circumstances that are distress together and need no charged word. */
export interface Frame {
  readonly category: 'stake×harm' | 'need×lack×now';
  readonly from: number;
  readonly to: number;
  /** Logits. */
  readonly contribution: number;
  readonly modifiers: readonly [];
  readonly kind: 'fear' | 'urgency';
}

const RANK = { strong: 3, clear: 2, weak: 1 } as const;
/** Logits for each step of stake × harm. */
export const EACH = 0.3;

/**
 * The strongest stake × harm of a message, if it has both and they are `present`: who asks "what happens if my
 * medicine is late?" plans ahead, who says that it came is out of it, who tells is in it. Told at peace, of long ago or of plans, it counts half.
 */
export function readFrames(found: readonly Found[], present: boolean, atPeace: boolean): Frame[] {
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
      contribution: (atPeace ? EACH / 2 : EACH) * RANK[stake.row.strength] * RANK[harm.row.strength],
    },
  ];
}

/** What people live on or for; that it is not there, or was taken; and that it is now. */
const NEED = ['bare-life', 'someone-dear', 'stake', 'need'] as const;
const LACK = ['lack', 'nobody', 'cannot', 'you-did', 'says-otherwise', 'they', 'harm'] as const;
const NOW = ['right-now', 'since', 'here-stuck', 'figures', 'calls-anyone'] as const;
export const NEED_LACK_NOW = 0.4;

/** A basic need, its lack, and now, in a message that nothing calms: "The heating is off, it is minus nine, nobody comes". */
export function readNeed(found: readonly Found[], present: boolean): Frame[] {
  if (!present || found.some(({ row }) => isCalmingManner(row.category))) return [];
  const places: Found[] = [];
  for (const categories of [NEED, LACK, NOW]) {
    const part = found.find(
      ({ row, modifiers, used }) =>
        categories.some((category) => category === row.category) &&
        !modifiers.includes('negated') &&
        !places.some((other) => other.used.some((index) => used.includes(index))),
    );
    if (!part) return [];
    places.push(part);
  }
  return [
    {
      category: 'need×lack×now',
      from: Math.min(...places.map(({ from }) => from)),
      to: Math.max(...places.map(({ to }) => to)),
      modifiers: [],
      kind: 'urgency',
      contribution: NEED_LACK_NOW,
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
