import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { runCommand } from '../../src/cli/run-command.js';
import { parseLanguagePack } from '../../src/model/index.js';

async function folderWith(t: TestContext, files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'handrail-'));
  t.after(() => rm(folder, { recursive: true }));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

async function type(cwd: string, ...args: string[]): Promise<{ code: number; out: string[]; err: string[] }> {
  const out: string[] = [];
  const err: string[] = [];
  const stop = new AbortController().signal;
  const code = await runCommand(args, { cwd, out: (line) => out.push(line), err: (line) => err.push(line), stop });
  return { code, out, err };
}

const HELP = {
  'help/refund.md': '# Where is my refund?\n\nFive days.',
  'help/goodwill.md':
    '---\ntitle: How much goodwill may I give?\naudience: agent\n---\n\nTwenty euros. See [refunds](refund.md). ![Form](form.png)',
  'help/form.png': 'png',
};

/** Every word in a folder. */
async function allIn(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return [...files, ...(await Promise.all(files.map((file) => readFile(file, 'utf8'))))].join('\n');
}

test('what is written for agents goes to a place of its own, beside what customers read', async (t) => {
  const cwd = await folderWith(t, HELP);
  const { code, out } = await type(cwd, 'build', 'help', '--pages', '--agents-help', 'desk-help');
  assert.equal(code, 0);
  assert.match(out.at(-1) ?? '', /^1 article in en · wrote dist\/help .* · desk-help with 1 for agents alone/);
  const pack = parseLanguagePack(JSON.parse(await readFile(join(cwd, 'desk-help/pack.en.json'), 'utf8')), 'test');
  assert.deepEqual(
    pack.entries.map(({ id, audience }) => [id, audience]),
    [
      ['goodwill', 'agent'],
      ['refund', undefined],
    ],
  );
  assert.match(await allIn(join(cwd, 'desk-help')), /assets\/form\.png/);
  assert.doesNotMatch(await allIn(join(cwd, 'dist')), /goodwill|Twenty|form\.png|audience/i);
});

test('without being asked nothing of it is written anywhere', async (t) => {
  const cwd = await folderWith(t, HELP);
  await type(cwd, 'build', 'help', '--pages');
  assert.doesNotMatch(await allIn(join(cwd, 'dist')), /goodwill|Twenty|form\.png/i);
});

test('a place that is published is refused, by whatever name', async (t) => {
  const cwd = await folderWith(t, HELP);
  await mkdir(join(cwd, 'public'));
  await symlink(join(cwd, 'public'), join(cwd, 'link'));
  for (const place of ['public', 'public/desk', './public/../public/a/b', 'link/desk']) {
    const { code, err } = await type(cwd, 'build', 'help', '--out', 'public', '--agents-help', place);
    assert.equal(code, 2, place);
    assert.equal(
      err[0],
      `"${place}" lies in what is published for customers ("public"). Name a folder outside of it for --agents-help.`,
    );
  }
  assert.deepEqual(await readdir(join(cwd, 'public')), []);
  const { code } = await type(cwd, 'build', 'help', '--out', 'public', '--agents-help', 'publication');
  assert.equal(code, 0);
});

test('a place around what is published is refused too: the site that holds the one would serve the other', async (t) => {
  const cwd = await folderWith(t, HELP);
  for (const place of ['public', '.', 'public/../public']) {
    const { code, err } = await type(cwd, 'build', 'help', '--out', 'public/help', '--agents-help', place);
    assert.equal(code, 2, place);
    assert.equal(
      err[0],
      `"${place}" holds what is published for customers ("public/help"). Name a folder beside it for --agents-help.`,
    );
  }
  assert.deepEqual(await readdir(cwd), ['help']);
});

test('what is wrong in an article for agents is told once the help for them is built', async (t) => {
  const cwd = await folderWith(t, { ...HELP, 'help/goodwill.md': `${HELP['help/goodwill.md']} [Gone](gone.md)` });
  assert.deepEqual((await type(cwd, 'build', 'help')).err, []);
  const { err } = await type(cwd, 'build', 'help', '--agents-help', 'desk-help');
  assert.match(err.join('\n'), /goodwill\.md\n +6 +warning +"gone\.md" is not in the help folder/);
  assert.equal(err.join('\n').split('"gone.md"').length, 2, 'once');
});

test('the server takes no help that is not there, and none that everybody could read', async (t) => {
  const cwd = await folderWith(t, { 'site/desk/pack.json': '{}', 'empty/x': '' });
  const wrong = async (...flags: string[]): Promise<string | undefined> =>
    (await type(cwd, 'serve', '--data', 'data', ...flags)).err[0];
  assert.equal(
    await wrong('--agents-help', 'empty'),
    '"empty" holds no help. Build it with "handrail build HELP --agents-help empty".',
  );
  assert.equal(
    await wrong('--static', 'site', '--agents-help', 'site/desk'),
    '"site/desk" lies in what --static serves to everybody. Keep the help for agents elsewhere.',
  );
});
