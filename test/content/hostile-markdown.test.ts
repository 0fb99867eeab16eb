import assert from 'node:assert/strict';
import { fork, type ChildProcess } from 'node:child_process';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { bodyText } from '../../src/model/index.js';
import { bodyOf } from './compile.js';
import { HOSTILE_LENGTH, hostileTexts } from './hostile-recipes.js';

/**
 * A hang cannot be caught from inside: each text is compiled by a process of its own, which is ended when it does not answer. The limit
 * is generous, since tests run on machines that do other things too; how long it really takes, the bench tells.
 */
const LIMIT_MS = 20_000;

let worker: ChildProcess | undefined;
after(() => worker?.kill('SIGKILL'));

function start(): ChildProcess {
  const path = fileURLToPath(new URL('hostile-worker.ts', import.meta.url));
  return fork(path, { execArgv: ['--import', 'tsx'] }).setMaxListeners(0);
}

/** What the worker answered, or why it did not. */
function compileInWorker(text: string): Promise<unknown> {
  worker ??= start();
  const current = worker;
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      worker = undefined;
      current.kill('SIGKILL');
      resolve('a hang');
    }, LIMIT_MS);
    const done = (answer: unknown): void => {
      clearTimeout(timer);
      current.off('message', done).off('exit', failed);
      resolve(answer);
    };
    const failed = (): void => {
      worker = undefined;
      done('the worker ended');
    };
    current.on('message', done).on('exit', failed);
    current.send(text);
  });
}

for (const [name, text] of hostileTexts())
  test(`64 KiB of "${name}" are compiled`, async () => {
    assert(text.length > HOSTILE_LENGTH * 0.9 && text.length <= HOSTILE_LENGTH * 1.1, `${text.length} characters`);
    const answer = await compileInWorker(text);
    assert(typeof answer === 'object' && answer !== null && 'entries' in answer, String(answer));
  });

test('a quote goes on in lines without a mark; one of very many such runs becomes several, and no word is lost', () => {
  const quote = (runs: number): string =>
    Array.from({ length: runs }, (_, at) => `> quoted ${at}\nlazy ${at}\n`).join('');
  assert.deepEqual(
    bodyOf(quote(5)).map(({ kind }) => kind),
    ['quote'],
  );
  const many = bodyOf(quote(100));
  assert(many.every(({ kind }) => kind === 'quote') && many.length > 1);
  const words = bodyText(many);
  for (let at = 0; at < 100; at++) assert(words.includes(`quoted ${at}`) && words.includes(`lazy ${at}`), `${at}`);
});
