// Takes the pictures in this folder: every state of the help panel and of the desk, from the built package and the demo
// shop, in a real Chromium. `npm run build && npm run pictures`.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { CHROMIUM_ARGS, findChromium } from '../../test/tools/find-chromium.mjs';
import { writeShop } from '../demo/shop/write-shop.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const cli = join(root, 'dist', 'cli', 'main.js');
const folder = mkdtempSync(join(tmpdir(), 'handrail-pictures-'));
const site = join(folder, 'site');
const PORT = 8788;
const SHOP = `http://localhost:${PORT}`;
const DESKTOP = { width: 1180, height: 860 };
const PHONE = { width: 390, height: 844, isMobile: true, hasTouch: true };
const PANEL = { x: 740, y: 92, width: 440, height: 768 };

writeShop(site);
spawnSync(process.execPath, [cli, 'build', join(root, 'docs', 'demo', 'help'), '--out', join(site, 'help')]);

const browser = await launch({ executablePath: await findChromium(), headless: true, args: CHROMIUM_ARGS });
let server = await serve();
try {
  await customer('light', DESKTOP, PANEL);
  await customer('dark', DESKTOP, PANEL);
  await customer('light', PHONE, undefined, 'phone-');
  await comingBack('light', PANEL);
  await comingBack('dark', PANEL);
  await feeling('light', { width: 1180, height: 980 });
  await feeling('dark', { width: 1180, height: 980 });
  await feeling('light', PHONE, 'phone-');
  await desk('light');
  await desk('dark');
  await failures();
  await overview(['results', 'distress', 'promised']);
} finally {
  await browser.close();
  server.kill();
  rmSync(folder, { recursive: true, force: true });
}

function serve() {
  const args = ['serve', '--static', site, '--pack', join(site, 'help', 'pack.json'), '--data', join(folder, 'data')];
  const child = spawn(process.execPath, [cli, ...args, '--port', String(PORT), '--demo']);
  return new Promise((resolve, reject) => {
    child.stderr.on('data', (text) => process.stderr.write(text));
    child.on('exit', () => reject(new Error('The server ended before it was ready.')));
    child.stdout.on('data', (text) => {
      child.signIn = /http\S+signin=\S+/.exec(String(text))?.[0] ?? child.signIn;
      if (child.signIn) resolve(child);
    });
  });
}

async function visitor(theme, viewport) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(viewport);
  await page.emulateTimezone('Europe/Berlin');
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  return page;
}

function settled(page) {
  return page.waitForNetworkIdle({ idleTime: 400 }).catch(() => undefined);
}

function see(page, selector) {
  return page.waitForSelector(`>>> ${selector}`, { visible: true });
}

async function press(page, selector) {
  await (await see(page, selector)).click();
  await settled(page);
}

async function type(page, words) {
  await page.keyboard.type(words);
  await settled(page);
}

async function customer(theme, viewport, clip, prefix = '') {
  const page = await visitor(theme, viewport);
  const shoot = (name) => page.screenshot({ path: join(here, `${prefix}${name}-${theme}.png`), ...(clip && { clip }) });
  await page.goto(`${SHOP}/order.html`);
  await settled(page);
  await page.screenshot({ path: join(here, `${prefix}closed-${theme}.png`) });
  await press(page, 'handrail-help >>> button');
  await see(page, 'handrail-faq >>> .entry');
  if (!clip) await shoot('answers');
  else await page.screenshot({ path: join(here, `${prefix}answers-${theme}.png`) });
  await (await see(page, 'handrail-faq >>> input')).focus();
  await type(page, 'wher is my parsel');
  await shoot('results');
  await page.keyboard.press('Enter');
  await see(page, 'handrail-faq >>> article');
  await shoot('flow');
  await (await see(page, 'handrail-faq >>> input')).click({ count: 3 });
  await type(page, 'quantum chromodynamics');
  await shoot('nothing-found');
  await page.click('>>> handrail-faq >>> input', { count: 3 });
  await type(page, 'wash waterproof jacket');
  await page.keyboard.press('Enter');
  await see(page, 'handrail-faq >>> article');
  await shoot('article');
  await press(page, '#tab-ask');
  await (await see(page, 'handrail-bot >>> textarea')).focus();
  await type(page, 'How long do refunds take?');
  await page.keyboard.press('Enter');
  await see(page, 'handrail-bot >>> li.bot');
  await settled(page);
  await shoot('conversation');
  await (await see(page, 'handrail-bot >>> textarea')).focus();
  await type(page, 'You charged my card twice, the rent is due tomorrow and nobody answers. I am desperate.');
  await page.keyboard.press('Enter');
  await see(page, 'handrail-bot >>> .button.hand');
  await settled(page);
  await shoot('distress');
  await press(page, '#tab-people');
  await see(page, 'handrail-channels >>> .card');
  await shoot('people');
  await press(page, '#tab-ask');
  await press(page, 'handrail-bot >>> .button.hand');
  await (await see(page, 'handrail-callback >>> #phone')).focus();
  await page.keyboard.type(prefix ? '+49 89 32168' : theme === 'light' ? '+49 30 901820' : '+49 40 428280');
  await shoot('callback');
  await page.keyboard.press('Enter');
  await see(page, 'handrail-callback >>> .card');
  await settled(page);
  await shoot('promised');
  await page.browserContext().close();
}

/** Three visits about the same: each in a tab of its own, the last one three days after the first. */
async function comingBack(theme, clip) {
  let page = await visitor(theme, DESKTOP);
  const context = page.browserContext();
  for (const days of [-3, -1, 0]) {
    await page.evaluateOnNewDocument((later) => {
      const now = Date.now.bind(Date);
      Date.now = () => now() + later;
    }, days * 86_400_000);
    await page.goto(`${SHOP}/order.html`);
    await press(page, 'handrail-help >>> button');
    await press(page, '#tab-ask');
    await (await see(page, 'handrail-bot >>> textarea')).focus();
    await type(page, 'How long do refunds take?');
    await page.keyboard.press('Enter');
    await see(page, 'handrail-bot >>> li.bot');
    await settled(page);
    if (days === 0) break;
    const next = await context.newPage();
    await page.close();
    page = next;
    await page.setViewport(DESKTOP);
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: theme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
  }
  await page.screenshot({ path: join(here, `back-again-${theme}.png`), clip });
  await context.close();
}

/** The page to try what is heard in a message. */
async function feeling(theme, viewport, prefix = '') {
  const page = await visitor(theme, viewport);
  await page.goto(`${SHOP}/feeling.html`);
  await see(page, 'handrail-feeling >>> .examples');
  await page.screenshot({ path: join(here, `${prefix}feeling-${theme}.png`) });
  await page.browserContext().close();
}

async function desk(theme) {
  const page = await visitor(theme, { width: 1280, height: 860 });
  if (theme === 'dark') {
    server.kill();
    await new Promise((resolve) => server.once('exit', resolve));
    server = await serve();
  }
  await page.goto(server.signIn);
  await settled(page);
  await see(page, 'handrail-desk-queue >>> li');
  await page.screenshot({ path: join(here, `desk-${theme}.png`) });
  await page.browserContext().close();
}

/** Three of the pictures side by side, for the README. */
async function overview(names) {
  const page = await visitor('light', { width: 1320, height: 768 });
  const images = names.map((name) => readFileSync(join(here, `${name}-light.png`)).toString('base64'));
  await page.setContent(images.map((image) => `<img width="440" src="data:image/png;base64,${image}">`).join(''));
  await page.addStyleTag({ content: 'body { margin: 0; display: flex; } img { display: block; }' });
  await page.screenshot({ path: join(here, 'overview.png') });
  await page.browserContext().close();
}

/** The server is down: the request is written down here. The pack is missing: a way to a person all the same. */
async function failures() {
  const page = await visitor('light', DESKTOP);
  const shoot = (name) => page.screenshot({ path: join(here, `${name}-light.png`), clip: PANEL });
  await page.goto(`${SHOP}/index.html`);
  await press(page, 'handrail-help >>> button');
  await press(page, '#tab-ask');
  await (await see(page, 'handrail-bot >>> textarea')).focus();
  await type(page, 'I want to talk to a person');
  await page.keyboard.press('Enter');
  await press(page, 'handrail-bot >>> .button.hand');
  await page.evaluate(() => Promise.all([import('/handrail/assets/handrail.js')]));
  server.kill();
  await new Promise((resolve) => server.once('exit', resolve));
  const callMe = await page.$('>>> handrail-channels >>> .card .button');
  await callMe?.click();
  await (await see(page, 'handrail-callback >>> #phone')).focus();
  await page.keyboard.type('+49 30 901821');
  await page.keyboard.press('Enter');
  await see(page, 'handrail-callback >>> .card');
  await new Promise((resolve) => setTimeout(resolve, 1500));
  await shoot('saved');
}
