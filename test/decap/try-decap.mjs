/**
 * Edits help folders in a real Decap CMS and looks at what it wrote: `npm run build && npm run try:decap`.
 *
 * Not part of `npm test`: it fetches Decap from the registry and takes some minutes.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { parse } from 'yaml';
import { splitFrontMatter } from '../../dist/content/index.js';
import { CHROMIUM_ARGS, findChromium } from '../tools/find-chromium.mjs';
import { button, fetchDecap, pickDay, pause, publish, serveDecap, signIn, type } from './decap-site.mjs';

const CLI = resolve('dist/cli/main.js');
/** What is typed into the fields of one line. */
const TYPED = {
  category: 'Orders/Money',
  weight: '10',
  id: 'orders/refund',
  slug: 'refund',
  stage: 'return',
};

/** What is added to lists, one below the other. */
const LISTED = {
  questions: ['Geld zurück, wann?'],
  keywords: ['credit', 'payback'],
  aliases: ['old', 'older'],
  next: ['a'],
  channel: ['phone'],
  contexts: ['/cart*'],
};

const DAYS = { updated: '2026-02-03', expires: '2026-12-31' };

/** `npm run try:decap -- side` tells the stories with this word in their name. */
const wanted = process.argv[2] ?? '';
const work = mkdtempSync(join(tmpdir(), 'handrail-decap-'));
fetchDecap(work);
const browser = await puppeteer.launch({ executablePath: await findChromium(), args: CHROMIUM_ARGS });
let failed = 0;
try {
  await story(
    'a folder for each language and topic',
    { from: ['docs/demo/help', 'en', 'de/notices', 'de/flows'] },
    async (cms) => {
      await eachListIsWhole(cms);
      await oneWordChanged(cms);
    },
  );
  await story('every field of the form', { files: { 'a.md': '---\ntitle: A\n---\n\nText.\n' } }, everyField);
  await story(
    'as other systems write it',
    {
      files: {
        'orders/refund.md': [
          '# Refunds',
          '',
          'Text with [a person](contact: refund).',
          '',
          '> [!TIP]',
          '> Tip.',
          '',
        ].join('\n'),
        'orders/foreign.md':
          '---\nname: Foreign\nsummary: Short\nlicence: MIT\ncategories: [Orders]\nkeywords: a, b\nquestions: one way, or another\npublished: true\n---\n\nText.\n',
        'replies/lost.md': "---\ntype: reply\nsays: '* lost * voucher *'\n---\n\nWe send it again.\n",
        'notices/storm.md':
          '---\ntitle: Storm\ntype: notice\nfrom: 2026-02-01T08:00\nuntil: 2026-02-10\ncontexts: /cart*\n---\n\nLate.\n',
      },
    },
    oneWordChanged,
  );
  await story(
    'languages side by side',
    {
      files: {
        'en/a.md': '---\ntitle: A\nweight: 3\n---\n\nText.\n',
        'de/a.md': '---\ntitle: A auf Deutsch\nsource: x\n---\n\nText.\n',
      },
    },
    async (cms) => {
      assert.match(cms.config, /structure: multiple_folders/);
      await oneWordChanged(cms);
    },
  );
  await story(
    'endings, and a translation that is missing',
    {
      files: {
        'orders/a.en.md': '---\ntitle: A\n---\n\nText.\n',
        'orders/a.de.md': '---\ntitle: A auf Deutsch\n---\n\nText.\n',
        'orders/b.de.md': '---\ntitle: Nur deutsch\n---\n\nText.\n',
      },
    },
    async (cms) => {
      await eachListIsWhole(cms);
      await oneWordChanged(cms);
    },
  );
} finally {
  await browser.close();
  rmSync(work, { recursive: true, force: true });
}
console.log(failed === 0 ? '\nDecap wrote what was typed.' : `\n${failed} stories failed.`);
process.exitCode = failed === 0 ? 0 : 1;

/** Opens a help folder in Decap, tells the story, and says what was changed. */
async function story(name, { from, files = {} }, tell) {
  if (!name.includes(wanted)) return;
  const root = mkdtempSync(join(work, 'site-'));
  const [source, ...parts] = from ?? [];
  for (const part of parts) cpSync(join(source, part), join(root, 'help', part), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, 'help', path)), { recursive: true });
    writeFileSync(join(root, 'help', path), text);
  }
  const git = (...args) =>
    execFileSync('git', ['-c', 'user.name=Editor', '-c', 'user.email=editor@shop.example', ...args], {
      cwd: root,
      encoding: 'utf8',
    });
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-qm', 'before');
  const check = () =>
    JSON.parse(handrail(root, 'check', 'help', '--skip', 'duplicate-question,scenarios', '--format', 'json'));
  const before = check();
  const config = handrail(root, 'schema', 'decap', 'help');
  const site = serveDecap(work, root, config);
  const page = await (await browser.createBrowserContext()).newPage();
  await page.setViewport({ width: 1280, height: 1000 });
  page.on('dialog', (dialog) => void dialog.accept());
  try {
    const cms = { page, config, root, git, origin: site.origin, collections: parse(config).collections };
    await signIn(cms);
    await tell(cms);
    const after = check();
    assert.deepEqual(after.problems.filter(isNew(before)), [], 'handrail check finds nothing that it did not before');
    handrail(root, 'build', 'help', '--out', join(root, 'out'));
    console.log(`ok    ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`FAILS ${name}\n${error.stack}\n${git('diff')}`);
    await page.screenshot({ path: join(tmpdir(), 'handrail-decap.png') });
  } finally {
    await page.browserContext().close();
    site.close();
  }
}

/** Every list shows as many entries as there are files for it. */
async function eachListIsWhole({ page, origin, collections, git }) {
  const files = git('ls-files', 'help').split('\n');
  for (const { name, folder, extension } of collections) {
    await page.goto('about:blank');
    await page.goto(`${origin}/#/collections/${name}`);
    const expected = files.filter((path) => dirname(path) === folder && path.endsWith(`.${extension}`)).length;
    const shown = () =>
      page.evaluate(
        (start) => document.querySelectorAll(`a[href^="${start}"]`).length,
        `#/collections/${name}/entries/`,
      );
    for (let tries = 0; tries < 40 && (await shown()) < expected; tries += 1) await pause(250);
    assert.equal(await shown(), expected, `${name} lists its files`);
  }
}

/** One word more in a title of each list: the text stays as it was to the byte, and so does every value. */
async function oneWordChanged({ page, origin, collections, git, root }) {
  for (const { name } of collections) {
    await page.goto('about:blank');
    await page.goto(`${origin}/#/collections/${name}`);
    const link = await page.waitForSelector(`a[href^="#/collections/${name}/entries/"]`);
    await link.evaluate((element) => element.click());
    await type(page, 'input[id^="title-field"], input[id^="name-field"]', 'Changed');
    await publish(page);
  }
  const changed = git('diff', '--name-only').trim().split('\n');
  assert.equal(changed.length, collections.length, `one file of each list, not ${changed.join(', ')}`);
  assert.equal(git('ls-files', '--others', '--exclude-standard', 'help'), '', 'no file is new');
  for (const path of changed) {
    const [now, was] = [readFileSync(join(root, path), 'utf8'), git('show', `HEAD:${path}`)].map(apart);
    assert.equal(now.body.trim(), was.body.trim(), `${path}: the text`);
    const { title: _, name: __, ...values } = now.values;
    const { title: ___, name: ____, ...valuesBefore } = was.values;
    // A hidden type that was not written is written now.
    assert.deepEqual({ ...values, type: valuesBefore.type }, { ...valuesBefore, type: valuesBefore.type }, path);
  }
}

/** A new entry with something in each field. */
async function everyField({ page, origin, root }) {
  await page.goto(`${origin}/#/collections/help/new`);
  await type(page, 'input[id^="title-field"]', 'Wo bleibt mein Geld?');
  await type(page, 'textarea[id^="description-field"]', 'Fünf Werktage: "spätestens".');
  for (const [name, text] of Object.entries(TYPED)) await type(page, `input[id^="${name}-field"]`, text);
  for (const name of ['popular', 'moment', 'draft'])
    await page.$eval(`[id^="${name}-field"]`, (element) => element.click());
  // With the calendar: what is typed into the field of a day, Decap takes for a whole year after its second digit.
  for (const [name, day] of Object.entries(DAYS)) await pickDay(page, `input[id^="${name}-field"]`, day);
  for (const [name, option] of [
    ['complexity', 'high'],
    ['audience', 'customer'],
    ['type', 'article'],
  ]) {
    if ((await page.$(`input[id^="${name}-field"]`)) === null) continue;
    await type(page, `input[id^="${name}-field"]`, option);
    await page.keyboard.press('Enter');
  }
  for (const [name, entries] of Object.entries(LISTED))
    for (const entry of entries) {
      await button(page, new RegExp(`^add ${name}`, 'i'));
      await pause(300);
      const fields = await page.$$('input[id^="entry-field"]');
      await fields.at(-1).type(entry);
    }
  await type(page, '[contenteditable=true]', 'Innerhalb von **5 Tagen**, [sagt wer](contact: refund).');
  await publish(page);
  const { values, body } = apart(readFileSync(join(root, 'help/wo-bleibt-mein-geld.md'), 'utf8'));
  assert.deepEqual(values, {
    title: 'Wo bleibt mein Geld?',
    description: 'Fünf Werktage: "spätestens".',
    questions: ['Geld zurück, wann?'],
    keywords: ['credit', 'payback'],
    category: 'Orders/Money',
    weight: 10,
    popular: true,
    id: 'orders/refund',
    slug: 'refund',
    aliases: ['old', 'older'],
    next: ['a'],
    draft: true,
    updated: '2026-02-03',
    expires: '2026-12-31',
    complexity: 'high',
    moment: true,
    stage: 'return',
    channel: ['phone'],
    contexts: ['/cart*'],
    audience: 'customer',
  });
  assert.equal(body.trim(), 'Innerhalb von **5 Tagen**, [sagt wer](contact: refund).');
}

function isNew(before) {
  const key = ({ rule, file, message }) => `${rule} ${file} ${message}`;
  const known = new Set(before.problems.map(key));
  return (problem) => !known.has(key(problem));
}

function apart(text) {
  const { yaml, markdown } = splitFrontMatter(text);
  return { values: yaml === undefined ? {} : parse(yaml), body: markdown };
}

function handrail(cwd, ...args) {
  try {
    return execFileSync(process.execPath, [CLI, ...args], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    // "check" ends with 1 where it finds an error, and prints all the same.
    if (error.stdout) return error.stdout;
    throw error;
  }
}
