import type { Complexity, Language } from './entry.js';
import type { FeelingKind } from './reading.js';

export const CHANNEL_KINDS = ['phone', 'callback', 'chat', 'email', 'form', 'store', 'link'] as const;
export type ChannelKind = (typeof CHANNEL_KINDS)[number];

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** A range of wall-clock time, `HH:MM` each; `24:00` is the end of the day. */
export type ClockRange = readonly [from: string, to: string];

export interface OpeningHours {
  /** IANA time zone, such as `Europe/Berlin`. */
  readonly zone: string;
  /** Several ranges a day are a split shift; a day without one is closed. */
  readonly week: Readonly<Partial<Record<Weekday, readonly ClockRange[]>>>;
  /** Holidays and exceptions: on this ISO date, or each year on this `MM-DD`, these ranges hold instead (none = closed). */
  readonly exceptions: readonly {
    readonly date: string;
    readonly ranges: readonly ClockRange[];
    readonly reason?: string;
  }[];
}

/** One way to reach a person, in one language. */
export interface Channel {
  readonly id: string;
  readonly kind: ChannelKind;
  readonly label: string;
  /** Telephone number, mail address or URL; a callback needs none. */
  readonly to?: string;
  /** Languages spoken there; empty = all. */
  readonly languages: readonly Language[];
  /** Without hours a channel is always open. */
  readonly hours?: OpeningHours;
  readonly goodFor: {
    readonly complexity: readonly Complexity[];
    readonly topics: readonly string[];
    /** Good for a person in distress. */
    readonly distress: boolean;
    /** Kinds of feeling that people here are good with. */
    readonly feelings?: readonly FeelingKind[];
  };
  /** Usual wait in minutes, or the one of this moment where {@link LiveWait} has told it. */
  readonly waitMinutes?: number;
  readonly liveWait?: LiveWait;
  /** Usual time until settled, in minutes. */
  readonly takesMinutes?: number;
  /** What people here have learned, as topics: `bereavement`, `fraud`. */
  readonly skills: readonly string[];
  /** Place among the channels by what a resolved case costs, 0 the least. What it costs stays with the site. */
  readonly costRank?: number;
}

/** Where the wait of this moment is told. The answer is read by `readWait` of `channel/`. */
export interface LiveWait {
  readonly href: string;
  /** A figure older than this is hidden. */
  readonly staleAfterMinutes: number;
}

/** Why a channel is recommended, or why it comes later. Every reason has a sentence in every language. */
export type ChannelReason =
  | 'distress'
  | 'moment-of-truth'
  | 'asked-for-person'
  | 'complex'
  | 'simple'
  | 'preferred-by-article'
  | 'good-for-topic'
  | 'tried-without-success'
  | 'repeated-contact'
  | 'open-now'
  | 'short-wait'
  | 'speaks-your-language'
  | 'always-there'
  | 'closed-now'
  | 'long-wait'
  | 'other-language';

/** What is known about the customer's problem when a channel is to be recommended. */
export interface Situation {
  readonly complexity: Complexity;
  /** Intensity of the feeling, 0–1: the peak of this visit. */
  readonly intensity: number;
  readonly moment: boolean;
  readonly wantsPerson: boolean;
  /** Answers and flows tried without success. */
  readonly failedAttempts: number;
  /** Earlier visits about the same. */
  readonly earlierVisits?: number;
  /** Kind of the strongest feeling of this visit. */
  readonly feeling?: FeelingKind;
  readonly topic?: string;
  readonly language: Language;
  /** Channels preferred by the open article or flow, best first. */
  readonly preferred: readonly string[];
}

export interface ChannelOption {
  readonly channel: Channel;
  readonly open: boolean;
  /** The next instant (ms since 1970) at which a closed channel opens; absent if none within 14 days. */
  readonly opensAt?: number;
  /** The instant at which an open channel closes; absent if always open. */
  readonly closesAt?: number;
  readonly score: number;
  readonly because: readonly ChannelReason[];
}

/** One recommended channel with its reasons, and the rest in order. */
export interface Recommendation {
  /** Absent only when the site names no channel at all. */
  readonly best?: ChannelOption;
  readonly others: readonly ChannelOption[];
}
