import { createCallbackKeeper, httpSender } from '../../src/callback/index.js';
import type { CallbackKeeper, KeeperClock, KeeperLocks, KeeperParts, Outbox } from '../../src/callback/index.js';
import type { CallbackState } from '../../src/model/index.js';

/** Real time, `times` as fast. */
export function fastClock(times: number): KeeperClock {
  const start = Date.now();
  return {
    now: () => start + (Date.now() - start) * times,
    setTimer(milliseconds, ring) {
      const timer = setTimeout(ring, milliseconds / times);
      return () => clearTimeout(timer);
    },
  };
}

/** The exclusive locks of one origin, as far as the keeper uses them. Node 20 has none of its own. */
export function originLocks(): KeeperLocks {
  const last = new Map<string, Promise<unknown>>();
  return {
    async request<T>(name: string, ...rest: readonly unknown[]): Promise<Awaited<T>> {
      const run = rest.find((part): part is () => Promise<Awaited<T>> => typeof part === 'function');
      if (!run) throw new TypeError('A lock needs something to do.');
      const turn = (last.get(name) ?? Promise.resolve()).then(run);
      last.set(
        name,
        turn.catch(() => undefined),
      );
      return turn;
    },
  };
}

/** Keepers of one device: the tabs share an outbox, the locks and a channel. */
export function aDevice(
  server: string,
  outbox: Outbox,
  more: Partial<KeeperParts> = {},
): { openTab(): CallbackKeeper } {
  const locks = originLocks();
  const listeners = new Map<object, Set<() => void>>();
  return {
    openTab: () =>
      createCallbackKeeper({
        outbox,
        locks,
        clock: fastClock(200),
        sender: httpSender({ server, patience: 2_000 }),
        channel: () => {
          const own = {};
          listeners.set(own, new Set());
          return {
            postMessage: () =>
              listeners.forEach((others, tab) => tab !== own && others.forEach((listener) => setImmediate(listener))),
            addEventListener: (_type, listener) => void listeners.get(own)?.add(listener),
            close: () => void listeners.delete(own),
          };
        },
        ...more,
      }),
  };
}

/** Waits until the customer sees what is looked for. */
export function until(keeper: CallbackKeeper, wanted: (state: CallbackState) => boolean): Promise<CallbackState> {
  return new Promise((resolve) => {
    const check = (state: CallbackState): void => {
      if (!wanted(state)) return;
      end();
      resolve(state);
    };
    const end = keeper.subscribe(check);
    check(keeper.state);
  });
}

export const isBooked = (state: CallbackState): boolean => state.kind === 'booked' && state.unsent === undefined;
