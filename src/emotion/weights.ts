import { DISTRESS, type CueModifier, type FeelingKind, type Thresholds } from '../model/index.js';
import { isManner, type Manner } from './manners.js';
import type { Category, Strength, Wish } from './table.js';

/**
 * All numbers of the engine, in logits (evidence that adds up; 0.7 doubles the odds). They are shared by
 * all languages, so that a new language needs a table only.
 */
interface CategoryWeight extends Readonly<Record<Strength, number>> {
  /** What the category speaks of; none where it tells of facts rather than of a feeling. */
  readonly kind?: FeelingKind;
  /** A feeling or a judgement, which a negator turns round ("I am not angry"). */
  readonly felt?: true;
  /** A circumstance, which people in need live in and people who plan, or settle what is left to settle, ask about. */
  readonly circumstance?: true;
}

/** What every message starts from, in logits: an intensity of 0.04. */
export const START = -3.1;
/** The same where a table names no manners, which tell more than they ask: an intensity of 0.15. */
export const START_WITHOUT_MANNERS = -1.7;

/**
 * Learned by a logistic regression on messages of three languages, signs kept, rounded (`test/bench/feeling-learn.ts`).
 * What is strong is held so high that one such cue, alone and told, calls a person; that a third time leads to an offer
 * by itself was set by hand. No table has weak rows of need or urgency, as manners tell that better; a site's own cues may.
 */
export const WEIGHTS: Readonly<Record<Category, CategoryWeight>> = {
  anger: { weak: 0.1, clear: 0.9, strong: 3.2, kind: 'anger', felt: true },
  blame: { weak: 0.1, clear: 0.6, strong: 3.2, kind: 'anger', felt: true },
  swearing: { weak: 0.4, clear: 0.8, strong: 1.6, kind: 'anger', felt: true },
  reproach: { weak: 0.3, clear: 1.0, strong: 2.8, kind: 'anger', felt: true },
  sarcasm: { weak: 0.2, clear: 1.5, strong: 3.3, kind: 'anger' },
  humiliation: { weak: 0.4, clear: 1.3, strong: 3.6, kind: 'humiliation', felt: true },
  despair: { weak: 0.1, clear: 1.0, strong: 3.2, kind: 'despair', felt: true },
  fear: { weak: 0.2, clear: 1.0, strong: 3.2, kind: 'fear', felt: true },
  grief: { weak: 0.4, clear: 0.6, strong: 2.4, kind: 'grief', circumstance: true },
  need: { weak: 0.2, clear: 0.7, strong: 2.5, kind: 'urgency', felt: true, circumstance: true },
  danger: { weak: 0.9, clear: 1.6, strong: 3.2, kind: 'fear', felt: true },
  repeat: { weak: 0.1, clear: 0.9, strong: 1.8, kind: 'exhaustion' },
  wait: { weak: 0.1, clear: 0.6, strong: 1.6, kind: 'exhaustion' },
  leaving: { weak: 0.4, clear: 1.6, strong: 3.4, kind: 'anger', felt: true },
  legal: { weak: 0.5, clear: 1.6, strong: 3.6, kind: 'anger', felt: true },
  public: { weak: 0.2, clear: 0.9, strong: 2.0, kind: 'anger' },
  urgency: { weak: 0.2, clear: 0.5, strong: 1.8, kind: 'urgency', felt: true },
  trouble: { weak: 0.3, clear: 0.1, strong: 1.3 },
  praise: { weak: -0.8, clear: -0.8, strong: -1.7, felt: true },
  laughter: { weak: -0.4, clear: -1.5, strong: -1.4 },
  resolved: { weak: -0.3, clear: -0.9, strong: -1.8 },
  gentle: { weak: -0.5, clear: -0.9, strong: -1.7 },
  'how-to': { weak: -0.5, clear: -1.0, strong: -1.4 },
  hypothetical: { weak: -0.1, clear: -0.8, strong: -1.6 },
  technical: { weak: -0.5, clear: -0.8, strong: -1.6 },
  stake: { weak: 0.2, clear: 1.0, strong: 1.8, circumstance: true },
  harm: { weak: 0.1, clear: 1.0, strong: 2.2, circumstance: true },
};

/** The second, third, … cue of one category says less than the first. */
export const DECAY = [1, 0.6, 0.35, 0.2] as const;
export const DECAY_REST = 0.1;

/** What a modifier does to a contribution. A negated complaint calms a little, negated praise hardly. */
export const MODIFIER_FACTORS: Readonly<Record<Exclude<CueModifier, 'negated'>, number>> = {
  intensified: 1.3,
  softened: 0.5,
  capitals: 1.25,
  elongated: 1.2,
  quoted: 0.6,
};
export const NEGATED_TROUBLE = -0.4;
export const NEGATED_CALM = -0.2;

/** What is left of a circumstance in a message that asks rather than tells, or that says that all is well again. */
export const CIRCUMSTANCE_NOT_PRESENT = 0.5;

export function isWish(category: Category | Wish | Manner): category is Wish {
  return category === 'person' || category === 'resignation';
}

/** Whether cues of the category speak against distress. */
export function isCalming(category: Category | Wish | Manner): boolean {
  return !isWish(category) && !isManner(category) && WEIGHTS[category].strong < 0;
}

/** Whether a negator turns cues of the category round. A wish can be negated too: "I do not want to talk to a person". */
export function isFelt(category: Category | Wish | Manner): boolean {
  return isWish(category) || (!isManner(category) && WEIGHTS[category].felt === true);
}

/**
 * The lowest intensities at which, in the mean of three languages, about 5 % of routine questions get an offer and about
 * 1 % a person (English banking, German and Italian requests to an assistant and to a shop). It is not the same in each:
 * see `docs/feeling.md` for the figures, and let `handrail tune` set them on your own customers' questions.
 */
export const DEFAULT_THRESHOLDS: Thresholds = { offer: 0.2, escalate: DISTRESS };
