import type { Io } from './command.js';
import { watchFolder } from './watch-folder.js';

/** An editor writes a file in several steps; the work waits until they are over. In ms. */
const SETTLE = 120;

/**
 * Does `begin`, then `again` after each save in a folder, never two at a time, until the person at the terminal stops it.
 * The folder is watched from before the beginning: what is saved, or taken away, meanwhile is not missed. Rejects as
 * `begin` does.
 */
export async function followSaves(
  folder: string,
  io: Io,
  begin: () => Promise<void>,
  again: () => Promise<void>,
): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const run = async (): Promise<void> => {
    try {
      await again();
    } catch (error) {
      // The folder is being moved or emptied: the last good state stays.
      io.err(error instanceof Error ? error.message : String(error));
    }
  };
  const stopWatching = watchFolder(folder, () => {
    clearTimeout(timer);
    timer = setTimeout(() => (last = last.then(run)), SETTLE);
  });
  const begun = begin();
  let last = begun.catch(() => undefined);
  try {
    await begun;
    await new Promise<void>((resolve) => {
      if (io.stop.aborted) resolve();
      io.stop.addEventListener('abort', () => resolve(), { once: true });
    });
  } finally {
    clearTimeout(timer);
    stopWatching();
  }
  await last;
}
