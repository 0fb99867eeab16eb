import Fuse from 'fuse.js';

/**
 * Makes a fuzzy filter of a short list, such as the people waiting for a call: what is typed may be anywhere in any of an
 * item's keys, with slips. An empty query keeps the whole list in its order. For articles use `createIndex`.
 */
export function createFilter<T>(list: readonly T[], keysOf: (item: T) => readonly string[]): (query: string) => T[] {
  const fuse = new Fuse(
    list.map((item) => ({ item, keys: [...keysOf(item)] })),
    { keys: ['keys'], threshold: 0.35, ignoreLocation: true, ignoreDiacritics: true },
  );
  return (query) => {
    const asked = query.trim().slice(0, 100);
    return asked === '' ? [...list] : fuse.search(asked).map((found) => found.item.item);
  };
}
