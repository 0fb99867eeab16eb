import { primaryLanguage, type Channel } from '../../model/index.js';
import { CHANNEL_FILE_KEYS, CHANNEL_KEYS, type ChannelRow } from './channel-keys.js';
import { readChannel, type ChannelSource, type Keys, type Place } from './read-channel.js';
import type { Report } from '../problem.js';
import { readSettings, warnOfUnknownKeys } from './read-settings.js';
import { isRecord, type ReadYaml } from '../fields/yaml-document.js';

export type { ChannelSource };

/** Reads `channels.yml`. A channel that cannot be used is reported and left out; the others stay. */
export function readChannels(text: string, readYaml: ReadYaml, tell: Report): ChannelSource[] {
  const report = once(tell);
  const settings = readSettings(text, readYaml, report, 'No channel is read.');
  if (settings === undefined) return [];
  const { value, lineAt } = settings;
  const top = isRecord(value) ? value : { channels: value };
  const list: unknown = top['channels'];
  if (!Array.isArray(list)) {
    report({
      severity: 'error',
      line: lineAt(['channels']) ?? 1,
      rule: 'channels',
      message: 'There is no list of channels.',
      remedy: 'Write channels: and below it - id: phone.',
    });
    return [];
  }
  const file = { values: top, lineOf: (...keys: Keys) => lineAt(keys), report };
  warnOfUnknown(file, CHANNEL_FILE_KEYS, 'channels.yml');
  const found = new Map<string, ChannelSource>();
  for (const [index, item] of list.entries()) {
    const path = top === value ? ['channels', index] : [index];
    const name = isRecord(item) && typeof item['id'] === 'string' ? `"${item['id']}"` : `number ${index + 1}`;
    const fail = (key: string | undefined, message: string, remedy: string): undefined => {
      report({
        severity: 'error',
        line: (key === undefined ? undefined : lineAt([...path, key])) ?? lineAt(path) ?? 1,
        rule: 'channels',
        message: `Channel ${name}: ${message} The channel is left out.`,
        remedy,
      });
    };
    if (!isRecord(item)) {
      fail(undefined, 'has no keys.', 'Write - id: phone and below it kind: phone.');
      continue;
    }
    const place = { values: item, lineOf: (...keys: Keys) => lineAt([...path, ...keys]) ?? lineAt(path), report };
    warnOfUnknown(place, CHANNEL_KEYS, 'a channel');
    const source = readChannel(place, file, fail);
    if (source && found.has(source.channel.id)) fail('id', 'its id stands there twice.', 'Give each its own id.');
    else if (source) found.set(source.channel.id, source);
  }
  return withCostRanks([...found.values()], report);
}

/** The channel with its label in a language, or the nearest there is. */
export function channelIn({ channel, labels }: ChannelSource, language: string, defaultLanguage: string): Channel {
  const wanted = [language, primaryLanguage(language), '', defaultLanguage];
  const found = wanted.map((tag) => labels.get(tag)).find((label) => label !== undefined);
  const label = found ?? [...labels.values()][0] ?? channel.id;
  return { ...channel, label };
}

/** What stands at the top of the file is read for each channel, and told once. */
function once(report: Report): Report {
  const told = new Set<string>();
  return (problem) => {
    const key = `${problem.line ?? 0} ${problem.message}`;
    if (!told.has(key)) report(problem);
    told.add(key);
  };
}

function warnOfUnknown(
  { values, lineOf, report }: Place,
  rows: Readonly<Record<string, ChannelRow>>,
  what: string,
): void {
  const known = Object.entries(rows).flatMap(([key, { also = [] }]) => [key, ...also]);
  warnOfUnknownKeys(values, { known, shown: Object.keys(rows), what }, lineOf, report);
}

/** What a case costs stays with the site; customers' pages get the order alone. Currencies cannot be compared. */
function withCostRanks(sources: readonly ChannelSource[], report: Report): ChannelSource[] {
  const currencies = new Set(sources.flatMap(({ cost }) => cost?.currency ?? []));
  if (currencies.size > 1) {
    report({
      severity: 'warning',
      line: 1,
      rule: 'channels',
      message: `Costs in ${[...currencies].join(' and ')} cannot be compared; they do not count.`,
      remedy: 'Write each cost in one currency.',
    });
    return [...sources];
  }
  const amounts = [...new Set(sources.flatMap(({ cost }) => cost?.amount ?? []))].sort((a, b) => a - b);
  return sources.map((source) =>
    source.cost === undefined
      ? source
      : { ...source, channel: { ...source.channel, costRank: amounts.indexOf(source.cost.amount) } },
  );
}
