import type { KeptCallback } from './kept-callback.js';

/**
 * Where a device keeps its callbacks until they are settled. All writing is one atomic step over the few records there
 * are, so that two tabs can never write past each other; what `change` returns is on disk when its promise resolves.
 */
export interface Outbox {
  /** Everything kept, oldest first. Stores nothing and creates nothing. */
  all(): Promise<readonly KeptCallback[]>;
  /**
   * Replaces what is kept by what `decide` makes of it. `decide` is called synchronously within the transaction, at
   * most once a try, and returns the same record objects where nothing changes. Rejects with an {@link OutboxError};
   * then nothing was changed.
   */
  change(decide: (kept: readonly KeptCallback[]) => readonly KeptCallback[]): Promise<readonly KeptCallback[]>;
  /** Erases everything, down to the storage itself. */
  clear(): Promise<void>;
}

/** The device cannot keep anything: its storage is missing, blocked or full. */
export class OutboxError extends Error {
  override readonly name = 'OutboxError';
  constructor(
    readonly reason: 'absent' | 'full' | 'broken',
    options?: ErrorOptions,
  ) {
    super(`The device's storage is ${reason}; the callback cannot be written down here.`, options);
  }
}

/** An outbox that lasts as long as the page: for tests, and where a device keeps nothing. */
export function memoryOutbox(initial: readonly KeptCallback[] = []): Outbox {
  let kept = initial;
  return {
    all: () => Promise.resolve(kept),
    change: (decide) => {
      kept = inOrder(decide(kept));
      return Promise.resolve(kept);
    },
    clear: () => {
      kept = [];
      return Promise.resolve();
    },
  };
}

/** Oldest wish first. */
export function inOrder(kept: readonly KeptCallback[]): readonly KeptCallback[] {
  return [...kept].sort((a, b) => a.request.writtenAt - b.request.writtenAt);
}
