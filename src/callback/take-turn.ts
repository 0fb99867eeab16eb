import type { KeeperClock, KeeperLocks } from './surroundings.js';

const LOCK = 'handrail-callback';
/** How long a tab waits for another one that is sending. A frozen tab may hold the lock for ever. */
const PATIENCE = 30_000;

/** Does the work while no other tab does it; at once where there are no locks, and after a while where one is stuck. */
export async function takeTurn(
  locks: KeeperLocks | undefined,
  clock: KeeperClock,
  work: () => Promise<void>,
): Promise<void> {
  if (!locks) return work();
  const impatience = new AbortController();
  const endPatience = clock.setTimer(PATIENCE, () => impatience.abort());
  let begun = false;
  const run = (): Promise<void> => {
    begun = true;
    endPatience();
    return work();
  };
  try {
    await locks.request(LOCK, { signal: impatience.signal }, run);
  } catch (error) {
    if (begun) throw error;
    await run();
  }
}
