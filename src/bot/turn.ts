import type {
  Choice,
  EarlierVisit,
  Entry,
  Flow,
  FlowPosition,
  Hit,
  Language,
  Message,
  Reading,
  ReplyRule,
  Thresholds,
} from '../model/index.js';

/** The visit so far, as far as the bot needs it. */
export interface ConversationSoFar {
  /** Now, ms since 1970: the time written on the bot's messages. */
  readonly at: number;
  /** What was said before this turn; what the customer says or presses now is not among it. */
  readonly messages: readonly Message[];
  readonly position?: FlowPosition;
  /** The flow that `position` stands in. */
  readonly flow?: Flow;
  readonly entryOf: (id: string) => Entry | undefined;
  /** In the order they are asked: see `mergeReplies`. */
  readonly replies: readonly ReplyRule[];
  /** `impossible`: the site has nobody who takes requests for a call. */
  readonly callbackState: 'none' | 'waiting' | 'impossible';
  /** Whether a person can be reached at this moment. */
  readonly personReachable: boolean;
  /** The language that the replies are in; English unless given. */
  readonly language?: Language;
  /** Earlier visits about the same, the oldest first. */
  readonly earlier?: readonly EarlierVisit[];
}

export interface TurnInput extends ConversationSoFar {
  readonly words: string;
  readonly reading: Reading;
  readonly wantsPerson: boolean;
  /** The words give up ("forget it"): after answers that failed a person is offered. */
  readonly givesUp?: boolean;
  /** What search found for the words, best first. */
  readonly hits: readonly Hit[];
  readonly thresholds: Thresholds;
}

export interface ChoiceInput extends ConversationSoFar {
  readonly choice: Choice;
}

export interface HelpedInput extends ConversationSoFar {
  readonly helped: boolean;
  /** What search finds for the question that was not answered: offered as other answers. */
  readonly hits?: readonly Hit[];
}

/** What the bot does. */
export interface Turn {
  /** The bot's messages to add; at least one. */
  readonly messages: readonly Message[];
  /** Where the customer now stands in a flow; absent when in none. */
  readonly position?: FlowPosition;
  /** Present when a person should take over, with the names of the rules that say so. */
  readonly escalation?: { readonly because: readonly EscalationReason[] };
  /** Id of the entry the turn is about, or the topic that a choice names. */
  readonly topic?: string;
}

/** Why a person should take over; the names are those of channel reasons, so that each has its sentence. */
export type EscalationReason =
  'distress' | 'moment-of-truth' | 'asked-for-person' | 'tried-without-success' | 'repeated-contact';

export type BotMessage = Extract<Message, { readonly from: 'bot' }>;
