import { CHANNEL_KINDS, COMPLEXITIES } from '../../model/index.js';
import type { FieldKind, FieldRow } from '../fields/field-row.js';
import { FEELINGS } from '../fields/front-matter-keys.js';

/** Kinds of value that only `channels.yml` knows. */
export type ChannelFieldKind =
  | FieldKind
  /** Words, or words by language. */
  | 'label'
  /** Telephone number, mail address or web address. */
  | 'address'
  /** IANA time zone. */
  | 'zone'
  | 'hours'
  | 'holidays'
  /** `5 min`, `2 h`, `1 day`. */
  | 'duration'
  /** A duration, or where the wait of this moment is told. */
  | 'wait'
  /** `4.50 EUR`. */
  | 'money'
  /** Keys of their own below it. */
  | 'good-for'
  | 'channels';

export type ChannelRow = FieldRow<ChannelFieldKind>;

const EVERYWHERE = {
  zone: { kind: 'zone', also: ['timezone'] },
  hours: { kind: 'hours' },
  holidays: { kind: 'holidays', also: ['exceptions'] },
} as const satisfies Readonly<Record<string, ChannelRow>>;

/** What a channel may say. */
export const CHANNEL_KEYS = {
  id: { kind: 'text' },
  kind: { kind: 'choice', allowed: CHANNEL_KINDS, also: ['type'] },
  label: { kind: 'label', also: ['name', 'title'] },
  to: { kind: 'address', also: ['href', 'number', 'address'] },
  languages: { kind: 'words', also: ['language'] },
  ...EVERYWHERE,
  'good-for': { kind: 'good-for', also: ['goodFor'] },
  wait: { kind: 'wait' },
  takes: { kind: 'duration' },
  cost: { kind: 'money', also: ['costs'] },
  skills: { kind: 'words', also: ['skill'] },
} as const satisfies Readonly<Record<string, ChannelRow>>;

/** What a channel is good for. */
export const GOOD_FOR_KEYS = {
  complexity: { kind: 'choices', allowed: COMPLEXITIES },
  topics: { kind: 'words', also: ['topic'] },
  feelings: { kind: 'choices', allowed: FEELINGS, also: ['feeling'] },
  distress: { kind: 'flag' },
} as const satisfies Readonly<Record<string, FieldRow>>;

/** Where the wait of this moment is told. */
export const WAIT_KEYS = {
  url: { kind: 'address', also: ['href'] },
  stale: { kind: 'duration' },
  usual: { kind: 'duration' },
} as const satisfies Readonly<Record<string, ChannelRow>>;

/** The top of `channels.yml`: what holds for every channel that does not say it itself. */
export const CHANNEL_FILE_KEYS = {
  ...EVERYWHERE,
  channels: { kind: 'channels' },
} as const satisfies Readonly<Record<string, ChannelRow>>;
