import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { compileHelp, compileMarkdown } from '../../src/content/index.js';

const readme = readFileSync('README.md', 'utf8');
const block = (language: string, holds: string): string =>
  [...readme.matchAll(/```(\w+)\n([\s\S]*?)```/g)].find(
    ([, kind, text]) => kind === language && text?.includes(holds),
  )?.[2] ?? '';

test('the five minutes of the README: its article and its channel compile without a word', () => {
  const { packs, problems } = compileHelp([
    { path: 'refund.md', text: block('markdown', 'When do I get my money back?') },
    { path: 'channels.yml', text: block('yaml', 'hotline') },
  ]);
  assert.deepEqual(problems, []);
  assert.deepEqual(
    packs.map(({ language, entries, channels }) => [
      language,
      entries.map(({ title }) => title),
      channels.map(({ label }) => label),
    ]),
    [['en', ['When do I get my money back?'], ['Call our service team', 'We call you back']]],
  );
});

test('the Markdown written into a page: each ## is a question', () => {
  const inline = /<script type="text\/markdown">\n([\s\S]*?)<\/script>/.exec(readme)?.[1]?.replace(/^ {4}/gm, '') ?? '';
  const { pack, problems } = compileMarkdown(inline, { language: 'en' });
  assert.deepEqual(problems, []);
  assert.deepEqual(
    pack.entries.map(({ title }) => title),
    ['When do I get my money back?', 'Can I exchange an item?'],
  );
});

test('each npm script and each command the documents name exists', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const commands = readFileSync('src/cli/run-command.ts', 'utf8');
  for (const document of ['README.md', 'CONTRIBUTING.md', 'docs/look.md', 'docs/writing-help.md', 'CHANGELOG.md']) {
    const text = readFileSync(document, 'utf8');
    for (const [, name = ''] of text.matchAll(/npm run ([\w:-]+)/g))
      assert.ok(name in scripts, `${document}: npm run ${name}`);
    for (const [, name = ''] of text.matchAll(/(?:npx )handrail (\w+)/g))
      assert.match(commands, new RegExp(`^  ${name}:`, 'm'), `${document}: handrail ${name}`);
  }
});
