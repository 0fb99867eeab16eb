import type { Block } from './content-node.js';
import type { COMPLEXITIES, NOTICE_TONES, OCCASIONS } from './editors-words.js';
import type { Target } from './target.js';

/** How hard a problem is to settle without a person. */
export type Complexity = (typeof COMPLEXITIES)[number];

/** A BCP 47 tag such as `en`, `de-AT`. */
export type Language = string;

/** What articles and flows have in common: the front matter an editor may write. */
export interface EntryFields {
  /** Stable key, the same in every language; unique among articles and flows of one language. */
  readonly id: string;
  /** Deep link, unique in one language. */
  readonly slug: string;
  /** The question as a customer says it. */
  readonly title: string;
  /** The short answer, one or two sentences: shown in lists and as the bot's first reply. */
  readonly description?: string;
  /** Other ways to ask the same; found by search, never shown. */
  readonly questions: readonly string[];
  readonly keywords: readonly string[];
  /** Category path such as `Orders/Delivery`; empty when the entry lies at the top. */
  readonly category: string;
  /** Order within its category, low first. */
  readonly weight: number;
  readonly popular: boolean;
  /** Ids of the questions that come after this one, most likely first. */
  readonly next: readonly string[];
  /** Old ids and slugs that still lead here. */
  readonly aliases: readonly string[];
  readonly complexity?: Complexity;
  /** A moment of truth (stranded, stolen, bereaved): calm layout, no promotion, a person first. */
  readonly moment: boolean;
  /** Place in the customer's journey: choose, buy, deliver, use, return, leave, … */
  readonly stage?: string;
  /** Ids of preferred channels, best first. */
  readonly channel: readonly string[];
  /** URL patterns of the pages where this is suggested (`/cart*`). */
  readonly contexts: readonly string[];
  /** Only in the help for agents: written for them alone. */
  readonly audience?: 'agent';
  /** ISO date. */
  readonly updated?: string;
  /** ISO date after which the entry hides itself. */
  readonly expires?: string;
  /** Only where it differs from the pack's: the language of an entry that is not translated yet. */
  readonly lang?: Language;
}

export interface Article extends EntryFields {
  readonly type: 'article';
  /** The body, or where to load it from (relative to the language file) when the pack is large. */
  readonly body: readonly Block[] | { readonly href: string };
}

export interface Choice {
  readonly label: string;
  readonly hint?: string;
  readonly to: Target;
}

/** One step of guided help. */
export interface Step {
  /** Unique in its flow; the anchor of its heading. */
  readonly id: string;
  readonly title: string;
  readonly body: readonly Block[];
  readonly choices: readonly Choice[];
  /** No choice leads to another step of this flow: "Did that help?" follows. */
  readonly outcome: boolean;
}

export interface Flow extends EntryFields {
  readonly type: 'flow';
  readonly introduction: readonly Block[];
  /** The first is the start; never empty. */
  readonly steps: readonly Step[];
}

export type Entry = Article | Flow;

/** A proactive banner. */
export interface Notice {
  readonly id: string;
  readonly title: string;
  readonly body: readonly Block[];
  /** ISO instants or dates between which it shows. */
  readonly from?: string;
  readonly until?: string;
  readonly contexts: readonly string[];
  readonly tone: (typeof NOTICE_TONES)[number];
}

/** What happens in a conversation that a bot's reply can be written for. */
export type Occasion = (typeof OCCASIONS)[number];

/** A rule of the bot: what the customer says or feels, and what is answered. */
export interface ReplyRule {
  readonly id: string;
  /** Patterns of words and `*`; matched against the whole message, ignoring case and punctuation. */
  readonly says: readonly string[];
  /** Kinds of feeling (see `FeelingKind`) this rule answers. */
  readonly feels: readonly string[];
  readonly when: readonly Occasion[];
  /** Higher is asked first; ties go to the earlier file. */
  readonly priority: number;
  readonly body: readonly Block[];
  readonly choices: readonly Choice[];
}
