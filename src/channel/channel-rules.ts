import {
  DISTRESS,
  primaryLanguage,
  type Channel,
  type ChannelKind,
  type ChannelReason,
  type Complexity,
  type Situation,
} from '../model/index.js';

/** What a rule looks at. */
export interface ChannelFacts {
  readonly channel: Channel;
  readonly open: boolean;
  readonly situation: Situation;
}

/** One reason for or against a channel: 0 when it does not apply, else what it adds to the score. */
export interface ChannelRule {
  /** Absent where nothing needs to be said: how well a kind of channel suits an ordinary problem. */
  readonly reason?: ChannelReason;
  readonly weight: (facts: ChannelFacts) => number;
}

type Strengths = Readonly<Partial<Record<ChannelKind, number>>>;

/** How well a kind of channel suits a problem, where the site does not say it (`goodFor.complexity`). */
const STRENGTH: Readonly<Record<Complexity, Strengths>> = {
  low: { chat: 3, link: 2.5, form: 2, email: 1.5 },
  medium: { chat: 3, phone: 2, callback: 2, email: 1.5, form: 1.5, store: 1 },
  high: { phone: 4, callback: 3.5, store: 1.5, email: 1 },
};
/** A person who can be spoken to, and soon: what somebody in need gets. */
const A_VOICE: Strengths = { callback: 7, phone: 6 };
const A_PERSON: Strengths = { phone: 5, callback: 4.5, chat: 2.5, store: 1 };

/** Kinds that serve what they were made for, and nothing else. */
const FOR_ITS_TOPICS = new Set<ChannelKind>(['form', 'link', 'store']);
const SHORT_WAIT_MINUTES = 5;
const LONG_WAIT_MINUTES = 20;
const LONG_TAKES_MINUTES = 8 * 60;
/** What a channel gains when the site says that it is good for exactly this. */
const SAID_BY_SITE = 4;

/** The rules, in no order: each adds to the score of a channel, and names the reason it is shown for. */
export const CHANNEL_RULES: readonly ChannelRule[] = [
  {
    reason: 'distress',
    weight: ({ channel, situation }) => {
      if (situation.intensity < DISTRESS) return 0;
      const good = channel.goodFor.distress || knowsFeeling(channel, situation);
      return situation.intensity * ((A_VOICE[channel.kind] ?? 0) + (good ? SAID_BY_SITE : 0));
    },
  },
  {
    reason: 'moment-of-truth',
    weight: ({ channel, situation }) => (situation.moment ? (A_VOICE[channel.kind] ?? 0) : 0),
  },
  {
    reason: 'asked-for-person',
    weight: ({ channel, situation }) => (situation.wantsPerson ? (A_PERSON[channel.kind] ?? 0) : 0),
  },
  { reason: 'complex', weight: suits('high') },
  { reason: 'simple', weight: suits('low') },
  { weight: suits('medium') },
  {
    reason: 'tried-without-success',
    weight: ({ channel, situation }) =>
      Math.min(situation.failedAttempts, 3) * 0.5 * (situation.failedAttempts > 1 ? (A_PERSON[channel.kind] ?? 0) : 0),
  },
  {
    // Whoever comes back with the same question has read the answer.
    reason: 'repeated-contact',
    weight: ({ channel, situation }) => Math.min(situation.earlierVisits ?? 0, 2) * 0.5 * (A_PERSON[channel.kind] ?? 0),
  },
  {
    reason: 'preferred-by-article',
    weight: ({ channel, situation }) => {
      const place = situation.preferred.indexOf(channel.id);
      return place < 0 ? 0 : Math.max(1, 3 - place / 2);
    },
  },
  {
    reason: 'good-for-topic',
    weight: ({ channel, situation }) =>
      isAbout(situation.topic, [...channel.goodFor.topics, ...channel.skills]) ? 2 : 0,
  },
  // A returns form is no answer to a question about something else, nor to one that is not known yet.
  {
    weight: ({ channel, situation }) =>
      FOR_ITS_TOPICS.has(channel.kind) &&
      channel.goodFor.topics.length > 0 &&
      !isAbout(situation.topic, channel.goodFor.topics)
        ? -4
        : 0,
  },
  { reason: 'open-now', weight: ({ channel, open }) => (open && channel.hours !== undefined ? 1 : 0) },
  { reason: 'always-there', weight: ({ channel }) => (channel.hours === undefined ? 0.5 : 0) },
  { reason: 'closed-now', weight: ({ open }) => (open ? 0 : -3) },
  { reason: 'short-wait', weight: ({ channel }) => ((channel.waitMinutes ?? Infinity) <= SHORT_WAIT_MINUTES ? 1 : 0) },
  { reason: 'long-wait', weight: ({ channel }) => ((channel.waitMinutes ?? 0) >= LONG_WAIT_MINUTES ? -2 : 0) },
  // A reply by tomorrow is no help with what is urgent.
  {
    weight: ({ channel, situation }) =>
      needsHaste(situation) && (channel.takesMinutes ?? 0) >= LONG_TAKES_MINUTES ? -2 : 0,
  },
  {
    reason: 'speaks-your-language',
    weight: ({ channel, situation }) =>
      channel.languages.length > 0 && isSpoken(channel.languages, situation.language) ? 1 : 0,
  },
  // Heavier than everything else together: a call in a language one does not speak helps nobody.
  {
    reason: 'other-language',
    weight: ({ channel, situation }) => (isSpoken(channel.languages, situation.language) ? 0 : -30),
  },
];

function suits(complexity: Complexity): ChannelRule['weight'] {
  return ({ channel, situation }) => {
    if (situation.complexity !== complexity) return 0;
    const said = channel.goodFor.complexity;
    if (said.length === 0) return STRENGTH[complexity][channel.kind] ?? 0;
    return said.includes(complexity) ? SAID_BY_SITE : 0;
  };
}

function knowsFeeling({ goodFor }: Channel, { feeling }: Situation): boolean {
  return feeling !== undefined && (goodFor.feelings?.includes(feeling) ?? false);
}

function needsHaste({ intensity, moment }: Situation): boolean {
  return moment || intensity >= DISTRESS;
}

/** A topic may be a path such as `Orders/Returns`; each part of it counts. */
function isAbout(topic: string | undefined, topics: readonly string[]): boolean {
  const parts = (topic ?? '').toLowerCase().split('/').filter(Boolean);
  return topics.some((other) => other.toLowerCase() === topic?.toLowerCase() || parts.includes(other.toLowerCase()));
}

/** `de-AT` is spoken where `de` is, and the other way round. */
function isSpoken(languages: readonly string[], language: string): boolean {
  return languages.length === 0 || languages.some((other) => primaryLanguage(other) === primaryLanguage(language));
}
