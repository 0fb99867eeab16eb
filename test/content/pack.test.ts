import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { formatProblem, packFiles, serializeManifest, serializePack } from '../../src/content/index.js';
import { parseLanguagePack, parseManifest } from '../../src/model/index.js';
import { compile } from './compile.js';

/** The files an editor's guide shows, taken out of it. */
const guide = readFileSync(new URL('../../docs/writing-help.md', import.meta.url), 'utf8');
const examples = Object.fromEntries(
  [...guide.matchAll(/^```\w+ file=(\S+)\n(.*?)^```$/gms)].map(([, path = '', text = '']) => [path, text]),
);

test('every example of the guide for editors compiles without a word of complaint', () => {
  const compiled = compile(examples);
  assert.deepEqual(compiled.problems.map(formatProblem), []);
  assert.deepEqual(
    compiled.packs.map(({ language, entries, notices, replies, channels }) => [
      language,
      entries.length,
      notices.length,
      replies.length,
      channels.length,
    ]),
    [
      ['en', 5, 1, 1, 2],
      ['de', 1, 0, 0, 2],
    ],
  );
});

test('a pack is written without its defaults and read as it was', () => {
  for (const pack of compile(examples).packs) {
    const json = serializePack(pack);
    assert.doesNotMatch(json, /"(?:body|next|choices|contexts)":\[\]|"moment":false|"weight":0,|"direction":"ltr"/);
    assert.deepEqual(parseLanguagePack(JSON.parse(json), 'test'), pack);
  }
});

test('a large pack names a file for each body, and no id leaves the folder', () => {
  const { packs } = compile({ 'a.md': '---\ntitle: A\nid: ../../etc/a b\n---\nBody', 'b.md': '# B\n\nBody' });
  const files = packs.flatMap((pack) => packFiles(pack, 10));
  assert.deepEqual(
    files.map(({ path }) => path),
    ['pack.en.json', 'pack.en/~../~../etc/a~20b.json', 'pack.en/b.json'],
  );
  const pack = parseLanguagePack(JSON.parse(files[0]?.json ?? ''), 'test');
  assert.deepEqual(
    pack.entries.map((entry) => entry.type === 'article' && entry.body),
    [{ href: 'pack.en/~../~../etc/a~20b.json' }, { href: 'pack.en/b.json' }],
  );
  assert.equal(files[2]?.json, '[{"kind":"paragraph","children":[{"kind":"text","text":"Body"}]}]');
});

test('the manifest names each language in its own words, the default first', () => {
  const { defaultLanguage, languages } = compile({
    'de/a.md': '# A',
    'en/a.md': '# A',
    'fa/a.md': '# A',
    'pt-BR/a.md': '# A',
  });
  const manifest = parseManifest(JSON.parse(serializeManifest(defaultLanguage, languages)), 'test');
  assert.deepEqual(
    manifest.languages.map(({ language, name, href }) => `${language} ${name} ${href}`),
    [
      'en English pack.en.json',
      'de Deutsch pack.de.json',
      'fa فارسی pack.fa.json',
      'pt-BR português (Brasil) pack.pt-BR.json',
    ],
  );
  assert.equal(compile({ 'fa/a.md': '# A' }).packs[0]?.direction, 'rtl');
});
