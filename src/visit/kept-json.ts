/** One value that a storage of the browser keeps under a key. */
export interface KeptJson<T> {
  load(): T | undefined;
  save(value: T): void;
  clear(): void;
}

/**
 * Keeps JSON of one version. A storage that is full, forbidden or damaged, and what another version of this code wrote, means
 * that nothing is remembered, never that the help center fails.
 */
export function keptJson<T>(key: string, storage: () => Storage, isOf: (stored: unknown) => stored is T): KeptJson<T> {
  const attempt = <R>(work: () => R): R | undefined => {
    try {
      return work();
    } catch {
      return undefined;
    }
  };
  return {
    load() {
      const stored = attempt<unknown>(() => JSON.parse(storage().getItem(key) ?? 'null'));
      return isOf(stored) ? stored : undefined;
    },
    save: (value) => void attempt(() => storage().setItem(key, JSON.stringify(value))),
    clear: () => void attempt(() => storage().removeItem(key)),
  };
}
