import type { FieldRow } from '../fields/field-row.js';
import { FRONT_MATTER_KEYS, type EntryType, type Key } from '../fields/front-matter-keys.js';
import { KEY_WORDS } from './key-words.js';
import type { Place } from './decap-places.js';

/** A field of a form: what Decap CMS documents under https://decapcms.org/docs/widgets/. */
export type DecapField = Readonly<Record<string, unknown>> & { readonly name: string };

/** The fields of a form, the name its titles go by, and what could not be made a field. */
export interface DecapForm {
  readonly fields: readonly DecapField[];
  readonly title: string;
  /** Sentences for the developer. */
  readonly notes: readonly string[];
}

/**
 * A field for each key that means something in these files, by the name they have for it and in the shape they write it.
 * All other keys become hidden fields: Decap orders a file's keys by the fields of the form, and at random where one has
 * none. A value of another shape than its widget expects would end the form with an error, so such a key is hidden too.
 */
export function formOf(group: readonly Place[], types: readonly EntryType[], only: EntryType | undefined): DecapForm {
  const written = spellings(group);
  const fields: DecapField[] = [];
  const notes: string[] = [];
  let title = 'title';
  for (const key of Object.keys(FRONT_MATTER_KEYS) as Key[]) {
    if (!isMeant(key, types, only)) continue;
    const row: FieldRow = FRONT_MATTER_KEYS[key];
    const known = [key, ...(row.also ?? []), ...(row.opposite ?? [])];
    const name = mostWritten(known, written) ?? key;
    const values = valuesOf(group, name);
    written.delete(name);
    const widget = key === 'type' ? typeWidget(types, only, values) : widgetFor(row, values);
    if (widget === undefined) {
      const odd = values.find(({ value }) => WIDGETS[row.kind][0]?.holds(value) === false);
      notes.push(
        `There is no field for "${name}", which is ${shapeOf(odd?.value)} in ${odd?.path ?? ''}: a field of Decap stops at that. Write it there as in other files, and type this again.`,
      );
      fields.push(hidden(name));
      continue;
    }
    if (key === 'title') title = name;
    fields.push({
      name,
      label: words(name),
      ...widget,
      ...(key === 'description' ? { widget: 'text' } : {}),
      required: key === 'title',
      hint: hintOf(key, name, only),
    });
  }
  fields.push(...[...written.keys()].filter((name) => name !== 'body').map(hidden));
  // The visual editor unmakes callouts, task lists, (contact: …) links and the alignment of tables.
  fields.push({ name: 'body', label: 'Text', widget: 'markdown', modes: ['raw'] });
  return { fields, title, notes };
}

/** `orders / gift-cards` as a heading. */
export function words(path: string): string {
  const text = path.replaceAll('/', ' / ').replaceAll(/[-_]/g, ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function isMeant(key: Key, types: readonly EntryType[], only: EntryType | undefined): boolean {
  if (key === 'lang') return false;
  if (key === 'type') return only !== 'article';
  if (key === 'title') return true;
  const meant: readonly EntryType[] = KEY_WORDS[key].only ?? ['article', 'flow', 'faq'];
  return types.some((type) => meant.includes(type));
}

function hintOf(key: Key, name: string, only: EntryType | undefined): string {
  if (key === 'title')
    return only === 'reply' ? 'a name for this list; customers never see it' : 'the question as a customer says it';
  const { say } = KEY_WORDS[key];
  const row: FieldRow = FRONT_MATTER_KEYS[key];
  return row.opposite?.includes(name) === true ? 'off: not shown to customers' : say.replaceAll('`', '**');
}

const hidden = (name: string): DecapField => ({ name, label: words(name), widget: 'hidden', required: false });

/** Each key as it is written, with how many files have it. */
function spellings(group: readonly Place[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { values } of group) for (const name of Object.keys(values)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function mostWritten(known: readonly string[], written: ReadonlyMap<string, number>): string | undefined {
  const lower = known.map((name) => name.toLowerCase());
  const [best] = [...written].filter(([name]) => lower.includes(name.toLowerCase())).sort(([, a], [, b]) => b - a);
  return best?.[0];
}

interface Written {
  readonly path: string;
  readonly value: unknown;
}

function valuesOf(group: readonly Place[], name: string): Written[] {
  return group.flatMap(({ path, values }) => {
    const value = values[name];
    return value === undefined || value === null ? [] : [{ path, value }];
  });
}

function typeWidget(types: readonly EntryType[], only: EntryType | undefined, values: readonly Written[]): object {
  if (only !== undefined) return { widget: 'hidden', default: only };
  const more = values.map(({ value }) => value).filter((value) => typeof value === 'string');
  return { widget: 'select', options: [...new Set<string>([...types, ...more])] };
}

const isScalar = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value);
const isWords = (value: unknown): boolean => Array.isArray(value) && value.every(isScalar);
const isTime = ({ value }: Written): boolean => /\d[T ]\d/.test(String(value));

const TEXT = { holds: isScalar, widget: () => ({ widget: 'string' }) };
/** One below the other: in Decap's field for "a, b" a blank typed behind a comma takes the comma away. */
const LIST = {
  holds: isWords,
  widget: () => ({ widget: 'list', field: { name: 'entry', label: 'Entry', widget: 'string' } }),
};

interface Widget {
  readonly holds: (value: unknown) => boolean;
  readonly widget: (row: FieldRow, values: readonly Written[]) => object;
}

/** The widgets of Decap that fit a kind of value, best first. */
const WIDGETS: Readonly<Record<FieldRow['kind'], readonly Widget[]>> = {
  text: [TEXT],
  words: [LIST, TEXT],
  sentences: [LIST, TEXT],
  path: [TEXT, LIST],
  number: [{ holds: isScalar, widget: () => ({ widget: 'number', value_type: 'float' }) }],
  flag: [{ holds: (value) => typeof value === 'boolean', widget: () => ({ widget: 'boolean' }) }],
  date: [
    {
      holds: isScalar,
      widget: (_, values) => ({
        widget: 'datetime',
        ...(values.some(isTime)
          ? { format: 'YYYY-MM-DDTHH:mm', date_format: 'YYYY-MM-DD', time_format: 'HH:mm' }
          : { format: 'YYYY-MM-DD', date_format: 'YYYY-MM-DD', time_format: false }),
      }),
    },
  ],
  language: [TEXT],
  choice: [{ holds: isScalar, widget: ({ allowed }) => ({ widget: 'select', options: allowed }) }],
  choices: [
    {
      holds: (value) => isScalar(value) || isWords(value),
      widget: ({ allowed }) => ({ widget: 'select', multiple: true, options: allowed }),
    },
  ],
};

function widgetFor(row: FieldRow, values: readonly Written[]): object | undefined {
  return WIDGETS[row.kind].find(({ holds }) => values.every(({ value }) => holds(value)))?.widget(row, values);
}

function shapeOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return isScalar(value) ? `"${String(value)}"` : 'a block of keys';
}
