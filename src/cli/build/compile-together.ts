import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import {
  arrived,
  Hand,
  shelve,
  type HelpCompiler,
  type HelpFile,
  type LeftOut,
  type Linkable,
  type Progress,
  type TravellingFile,
  type TravellingReading,
} from '../../content/index.js';
import type { HandWork } from './hand-worker.js';

/** A folder of fewer characters is compiled before another thread has begun. */
const WORTH_IT = 2_000_000;
/** More threads than this wait for the one that puts everything together. */
const MOST_HANDS = 4;

/** The whole folder, as links see it. */
export interface FolderSeen {
  readonly linkables: readonly Linkable[];
  readonly leftOut: ReadonlyMap<string, LeftOut>;
}

/** How many threads compile a folder, this one among them. One processor is left to collect their garbage. */
export function handsFor(files: readonly HelpFile[], processors = availableParallelism()): number {
  const length = files.reduce((sum, { text }) => sum + text.length, 0);
  return length < WORTH_IT ? 1 : Math.min(Math.max(1, processors - 1), MOST_HANDS);
}

/**
 * Has several threads do the work of `compiler.compile(files)`, which takes over what they found and does the rest. What
 * they do not bring, since a thread failed, it does itself: with any number of them its result is the same to the byte.
 */
export async function compileTogether(
  compiler: HelpCompiler,
  files: readonly HelpFile[],
  hands: number,
  progress: Progress = () => undefined,
): Promise<void> {
  const { markdown, defaultLanguage } = compiler.plan(files);
  const next = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const given: HandWork = { markdown, defaultLanguage, options: compiler.options, next };
  const others = Array.from({ length: hands - 1 }, () => new OtherHand(given));
  try {
    const all = 2 * markdown.length;
    const own = new Hand(defaultLanguage, compiler.options);
    readNext(own, markdown, next, (done) => progress(done, all));
    const far = await Promise.all(others.map((other) => other.readings()));
    const texts = new Map(markdown.map(({ path, text }) => [path, text]));
    const known = new Map([
      ...own.readings().map((reading) => [reading.path, reading] as const),
      ...far.flat().map((reading) => [reading.path, arrived(reading, texts.get(reading.path) ?? '')] as const),
    ]);
    const readings = markdown.flatMap(({ path }) => known.get(path) ?? []);
    if (readings.length < markdown.length) return;

    const { sources, leftOut } = shelve(readings, compiler.options.audience);
    const seen: FolderSeen = { linkables: sources.map(({ linkable }) => linkable), leftOut };
    const theirs = others.map((other) => other.compile(seen));
    // What the others compile takes as long as what this one does.
    const share = markdown.length / own.readings().length;
    const mine = own.compile(seen.linkables, leftOut, (done) => progress(Math.floor(all / 2 + share * done), all));
    compiler.know(readings, new Map([...mine, ...(await Promise.all(theirs)).flat()]));
  } finally {
    await Promise.all(others.map((other) => other.end()));
  }
}

/** Reads, one after the other, the files that nobody else reads. */
export function readNext(
  hand: Hand,
  markdown: readonly HelpFile[],
  next: Int32Array<SharedArrayBuffer>,
  progress: (done: number) => void = () => undefined,
): void {
  for (;;) {
    const number = Atomics.add(next, 0, 1);
    const file = markdown[number];
    if (!file) return;
    progress(number);
    hand.read(file);
  }
}

/** A {@link Hand} in a thread of its own. A thread that fails has found nothing. */
export class OtherHand {
  readonly #worker: Worker;
  readonly #gone: Promise<readonly never[]>;
  readonly #read: Promise<readonly TravellingReading[]>;

  constructor(given: HandWork) {
    this.#worker = new Worker(new URL('./hand-worker.js', import.meta.url), { workerData: given });
    this.#gone = once(this.#worker, 'exit').then(
      () => [],
      () => [],
    );
    this.#read = this.#answer<TravellingReading>();
  }

  readings(): Promise<readonly TravellingReading[]> {
    return this.#read;
  }

  compile(seen: FolderSeen): Promise<readonly TravellingFile[]> {
    const answer = this.#answer<TravellingFile>();
    this.#worker.postMessage(seen);
    return answer;
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #answer<T>(): Promise<readonly T[]> {
    const said = new Promise<readonly T[]>((resolve) => {
      this.#worker.once('message', resolve);
    });
    return Promise.race([said, this.#gone]);
  }
}
