import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { runCommand } from '../../src/cli/run-command.js';
import { parseLanguagePack, parseManifest } from '../../src/model/index.js';

const folders: string[] = [];
after(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'handrail-'));
  folders.push(folder);
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

/** What somebody types, and what the terminal says. */
async function type(cwd: string, ...args: string[]): Promise<{ code: number; out: string[]; err: string[] }> {
  const out: string[] = [];
  const err: string[] = [];
  const stop = new AbortController().signal;
  const code = await runCommand(args, { cwd, out: (line) => out.push(line), err: (line) => err.push(line), stop });
  return { code, out, err };
}

const refund = '---\ntitle: Where is my refund?\nquestions: [money back]\n---\n\nFive days. ![Receipt](img/r.png)\n';
const flow =
  '# Return\n\n## Why?\n\n- [Broken](#photo)\n- [Too big](#label)\n\n## Photo\n\nSend one.\n\n## Label\n\nPrint it.\n';
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);

test('build writes a pack that the elements can read', async () => {
  const cwd = await folderWith({
    'help/en/refund.md': refund,
    'help/en/img/r.png': png,
    'help/en/return.flow.md': flow,
    'help/de/refund.md': '# Wo ist mein Geld?',
  });
  const built = await type(cwd, 'build', 'help', '--title', 'Shop help');
  assert.deepEqual(built.err, []);
  assert.match(built.out[0] ?? '', /^1 article, 1 flow in en, de · wrote dist\/help \(\d+ KB\)$/);
  assert.equal(built.code, 0);
  const read = async (path: string): Promise<unknown> =>
    JSON.parse(await readFile(join(cwd, 'dist/help', path), 'utf8'));
  const manifest = parseManifest(await read('pack.json'), 'pack.json');
  assert.deepEqual(
    manifest.languages.map(({ href }) => href),
    ['pack.en.json', 'pack.de.json'],
  );
  const pack = parseLanguagePack(await read('pack.en.json'), 'pack.en.json');
  assert.equal(pack.title, 'Shop help');
  assert.match(JSON.stringify(pack), /"src":"assets\/en\/img\/r\.png"/);
  assert.deepEqual(new Uint8Array(await readFile(join(cwd, 'dist/help/assets/en/img/r.png'))), png);
});

test('build leaves what others wrote, and no draft of its own', async () => {
  const cwd = await folderWith({ 'help/a.md': '# A', 'out/keep.txt': 'mine' });
  await type(cwd, 'build', 'help', '--out', 'out');
  assert.deepEqual((await readdir(join(cwd, 'out'))).sort(), [
    'keep.txt',
    'pack.en.json',
    'pack.en.meaning.bin',
    'pack.json',
  ]);
});

test('images of the web are shown from the hosts that were named alone', async () => {
  const pictures =
    '# Logo\n\n![A](https://cdn.shop.example/a.png) ![B](https://b.cdn.example/b.png) ![C](https://evil.example/c.png)';
  const cwd = await folderWith({ 'help/a.md': pictures });
  const hosts = ['--image-host', 'cdn.shop.example', '--image-host', '*.CDN.example'];
  const built = await type(cwd, 'build', 'help', ...hosts);
  assert.match(built.err.join('\n'), /3 {2}warning {2}Images are not allowed from "evil\.example"/);
  const pack = await readFile(join(cwd, 'dist/help/pack.en.json'), 'utf8');
  assert.deepEqual(
    [...pack.matchAll(/https:[^"]+/g)].map(([address]) => address),
    ['https://cdn.shop.example/a.png', 'https://b.cdn.example/b.png'],
  );
  assert.match((await type(cwd, 'check', 'help', ...hosts)).out.join('\n'), /evil\.example/);
  assert.doesNotMatch((await type(cwd, 'check', 'help')).out.join('\n'), /evil\.example/);
});

test('what cannot be read is told, and the rest is built; a folder that holds itself ends', async () => {
  const cwd = await folderWith({
    'help/a.md': '# A',
    'elsewhere/b.md': '# B',
    'help/sub/c.md': '# C\n\n![C](img\\c.png)',
  });
  await symlink('../elsewhere/b.md', join(cwd, 'help/b.md'));
  await symlink('nowhere.md', join(cwd, 'help/gone.md'));
  await symlink('.', join(cwd, 'help/loop'));
  await symlink('..', join(cwd, 'help/sub/up.md'));
  const { code, out } = await type(cwd, 'check', 'help');
  assert.deepEqual(out, [
    'gone.md',
    '       error    This file cannot be read. It is left out.  unreadable',
    '                Look where it leads if it is a link, or ask for the right to read it.',
    '',
    'sub/c.md',
    '    3  warning  The image "sub/img\\c.png" is not in the help folder.  missing-image',
    '                Write "sub/img/c.png": addresses have / between folders.',
    '',
    '3 articles in en · 1 error · 1 warning',
  ]);
  assert.equal(code, 1);
});

test('what the disk refuses is said in words', async () => {
  const cwd = await folderWith({ 'help/a.md': '# A', file: 'x' });
  const there = join(cwd, 'file');
  assert.deepEqual((await type(cwd, 'build', 'help', '--out', 'file')).err, [
    `build: "${there}" is a file, and a folder is needed there. Name another place.`,
  ]);
  assert.match((await type(cwd, 'build', 'help', '--out', 'file/x/y')).err.join(), /a folder is needed there/);
  assert.deepEqual((await type(cwd, 'check', 'file')).err, [
    'There is no folder "file". Name the folder that holds the Markdown files.',
    '  handrail check [HELP] [--lang en] [--format text|json|github] [--strict] [--only RULE,…] [--skip RULE,…]\n                      [--image-host HOST]',
  ]);
});

for (const [typed, told] of [
  ['biuld help', '"biuld" is no command of handrail. Did you mean "build"?'],
  ['juggle', '"juggle" is no command of handrail. Type "handrail --help" for the list.'],
  ['check help help2', 'Name one help folder.'],
  ['check help --format xml', '--format takes text, json, github, not "xml".'],
  ['check nowhere', 'There is no folder "nowhere". Name the folder that holds the Markdown files.'],
  ['check help --fast', "Unknown option '--fast'."],
  ['check empty', '"empty" holds no Markdown file. Write one, such as empty/refund.md.'],
  ['ask', 'Give a question in quotes and then the help folder.'],
  ['ask refund help --at noon', '--at takes a time such as "2026-12-24 10:00".'],
  ['ask refund help --limit x', '--limit takes a whole number from 1 to 1000, not "x".'],
  [
    'build help --image-host https://cdn.shop.example/',
    '--image-host takes the name of a host, such as cdn.shop.example, not "https://cdn.shop.example/".',
  ],
  ['preview help --port x', '--port takes a whole number from 0 to 65535, not "x".'],
] as const)
  test(`handrail ${typed}: not understood`, async () => {
    const cwd = await folderWith({ 'help/a.md': '# A', 'empty/x.txt': '' });
    const { code, err } = await type(cwd, ...typed.split(' '));
    assert.equal(err[0], told);
    assert.equal(code, 2);
  });

test('the program itself starts, lists its commands and says how each is used', async () => {
  const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, ['--import', 'tsx', main, '--help']);
  for (const name of ['build', 'check', 'preview', 'ask', 'serve', 'invite'])
    assert.match(stdout, new RegExp(`^  ${name}`, 'm'));
  const usage = await run(process.execPath, ['--import', 'tsx', main, 'build', '--help']);
  assert.match(usage.stdout, /handrail build HELP \[--out dist\/help\]/);
});

test('import of nothing but drafts does not send the editor to a folder that is empty', async () => {
  const article = { id: 1, title: 'A', body: '<p>x</p>', locale: 'en-us', draft: true, section_id: 2 };
  const cwd = await folderWith({ 'export/articles.json': JSON.stringify({ articles: [article] }) });
  const { code, out } = await type(cwd, 'import', 'zendesk', 'export', 'help');
  assert.equal(out.at(-1), '0 files written to help, 0 were so already. No article came along.');
  assert.equal(code, 1);
});
