import type { Progress } from '../content/index.js';
import type { Io } from './command.js';

/** What is over sooner needs no line, and a line that changes more often cannot be read. In ms. */
const QUIET = 500;
const STEADY = 80;

/** Does long work with a line on the terminal that says how far it is, and takes the line away at the end. */
export async function withProgress<T>(
  { progress: show }: Pick<Io, 'progress'>,
  work: (progress: Progress) => T | Promise<T>,
  now: () => number = () => performance.now(),
): Promise<T> {
  if (!show) return work(() => undefined);
  let next = now() + QUIET;
  let shown = false;
  try {
    return await work((done, all) => {
      const at = now();
      if (at < next) return;
      next = at + STEADY;
      shown = true;
      show(`Compiling … ${Math.floor((100 * done) / all)} %`);
    });
  } finally {
    if (shown) show('');
  }
}
