import { CHANNEL_KINDS, safeHref, type Channel, type ChannelKind, type OpeningHours } from '../../model/index.js';
import { CHANNEL_KEYS, GOOD_FOR_KEYS, WAIT_KEYS } from './channel-keys.js';
import { FieldReader, readFields } from '../fields/field-reader.js';
import { readLanguage } from '../translations/language-tag.js';
import { readHolidays } from './holidays.js';
import { HoursError, readWeek } from './opening-hours.js';
import type { Report } from '../problem.js';
import { durationOf, moneyOf, type Money } from './quantities.js';
import { didYouMean, suggest } from '../suggestion.js';
import { isRecord } from '../fields/yaml-document.js';

/** A channel in all languages. */
export interface ChannelSource {
  readonly channel: Omit<Channel, 'label'>;
  /** By language; one label for all languages stands under the empty tag. */
  readonly labels: ReadonlyMap<string, string>;
  /** What a resolved case costs. It is not published. */
  readonly cost?: Money;
}

export type Keys = readonly (string | number)[];

/** Keys and values at one place of the file. */
export interface Place {
  readonly values: Readonly<Record<string, unknown>>;
  /** Line of what stands below these keys. */
  readonly lineOf: (...keys: Keys) => number | undefined;
  readonly report: Report;
}

type Reader = FieldReader<keyof typeof CHANNEL_KEYS>;
type Fail = (key: string | undefined, message: string, remedy: string) => undefined;

/** Reads one channel; what it does not say itself comes from the top of the file. Undefined, after `fail`, for one that cannot be used. */
export function readChannel(place: Place, file: Place, fail: Fail): ChannelSource | undefined {
  const read: Reader = new FieldReader(place.values, CHANNEL_KEYS, place.lineOf, place.report);
  const typed = read.text('kind');
  if (typed === undefined) return fail(undefined, 'it has no kind.', `Write kind: with ${CHANNEL_KINDS.join(', ')}.`);
  const kind = CHANNEL_KINDS.find((known) => known === typed.toLowerCase());
  if (!kind) {
    const meant = didYouMean(suggest(typed, CHANNEL_KINDS), `Use ${CHANNEL_KINDS.join(', ')}.`);
    return fail(read.find('kind')[0], `the kind "${typed}" is not known.`, meant);
  }
  const labels = readLabels(read);
  if (labels.size === 0)
    return fail(undefined, 'it has no label.', 'Write label: { en: Call us, de: Rufen Sie uns an }.');
  const to = read.text('to');
  const slip = slipOfAddress(kind, to);
  if (slip !== undefined)
    return fail(to === undefined ? undefined : read.find('to')[0], slip, ADDRESSES[kind] ?? 'Write to: /contact.');
  let hours: OpeningHours | undefined;
  try {
    hours = readHours(read, place, file);
  } catch (error) {
    if (!(error instanceof HoursError)) throw error;
    return fail('hours', error.message, error.remedy);
  }
  const takes = readDuration(read, 'takes');
  const cost = readCost(read);
  return {
    labels,
    ...(cost === undefined ? {} : { cost }),
    channel: {
      id: read.text('id') ?? kind,
      kind,
      ...(to === undefined ? {} : { to }),
      languages: readLanguages(read),
      ...(hours ? { hours } : {}),
      goodFor: readGoodFor(read, place),
      ...readWait(read, place),
      ...(takes === undefined ? {} : { takesMinutes: takes }),
      skills: read.words('skills'),
    },
  };
}

function readLabels(read: Reader): Map<string, string> {
  const [name, value] = read.find('label');
  if (!isRecord(value)) {
    const text = read.text('label');
    return new Map(text === undefined ? [] : [['', text]]);
  }
  return new Map(
    Object.entries(value).flatMap(([tag, label]): [string, string][] => {
      const language = readLanguage(tag);
      if (language !== undefined && typeof label === 'string' && label.trim() !== '') return [[language, label.trim()]];
      const what = language === undefined ? `"${tag}" is no language` : `there are no words for "${tag}"`;
      read.wrong('label', name, what, 'Write label: { en: Call us }');
      return [];
    }),
  );
}

/** What to type where an address is missing or wrong. */
const ADDRESSES: Readonly<Partial<Record<ChannelKind, string>>> = {
  phone: 'Write to: "+49 30 1234567".',
  email: 'Write to: service@shop.example.',
  form: 'Write to: with a web address, such as https://shop.example/contact.',
  link: 'Write to: with a web address, such as https://shop.example/contact.',
};

function slipOfAddress(kind: ChannelKind, to: string | undefined): string | undefined {
  if (kind === 'callback') return undefined;
  if (to === undefined) return kind === 'chat' || kind === 'store' ? undefined : 'it does not say where to.';
  if (kind === 'phone')
    return /^(?:tel:)?[+\d(][\d\s()/.–-]{2,}$/i.test(to) ? undefined : `"${to}" is no telephone number.`;
  if (kind === 'email') return /^(?:mailto:)?[^\s@]+@[^\s@]+$/i.test(to) ? undefined : `"${to}" is no mail address.`;
  return safeHref(to) === undefined ? `the address "${to}" is not allowed.` : undefined;
}

function readLanguages(read: Reader): string[] {
  return read.words('languages').flatMap((tag) => {
    const language = readLanguage(tag);
    if (language !== undefined) return [language];
    read.wrong('languages', read.find('languages')[0], `"${tag}" is no language`, 'Write languages: [de, en]');
    return [];
  });
}

function readHours(own: Reader, place: Place, file: Place): OpeningHours | undefined {
  const top: Reader = new FieldReader(file.values, CHANNEL_KEYS, file.lineOf, file.report);
  const nearest = (key: 'hours' | 'zone' | 'holidays'): readonly [where: Place, name: string, value: unknown] =>
    own.find(key)[1] === undefined ? [file, ...top.find(key)] : [place, ...own.find(key)];
  const [, , written] = nearest('hours');
  if (written === undefined || written === 'always') return undefined;
  const [, , zone] = nearest('zone');
  if (typeof zone !== 'string') throw new HoursError('hours need a time zone.', 'Write zone: Europe/Berlin.');
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
  } catch {
    const meant = didYouMean(suggest(zone, Intl.supportedValuesOf('timeZone')), 'Write zone: Europe/Berlin.');
    throw new HoursError(`"${zone}" is no time zone.`, meant);
  }
  const [where, name, holidays] = nearest('holidays');
  const exceptions = readHolidays(holidays, (line, message, remedy) => {
    const at = line === undefined ? where.lineOf(name) : where.lineOf(name, line);
    const told = `${name}: ${message.replace(/\.$/, '')}; the line is ignored, and the ordinary hours hold.`;
    where.report({
      severity: 'error',
      ...(at === undefined ? {} : { line: at }),
      rule: 'field',
      message: told,
      remedy,
    });
  });
  return { zone, week: readWeek(written), exceptions };
}

function readGoodFor(read: Reader, place: Place): Channel['goodFor'] {
  const [name, value] = read.find('good-for');
  if (value !== undefined && !isRecord(value))
    read.wrong('good-for', name, 'is no list of "key: value" lines', 'Write good-for: { topics: [returns] }');
  const lineOf = (): number | undefined => place.lineOf(name);
  const reader = new FieldReader(isRecord(value) ? value : {}, GOOD_FOR_KEYS, lineOf, place.report);
  const { feelings, ...good } = readFields(reader, GOOD_FOR_KEYS);
  return { ...good, ...(feelings.length > 0 ? { feelings } : {}) };
}

/** A figure of a queue is out of date soon. */
const STALE_AFTER_MINUTES = 10;

function readWait(read: Reader, place: Place): Pick<Channel, 'waitMinutes' | 'liveWait'> {
  const [name, value] = read.find('wait');
  if (!isRecord(value)) {
    const minutes = readDuration(read, 'wait');
    return minutes === undefined ? {} : { waitMinutes: minutes };
  }
  const inner = new FieldReader(value, WAIT_KEYS, () => place.lineOf(name), place.report);
  const usual = readDuration(inner, 'usual');
  const url = inner.text('url');
  const href = url === undefined || /^(?:mailto|tel):/i.test(url) ? undefined : safeHref(url);
  if (href === undefined)
    inner.wrong('url', 'url', url === undefined ? 'is missing' : `"${url}" is no web address`, 'Write url: /wait.json');
  const staleAfterMinutes = readDuration(inner, 'stale') ?? STALE_AFTER_MINUTES;
  return {
    ...(usual === undefined ? {} : { waitMinutes: usual }),
    ...(href === undefined ? {} : { liveWait: { href, staleAfterMinutes } }),
  };
}

function readDuration<Key extends string>(read: FieldReader<Key>, key: Key): number | undefined {
  const text = read.text(key);
  const minutes = text === undefined ? undefined : durationOf(text);
  if (text !== undefined && minutes === undefined)
    read.wrong(key, read.find(key)[0], `"${text}" is no length of time`, `Write ${key}: 5 min, 2 h or 1 day`);
  return minutes;
}

function readCost(read: Reader): Money | undefined {
  const text = read.text('cost');
  const cost = text === undefined ? undefined : moneyOf(text);
  if (text !== undefined && cost === undefined)
    read.wrong('cost', read.find('cost')[0], `"${text}" is no amount`, 'Write cost: 4.50 EUR');
  return cost;
}
