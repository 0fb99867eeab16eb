import type { Language } from './entry.js';

/** What the strongest cues of a message speak of. It labels the message, never the person. */
export type FeelingKind = 'calm' | 'anger' | 'fear' | 'despair' | 'grief' | 'humiliation' | 'exhaustion' | 'urgency';

export type CueModifier = 'negated' | 'intensified' | 'softened' | 'capitals' | 'elongated' | 'quoted';

/** One thing in a message that counted, and for how much. */
export interface Cue {
  /** UTF-16 offsets into the message: `message.slice(from, to)` are the words. */
  readonly from: number;
  readonly to: number;
  readonly words: string;
  /** Name of the cue's category in the table, such as `despair`, `repeat`, `stake×harm`. */
  readonly category: string;
  readonly modifiers: readonly CueModifier[];
  /** What it added to the evidence, in logits; negative calms. */
  readonly contribution: number;
  /** The language whose table knows it, where that is not the reading's. */
  readonly language?: Language;
}

/** What a message says about how its writer feels. */
export interface Reading {
  /** 0 (routine) – 1 (in distress). */
  readonly intensity: number;
  readonly kind: FeelingKind;
  /** In the order of the text. */
  readonly cues: readonly Cue[];
  /** The language whose table gave the reading. */
  readonly language: Language;
}

/** From this intensity a message counts as written in distress: the bot offers a person at once, the queue puts it first. */
export const DISTRESS = 0.5;

/** Intensities at which the bot acts. */
export interface Thresholds {
  /** Offer a callback quietly. */
  readonly offer: number;
  /** A person, now. */
  readonly escalate: number;
}

/** What a cue speaks of: evidence of trouble, then what calms, then the two halves of "something dear × what happened to it". */
export type CueCategory =
  | 'anger'
  | 'blame'
  | 'swearing'
  | 'reproach'
  | 'sarcasm'
  | 'humiliation'
  | 'despair'
  | 'fear'
  | 'grief'
  | 'need'
  | 'danger'
  | 'repeat'
  | 'wait'
  | 'leaving'
  | 'legal'
  | 'public'
  | 'urgency'
  | 'trouble'
  | 'praise'
  | 'laughter'
  | 'resolved'
  | 'gentle'
  | 'how-to'
  | 'hypothetical'
  | 'technical'
  | 'stake'
  | 'harm';

/** How sure a cue is of its category, from "could also be small talk" to "nobody writes this on a calm day". */
export type CueStrength = 'strong' | 'clear' | 'weak';

/** A word or phrase that means something to this site's customers; a word may end in `*` for all that begin so. */
export interface SiteCue {
  readonly words: string;
  readonly means: CueCategory;
  readonly weight: CueStrength;
}

/** What a site says about the feelings of its customers in `emotion.yml`. */
export interface SiteFeeling {
  readonly cues: readonly SiteCue[];
  /** Set from the site's own questions by `handrail tune`. */
  readonly thresholds?: Thresholds;
}

/** How a contact felt: people remember the most intense moment and the end (peak-end rule, Kahneman 1993). */
export interface FeelingCurve {
  readonly points: readonly { readonly at: number; readonly intensity: number; readonly words?: string }[];
  readonly peak: number;
  readonly end: number;
  readonly trend: 'rising' | 'steady' | 'falling';
  readonly kind: FeelingKind;
}
