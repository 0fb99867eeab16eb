import type { FieldKind, FieldRow, ValuesOf } from './field-row.js';
import type { Report } from '../problem.js';
import { readDate } from './read-date.js';
import { didYouMean, suggest } from '../suggestion.js';
import { readLanguage } from '../translations/language-tag.js';
import { isRecord } from './yaml-document.js';

/**
 * Reads fields by key or synonym. A value of the wrong kind is reported and counts as not written; which keys that
 * happened to is in {@link refused}.
 */
export class FieldReader<Key extends string> {
  /** Keys whose value was not understood. */
  readonly refused = new Set<string>();
  readonly #byName: Map<string, readonly [name: string, value: unknown]>;
  readonly #names: ReadonlyMap<string, RowNames>;

  constructor(
    values: Readonly<Record<string, unknown>>,
    readonly rows: Readonly<Record<Key, FieldRow<string>>>,
    readonly lineOf: (key: string) => number | undefined,
    readonly report: Report,
    /** Whether `3/4/2026` is a day in March, as in the language of most who write so. */
    readonly monthFirst = true,
  ) {
    this.#names = namesOf(rows);
    this.#byName = new Map(Object.entries(values).map(([name, value]) => [name.toLowerCase(), [name, value]]));
  }

  text(key: Key): string | undefined {
    const [name, value] = this.find(key);
    if (value === undefined) return undefined;
    const text = scalar(value)?.trim() ?? oneEntry(value);
    if (text === undefined) this.wrong(key, name, 'is no text', `Write ${name}: some words`);
    return text || undefined;
  }

  /** A list, or "a, b" in one line. */
  words(key: Key): string[] {
    const [name, value] = this.find(key);
    const parts = typeof value === 'string' ? value.split(',') : value;
    return this.#list(key, name, parts, `Write ${name}: [one, two]`);
  }

  /** A list, or one sentence in one line. */
  sentences(key: Key): string[] {
    const [name, value] = this.find(key);
    return this.#list(key, name, value, `Write ${name}: and below it lines such as - One sentence`);
  }

  choices<Word extends string>(key: Key, allowed: readonly Word[]): Word[] {
    return this.words(key).flatMap((word) => this.#allowed(key, word, allowed) ?? []);
  }

  choice<Word extends string>(key: Key, allowed: readonly Word[]): Word | undefined {
    const word = this.text(key);
    return word === undefined ? undefined : this.#allowed(key, word, allowed);
  }

  /** `a/b`, or the first of several. */
  path(key: Key): string | undefined {
    const [name, value] = this.find(key);
    const first: unknown = Array.isArray(value) ? value[0] : value;
    if (first === undefined) return undefined;
    const text = scalar(first);
    if (text === undefined) this.wrong(key, name, 'is no text', `Write ${name}: Orders/Delivery`);
    const path = text
      ?.split('/')
      .map((part) => part.trim())
      .filter(Boolean)
      .join('/');
    return path || undefined;
  }

  number(key: Key): number | undefined {
    const text = this.text(key);
    if (text === undefined) return undefined;
    const value = Number(text);
    if (Number.isFinite(value)) return value;
    const [name] = this.find(key);
    this.wrong(key, name, `"${text}" is no number`, `Write ${name}: 10`);
    return undefined;
  }

  flag(key: Key): boolean {
    const opposite = this.#named(this.#names.get(key)?.opposite);
    return this.#flag(key, this.find(key)) || (opposite !== undefined && !this.#flag(key, opposite));
  }

  /** ISO, whatever way it was written. */
  date(key: Key): string | undefined {
    const text = this.text(key);
    if (text === undefined) return undefined;
    const [name] = this.find(key);
    const date = readDate(text);
    if (date && 'iso' in date) return date.iso;
    if (date && !this.rows[key].exact) return date.either[this.monthFirst ? 1 : 0];
    if (date) {
      const days = date.either.map((day) => `${name}: ${day}`).join(' or ');
      this.wrong(key, name, `"${text}" may be two days`, `Write ${days}`);
    } else this.wrong(key, name, `"${text}" is no date`, `Write ${name}: 2026-12-31`);
    return undefined;
  }

  language(key: Key): string | undefined {
    const text = this.text(key);
    const language = text === undefined ? undefined : readLanguage(text);
    if (text !== undefined && language === undefined)
      this.wrong(key, this.find(key)[0], `"${text}" is no language`, 'Write lang: en, or de-AT with a region');
    return language;
  }

  /** Values of the synonyms that {@link text} passed over. */
  others(key: Key): string[] {
    return (this.#names.get(key)?.own ?? [])
      .map((name) => scalar(this.#byName.get(name)?.[1]))
      .filter((value) => value !== undefined)
      .slice(1);
  }

  /** The name a key was written by, and its value as written; undefined where nothing was. */
  find(key: Key): readonly [name: string, value: unknown] {
    return this.#named(this.#names.get(key)?.own) ?? [key, undefined];
  }

  wrong(key: Key, name: string, what: string, remedy: string): void {
    this.refused.add(key);
    this.#tell(name, `${name}: ${what}; ${this.rows[key].otherwise ?? 'it is ignored'}.`, remedy);
  }

  #named(names: readonly string[] = []): readonly [name: string, value: unknown] | undefined {
    for (const name of names) {
      const found = this.#byName.get(name);
      if (found && found[1] !== null && found[1] !== undefined) return found;
    }
    return undefined;
  }

  #flag(key: Key, [name, value]: readonly [name: string, value: unknown]): boolean {
    if (value === undefined) return false;
    const text = scalar(value)?.trim().toLowerCase() ?? '';
    if (['true', 'yes', 'on', '1'].includes(text)) return true;
    if (!['', 'false', 'no', 'off', '0'].includes(text) || typeof value === 'object')
      this.wrong(key, name, `"${text}" is neither true nor false`, `Write ${name}: true`);
    return false;
  }

  #list(key: Key, name: string, value: unknown, remedy: string): string[] {
    if (value === undefined) return [];
    const parts: readonly unknown[] = Array.isArray(value) ? value : [value];
    // `-one` and below it `-two` are one text to YAML, and two entries to whoever wrote them.
    const meant = typeof value === 'string' ? /^-(?=\p{L})(.*?)(?= -\p{L}|$)/u.exec(value)?.[1] : undefined;
    if (meant !== undefined) {
      this.wrong(key, name, 'after a dash a blank is missing', `Write - ${meant}`);
      return [];
    }
    const words = parts.map((part) => scalar(part) ?? this.#unquoted(name, part));
    if (words.includes(undefined)) this.wrong(key, name, 'is no list of words', remedy);
    return words.flatMap((word) => word?.trim() || []);
  }

  /** `- Help: where is it?` is a key and a value to YAML; to whoever wrote it, one sentence. */
  #unquoted(name: string, part: unknown): string | undefined {
    const text = oneEntry(part);
    if (text !== undefined)
      this.#tell(
        name,
        `${name}: "${text}" has a colon; it is read as if it stood in quotes.`,
        `Write - ${JSON.stringify(text)}`,
      );
    return text;
  }

  #allowed<Word extends string>(key: Key, word: string, allowed: readonly Word[]): Word | undefined {
    const found = allowed.find((value) => value === word.toLowerCase());
    if (found === undefined)
      this.wrong(
        key,
        this.find(key)[0],
        `"${word}" is not known`,
        didYouMean(suggest(word, allowed), `Use ${allowed.join(', ')}`),
      );
    return found;
  }

  #tell(name: string, message: string, remedy: string): void {
    const line = this.lineOf(name);
    this.report({
      severity: 'warning',
      ...(line === undefined ? {} : { line }),
      rule: 'field',
      message,
      remedy: /[.?]$/.test(remedy) ? remedy : `${remedy}.`,
    });
  }
}

/** The names of a row in lower case, best first. */
interface RowNames {
  readonly own: readonly string[];
  readonly opposite: readonly string[];
}

/** By table and key: every file is asked for all of them. */
const NAMES = new WeakMap<object, ReadonlyMap<string, RowNames>>();

function namesOf(rows: Readonly<Record<string, FieldRow<string>>>): ReadonlyMap<string, RowNames> {
  let names = NAMES.get(rows);
  if (!names) {
    const lower = (words: readonly string[]): string[] => words.map((word) => word.toLowerCase());
    names = new Map(
      Object.entries(rows).map(([key, { also = [], opposite = [] }]) => [
        key,
        { own: lower([key, ...also]), opposite: lower(opposite) },
      ]),
    );
    NAMES.set(rows, names);
  }
  return names;
}

/** Reads all rows of a table. */
export function readFields<Rows extends Readonly<Record<string, FieldRow>>>(
  reader: FieldReader<keyof Rows & string>,
  rows: Rows,
): ValuesOf<Rows> {
  type Key = keyof Rows & string;
  const read: Readonly<Record<FieldKind, (key: Key, allowed: readonly string[]) => unknown>> = {
    text: (key) => reader.text(key),
    words: (key) => reader.words(key),
    sentences: (key) => reader.sentences(key),
    path: (key) => reader.path(key),
    number: (key) => reader.number(key),
    flag: (key) => reader.flag(key),
    date: (key) => reader.date(key),
    language: (key) => reader.language(key),
    choice: (key, allowed) => reader.choice(key, allowed),
    choices: (key, allowed) => reader.choices(key, allowed),
  };
  const values = Object.entries(rows).map(([key, row]) => [key, read[row.kind](key, row.allowed ?? [])]);
  // Each kind is read by the method that gives its type; a table loses that on the way through `fromEntries`.
  return Object.fromEntries(values) as ValuesOf<Rows>;
}

function scalar(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined;
}

/** The words of `Help: where is it?` that were read as a key and its value. */
function oneEntry(value: unknown): string | undefined {
  if (!isRecord(value)) return undefined;
  const [entry, more] = Object.entries(value);
  const text = entry === undefined ? undefined : scalar(entry[1]);
  return entry === undefined || text === undefined || more !== undefined ? undefined : `${entry[0]}: ${text}`;
}
