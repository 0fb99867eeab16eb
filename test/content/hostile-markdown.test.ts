import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Worker } from 'node:worker_threads';
import { HOSTILE_LENGTH, hostileTexts } from './hostile-recipes.js';

/**
 * A hang cannot be caught from inside: each text is compiled in a worker that is ended when it does not answer. The limit
 * is generous, since tests run on machines that do other things too; how long it really takes, the bench tells.
 */
const LIMIT_MS = 20_000;

let worker: Worker | undefined;
after(() => worker?.terminate());

function start(): Worker {
  const started = new Worker(new URL('hostile-worker.ts', import.meta.url), { execArgv: ['--import', 'tsx'] });
  started.setMaxListeners(0);
  return started;
}

/** What the worker answered, or why it did not. */
function compileInWorker(text: string): Promise<unknown> {
  worker ??= start();
  const current = worker;
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      worker = undefined;
      void current.terminate();
      resolve('a hang');
    }, LIMIT_MS);
    const done = (answer: unknown): void => {
      clearTimeout(timer);
      current.off('message', done).off('error', failed);
      resolve(answer);
    };
    const failed = (error: unknown): void => {
      worker = undefined;
      done(error);
    };
    current.on('message', done).on('error', failed);
    current.postMessage(text);
  });
}

for (const [name, text] of hostileTexts())
  test(`64 KiB of "${name}" are compiled`, async () => {
    assert(text.length > HOSTILE_LENGTH * 0.9 && text.length <= HOSTILE_LENGTH * 1.1, `${text.length} characters`);
    const answer = await compileInWorker(text);
    assert(typeof answer === 'object' && answer !== null && 'entries' in answer, String(answer));
  });
