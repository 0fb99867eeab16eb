import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Bytes of a history that are read; a longer one says nothing. */
const LONGEST_HISTORY = 200_000_000;

/**
 * When git last committed each file of a folder, in seconds since 1970, by its path in the folder. Empty where there is no
 * git, no checkout or no history: nobody need have one. One call of git, however many files there are.
 */
export async function lastCommits(folder: string): Promise<ReadonlyMap<string, number>> {
  const commits = new Map<string, number>();
  try {
    const { stdout } = await promisify(execFile)(
      'git',
      ['-c', 'core.quotePath=false', 'log', '--format=%x00%ct', '--name-only', '--no-renames', '--relative', '--', '.'],
      { cwd: folder, maxBuffer: LONGEST_HISTORY, env: { ...process.env, GIT_OPTIONAL_LOCKS: '0' } },
    );
    // The newest commit comes first.
    for (const commit of stdout.split('\0')) {
      const [time, ...files] = commit.split('\n').filter(Boolean);
      for (const file of files) if (!commits.has(file)) commits.set(file, Number(time));
    }
  } catch {
    return new Map();
  }
  return commits;
}
