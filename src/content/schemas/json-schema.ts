import {
  CHANNEL_FILE_KEYS,
  CHANNEL_KEYS,
  GOOD_FOR_KEYS,
  WAIT_KEYS,
  type ChannelFieldKind,
  type ChannelRow,
} from '../settings/channel-keys.js';
import { FRONT_MATTER_KEYS } from '../fields/front-matter-keys.js';
import { CHANNEL_WORDS, GOOD_FOR_WORDS, KEY_WORDS, WAIT_WORDS } from './key-words.js';
import { either } from './either.js';
import { scenarioSchema } from './scenario-schema.js';
import { synonymSchema } from './synonym-schema.js';

/** A JSON Schema (draft-07, which editors' programs know best). */
export type JsonSchema = Readonly<Record<string, unknown>>;

const SCHEMA = 'http://json-schema.org/draft-07/schema#';
const text: JsonSchema = { type: ['string', 'number', 'boolean'] };
const listOf = (items: JsonSchema): JsonSchema => ({ type: 'array', items });
const oneOf = (allowed: readonly string[] = []): JsonSchema => ({ enum: allowed });
/** What an editor's program says in place of the pattern is a word of the YAML language server; others pass it over. */
const matching = (pattern: string, say: string): JsonSchema => ({ type: 'string', pattern, patternErrorMessage: say });

const DATE = '^(\\d{4}-\\d{1,2}-\\d{1,2}([T ].+)?|\\d{1,2}\\.\\s*\\d{1,2}\\.\\s*\\d{4})$';
const DURATION = '^\\d+([.,]\\d+)?\\s*(m|min|mins|minutes?|h|hrs?|hours?|d|days?)?\\.?$';
const CLOCK = '\\d{1,2}([:.]\\d{2})?\\s*([ap]m)?';
const RANGE = `${CLOCK}\\s*(-|–|to)\\s*${CLOCK}`;
const RANGES = `^\\s*(closed|always|24/7|${RANGE}(\\s*(,|and)\\s*${RANGE})*)\\s*$`;
const DAY = '(mon|tue|wed|thu|fri|sat|sun)[a-z]*';
const DAYS = `^(daily|every day|${DAY}(\\s*[-–,&+]\\s*${DAY})*)$`;
const TAG = '^[a-zA-Z]{2,3}([-_][a-zA-Z0-9]+)*$';
const HOLIDAY =
  '^(\\d{4}-\\d{1,2}-\\d{1,2}(\\s*(\\.\\.|–|to|\\s-\\s)\\s*\\d{4}-\\d{1,2}-\\d{1,2})?|(--)?\\d{1,2}-\\d{1,2}|\\d{1,2}\\.\\d{1,2}\\.(\\d{4})?)$';

const range = matching(RANGES, 'Write times such as 9:00-12:30, 13:30-18:00, or closed, or always.');
const day = matching(HOLIDAY, 'Write a day such as 2026-12-25, or 12-25 for each year.');
const tag = matching(TAG, 'Write a language such as de, or de-AT with a region.');
const ranges = either(range, listOf(range), { type: 'null' });
const holiday = either(ranges, {
  type: 'object',
  properties: { date: day, hours: ranges, reason: { type: 'string' } },
  additionalProperties: false,
});
const duration: JsonSchema = {
  ...matching(DURATION, 'Write a time such as 5 min, 2 hours or 1 day.'),
  type: ['string', 'number'],
};

/** What a kind of value looks like in YAML. */
const SHAPES: Readonly<Record<ChannelFieldKind, (row: ChannelRow) => JsonSchema>> = {
  text: () => text,
  words: () => either(text, listOf(text)),
  sentences: () => either(text, listOf(text)),
  path: () => either(text, listOf(text)),
  number: () => either({ type: 'number' }, matching('^-?\\d+(\\.\\d+)?$', 'Write a number such as 10.')),
  flag: () => either({ type: 'boolean' }, { enum: ['yes', 'no', 'on', 'off', 'true', 'false', 0, 1] }),
  date: () => matching(DATE, 'Write a date such as 2026-12-31, or with a time 2026-12-31T18:00.'),
  language: () => tag,
  choice: ({ allowed }) => oneOf(allowed),
  choices: ({ allowed = [] }) => {
    const word = `(${allowed.join('|')})`;
    return either(
      oneOf(allowed),
      listOf(oneOf(allowed)),
      matching(`^${word}(\\s*,\\s*${word})*$`, `Use ${allowed.join(', ')}.`),
    );
  },
  label: () =>
    either(text, {
      type: 'object',
      propertyNames: tag,
      additionalProperties: { type: 'string' },
      minProperties: 1,
    }),
  address: () => ({ type: ['string', 'number'] }),
  zone: () => matching('^(UTC|[A-Za-z]+/[A-Za-z0-9_+/-]+)$', 'Write a zone such as Europe/Berlin.'),
  hours: () =>
    either(
      { type: 'string' },
      {
        type: 'object',
        propertyNames: matching(DAYS, 'Write days such as mon-fri, sat or daily.'),
        additionalProperties: ranges,
      },
      listOf({ type: 'string' }),
    ),
  holidays: () =>
    either({ type: 'object', propertyNames: day, additionalProperties: holiday }, listOf(either(day, holiday))),
  duration: () => duration,
  wait: () => either(duration, object(WAIT_KEYS, WAIT_WORDS, { required: ['url'] })),
  money: () =>
    matching('^([€$£]|[A-Z]{3})?\\s*\\d+([.,]\\d{1,2})?\\s*([€$£]|[A-Z]{3})?$', 'Write an amount such as 4.50 EUR.'),
  'good-for': () => object(GOOD_FOR_KEYS, GOOD_FOR_WORDS),
  channels: () => listOf(object(CHANNEL_KEYS, CHANNEL_WORDS, { required: ['kind'] })),
};

/** Keys with their synonyms; what is not among them is refused. */
function object<Name extends string>(
  rows: Readonly<Record<Name, ChannelRow>>,
  words: Readonly<Record<string, string>>,
  more: JsonSchema = {},
): JsonSchema {
  return { type: 'object', properties: properties(rows, (key) => words[key]), additionalProperties: false, ...more };
}

function properties<Name extends string>(
  rows: Readonly<Record<Name, ChannelRow>>,
  say: (key: Name) => string | undefined,
): JsonSchema {
  const names = Object.keys(rows) as Name[];
  return Object.fromEntries(
    names.flatMap((key) => {
      const row: ChannelRow = rows[key];
      const words = say(key);
      // A key without a value is none, as everywhere in YAML.
      const shape = either(SHAPES[row.kind](row), { type: 'null' });
      const own = { ...(words === undefined ? {} : { description: words }), ...shape };
      // Other names are read, and not proposed beside the one.
      const named = (name: string, what: string): [string, JsonSchema] => [
        name,
        { ...own, description: what, doNotSuggest: true },
      ];
      return [
        [key, own] as [string, JsonSchema],
        ...(row.also ?? []).map((name) => named(name, `Read as ${key}: ${words ?? ''}`)),
        ...(row.opposite ?? []).map((name) => named(name, `The opposite of ${key}`)),
      ];
    }),
  );
}

/** What there is a schema for. */
export const SCHEMAS = {
  'front-matter': (): JsonSchema => ({
    $schema: SCHEMA,
    title: 'Front matter of a help article, flow, notice or reply',
    type: 'object',
    properties: properties(FRONT_MATTER_KEYS, (key) => KEY_WORDS[key].say),
    // Other systems' keys may stay.
    additionalProperties: true,
  }),
  channels: (): JsonSchema => ({
    $schema: SCHEMA,
    title: 'Ways to reach a person',
    ...either(
      object(CHANNEL_FILE_KEYS, CHANNEL_WORDS, { required: ['channels'] }),
      listOf(object(CHANNEL_KEYS, CHANNEL_WORDS, { required: ['kind'] })),
    ),
  }),
  scenarios: (): JsonSchema => ({ $schema: SCHEMA, ...scenarioSchema() }),
  synonyms: (): JsonSchema => ({ $schema: SCHEMA, ...synonymSchema() }),
} as const satisfies Readonly<Record<string, () => JsonSchema>>;
