import type { Row } from './lexicon.js';

/** Rows by what they begin with. */
export interface RowIndex {
  readonly all: readonly Row[];
  /** Rows whose first place takes a folded word, whether or not the rest of them follows. */
  readonly beginningWith: (word: string) => readonly Row[];
  /** Rows that begin with a number. */
  readonly withNumber: readonly Row[];
}

/** Letters of a prefix that its rows are filed under; a shorter prefix is filed under all it has. */
const KEY = 3;
/** Words whose rows are kept at hand, as most of a message are the same few hundred words. */
const KEPT = 2000;

export function indexRows(all: readonly Row[]): RowIndex {
  const byWord = new Map<string, Row[]>();
  const byPrefix = new Map<string, { readonly prefix: string; readonly row: Row }[]>();
  const withNumber: Row[] = [];
  for (const row of all) {
    const first = row.places[0];
    if (first?.kind !== 'word') continue;
    for (const { kind, text } of first.alternatives) {
      if (kind === 'number') withNumber.push(row);
      else if (kind === 'word') file(byWord, text, row);
      else file(byPrefix, text.slice(0, KEY), { prefix: text, row });
    }
  }
  const find = (word: string): readonly Row[] => {
    const rows = new Set(byWord.get(word));
    for (let length = 2; length <= KEY && length <= word.length; length++)
      for (const { prefix, row } of byPrefix.get(word.slice(0, length)) ?? [])
        if (word.startsWith(prefix)) rows.add(row);
    return [...rows];
  };
  const kept = new Map<string, readonly Row[]>();
  return {
    all,
    withNumber,
    beginningWith: (word) => {
      const before = kept.get(word);
      if (before) return before;
      if (kept.size >= KEPT) kept.clear();
      const rows = find(word);
      kept.set(word, rows);
      return rows;
    },
  };
}

function file<T>(index: Map<string, T[]>, key: string, item: T): void {
  const items = index.get(key);
  if (items) items.push(item);
  else index.set(key, [item]);
}
