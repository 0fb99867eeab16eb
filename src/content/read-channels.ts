import { safeHref, type Channel, type ChannelKind, type Complexity, type OpeningHours } from '../model/index.js';
import { FieldReader } from './field-reader.js';
import { HoursError, readExceptions, readWeek } from './opening-hours.js';
import type { Report } from './problem.js';
import { didYouMean, suggest } from './suggestion.js';
import { isRecord, type ReadYaml } from './yaml-document.js';

const KINDS = ['phone', 'callback', 'chat', 'email', 'form', 'store', 'link'] as const satisfies readonly ChannelKind[];
const COMPLEXITIES = ['low', 'medium', 'high'] as const satisfies readonly Complexity[];
const KEYS = {
  id: [],
  kind: ['type'],
  label: ['name', 'title'],
  to: ['href', 'number', 'address'],
  languages: ['language'],
  hours: [],
  zone: ['timezone'],
  exceptions: ['holidays'],
  'good-for': ['goodFor'],
  wait: [],
  takes: [],
  skills: [],
} as const satisfies Record<string, readonly string[]>;

/** A channel in all languages; {@link channelIn} gives it in one. */
export interface ChannelSource {
  readonly channel: Omit<Channel, 'label'>;
  readonly labels: ReadonlyMap<string, string>;
}

/** Reads `channels.yml`. A channel that cannot be used is reported and left out; the others stay. */
export function readChannels(text: string, readYaml: ReadYaml, report: Report): ChannelSource[] {
  const { value, lineOf, errors } = readYaml(text);
  for (const { line, message, remedy } of errors.slice(0, 1))
    report({ severity: 'error', line, rule: 'yaml', message, remedy });
  const top = isRecord(value) ? value : { channels: value };
  const list: unknown = top['channels'];
  if (!Array.isArray(list)) {
    if (errors.length === 0 && value !== null)
      report({
        severity: 'error',
        line: lineOf('channels') ?? 1,
        rule: 'channels',
        message: 'There is no list of channels.',
        remedy: 'Write channels: and below it - id: phone.',
      });
    return [];
  }
  const found = new Map<string, ChannelSource>();
  for (const [index, item] of list.entries()) {
    const name = isRecord(item) && typeof item['id'] === 'string' ? `"${item['id']}"` : `number ${index + 1}`;
    const fail = (message: string, remedy: string): void => {
      report({ severity: 'error', rule: 'channels', message: `Channel ${name}: ${message}`, remedy });
    };
    if (!isRecord(item)) {
      fail('is no mapping.', 'Write - id: phone and below it kind: phone.');
      continue;
    }
    const source = readChannel(item, top, fail, report);
    if (source && found.has(source.channel.id)) fail('stands there twice.', 'Give each its own id.');
    else if (source) found.set(source.channel.id, source);
  }
  return [...found.values()];
}

function readChannel(
  item: Readonly<Record<string, unknown>>,
  top: Readonly<Record<string, unknown>>,
  fail: (message: string, remedy: string) => void,
  report: Report,
): ChannelSource | undefined {
  const read = new FieldReader(item, KEYS, () => undefined, report);
  const kind = KINDS.find((known) => known === read.text('kind')?.toLowerCase());
  if (!kind) {
    const typed = read.text('kind') ?? '';
    return void fail(
      `the kind "${typed}" is not known.`,
      didYouMean(suggest(typed, KINDS), `Use ${KINDS.join(', ')}.`),
    );
  }
  const id = read.text('id') ?? kind;
  const labels = readLabels(item['label'] ?? item['name'] ?? item['title']);
  if (labels.size === 0) return void fail('it has no label.', 'Write label: { en: Call us, de: Rufen Sie uns an }.');
  const to = read.text('to');
  const slip = kind === 'callback' ? undefined : slipOfAddress(kind, to);
  if (slip !== undefined) return void fail(slip, 'Write to: with a number, a mail address or a web address.');
  let hours: OpeningHours | undefined;
  try {
    hours = readHours(item, top);
  } catch (error) {
    if (!(error instanceof HoursError)) throw error;
    return void fail(error.message, '');
  }
  const wait = minutes(item['wait']);
  const takes = minutes(item['takes']);
  const good = item['good-for'] ?? item['goodFor'];
  const goodFor = new FieldReader(
    isRecord(good) ? good : {},
    { complexity: [], topics: ['topic'], distress: [] },
    () => undefined,
    report,
  );
  return {
    labels,
    channel: {
      id,
      kind,
      ...(to === undefined ? {} : { to }),
      languages: read.list('languages'),
      ...(hours ? { hours } : {}),
      goodFor: {
        complexity: goodFor.listOf('complexity', COMPLEXITIES),
        topics: goodFor.list('topics'),
        distress: goodFor.flag('distress'),
      },
      ...(wait === undefined ? {} : { waitMinutes: wait }),
      ...(takes === undefined ? {} : { takesMinutes: takes }),
      skills: read.list('skills'),
    },
  };
}

/** The channel with its label in a language, or the nearest there is. */
export function channelIn({ channel, labels }: ChannelSource, language: string, defaultLanguage: string): Channel {
  const wanted = [language, language.split('-')[0] ?? '', '', defaultLanguage];
  const found = wanted.map((tag) => labels.get(tag)).find((label) => label !== undefined);
  const label = found ?? [...labels.values()][0] ?? channel.id;
  return { ...channel, label };
}

/** One label for all languages stands under the empty tag. */
function readLabels(value: unknown): Map<string, string> {
  if (typeof value === 'string') return new Map([['', value]]);
  if (!isRecord(value)) return new Map();
  return new Map(Object.entries(value).flatMap(([tag, label]) => (typeof label === 'string' ? [[tag, label]] : [])));
}

function slipOfAddress(kind: ChannelKind, to: string | undefined): string | undefined {
  if (to === undefined) return kind === 'chat' || kind === 'store' ? undefined : 'it does not say where to.';
  if (kind === 'phone')
    return /^(?:tel:)?[+\d][\d\s()/.-]{2,}$/i.test(to) ? undefined : `"${to}" is no telephone number.`;
  if (kind === 'email') return /^(?:mailto:)?[^\s@]+@[^\s@]+$/i.test(to) ? undefined : `"${to}" is no mail address.`;
  return safeHref(to) === undefined ? `the address "${to}" is not allowed.` : undefined;
}

function readHours(
  item: Readonly<Record<string, unknown>>,
  top: Readonly<Record<string, unknown>>,
): OpeningHours | undefined {
  const written = item['hours'] ?? top['hours'];
  if (written === undefined || written === null || written === 'always') return undefined;
  const zone: unknown = item['zone'] ?? item['timezone'] ?? top['zone'] ?? top['timezone'];
  if (typeof zone !== 'string') throw new HoursError('Hours need a time zone. Write zone: Europe/Berlin.');
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
  } catch {
    const meant = suggest(zone, Intl.supportedValuesOf('timeZone'));
    throw new HoursError(`"${zone}" is no time zone. ${didYouMean(meant, 'Write zone: Europe/Berlin.')}`);
  }
  const exceptions = item['exceptions'] ?? item['holidays'] ?? top['exceptions'] ?? top['holidays'];
  return { zone, week: readWeek(written), exceptions: readExceptions(exceptions) };
}

/** `5`, `5 min`, `2 h`, `1 day` → minutes. */
function minutes(value: unknown): number | undefined {
  const found = /^(\d+(?:\.\d+)?)\s*(m|min|minutes?|h|hours?|d|days?)?$/i.exec(String(value ?? '').trim());
  if (!found) return undefined;
  const unit = (found[2] ?? 'm').toLowerCase()[0];
  return Number(found[1]) * (unit === 'h' ? 60 : unit === 'd' ? 1440 : 1);
}
