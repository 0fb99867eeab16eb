import assert from 'node:assert/strict';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { after, before, test } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import sirv from 'sirv';
import { buildPages, pagesOptions } from '../../src/cli/build/build-pages.js';
import { packFiles, serializeManifest } from '../../src/content/index.js';
import { writeFile } from 'node:fs/promises';
import { CHROMIUM_ARGS, findChromium } from '../tools/find-chromium.mjs';
import { podcastHelp, TODAY } from './help.js';

/** The built elements; another build than this repository's can be named. */
const DROP_IN = join(resolve(process.env['HANDRAIL_DIST'] ?? 'dist'), 'drop-in');
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
/** The strictest policy that the pages promise to work under. */
const POLICY = "default-src 'self'; require-trusted-types-for 'script'";

let folder: string;
let server: Server;
let origin: string;
let browser: Browser;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'handrail-pages-'));
  const help = podcastHelp();
  const options = pagesOptions({ pages: true, script: true }, TODAY);
  assert.ok(options);
  await buildPages(help, folder, options);
  for (const { path, json } of help.packs.flatMap((pack) => packFiles(pack))) await writeFile(join(folder, path), json);
  await writeFile(join(folder, 'pack.json'), serializeManifest(help.defaultLanguage, help.languages));
  await cp(DROP_IN, folder, { recursive: true });
  const files = sirv(folder, { dev: true });
  server = createServer((request, response) => {
    response.setHeader('Content-Security-Policy', POLICY);
    files(request, response, () => void response.writeHead(404).end());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  assert.ok(typeof address === 'object' && address !== null);
  origin = `http://localhost:${address.port}`;
  browser = await puppeteer.launch({ executablePath: await findChromium(), args: CHROMIUM_ARGS });
});

after(async () => {
  await browser.close();
  server.close();
  server.closeAllConnections();
  await rm(folder, { recursive: true });
});

/** A reader's tab, and what its console complains about. */
async function read(
  path: string,
  { scripts }: { readonly scripts: boolean },
): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.location().url?.endsWith('favicon.ico')) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.setJavaScriptEnabled(scripts);
  await page.goto(`${origin}/${path}`, { waitUntil: 'networkidle0' });
  return { page, complaints };
}

const addressOf = (page: Page): string => page.url().slice(origin.length + 1);
const titleOf = (page: Page): Promise<string | undefined> => page.$eval('#title', (title) => title.textContent?.trim());

/** A click is over before the page has gone where it leads. */
async function reaches(page: Page, href: string): Promise<void> {
  for (let tries = 0; page.url() !== href && tries < 100; tries++) await setTimeout(50);
  assert.equal(page.url(), href);
  await page.waitForSelector('footer');
}

/** Presses the link with these words, as a reader without a script does. */
async function follows(page: Page, words: string): Promise<void> {
  const links = await page.$$('a');
  for (const link of links)
    if ((await link.evaluate((element) => element.textContent ?? '')).trim().startsWith(words)) {
      const href = await link.evaluate((element) => element.href);
      await link.click();
      await reaches(page, href);
      return;
    }
  assert.fail(`There is no link "${words}".`);
}

test('without scripts: from the folder to an answer, on to a flow, through it to a person, and to another language', async () => {
  const { page, complaints } = await read('', { scripts: false });
  assert.equal(addressOf(page), 'en/index.html', 'the folder leads to the default language');
  await follows(page, 'Playback');
  assert.equal(await titleOf(page), 'Playback');
  await follows(page, 'Where do links lead?');
  await follows(page, 'the flow');
  assert.equal(addressOf(page), 'en/sound.html#at-headphones');
  await follows(page, 'Start again');
  assert.equal(addressOf(page), 'en/sound.html#at-start');
  await follows(page, 'Yes, it is on');
  assert.equal(addressOf(page), 'en/sound.html#at-headphones');
  await follows(page, 'Still nothing');
  assert.equal(addressOf(page), 'en/sound.html#people');
  await follows(page, 'Deutsch');
  assert.equal(await titleOf(page), 'Kein Ton?');
  await follows(page, 'Alle Fragen');
  assert.equal(await titleOf(page), 'Alle Fragen auf einer Seite');
  assert.deepEqual(complaints, []);
  await page.close();
});

test('an old address leads to the new one', async () => {
  const { page } = await read('en/kb/123.html', { scripts: false });
  assert.equal(addressOf(page), 'en/about-links.html');
  await page.close();
});

for (const scripts of [false, true])
  for (const language of ['en', 'de', 'fa'])
    test(`accessible ${scripts ? 'once the elements have taken over' : 'without scripts'}: ${language}`, async () => {
      const topic = { en: 'topic.playback', de: 'topic.playback', fa: 'topic.playback' }[language];
      const names = [
        'index',
        'all.questions',
        'queue-sorting',
        'automation-deletion',
        'sound',
        ...(language === 'en' ? [topic, 'about-links'] : []),
      ];
      for (const name of names)
        for (const scheme of ['light', 'dark']) {
          const { page, complaints } = await read(`${language}/${name}.html`, { scripts });
          await page.emulateMediaFeatures([
            { name: 'prefers-color-scheme', value: scheme },
            { name: 'prefers-reduced-motion', value: 'reduce' },
          ]);
          // The checker itself needs scripts, run from outside the page's policy.
          await page.setJavaScriptEnabled(true);
          await page.setBypassCSP(true);
          const { readFile } = await import('node:fs/promises');
          await page.evaluate(await readFile(AXE, 'utf8'));
          const found: unknown = await page.evaluate(
            'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html).join(" | ")))',
          );
          assert.deepEqual(found, [], `${language}/${name}.html, ${scheme}`);
          assert.deepEqual(complaints, []);
          await page.close();
        }
    });

/** What is seen of the element: its shadow, or the static page still. */
const shown = (page: Page): Promise<string> =>
  page.$eval('handrail-faq', (faq) =>
    faq.shadowRoot?.querySelector('slot') === null
      ? (faq.shadowRoot.querySelector('.content')?.textContent ?? '').replace(/\s+/g, ' ').trim()
      : 'static',
  );

async function presses(page: Page, words: string): Promise<void> {
  const button = await page.waitForSelector(`handrail-faq >>> ::-p-text(${words})`);
  await button?.click();
}

test('with scripts the element shows the same article, and the address follows it from page to page and back', async () => {
  const { page, complaints } = await read('en/playback-shortcuts.html', { scripts: true });
  const title = await titleOf(page);
  assert.ok((await shown(page)).includes(title ?? '?'), await shown(page));
  assert.equal(addressOf(page), 'en/playback-shortcuts.html');
  await page.goto(`${origin}/en/index.html`, { waitUntil: 'networkidle0' });
  await presses(page, 'No sound?');
  await page.waitForFunction(() => location.pathname === '/en/sound.html');
  assert.match(await shown(page), /Is the sound of the phone on\?/);
  await page.goBack();
  await page.waitForFunction(() => location.pathname === '/en/index.html');
  await page.waitForSelector('handrail-faq >>> .topics');
  await page.goForward();
  await page.waitForSelector('handrail-faq >>> .choices');
  assert.equal(addressOf(page), 'en/sound.html');
  await page.reload({ waitUntil: 'networkidle0' });
  assert.match(await shown(page), /No sound\?/);
  assert.deepEqual(complaints, []);
  await page.close();
});

test('an address of the element and one of a static page lead to the same place', async () => {
  const { page } = await read('en/index.html#/article/sound', { scripts: true });
  assert.match(await shown(page), /Is the sound of the phone on\?/);
  await page.goto(`${origin}/en/sound.html#at-headphones`, { waitUntil: 'networkidle0' });
  assert.match(await shown(page), /Take them off and play again\./);
  await page.goto(`${origin}/en/topic.playback.html`, { waitUntil: 'networkidle0' });
  assert.match(await shown(page), /Playback.*No sound\?/);
  await page.close();
});

test('nothing moves when the element takes over, and nothing is stored before the reader has done something', async () => {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(() => {
    Object.assign(window, { moved: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        Object.assign(window, { moved: Reflect.get(window, 'moved') + Reflect.get(entry, 'value') });
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const name of ['index', 'automation-deletion', 'queue-sorting']) {
    await page.goto(`${origin}/en/${name}.html`, { waitUntil: 'networkidle0' });
    assert.notEqual(await shown(page), 'static');
    assert.equal(await page.evaluate('moved.toFixed(3)'), '0.000', name);
    assert.equal(await page.evaluate('sessionStorage.length + localStorage.length'), 0);
  }
  await page.close();
});

for (const [what, pattern] of [
  ['the pack', /pack\.en\.json$/],
  ['the script', /handrail\.js$/],
] as const)
  test(`where ${what} fails to load, the static page stays`, async () => {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => void (pattern.test(request.url()) ? request.abort() : request.continue()));
    await page.goto(`${origin}/en/sound.html`, { waitUntil: 'networkidle0' });
    const seen = await page.$eval(
      '.help .steps',
      (steps) => steps.getClientRects().length > 0 && steps.checkVisibility(),
    );
    assert.equal(seen, true);
    await page.close();
  });
