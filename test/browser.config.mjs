// Element tests in a real Chromium: `npm run test:browser`.
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { writeFileSync } from 'node:fs';
import { CHROMIUM_ARGS, findChromium } from './tools/find-chromium.mjs';

/** Tells `test/run.mjs` how many tests there were; this runner prints no line that could be counted. */
const countReporter = () => ({
  onTestRunFinished({ sessions }) {
    const results = { passed: 0, failed: 0, skipped: 0 };
    const count = (suite) => {
      for (const test of suite.tests) results[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
      for (const inner of suite.suites) count(inner);
    };
    for (const session of sessions) {
      if (session.testResults) count(session.testResults);
      if (!session.passed && session.errors.length > 0) results.failed++;
    }
    if (process.env.TEST_COUNTS !== undefined) writeFileSync(process.env.TEST_COUNTS, JSON.stringify(results));
  },
});

const { defaultReporter } = await import('@web/test-runner');

export default {
  files: ['test/**/*.browser.test.ts'],
  nodeResolve: { exportConditions: ['browser'] },
  rootDir: new URL('..', import.meta.url).pathname,
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: new URL('../tsconfig.json', import.meta.url).pathname }),
    jsToTs(),
  ],
  browsers: [
    chromeLauncher({ launchOptions: { executablePath: await findChromium(), headless: true, args: CHROMIUM_ARGS } }),
  ],
  concurrency: 1,
  testsFinishTimeout: 120_000,
  testFramework: { config: { timeout: 10_000 } },
  reporters: [defaultReporter(), countReporter()],
};

/** Sources import each other as `x.js`, the way they are published; here their TypeScript is served. */
function jsToTs() {
  return {
    name: 'js-to-ts',
    resolveImport({ source, context }) {
      const fromSource = /^\/(src|test)\//.test(context.path);
      return fromSource && /^\.{1,2}\/.*\.js$/.test(source) ? source.replace(/\.js$/, '.ts') : undefined;
    },
  };
}
