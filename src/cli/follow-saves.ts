import type { Io } from './command.js';
import { watchFolder } from './watch-folder.js';

/** An editor writes a file in several steps; the work waits until they are over. In ms. */
const SETTLE = 120;

/** Runs `work` after each save in a folder, never twice at a time, until the person at the terminal stops it. */
export async function followSaves(folder: string, io: Io, work: () => Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let last = Promise.resolve();
  const run = async (): Promise<void> => {
    try {
      await work();
    } catch (error) {
      // The folder is being moved or emptied: the last good state stays.
      io.err(error instanceof Error ? error.message : String(error));
    }
  };
  const stop = watchFolder(folder, () => {
    clearTimeout(timer);
    timer = setTimeout(() => (last = last.then(run)), SETTLE);
  });
  await new Promise<void>((resolve) => {
    if (io.stop.aborted) resolve();
    io.stop.addEventListener('abort', () => resolve(), { once: true });
  });
  clearTimeout(timer);
  stop();
  await last;
}
