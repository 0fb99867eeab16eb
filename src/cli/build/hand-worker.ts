import { parentPort, workerData } from 'node:worker_threads';
import { Hand, type CompileOptions, type HelpFile } from '../../content/index.js';
import { readNext, type FolderSeen } from './compile-together.js';

/** What a thread is given to begin with. */
export interface HandWork {
  readonly markdown: readonly HelpFile[];
  readonly defaultLanguage: string;
  readonly options: CompileOptions;
  /** Number of the next file that nobody has begun to read. */
  readonly next: Int32Array<SharedArrayBuffer>;
}

/** Reads files as long as there are any, tells what it has read, hears of the whole folder, compiles its own, and ends. */
function work({ markdown, defaultLanguage, options, next }: HandWork): void {
  const hand = new Hand(defaultLanguage, options);
  readNext(hand, markdown, next);
  parentPort?.once('message', ({ linkables, leftOut }: FolderSeen) => {
    parentPort?.postMessage(hand.compile(linkables, leftOut));
  });
  parentPort?.postMessage(hand.travelling());
}

// Nothing but `compileTogether` starts this file.
const given: HandWork = workerData;
work(given);
