// All tests: Node's own runner, then the elements in a real Chromium. Ends with one line `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'handrail-tests-'));
const total = { passed: 0, failed: 0, skipped: 0 };
const run = (command, args, env = {}) =>
  spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } }).status ?? 1;

/** A runner that fails without a failed test (it crashed, it found nothing) counts as one failure. */
function add({ passed = 0, failed = 0, skipped = 0 }, status, name) {
  if (status !== 0 && failed === 0) console.error(`${name} ended with status ${status}.`);
  total.passed += passed;
  total.failed += failed > 0 || status === 0 ? failed : 1;
  total.skipped += skipped;
}

function nodeTests(files, name) {
  const report = join(folder, `${name}.tap`);
  const reporters = [
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=tap',
    `--test-reporter-destination=${report}`,
  ];
  const status = run(process.execPath, ['--import', 'tsx', '--test', '--test-timeout=240000', ...reporters, ...files]);
  const count = (word) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(readFileSync(report, 'utf8'))?.[1] ?? 0);
  add({ passed: count('pass'), failed: count('fail'), skipped: count('skipped') }, status, name);
}

const tests = readdirSync('test', { recursive: true }).filter(
  (file) => file.endsWith('.test.ts') && !file.endsWith('.browser.test.ts'),
);
const isWhole = (file) => file.startsWith('e2e/');
try {
  nodeTests(
    tests.filter((file) => !isWhole(file)).map((file) => join('test', file)),
    'unit',
  );

  const counts = join(folder, 'browser.json');
  const status = run(
    process.execPath,
    ['node_modules/@web/test-runner/dist/bin.js', '--config', 'test/browser.config.mjs'],
    { TEST_COUNTS: counts },
  );
  let browser = {};
  try {
    browser = JSON.parse(readFileSync(counts, 'utf8'));
  } catch {
    console.error('The browser tests told no counts.');
  }
  add(browser, status, 'browser');

  const whole = tests.filter(isWhole).map((file) => join('test', file));
  if (whole.length > 0) nodeTests(whole, 'end-to-end');
} finally {
  rmSync(folder, { recursive: true, force: true });
}

console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
process.exitCode = total.failed > 0 ? 1 : 0;
