import type { Report } from './problem.js';
import { didYouMean, suggest } from './suggestion.js';

/** Reads fields of a YAML mapping by key or synonym; a value of the wrong kind is reported and counts as absent. */
export class FieldReader<Key extends string> {
  readonly #byName: Map<string, readonly [name: string, value: unknown]>;

  constructor(
    values: Readonly<Record<string, unknown>>,
    readonly synonyms: Readonly<Record<Key, readonly string[]>>,
    readonly lineOf: (key: string) => number | undefined,
    readonly report: Report,
  ) {
    this.#byName = new Map(Object.entries(values).map(([name, value]) => [name.toLowerCase(), [name, value]]));
  }

  text(key: Key): string | undefined {
    const [name, value] = this.#find(key);
    if (value === undefined) return undefined;
    const text = scalar(value)?.trim();
    if (text === undefined) this.#wrong(name, 'is no text', `Write ${key}: some words`);
    return text || undefined;
  }

  /** A list, or "a, b" in one line. */
  list(key: Key): string[] {
    const [name, value] = this.#find(key);
    if (value === undefined) return [];
    const parts: readonly unknown[] = Array.isArray(value) ? value : splitLine(key, scalar(value));
    const words = parts.map(scalar).filter((part) => part !== undefined);
    if (words.length < parts.length || (parts.length === 0 && !Array.isArray(value) && value !== ''))
      this.#wrong(name, 'is no list of words', `Write ${key}: [one, two], with quotes around an item that has a colon`);
    return words.map((word) => word.trim()).filter(Boolean);
  }

  listOf<Value extends string>(key: Key, allowed: readonly Value[]): Value[] {
    return this.list(key).flatMap((word) => this.#allowed(key, word, allowed) ?? []);
  }

  oneOf<Value extends string>(key: Key, allowed: readonly Value[]): Value | undefined {
    const word = this.text(key);
    return word === undefined ? undefined : this.#allowed(key, word, allowed);
  }

  /** `a/b`, or the first of several. */
  path(key: Key): string | undefined {
    const [, value] = this.#find(key);
    const first: unknown = Array.isArray(value) ? value[0] : value;
    const text = scalar(first);
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
    this.#wrong(key, `"${text}" is no number`, `Write ${key}: 10`);
    return undefined;
  }

  flag(key: Key): boolean {
    const text = this.text(key)?.toLowerCase();
    if (text === undefined || ['false', 'no', 'off', '0'].includes(text)) return false;
    if (['true', 'yes', 'on', '1'].includes(text)) return true;
    this.#wrong(key, `"${text}" is neither true nor false`, `Write ${key}: true`);
    return false;
  }

  /** An ISO date; `31.12.2026` and `12/31/2026` are read too. A time after it is kept. */
  date(key: Key): string | undefined {
    const text = this.text(key);
    if (text === undefined) return undefined;
    const iso = isoDate(text);
    if (iso === undefined) this.#wrong(key, `"${text}" is no date`, `Write ${key}: 2026-12-31`);
    return iso;
  }

  /** Values of the synonyms that {@link text} passed over. */
  others(key: Key): string[] {
    return [key, ...this.synonyms[key]]
      .map((name) => scalar(this.#byName.get(name.toLowerCase())?.[1]))
      .filter((value) => value !== undefined)
      .slice(1);
  }

  #find(key: Key): readonly [name: string, value: unknown] {
    for (const name of [key, ...this.synonyms[key]]) {
      const found = this.#byName.get(name.toLowerCase());
      if (found && found[1] !== null && found[1] !== undefined) return found;
    }
    return [key, undefined];
  }

  #allowed<Value extends string>(key: Key, word: string, allowed: readonly Value[]): Value | undefined {
    const found = allowed.find((value) => value === word.toLowerCase());
    if (found === undefined)
      this.#wrong(key, `"${word}" is not known`, didYouMean(suggest(word, allowed), `Use ${allowed.join(', ')}`));
    return found;
  }

  #wrong(name: string, what: string, remedy: string): void {
    const line = this.lineOf(name);
    this.report({
      severity: 'warning',
      ...(line === undefined ? {} : { line }),
      rule: 'field',
      message: `${name}: ${what}; it is ignored.`,
      remedy: /[.?]$/.test(remedy) ? remedy : `${remedy}.`,
    });
  }
}

function scalar(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined;
}

/** Questions and sayings contain commas; everything else on one line is a list. */
function splitLine(key: string, line: string | undefined): string[] {
  if (line === undefined) return [];
  return key === 'questions' || key === 'says' ? [line] : line.split(',');
}

function isoDate(text: string): string | undefined {
  const rows: readonly (readonly [RegExp, (parts: readonly string[]) => readonly (string | undefined)[]])[] = [
    [/^(\d{4})-(\d{1,2})-(\d{1,2})(T.*| .*)?$/, ([, year, month, day]) => [year, month, day]],
    [/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, ([, day, month, year]) => [year, month, day]],
    [/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, ([, month, day, year]) => [year, month, day]],
  ];
  for (const [pattern, order] of rows) {
    const found = pattern.exec(text);
    if (!found) continue;
    const [year = '', month = '', day = ''] = order(found);
    const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    const at = new Date(`${iso}T00:00:00Z`);
    if (Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== iso) return undefined;
    const time = /^\d{4}-\d{1,2}-\d{1,2}[T ](\d{2}:\d{2}.*)$/.exec(text)?.[1];
    return time !== undefined && !Number.isNaN(Date.parse(`${iso}T${time}`)) ? `${iso}T${time}` : iso;
  }
  return undefined;
}

/** `de_AT` → `de-AT`; undefined for what is no BCP 47 tag. */
export function normaliseLanguage(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
