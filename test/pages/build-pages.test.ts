import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, stat, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { buildPages, describePages, pagesOptions } from '../../src/cli/build/build-pages.js';
import { compileHelp, type Compiled } from '../../src/content/index.js';
import { TODAY } from './help.js';

const folders: string[] = [];
after(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'handrail-'));
  folders.push(folder);
  return folder;
}

const help = (files: Readonly<Record<string, string>>): Compiled =>
  compileHelp(Object.entries(files).map(([path, text]) => ({ path, text })));

const options = { today: TODAY };

test('building again writes nothing; a change writes one page; what is gone is removed', async () => {
  const out = await emptyFolder();
  const files = { 'en/a.md': '# A\n\nOne.', 'en/b.md': '# B\n\nTwo.', 'de/a.md': '# A\n\nEins.' };
  assert.equal((await buildPages(help(files), out, options)).removed, 0);
  const before = await stat(join(out, 'en/a.html'));
  assert.equal((await buildPages(help(files), out, options)).written, 0);
  assert.equal((await stat(join(out, 'en/a.html'))).mtimeMs, before.mtimeMs);
  assert.equal((await buildPages(help({ ...files, 'en/b.md': '# B\n\nThree.' }), out, options)).written, 1);
  const smaller = await buildPages(help({ 'en/a.md': '# A\n\nOne.' }), out, options);
  assert.equal(smaller.removed, 5);
  assert.deepEqual((await readdir(out)).sort(), ['en', 'index.html', 'pages.css', 'pages.json']);
});

test('a file of somebody else is neither written over nor removed, and is named', async () => {
  const out = await emptyFolder();
  await mkdir(join(out, 'en'));
  await writeFile(join(out, 'index.html'), 'mine');
  await writeFile(join(out, 'keep.html'), 'mine too');
  await writeFile(join(out, 'pages.json'), '{"files":["keep.html","../outside.html",7]}');
  const report = await buildPages(help({ 'a.md': '# A\n\nx' }), out, options);
  assert.deepEqual(report.others, ['index.html']);
  assert.equal(await readFile(join(out, 'index.html'), 'utf8'), 'mine');
  assert.equal(await readFile(join(out, 'keep.html'), 'utf8'), 'mine too');
  const told: string[] = [];
  describePages(report, options, { err: (line) => told.push(line) });
  assert.match(told.join('\n'), /index\.html {2}This file is somebody else's/);
});

test('slips in the options are told', () => {
  assert.throws(
    () => pagesOptions({ pages: true, 'pages-url': 'shop/help' }),
    /--pages-url takes the address .* not "shop\/help"/,
  );
  assert.throws(() => pagesOptions({ 'pages-url': 'https://shop.example' }), /type --pages too/);
  assert.equal(pagesOptions({}), undefined);
  assert.deepEqual(pagesOptions({ pages: true, script: true, 'pages-url': 'https://shop.example/help' }, TODAY), {
    today: TODAY,
    url: 'https://shop.example/help/',
    script: 'handrail.js',
  });
});
