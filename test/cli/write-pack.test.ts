import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { HelpFolder } from '../../src/cli/help-folder.js';
import { withProgress } from '../../src/cli/progress-line.js';
import { runCommand } from '../../src/cli/run-command.js';
import { PackWriter } from '../../src/cli/build/write-pack.js';

const folders: string[] = [];
after(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'handrail-'));
  folders.push(folder);
  await save(folder, files);
  return folder;
}

async function save(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** A body so long that a pack with it is written in many files. */
const long = 'Five working days after the parcel has reached us. '.repeat(12_000);

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

test('a build writes what changed, removes the bodies of articles that are gone, and touches nothing else', async () => {
  const cwd = await folderWith({
    'help/en/a.md': `# A\n\n${long}`,
    'help/en/orders/b.md': `# B\n\n${long} ![B](b.png)`,
    'help/en/orders/b.png': 'png',
    'help/de/a.md': '# A',
    'out/pack.en/mine.json': 'kept',
    'out/pack.it.json': '{"kept":true}',
  });
  const help = new HelpFolder('help', cwd, {});
  const out = join(cwd, 'out');
  const first = await new PackWriter(out).write(help.compile());
  assert.deepEqual(await filesIn(out), [
    'assets/en/orders/b.png',
    'pack.de.json',
    'pack.de.meaning.bin',
    'pack.en.json',
    'pack.en.meaning.bin',
    'pack.en.search/core.bin',
    'pack.en.search/titles-0.bin',
    'pack.en.search/words-0.bin',
    'pack.en/a.json',
    'pack.en/mine.json',
    'pack.en/orders/b.json',
    'pack.it.json',
    'pack.json',
  ]);
  assert.equal(first.written, 11);

  // Another program, the same folder: nothing to do, and no file is touched.
  const longAgo = new Date('2020-01-01');
  await utimes(join(out, 'pack.en/a.json'), longAgo, longAgo);
  const writer = new PackWriter(out);
  const again = await writer.write(help.compile());
  assert.deepEqual([again.written, again.removed, again.bytes], [0, 0, first.bytes]);
  assert.equal((await stat(join(out, 'pack.en/a.json'))).mtime.getFullYear(), 2020);

  await save(cwd, { 'help/en/a.md': `# A\n\n${long} Or six.` });
  // The body, and the three files of the search index, which hold the new word.
  assert.equal((await writer.write(help.compile())).written, 4);
  assert.match(await readFile(join(out, 'pack.en/a.json'), 'utf8'), /Or six\./);

  await save(cwd, { 'help/en/a.md': `# A\n\n${long} Or seven.` });
  const saved = await writer.write(help.compile(), { between: true });
  assert.equal(saved.written, 1, 'between the saves of an editor the index waits');

  await save(cwd, { 'help/synonyms.yml': 'en:\n  - working days, weekdays\n' });
  const index = () => readFile(join(out, 'pack.en.search/core.bin'));
  const before = await index();
  await writer.write(help.compile(), { between: true });
  assert.notDeepEqual(await index(), before, 'a word of two words is written into the index');
  assert.match(
    await readFile(join(out, 'pack.en.json'), 'utf8'),
    /"synonyms":\[\{"words":\["working days","weekdays"\]/,
  );

  await writer.write(help.compile());
  await rm(join(out, 'pack.en/a.json'));
  assert.equal((await writer.write(help.compile())).written, 1, 'what somebody deleted is written again');

  await rm(join(cwd, 'help/en/orders/b.md'));
  await rm(join(cwd, 'help/de'), { recursive: true });
  assert.equal(
    (await writer.write(help.compile())).removed,
    7,
    'bodies, a language with what its words mean, and the search index',
  );
  assert.deepEqual(await filesIn(out), [
    'assets/en/orders/b.png',
    'pack.en.json',
    'pack.en.meaning.bin',
    'pack.en/mine.json',
    'pack.it.json',
    'pack.json',
  ]);
});

test('a pack that somebody changed cannot have files removed outside of its folder', async () => {
  const cwd = await folderWith({
    'help/a.md': '# A',
    'mine.json': 'kept',
    'out/pack.json':
      '{"format":"handrail-pack","version":1,"defaultLanguage":"en","languages":[{"language":"en","name":"English","href":"pack.en.json"},{"language":"x","name":"X","href":"../mine.json"}]}',
    'out/pack.en.json':
      '{"format":"handrail-language","version":1,"language":"en","entries":[{"id":"a","type":"article","title":"A","slug":"a","body":{"href":"pack.en/../../mine.json"}},{"id":"b","type":"article","title":"B","slug":"b","body":{"href":"../mine.json"}}]}',
  });
  await new PackWriter(join(cwd, 'out')).write(new HelpFolder('help', cwd, {}).compile());
  assert.equal(await readFile(join(cwd, 'mine.json'), 'utf8'), 'kept');
});

test('build --watch builds again after a save, until it is stopped', async () => {
  const cwd = await folderWith({ 'help/a.md': '# A' });
  const stop = new AbortController();
  const lines = new EventTarget();
  const told: string[] = [];
  const tell = (line: string): void => {
    told.push(line);
    lines.dispatchEvent(new Event('line'));
  };
  const run = runCommand(['build', 'help', '--watch'], { cwd, out: tell, err: tell, stop: stop.signal });
  try {
    await once(lines, 'line');
    // The watcher starts once the first build is told.
    await new Promise((resolve) => setTimeout(resolve, 100));
    assert.equal(told.at(-1), 'Each save builds it again, until Ctrl+C.');
    const second = once(lines, 'line');
    await save(cwd, { 'help/b.md': '# B' });
    await second;
    assert.match(await readFile(join(cwd, 'dist/help/pack.en.json'), 'utf8'), /"title":"B"/);
    assert.match(told.at(-1) ?? '', /^2 articles in en · wrote dist\/help/);
  } finally {
    stop.abort();
    assert.equal(await run, 0);
  }
});

test('long work shows how far it is, and takes the line away; short work shows nothing', async () => {
  const shown: string[] = [];
  let time = 0;
  const work = (pieces: number) => (): Promise<void> =>
    withProgress(
      { progress: (line) => shown.push(line) },
      (progress) => {
        for (let done = 0; done < pieces; done++, time += 50) progress(done, pieces);
      },
      () => time,
    );
  await work(8)();
  assert.deepEqual(shown, []);
  await work(16)();
  assert.deepEqual(shown, ['Compiling … 62 %', 'Compiling … 75 %', 'Compiling … 87 %', '']);
});

test('a pack of more phrases than a page can compare by meaning is written without what they mean', async () => {
  const articles = Array.from({ length: 101 }, (_, i) => {
    const questions = Array.from({ length: 100 }, (_, j) => `  - way ${j} to ask for ${i}`).join('\n');
    return [`help/a${i}.md`, `---\ntitle: Article ${i}\nquestions:\n${questions}\n---\nYes.`] as const;
  });
  const cwd = await folderWith(Object.fromEntries(articles));
  await new PackWriter(join(cwd, 'out')).write(new HelpFolder('help', cwd, {}).compile());
  assert.ok(!(await filesIn(join(cwd, 'out'))).includes('pack.en.meaning.bin'));
  assert.doesNotMatch(await readFile(join(cwd, 'out/pack.en.json'), 'utf8'), /"meaning":/);
});
