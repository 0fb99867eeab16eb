import type { ImportNotes } from '../import-notes.js';
import type { SourceFile } from '../old-system.js';

/** One object of an export, and where it stands. Its readers answer undefined for what is absent or of a wrong kind. */
export class ExportRecord {
  constructor(
    readonly file: string,
    /** Such as `articles[3]`. */
    readonly path: string,
    readonly values: Readonly<Record<string, unknown>>,
  ) {}

  /** Where a field stands, such as `articles[3].title`. */
  at(name: string): string {
    return this.path === '' ? name : `${this.path}.${name}`;
  }

  has(name: string): boolean {
    return Object.hasOwn(this.values, name) && this.values[name] !== null && this.values[name] !== undefined;
  }

  text(name: string): string | undefined {
    const value = Object.hasOwn(this.values, name) ? this.values[name] : undefined;
    return typeof value === 'string' && value.trim() !== '' ? value : undefined;
  }

  /** Ids are numbers in some exports and texts in others. */
  id(name: string): string | undefined {
    const value = Object.hasOwn(this.values, name) ? this.values[name] : undefined;
    return typeof value === 'number' && Number.isFinite(value) ? String(value) : this.text(name)?.trim();
  }

  number(name: string): number | undefined {
    const value = Object.hasOwn(this.values, name) ? this.values[name] : undefined;
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
  }

  flag(name: string): boolean {
    return Object.hasOwn(this.values, name) && this.values[name] === true;
  }

  /** Texts and numbers of a list, as texts. */
  texts(name: string): string[] {
    const value = Object.hasOwn(this.values, name) ? this.values[name] : undefined;
    if (!Array.isArray(value)) return [];
    return value.flatMap((item: unknown) =>
      typeof item === 'string' || typeof item === 'number' ? [String(item).trim()] : [],
    );
  }

  record(name: string): ExportRecord | undefined {
    const value = Object.hasOwn(this.values, name) ? this.values[name] : undefined;
    return isObject(value) ? new ExportRecord(this.file, this.at(name), value) : undefined;
  }

  records(name: string): ExportRecord[] {
    const value = Object.hasOwn(this.values, name) ? this.values[name] : undefined;
    if (!Array.isArray(value)) return [];
    return value.flatMap((item: unknown, index) =>
      isObject(item) ? [new ExportRecord(this.file, this.at(`${name}[${index}]`), item)] : [],
    );
  }

  keys(): string[] {
    return Object.keys(this.values);
  }
}

/** An {@link ExportRecord} and the list it stood in, such as `articles`; empty where nothing says. */
export interface FoundRecord {
  readonly list: string;
  readonly record: ExportRecord;
}

/** Names around a list that say nothing about what is in it. */
const WRAPPERS = ['data', 'items', 'results'];

/**
 * Finds the objects in an export's files, however they are wrapped: one combined file, one a list, one a page of a
 * list, one an object, or lines of objects. `lists` are the names of lists that an export of this system has; the name
 * of the file counts where nothing inside says more.
 */
export function findRecords(files: readonly SourceFile[], lists: readonly string[], notes: ImportNotes): FoundRecord[] {
  const found: FoundRecord[] = [];
  for (const file of files.filter(({ path }) => /\.jsonl?$/i.test(path))) {
    const value = parseJson(file, notes);
    const named = lists.find((list) => (file.path.split('/').at(-1) ?? '').toLowerCase().includes(list)) ?? '';
    const before = found.length;
    if (value !== undefined) collect(value, file.path, '', named, 0);
    if (value !== undefined && found.length === before && !isEmptyList(value))
      notes.broken.push({ file: file.path, field: '', message: `There is no list of ${lists.join(', ')} in it.` });
  }
  return found;

  function collect(value: unknown, file: string, path: string, list: string, depth: number): void {
    if (depth > 8) return;
    if (Array.isArray(value))
      return value.forEach((item: unknown, index) => {
        if (isObject(item) || Array.isArray(item)) collect(item, file, `${path}[${index}]`, list, depth + 1);
        else notes.broken.push({ file, field: `${path}[${index}]`, message: 'An object is expected here.' });
      });
    if (!isObject(value)) return;
    // What has an id is an object itself, whatever lists it holds.
    const inner = ('id' in value ? [] : Object.entries(value)).flatMap(([key, below]): [string, string, unknown][] => {
      const named = lists.find((name) => name === key || name.replace(/ies$/, 'y').replace(/s$/, '') === key);
      const isList = isObject(below) || (Array.isArray(below) && (below.length === 0 || isObject(below[0])));
      return isList && (named !== undefined || WRAPPERS.includes(key)) ? [[key, named ?? list, below]] : [];
    });
    if (inner.length === 0) found.push({ list, record: new ExportRecord(file, path, value) });
    for (const [key, name, below] of inner) collect(below, file, path ? `${path}.${key}` : key, name, depth + 1);
  }
}

function parseJson({ path, text }: SourceFile, notes: ImportNotes): unknown {
  const clean = text.replace(/^\ufeff/, '').trim();
  try {
    return JSON.parse(clean);
  } catch (error) {
    const lines = clean.split('\n').filter((line) => line.trim() !== '');
    if (lines.length > 1)
      try {
        return lines.map((line): unknown => JSON.parse(line));
      } catch {
        // Not lines of JSON either; what the whole file lacks is the better message.
      }
    const why = error instanceof Error ? error.message.replace(/\s+/g, ' ').slice(0, 160) : '';
    notes.broken.push({ file: path, field: '', message: `This is no JSON: ${why}. Save the export again.` });
    return undefined;
  }
}

function isEmptyList(value: unknown): boolean {
  return (
    (Array.isArray(value) && value.length === 0) ||
    (isObject(value) && Object.values(value).some((below) => Array.isArray(below) && below.length === 0))
  );
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
