/**
 * Lengths are kept in a byte each, as the nearest of 256 steps: 3 % apart for phrases, where a length divides the whole
 * score, 9 % for bodies, where it moves a part of it.
 */
export interface Levels {
  readonly toLevel: (length: number) => number;
  readonly toLength: (level: number) => number;
}

const PHRASE_STEP = Math.log(1.03);
const SHORTEST_PHRASE = 40;
const BODY_STEPS = 8;

/** Phrases: 0, or 0.3 to 550. */
export const phraseLevels: Levels = {
  toLevel: (length) => (length > 0 ? clamp(Math.log(length) / PHRASE_STEP + SHORTEST_PHRASE, 1) : 0),
  toLength: (level) => (level > 0 ? Math.exp((level - SHORTEST_PHRASE) * PHRASE_STEP) : 0),
};

/** Bodies: words, 0 to 3.9 thousand millions. */
export const bodyLevels: Levels = {
  toLevel: (words) => clamp(BODY_STEPS * Math.log2(1 + words), 0),
  toLength: (level) => 2 ** (level / BODY_STEPS) - 1,
};

function clamp(level: number, least: number): number {
  return Math.min(255, Math.max(least, Math.round(level)));
}
