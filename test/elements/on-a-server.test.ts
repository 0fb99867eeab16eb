import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { promisify } from 'node:util';

const ELEMENTS = ['help', 'panel', 'faq', 'bot', 'channels', 'callback'];

/** Each in a process of its own: what one brings along must not help the next. */
for (const name of ELEMENTS)
  test(`importing <handrail-${name}> does no harm where a page is rendered on a server`, async () => {
    const module = new URL(`../../src/elements/${name}/define.ts`, import.meta.url).href;
    const script = `console.log(Object.keys(await import(${JSON.stringify(module)})).join())`;
    const run = await promisify(execFile)(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script]);
    assert.match(run.stdout, /^Handrail/);
  });
