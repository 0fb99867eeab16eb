// What the drop-in tag costs a page before anybody clicks, and what the first click costs: `npm run bench:page`, after
// `npm run build`. The same page with and without the tag, in turn, in a real Chromium at a quarter of its speed.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { CHROMIUM_ARGS, findChromium } from '../tools/find-chromium.mjs';
import { writeShop } from '../../docs/demo/shop/write-shop.mjs';

const RUNS = Number(process.argv[2] ?? 9);
const PORT = 8790;
const THROTTLE = 4;
const folder = mkdtempSync(join(tmpdir(), 'handrail-bench-'));
const site = join(folder, 'site');
writeShop(site);
spawnSync(process.execPath, ['dist/cli/main.js', 'build', 'docs/demo/help', '--out', join(site, 'help')]);
const page = readFileSync(join(site, 'product.html'), 'utf8');
const bare = page
  .replace(/<script[^>]*handrail\.js[^>]*><\/script>/, '')
  .replace(/<handrail-help[\s\S]*?<\/handrail-help>/, '');
if (bare.length > page.length - 80) throw new Error('The tag was not found in product.html.');
writeFileSync(join(site, 'bare.html'), bare);

const server = spawn(process.execPath, [
  ...['dist/cli/main.js', 'serve', '--static', site, '--pack', join(site, 'help/pack.json')],
  ...['--data', join(folder, 'data'), '--port', String(PORT)],
]);
await new Promise((resolve, reject) => {
  server.stdout.once('data', resolve);
  server.once('exit', () => reject(new Error('The server did not start.')));
});
const browser = await launch({ executablePath: await findChromium(), headless: true, args: CHROMIUM_ARGS });

async function visit(path, click) {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  const devtools = await tab.createCDPSession();
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
  await devtools.send('Performance.enable');
  const requests = [];
  tab.on('response', (response) => requests.push(response.url()));
  await tab.evaluateOnNewDocument(() => {
    globalThis.shift = 0;
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => (globalThis.shift += entry.value))).observe({
      type: 'layout-shift',
      buffered: true,
    });
  });
  const busy = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return 1000 * metrics.find(({ name }) => name === 'TaskDuration').value;
  };
  await tab.goto(`http://localhost:${PORT}/${path}`, { waitUntil: 'networkidle0' });
  const quiet = {
    busy: await busy(),
    ...(await tab.evaluate(async () => ({
      shift: globalThis.shift,
      stored: sessionStorage.length + localStorage.length + (await indexedDB.databases()).length,
    }))),
    cookies: (await context.cookies()).length,
    requests: requests.filter((url) => url.includes('/handrail/') || url.includes('/help/')).length,
  };
  let opened = 0;
  if (click) {
    const before = await busy();
    const start = performance.now();
    await (await tab.waitForSelector('>>> handrail-help >>> button')).click();
    await tab.waitForSelector('>>> handrail-faq >>> .entry', { visible: true });
    opened = performance.now() - start;
    quiet.openBusy = (await busy()) - before;
  }
  await context.close();
  return { ...quiet, opened };
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const without = [];
const with_ = [];
await visit('product.html', true);
for (let run = 0; run < RUNS; run++) {
  without.push(await visit('bare.html', false));
  with_.push(await visit('product.html', true));
}
const of = (rows, key) => median(rows.map((row) => row[key]));
const difference = median(with_.map((row, index) => row.busy - without[index].busy));
console.log(`Medians of ${RUNS} pairs, CPU throttled ${THROTTLE}×.\n`);
console.log('| before the first click | page alone | with Handrail |\n|---|---|---|');
console.log(
  `| main thread, ms | ${of(without, 'busy').toFixed(0)} | ${of(with_, 'busy').toFixed(0)} (pairs differ by ${difference.toFixed(0)}) |`,
);
console.log(`| requests of its own | 0 | ${of(with_, 'requests')} |`);
console.log(
  `| cookies, stored items | ${of(without, 'cookies')}, ${of(without, 'stored')} | ${of(with_, 'cookies')}, ${of(with_, 'stored')} |`,
);
console.log(`| layout shift | ${of(without, 'shift').toFixed(4)} | ${of(with_, 'shift').toFixed(4)} |`);
console.log(
  `\nFirst click to a panel with questions: ${of(with_, 'opened').toFixed(0)} ms, of them main thread ${of(with_, 'openBusy').toFixed(0)} ms.`,
);

await browser.close();
server.kill();
rmSync(folder, { recursive: true, force: true });
