import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { SynonymGroup } from '../../model/index.js';
import { buildIndexFiles, loadLanguage, type IndexFile, type Searchable } from '../../search/index.js';

/** What an index is built of. */
export interface IndexWork {
  readonly searchables: readonly Searchable[];
  readonly language: string;
  readonly synonyms: readonly SynonymGroup[];
}

/** An index of fewer characters is built before another thread has begun. */
const WORTH_IT = 2_000_000;

/** The files of an index. A large one is built by a thread of its own, so that this one can write the pack meanwhile. */
export async function buildIndex(work: IndexWork, processors = availableParallelism()): Promise<readonly IndexFile[]> {
  const length = work.searchables.reduce((sum, { text }) => sum + text.length, 0);
  const apart = length >= WORTH_IT && processors > 1 ? await inThread(work) : undefined;
  return apart ?? buildHere(work);
}

/** Builds an index in the thread that asks. */
export async function buildHere({ searchables, language, synonyms }: IndexWork): Promise<readonly IndexFile[]> {
  return buildIndexFiles(searchables, await loadLanguage(language, synonyms));
}

/** Undefined where the thread fails: what is wrong with it need not be wrong with the pack. */
export async function inThread(work: IndexWork): Promise<readonly IndexFile[] | undefined> {
  const worker = new Worker(new URL('./index-worker.js', import.meta.url), { workerData: work });
  const said = new Promise<readonly IndexFile[]>((resolve) => {
    worker.once('message', resolve);
  });
  const gone = once(worker, 'exit').then(
    () => undefined,
    () => undefined,
  );
  try {
    return await Promise.race([said, gone]);
  } finally {
    await worker.terminate();
  }
}
