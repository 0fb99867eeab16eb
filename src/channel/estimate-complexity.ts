import type { Complexity, Entry } from '../model/index.js';
import type { ComplexityCue, ComplexityReason } from './complexity-cues.js';

export type { ComplexityReason } from './complexity-cues.js';

/** How hard a problem is to settle without a person, and what speaks for it (strongest first). */
export interface ComplexityEstimate {
  readonly complexity: Complexity;
  /** Sum of what the cues add; below {@link MEDIUM_FROM} low, from {@link HIGH_FROM} high. */
  readonly score: number;
  readonly because: readonly ComplexityReason[];
}

/** Above these sums a problem is medium and high; fitted, with the weights, on 240 messages in three languages. */
export const MEDIUM_FROM = 0.9;
export const HIGH_FROM = 4;

/** Longer text than this tells nothing new, and is not read. */
const LONGEST = 6000;

/**
 * How complex a customer's problem is, from the words alone: distinct facts, numbers, several problems and parties.
 * Length alone says little: lonely people tell long stories before a simple question. What the editor wrote into the
 * open entry's front matter counts as the least it can be. `table`: see `loadComplexityCues`.
 */
export function estimateComplexity(words: string, table: readonly ComplexityCue[], entry?: Entry): ComplexityEstimate {
  const text = words.slice(0, LONGEST).normalize('NFC').toLowerCase();
  const cues = table
    .map((cue) => ({
      reason: cue.reason,
      weight: cue.weight * Math.min(cue.count(text), cue.most),
    }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const score = cues.reduce((sum, { weight }) => sum + weight, 0);
  const heard: Complexity = score >= HIGH_FROM ? 'high' : score >= MEDIUM_FROM ? 'medium' : 'low';
  const speaking = cues.filter(({ weight }) => weight > 0 === (heard !== 'low'));
  const because = [...new Set(speaking.map(({ reason }) => reason))];
  const written = entry?.complexity;
  if (written === undefined || ORDER.indexOf(written) <= ORDER.indexOf(heard))
    return { complexity: heard, score, because };
  return { complexity: written, score, because: ['said-by-editor', ...because] };
}

const ORDER: readonly Complexity[] = ['low', 'medium', 'high'];
