import type { CueModifier, FeelingCurve, FeelingKind } from '../../model/index.js';
import type { Act } from '../act-on.js';

/** A message to try: what it should lead to, and, where the detector may miss it, why. */
export interface Example {
  readonly words: string;
  readonly should: Act;
  /** Why this is hard; shown where it goes wrong. */
  readonly why?: string;
}

/** Every sentence of `<handrail-feeling>`. A language is one object of this shape. */
export interface ExplainSentences {
  readonly title: string;
  readonly lead: string;
  readonly label: string;
  readonly staysHere: string;
  readonly add: string;
  readonly addHint: string;
  readonly empty: string;
  readonly first: string;
  readonly loading: string;
  readonly broken: string;
  readonly marked: string;
  readonly intensity: string;
  readonly readAs: (languages: string) => string;
  readonly act: Readonly<Record<Act, string>>;
  /** The zones of the scale, short. */
  readonly zone: Readonly<Record<Act, string>>;
  /** What the bot does, in a sentence. */
  readonly does: Readonly<Record<Act, string>>;
  readonly feelings: Readonly<Record<FeelingKind, string>>;
  readonly wantsPerson: string;
  readonly words: string;
  readonly speaksOf: string;
  readonly adds: string;
  readonly start: string;
  readonly sum: (intensity: string) => string;
  readonly noCue: string;
  readonly modifiers: Readonly<Record<CueModifier, string>>;
  /** By the category of a cue; one without a sentence is shown by its name. */
  readonly categories: Readonly<Record<string, string>>;
  readonly visit: string;
  readonly visitLead: string;
  readonly visitEmpty: string;
  readonly playBuildUp: string;
  readonly buildUp: readonly string[];
  readonly clear: string;
  readonly message: string;
  readonly happens: string;
  readonly builtUp: string;
  /** The name of the line that takes what came before into account. */
  readonly together: string;
  readonly failedAnswer: string;
  readonly peak: string;
  readonly end: string;
  readonly trend: Readonly<Record<FeelingCurve['trend'], string>>;
  readonly peakEnd: string;
  readonly examples: string;
  readonly examplesLead: string;
  readonly right: string;
  readonly wrong: string;
  readonly noneWrong: string;
  readonly shouldBe: (should: string, is: string) => string;
  readonly tries: readonly Example[];
  readonly canTitle: string;
  readonly can: readonly string[];
  readonly cannotTitle: string;
  readonly cannot: readonly string[];
}
