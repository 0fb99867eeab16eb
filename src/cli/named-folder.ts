import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from './command.js';

/** The help folder that was named, or else `help` where there is one. Throws a {@link UsageError} where there is none. */
export function helpFolder(named: string | undefined, cwd: string): string {
  if (named !== undefined) return named;
  if (existsSync(join(cwd, 'help'))) return 'help';
  throw new UsageError(
    'There is no folder "help" here. Make it and write a first file into it, help/refund.md, that begins with "# Where is my refund?"; or name the folder that holds your Markdown.',
  );
}
