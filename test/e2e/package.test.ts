import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import puppeteer, { type Browser } from 'puppeteer-core';
import { rollup } from 'rollup';
import sirv from 'sirv';
import { CHROMIUM_ARGS, findChromium } from '../tools/find-chromium.mjs';
import { Person } from './person.js';
import { DIST } from './shop.js';

const HELP = `---
title: When do I get my money back?
description: Within five working days after your parcel arrives.
---

We pay it back the way you paid.

1. Your parcel arrives.
2. We look at it, and pay.
`;

/** A shop's own folder, in which nothing is installed yet. */
let shop: string;
let site: Server;
let origin: string;
let browser: Browser;

before(async () => {
  shop = mkdtempSync(join(tmpdir(), 'handrail-installed-'));
  site = createServer(sirv(shop, { dev: true }));
  await new Promise<void>((ready) => site.listen(0, '127.0.0.1', ready));
  const address = site.address();
  origin = `http://localhost:${typeof address === 'object' ? address?.port : ''}`;
  browser = await puppeteer.launch({ executablePath: await findChromium(), args: CHROMIUM_ARGS });
});
after(async () => {
  await browser?.close();
  site?.close();
  rmSync(shop, { recursive: true, force: true });
});

/** Types a command at the shop, and tells what it printed. Fails with all of it when the command fails. */
function type(command: string, args: readonly string[], cwd = shop): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', timeout: 60_000 });
  assert.equal(status, 0, `${command} ${args.join(' ')}\n${stdout}${stderr}`);
  return stdout;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(shop, path)), { recursive: true });
  writeFileSync(join(shop, path), text);
}

function bytesIn(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

/** The question, with a slip in it, gets its answer. */
async function asksOn(path: string, open: (person: Person) => Promise<void> = async () => undefined): Promise<void> {
  const person = new Person(await browser.createBrowserContext());
  await person.opens(origin + path);
  await open(person);
  await person.writes('when do I get my mony', 'Search the help center');
  await person.sees('Within five working days after your parcel arrives.');
  await person.keys('Enter');
  await person.sees('We look at it, and pay.');
  assert.deepEqual(
    person.complaints.filter((words) => !words.includes('favicon.ico')),
    [],
  );
}

test('the package is packed and installed, and brings next to nothing along', (t) => {
  write('package.json', '{ "name": "a-shop", "private": true, "type": "module" }\n');
  // Packing builds anew unless it is told not to; what is tested is the build there is.
  const packed = type(
    'npm',
    ['pack', '--ignore-scripts', '--silent', '--pack-destination', shop],
    dirname(DIST),
  ).trim();
  const quiet = ['--omit=optional', '--prefer-offline', '--no-audit', '--no-fund'];
  type('npm', ['install', `./${packed}`, ...quiet]);
  const lock: { packages: object } = JSON.parse(readFileSync(join(shop, 'node_modules/.package-lock.json'), 'utf8'));
  const names = Object.keys(lock.packages).map((path) => path.replace('node_modules/', ''));
  const megabytes = (folder: string) => (bytesIn(join(shop, folder)) / 1e6).toFixed(1);
  const [all, own] = [megabytes('node_modules'), megabytes('node_modules/handrail')];
  t.diagnostic(`${names.length} packages, ${all} MB, of which handrail ${own} MB: ${names.join(' ')}`);
  for (const heavy of ['hono', 'libsql', 'libphonenumber-js', 'puppeteer-core', 'typescript'])
    assert.ok(!names.includes(heavy), `${heavy} came along`);
});

test('importing it in Node changes nothing, needs no page, and lets the program end', () => {
  const program = `
    const before = Reflect.ownKeys(globalThis);
    const { createIndex, compileHelp } = { ...await import('handrail'), ...await import('handrail/content') };
    console.log(JSON.stringify({
      added: Reflect.ownKeys(globalThis).filter((key) => !before.includes(key)).map(String),
      page: typeof document,
      kinds: [typeof createIndex, typeof compileHelp],
    }));`;
  assert.deepEqual(JSON.parse(type(process.execPath, ['--input-type=module', '-e', program])), {
    added: [],
    page: 'undefined',
    kinds: ['function', 'function'],
  });
});

for (const [module, moduleResolution] of [
  ['esnext', 'bundler'],
  ['nodenext', 'nodenext'],
] as const)
  test(`TypeScript finds the types with moduleResolution ${moduleResolution}`, () => {
    write(
      'uses-handrail.ts',
      `import { createIndex, type CallbackRequest, type LanguagePack } from 'handrail';
import { HandrailFaq } from 'handrail/elements/faq.js';
import { compileHelp } from 'handrail/content';
import { createApp, openSqlite } from 'handrail/server';

export const phoneOf = (request: CallbackRequest): string => request.phone;
export const packs: readonly LanguagePack[] = compileHelp([{ path: 'a.md', text: '# A' }]).packs;
export const faq: HandrailFaq = document.createElement('handrail-faq');
faq.addEventListener('handrail-request', ({ request }) => console.log(request.kind));
// @ts-expect-error a page is on or off
faq.page = 'yes';
export { createApp, createIndex, openSqlite };
`,
    );
    const options = {
      module,
      moduleResolution,
      target: 'es2022',
      lib: ['es2023', 'dom', 'dom.iterable'],
      strict: true,
    };
    const compilerOptions = { ...options, noEmit: true, types: [], skipLibCheck: true };
    write('tsconfig.json', JSON.stringify({ compilerOptions, files: ['uses-handrail.ts'] }));
    type(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', shop]);
  });

test('“npx handrail build” compiles a folder of Markdown', () => {
  write('help/refund.md', HELP);
  const said = type('npx', ['--no-install', 'handrail', 'build', 'help', '--out', 'public/help', '--script']);
  assert.match(said, /^1 article in en · wrote public\/help/m);
});

for (const [name, tag] of [
  ['beside the pack', 'src="/public/help/handrail.js" data-handrail'],
  [
    'in node_modules',
    'src="/node_modules/handrail/dist/drop-in/handrail.js" data-handrail data-pack="/public/help/pack.json"',
  ],
] as const)
  test(`one bare script tag, with the script ${name}, shows the answer`, async () => {
    const head = '<!doctype html><html lang="en"><meta charset="utf-8"><title>A shop</title>';
    write('index.html', `${head}<body><script type="module" ${tag}></script>`);
    await asksOn('/', (person) => person.presses('Help'));
  });

test('a bundle of one element shows the answer', async () => {
  write('faq.js', "import 'handrail/elements/faq.js';\n");
  const bundle = await rollup({
    input: join(shop, 'faq.js'),
    plugins: [nodeResolve({ browser: true, rootDir: shop })],
    onwarn: ({ code, message }) => assert.equal(code, 'THIS_IS_UNDEFINED', message),
  });
  await bundle.write({ dir: join(shop, 'public', 'js') });
  write(
    'faq.html',
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Help</title>
<script type="module" src="/public/js/faq.js"></script>
<body><handrail-faq pack="/public/help/pack.json"></handrail-faq>`,
  );
  await asksOn('/faq.html');
});

test('what leads to a person is loaded once somebody does something, not before', async () => {
  write(
    'inline.html',
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Help</title>
<script type="module" src="/public/help/handrail.js"></script>
<body><handrail-faq pack="/public/help/pack.json"></handrail-faq>`,
  );
  const person = new Person(await browser.createBrowserContext());
  const asksForConversation = () => person.requests.filter((address) => address.includes('/conversation-')).length;
  await person.opens(`${origin}/inline.html`);
  await person.sees('When do I get my money back?');
  await person.page.waitForNetworkIdle();
  assert.ok(person.requests.some((address) => address.includes('/answers-')));
  assert.equal(asksForConversation(), 0);
  await person.presses('When do I get my money back?');
  await person.sees('We look at it, and pay.');
  await person.page.waitForNetworkIdle();
  assert.ok(asksForConversation() > 0);
});

test('what words mean is loaded once somebody searches, not before', async () => {
  const person = new Person(await browser.createBrowserContext());
  const asksForMeaning = () => person.requests.filter((address) => address.endsWith('/pack.en.meaning.bin')).length;
  await person.opens(`${origin}/faq.html`);
  await person.sees('When do I get my money back?');
  assert.equal(asksForMeaning(), 0);
  await person.writes('the cash was not returned', 'Search the help center');
  await person.sees('Within five working days after your parcel arrives.');
  await person.page.waitForNetworkIdle();
  assert.equal(asksForMeaning(), 1);
});
