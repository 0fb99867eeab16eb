import { FieldReader, readFields } from './field-reader.js';
import { FRONT_MATTER_KEYS, type EntryType, type Key } from './front-matter-keys.js';
import type { Report } from '../problem.js';
import { slipOfKey } from './slip-of-key.js';
import { didYouMean } from '../suggestion.js';
import { isRecord } from './yaml-document.js';

export type { EntryType };

/** Front matter, read and checked; what was not written is absent or empty. */
export type FrontMatter = ReturnType<typeof readFrontMatter>;

/** Reads front matter from parsed YAML. Wrong values are reported and count as not written. */
export function readFrontMatter(
  value: unknown,
  lineOf: (key: string) => number | undefined,
  report: Report,
  language = 'en',
) {
  const values = isRecord(value) ? value : {};
  if (value !== undefined && value !== null && !isRecord(value)) {
    const key = typeof value === 'string' ? /^([\w.-]+):\S/.exec(value)?.[1] : undefined;
    report({
      severity: 'warning',
      line: 2,
      rule: 'front-matter',
      message: 'The front matter is no list of "key: value" lines; it is ignored.',
      remedy:
        key === undefined ? 'Begin with a line such as title: Where is my refund?' : `Put a blank after "${key}:".`,
    });
  }
  warnOfSlips(values, lineOf, report);
  const monthFirst = /^en(?:-US)?$/i.test(language);
  const reader = new FieldReader<Key>(values, FRONT_MATTER_KEYS, lineOf, report, monthFirst);
  const { lang, ...read } = readFields(reader, FRONT_MATTER_KEYS);
  const { from, until = read.expires } = read;
  if (from !== undefined && until !== undefined && until < from) {
    const line = lineOf('from');
    report({
      severity: 'warning',
      ...(line === undefined ? {} : { line }),
      rule: 'field',
      message: `It is never shown: from ${from} lies after ${until}.`,
      remedy: 'Write the first day as from: and the last one as until:.',
    });
  }
  warnOfOtherType(read, lineOf, report);
  return {
    ...read,
    language: lang,
    /** The name that `next` was written by. */
    nextName: reader.find('next')[0],
    aliases: [...read.aliases, ...reader.others('id')],
    draft: read.draft || reader.refused.has('draft'),
    audience: reader.refused.has('audience') ? ('agent' as const) : read.audience,
  };
}

/** Keys that mean something in files of one type alone. */
const OF_TYPE = [
  ['says', 'reply'],
  ['feels', 'reply'],
  ['when', 'reply'],
  ['from', 'notice'],
  ['until', 'notice'],
  ['tone', 'notice'],
] as const satisfies readonly (readonly [Key, EntryType])[];

/** A reply whose `type: reply` was forgotten would be an article that nobody can explain. */
function warnOfOtherType(
  read: Readonly<Partial<Record<Key, unknown>>>,
  lineOf: (key: string) => number | undefined,
  report: Report,
): void {
  for (const [key, type] of OF_TYPE) {
    const value = read[key];
    if (read.type === type || value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    const line = lineOf(key);
    report({
      severity: 'warning',
      ...(line === undefined ? {} : { line }),
      rule: 'field',
      message: `${key}: means something in a ${type} alone; it is ignored.`,
      remedy: `Write type: ${type}, or delete the line.`,
    });
  }
}

function warnOfSlips(
  values: Readonly<Record<string, unknown>>,
  lineOf: (key: string) => number | undefined,
  report: Report,
): void {
  for (const key of Object.keys(values)) {
    const meant = slipOfKey(key, Object.keys(values));
    if (meant === undefined) continue;
    const line = lineOf(key);
    report({
      severity: 'warning',
      ...(line === undefined ? {} : { line }),
      rule: 'unknown-key',
      message: `"${key}" is not a key of the front matter.`,
      remedy: didYouMean(meant, ''),
    });
  }
}
