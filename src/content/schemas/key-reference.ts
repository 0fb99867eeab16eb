import type { FieldKind, FieldRow } from '../fields/field-row.js';
import { FRONT_MATTER_KEYS, type Key } from '../fields/front-matter-keys.js';
import { KEY_WORDS } from './key-words.js';

/** A row of the reference for editors. */
export type ReferenceRow = readonly [key: string, value: string, meaning: string, also: string];

const VALUES: Readonly<Record<FieldKind, string>> = {
  text: 'words',
  words: 'list, or `a, b`',
  sentences: 'list',
  path: 'words',
  number: 'number',
  flag: '`true`',
  date: 'date',
  language: 'such as `de-AT`',
  choice: '',
  choices: '',
};

/** The table of the front matter in `docs/writing-help.md`. */
export function keyReference(): ReferenceRow[] {
  return (Object.keys(FRONT_MATTER_KEYS) as Key[]).map((key): ReferenceRow => {
    const row: FieldRow = FRONT_MATTER_KEYS[key];
    const allowed = row.allowed?.map((word) => `\`${word}\``).join(', ');
    const also = [...(row.also ?? []), ...(row.opposite ?? []).map((name) => `${name}: false`)];
    return [
      `\`${key}\``,
      allowed ?? VALUES[row.kind],
      KEY_WORDS[key].say,
      also.map((name) => `\`${name}\``).join(', '),
    ];
  });
}
