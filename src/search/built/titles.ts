import { damaged } from './index-error.js';

/** Entries whose titles share a file. */
export const TITLES_PER_FILE = 64;

/** What is shown of a run of entries. */
export interface Titles {
  readonly ids: readonly string[];
  readonly titles: readonly string[];
  /** By entry: the terms of its questions and keywords. */
  readonly phrases: readonly (readonly (readonly number[])[])[];
}

export function writeTitles(titles: Titles): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(titles));
}

/** Throws a `SearchIndexError` for anything else than what `writeTitles` wrote. */
export function readTitles(content: Uint8Array, name: string): Titles {
  let titles: unknown;
  try {
    titles = JSON.parse(new TextDecoder().decode(content));
  } catch {
    throw damaged(name);
  }
  if (!isTitles(titles)) throw damaged(name);
  return titles;
}

function isTitles(value: unknown): value is Titles {
  if (typeof value !== 'object' || value === null) return false;
  if (!('ids' in value && 'titles' in value && 'phrases' in value)) return false;
  const { ids, titles, phrases } = value;
  return areAll(ids, isString) && areAll(titles, isString) && areAll(phrases, isListOfLists);
}

function areAll(list: unknown, is: (item: unknown) => boolean): boolean {
  return Array.isArray(list) && list.every(is);
}

function isString(value: unknown): boolean {
  return typeof value === 'string';
}

function isListOfLists(value: unknown): boolean {
  return areAll(value, (list) => areAll(list, Number.isInteger));
}
