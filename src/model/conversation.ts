import type { Block } from './content-node.js';
import type { Choice } from './entry.js';
import type { Reading } from './reading.js';

/** An answer shown in the conversation: the entry, and whether it is given as *the* answer. */
export interface Suggestion {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
}

/** What the bot puts beneath its words. */
export type Offer = 'callback' | 'channel' | 'did-it-help';

/** One entry of the conversation. */
export type Message =
  | { readonly from: 'customer'; readonly at: number; readonly text: string; readonly reading: Reading }
  | {
      readonly from: 'bot';
      readonly at: number;
      /** The rule that fired, such as `distress`, `answer`, `flow return-a-parcel#why`, `reply opening-hours`. */
      readonly rule: string;
      readonly body: readonly Block[];
      readonly suggestions: readonly Suggestion[];
      readonly choices: readonly Choice[];
      readonly offers: readonly Offer[];
    };

/** A visit that left something unsolved, as this device remembers it. */
export interface EarlierVisit {
  /** When it began, ms since 1970. */
  readonly at: number;
  /** What was asked, in the customer's words, or the title of an answer that did not help. */
  readonly question: string;
  /** Ids of the answers that were given. */
  readonly about: readonly string[];
}

/** Where a customer stands in a flow. */
export interface FlowPosition {
  readonly flow: string;
  readonly step: string;
  /** Steps already left, oldest first, with the label of the choice that was taken. */
  readonly path: readonly { readonly step: string; readonly choice: string }[];
}
