import type { CueCategory, CueStrength, Language } from '../model/index.js';
import type { WordedManner } from './manners.js';

/**
 * What a cue speaks of. Evidence of trouble first, then what calms, then the two halves of the frame
 * "something dear × something happened to it" (see `frames.ts`).
 */
export const CATEGORIES = [
  'anger',
  'blame',
  'swearing',
  'reproach',
  'sarcasm',
  'humiliation',
  'despair',
  'fear',
  'grief',
  'need',
  'danger',
  'repeat',
  'wait',
  'leaving',
  'legal',
  'public',
  'urgency',
  'trouble',
  'praise',
  'laughter',
  'resolved',
  'gentle',
  'how-to',
  'hypothetical',
  'technical',
  'stake',
  'harm',
] as const satisfies readonly CueCategory[];
export type Category = CueCategory;
/** What a message asks for or lets be, rather than what it feels like. */
export type Wish = 'person' | 'resignation';

/** From the surest on. */
export const STRENGTHS = ['strong', 'clear', 'weak'] as const satisfies readonly CueStrength[];
export type Strength = CueStrength;

/**
 * One language as data: a fourth language is one such table and its tests, no code.
 *
 * A row holds patterns, separated by commas. A pattern is words separated by blanks:
 *
 * | written | matches |
 * |---|---|
 * | `hate` | the word, whatever its case, accents and doubled letters (`HAATE`) |
 * | `furi*` | a word that begins so (two letters at least) |
 * | `mum\|dad` | one of them |
 * | `very?` | the word, or nothing |
 * | `~` | up to three words in between |
 * | `#` | a number, in digits or as one of `numbers`; `#pm` is a number that ends so |
 * | `NOW` | only when shouted |
 *
 * Blanks, line breaks and the order of patterns do not matter. Weights belong to categories and
 * strengths, and are shared by all languages (see `weights.ts`).
 */
export interface LexiconTable {
  readonly language: Language;
  /** Letters that people also write otherwise, such as `ä` → `ae`. Other accents are ignored anyway. */
  readonly letters: Readonly<Record<string, string>>;
  /** Whether an apostrophe ends a word (`l'affitto` is two words); otherwise it is ignored (`don't` = `dont`). */
  readonly elision: boolean;
  /** Words for a number of times; one and zero are not among them. */
  readonly numbers: string;
  /** Words that turn the next three words of a clause into their opposite. */
  readonly negators: string;
  /** Negators that come after what they negate. */
  readonly negatorsAfter: string;
  /** Words that make the next cue stronger. */
  readonly intensifiers: string;
  /** Words that make the next cue weaker. */
  readonly softeners: string;
  /** Ordinary words that are one slip away from a cue: `geflogen` is not `gelogen`. */
  readonly lookalikes: string;
  /** Words that a question begins with, whether or not it ends in a question mark. */
  readonly askers?: string;
  /** Words that begin a new clause with no punctuation: "but". */
  readonly turns: string;
  /** Words that join one thing said to the next, over which a negation does not reach: "and". */
  readonly joins?: string;
  readonly cues: Readonly<Partial<Record<Category, Readonly<Partial<Record<Strength, string>>>>>>;
  /** Explicit wishes to speak with a person. Not a feeling: see `wantsPerson`. */
  readonly person: string;
  /** Words of somebody who gives up ("forget it"). They calm a reading; after answers that failed they do not: see `givesUp`. */
  readonly resignation?: string;
  /** Manners of telling and asking, by name. */
  readonly manners?: Readonly<Partial<Record<WordedManner, string>>>;
}
