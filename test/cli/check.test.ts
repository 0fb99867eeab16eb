import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { RULES } from '../../src/cli/check/check-rules.js';
import { runCommand } from '../../src/cli/run-command.js';

const folders: string[] = [];
after(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

async function type(files: Readonly<Record<string, string>>, ...args: string[]) {
  const cwd = await mkdtemp(join(tmpdir(), 'handrail-'));
  folders.push(cwd);
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(cwd, path)), { recursive: true });
    await writeFile(join(cwd, path), content);
  }
  const out: string[] = [];
  const err: string[] = [];
  const colour = args.includes('--colour');
  const code = await runCommand(
    args.filter((arg) => arg !== '--colour'),
    { cwd, out: (line) => out.push(line), err: (line) => err.push(line), stop: new AbortController().signal, colour },
  );
  return { code, out, err };
}

const REFUND = '---\ntitle: Where is my refund?\ndescription: Five days.\n---\n\nWe pay back within five days.\n';
const SIZES = '---\ntitle: Which boot size do I need?\n---\n\nMeasure your foot in the evening.\n';

test('check groups by file, files with errors first, and ends with the counts', async () => {
  const { code, out, err } = await type(
    {
      'help/a.md': '# A question\n\n[x](gone.md)\n',
      'help/z.md': 'No title.\n',
    },
    'check',
    'help',
  );
  assert.deepEqual(out, [
    'z.md',
    '    1  error    This file has no title. The file is left out.  no-title',
    '                Begin it with # Where is my refund? or with title: in the front matter.',
    '',
    'a.md',
    '    3  warning  "gone.md" is not in the help folder; its words are shown without a link.  dead-link',
    '                Correct the path, or link to its web address.',
    '',
    '1 article in en · 1 error · 1 warning',
  ]);
  assert.deepEqual(err, []);
  assert.equal(code, 1);
});

test('the folder need not be named when it is called help; warnings count with --strict alone', async () => {
  const files = { 'help/a.md': '# A question\n\n[x](gone.md)\n' };
  assert.equal((await type(files, 'check')).code, 0);
  assert.equal((await type(files, 'check', '--strict')).code, 1);
  assert.equal((await type(files, 'check', '--strict', '--skip', 'dead-link')).code, 0);
  assert.deepEqual((await type(files, 'check', '--only', 'image-alt,dead-anchor')).out, ['1 article in en']);
});

test('a file that somebody will wonder about, since it is not read, is told', async () => {
  const { out } = await type(
    {
      'help/a.md': '# A question\n',
      'help/channel.yml': 'channels: []\n',
      'help/de/channels.yml': 'channels: []\n',
      'help/refund.md.txt': '# Where is my refund?\n',
      'help/old/terms.docx': 'PK',
      'help/notes.txt': 'call Ana',
      'help/scenarios/en.yml': '[]',
      'help/scenarios/channels.yml': '[]',
      'help/chapters.yml': '[]',
    },
    'check',
  );
  assert.deepEqual(out, [
    'channel.yml',
    '       warning  This file is not read.  unread-file',
    '                Did you mean "channels.yml"?',
    '',
    'de/channels.yml',
    '       warning  This file is read at the top of the help folder alone.  unread-file',
    '                Move it there, as channels.yml.',
    '',
    'old/terms.docx',
    '       warning  This file is not read.  unread-file',
    '                Write it as Markdown, in a file that ends in .md.',
    '',
    'refund.md.txt',
    '       warning  This file is not read.  unread-file',
    '                Rename it to "refund.md".',
    '',
    '1 article in en · 4 warnings',
  ]);
});

test('a folder with nothing but what is not read says so', async () => {
  const { err } = await type({ 'help/refund.md.txt': '# Where is my refund?\n' }, 'check', 'help');
  assert.deepEqual(err.slice(0, 1), [
    'refund.md.txt  This file is not read. Rename it to "refund.md".\n"help" holds no Markdown file. Write one, such as help/refund.md.',
  ]);
});

test('an image that is not there, takes too long, or is shown nowhere, is told where it stands', async () => {
  const { out } = await type(
    {
      'help/a.md': '# A question\n\n![a](img/My-Pic.PNG)\n\n![b](img/big.png)\n\n![c](img/photo.heic)\n',
      'help/img/my-pic.png': 'x',
      'help/img/big.png': 'x'.repeat(3_000_000),
      'help/img/photo.heic': 'x',
    },
    'check',
  );
  assert.deepEqual(out, [
    'a.md',
    '    3  warning  The image "img/My-Pic.PNG" is not in the help folder.  missing-image',
    '                Did you mean "img/my-pic.png"?',
    '    5  warning  "img/big.png" has 2.9 MB: with a slow connection it takes 15 seconds to show.  heavy-image',
    '                Save it no wider than 1600 pixels, as JPEG or WebP.',
    '    7  warning  Most browsers do not show "img/photo.heic".  image-kind',
    '                Save it as JPEG, PNG or WebP, and name that file.',
    '',
    '1 article in en · 3 warnings',
  ]);
});

test('colour is for terminals that want it', async () => {
  const files = { 'help/z.md': 'No title.\n' };
  assert.ok((await type(files, 'check', '--colour')).out[1]?.includes('\u001b[31merror'));
  assert.ok(!(await type(files, 'check')).out.join('').includes('\u001b'));
});

test('two articles with one question are told by the search, with both files', async () => {
  const again = '---\ntitle: Refunds\nquestions:\n  - Where is my refund?\n---\n\nAsk your bank.\n';
  const { out } = await type({ 'help/refund.md': REFUND, 'help/bank.md': again, 'help/sizes.md': SIZES }, 'check');
  assert.deepEqual(out.slice(0, 3), [
    'bank.md',
    '    4  warning  "Where is my refund?" is asked in refund.md:2 too, and customers get only one of the two first.  duplicate-question',
    '                Make one article of both, or say in each title what tells it apart.',
  ]);
  assert.equal(out.at(-1), '3 articles in en · 1 warning');
});

test('neighbours that tell themselves apart are no duplicates', async () => {
  const { out } = await type(
    { 'help/refund.md': REFUND, 'help/sizes.md': SIZES, 'help/gloves.md': SIZES.replace('boot', 'glove') },
    'check',
  );
  assert.deepEqual(out, ['3 articles in en']);
});

test('its line is found through emphasis, links and line ends, and below the front matter', async () => {
  const long = 'word '.repeat(60).trim();
  const { out } = await type(
    {
      'help/a.md': `---\ntitle: A question\ndescription: See the **terms** of the shop\n---\n\nShort.\n\n- See the\n  [**terms**](https://shop.example/x) _of_ the shop, ${long}.\n`,
    },
    'check',
  );
  assert.equal(out[1], '    8  warning  This sentence has 66 words.  long-sentence');
});

test('what is too long to be read is told with its line and what to do', async () => {
  const long = 'word '.repeat(60).trim();
  const { out } = await type(
    {
      'help/a.md': `# A question\n\nShort.\n\n${long}.\n`,
      'help/b.md': `# Another one\n\n${`Word ${'word '.repeat(28)}end. `.repeat(5)}\n`,
    },
    'check',
  );
  assert.deepEqual(out, [
    'a.md',
    '    5  warning  This sentence has 60 words.  long-sentence',
    '                Make two or three of it.',
    '',
    'b.md',
    "    3  warning  The bot's first reply from this article has 150 words.  long-first-reply",
    '                Write description: in the first lines, with the answer in one or two sentences.',
    '    3  warning  This paragraph has 150 words.  long-paragraph',
    '                Make a list or steps of it, or begin a new paragraph where a new thought begins.',
    '',
    '2 articles in en · 3 warnings',
  ]);
});

test('words are counted in languages that put no blanks between them', async () => {
  const sentence = '私たちは五日以内に返金します'.repeat(12);
  const { out } = await type(
    { 'help/ja/a.md': `# 返金はどこですか\n\n${sentence}。\n` },
    'check',
    '--only',
    'long-sentence',
  );
  assert.match(out[1] ?? '', /This sentence has \d+ words\./);
});

test('a picture without words is told, unless its editor says that it only adorns', async () => {
  const only = ['check', '--only', 'image-alt'];
  const forgotten = await type({ 'help/a.md': '# A\n\n![](https://shop.example/a.png)\n' }, ...only);
  assert.match(forgotten.out[1] ?? '', /"a\.png" has no alt text/);
  const adorning = await type({ 'help/a.md': '# A\n\n<img src="https://shop.example/a.png" alt="">\n' }, ...only);
  assert.deepEqual(adorning.out, ['1 article in en']);
});

test('JSON has a stable shape', async () => {
  const { out } = await type({ 'help/a.md': '# A question\n\n[x](gone.md)\n' }, 'check', '--format', 'json');
  assert.deepEqual(JSON.parse(out.join('\n')), {
    format: 'handrail-check',
    version: 1,
    languages: ['en'],
    articles: 1,
    flows: 0,
    errors: 0,
    warnings: 1,
    problems: [
      {
        severity: 'warning',
        rule: 'dead-link',
        file: 'a.md',
        line: 3,
        message: '"gone.md" is not in the help folder; its words are shown without a link.',
        remedy: 'Correct the path, or link to its web address.',
      },
    ],
    scenarios: [],
  });
});

test('GitHub gets workflow commands in which nothing that an editor wrote can end the line', async () => {
  const { out } = await type({ 'help/50%, a:b.md': '# A question\n\n[x](100%25.md)\n' }, 'check', '--format', 'github');
  assert.deepEqual(out, [
    '::warning file=help/50%25%2C a%3Ab.md,line=3,title=dead-link::"100%25.md" is not in the help folder; its words are shown without a link. Correct the path, or link to its web address.',
  ]);
});

test('whoever begins in an empty folder is told how', async () => {
  for (const command of ['check', 'preview'])
    assert.match(
      (await type({ 'x.txt': '' }, command)).err[0] ?? '',
      /^There is no folder "help" here\. Make it and write /,
    );
  assert.match(
    (await type({ 'help/x.txt': '' }, 'check')).err[0] ?? '',
    /holds no Markdown file\. Write one, such as help\/refund\.md\.$/,
  );
});

test('groups of synonyms that change nothing are told with their line', async () => {
  const synonyms = [
    'all:',
    '  - Voucher, vouchers',
    '  - gift card, voucher',
    'en:',
    '  - of, the',
    '  - words: mobile',
    '    finds: phone',
    'de:',
    '  - Handy, HANDY',
  ].join('\n');
  const files = { 'help/a.md': '# A', 'help/de/a.md': '# A', 'help/synonyms.yml': synonyms };
  assert.deepEqual((await type(files, 'check', '--only', 'idle-synonyms')).out.slice(0, -2), [
    'synonyms.yml',
    '    2  warning  "Voucher", "vouchers" are one word to the search, which knows cases and forms itself: this group changes nothing.  idle-synonyms',
    '                Add another word for the same thing, or delete the group.',
    '    5  warning  The search passes over words such as "of", "the": this group changes nothing.  idle-synonyms',
    '                Write words that say what is asked for, or delete the group.',
    '    9  warning  "Handy", "HANDY" are one word to the search, which knows cases and forms itself: this group changes nothing.  idle-synonyms',
    '                Add another word for the same thing, or delete the group.',
  ]);
});

test('a language that there is no help in, or that is none, is told', async () => {
  const files = { 'help/de/a.md': '# A', 'help/it/a.md': '# A' };
  for (const command of ['check', 'build'])
    assert.equal(
      (await type(files, command, 'help', '--lang', 'fr')).err[0],
      'No article is in "fr". Use one of de, it with --lang, or leave it out.',
    );
  for (const none of ['zz', 'english'])
    assert.equal(
      (await type(files, 'build', 'help', '--lang', none)).err[0],
      `--lang takes a language such as en, or de-AT with a region, not "${none}".`,
    );
  assert.equal((await type(files, 'check', 'help', '--lang', 'de-AT')).code, 0);
  assert.deepEqual((await type({ 'help/a.md': '# A' }, 'check', 'help', '--lang', 'fr')).out, ['1 article in fr']);
});

test('a rule that does not exist is no rule that finds nothing', async () => {
  const { code, err } = await type({ 'help/a.md': '# A' }, 'check', '--only', 'scenario');
  assert.equal(err[0], '"scenario" is no rule. Did you mean "scenarios"?');
  assert.equal(code, 2);
});

/** Words that stand where a rule's name stands, and are none. */
const NO_RULES = new Set(['hr', 'id', 'hours']);

test('docs/checks.md lists the rules that the code has, and no others', async () => {
  const docs = await readFile('docs/checks.md', 'utf8');
  const listed = [...docs.matchAll(/^\| `([a-z-]+)` +\| (?:error|warning)/gm)].map(([, name]) => name ?? '');
  assert.deepEqual(listed.sort(), [...RULES].sort());
  let code = '';
  for (const room of ['content', 'cli'])
    for (const file of await readdir(join('src', room), { recursive: true }))
      if (file.endsWith('.ts') && !file.endsWith('check-rules.ts'))
        code += await readFile(join('src', room, file), 'utf8');
  const reported = code.matchAll(
    /(?:rule: |(?:#warn|#fail|#slip|\bfail|tooLong)\(\s*(?:[\w.]+,\s*)?)'([a-z]+(?:-[a-z]+)*)'/g,
  );
  const names = new Set([...reported].map(([, name]) => name ?? ''));
  assert.deepEqual(
    [...names].filter((name) => !listed.includes(name) && !NO_RULES.has(name)),
    [],
  );
  assert.deepEqual(
    listed.filter((name) => !code.includes(`'${name}'`)),
    [],
  );
});
