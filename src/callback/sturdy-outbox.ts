import type { KeptCallback } from './kept-callback.js';
import { inOrder, OutboxError } from './outbox.js';
import type { Outbox } from './outbox.js';

/** An outbox that goes on in the page's memory when the device's storage fails, and says of which records that is true. */
export interface SturdyOutbox extends Outbox {
  /** Whether this callback is kept by nothing but the open page. */
  isVolatile(id: string): boolean;
}

/**
 * Wraps a device's outbox. After its first failure everything stays in memory as long as the page lives: a storage that
 * comes and goes would have to be merged, and what was written to it before is found again by the next page.
 */
export function sturdyOutbox(device: Outbox): SturdyOutbox {
  let known: readonly KeptCallback[] = [];
  let onDevice: ReadonlySet<string> = new Set();
  let failed = false;

  const remember = (kept: readonly KeptCallback[]): readonly KeptCallback[] => {
    known = kept;
    onDevice = new Set(kept.map(({ request }) => request.id));
    return kept;
  };
  const surviveFailure = (error: unknown): void => {
    if (!(error instanceof OutboxError)) throw error;
    failed = true;
  };

  return {
    isVolatile: (id) => failed && !onDevice.has(id),
    async all() {
      if (!failed) {
        try {
          return remember(await device.all());
        } catch (error) {
          surviveFailure(error);
        }
      }
      return known;
    },
    async change(decide) {
      if (!failed) {
        try {
          return remember(await device.change(decide));
        } catch (error) {
          surviveFailure(error);
        }
      }
      known = inOrder(decide(known));
      return known;
    },
    async clear() {
      known = [];
      onDevice = new Set();
      try {
        await device.clear();
      } catch (error) {
        surviveFailure(error);
      }
    },
  };
}
