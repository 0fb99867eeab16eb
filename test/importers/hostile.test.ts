import assert from 'node:assert/strict';
import { readdir, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { SYSTEMS, isSystem } from '../../src/importers/index.js';
import { errorsOf, filesOf, folderWith, move } from './folders.js';

const article = (id: unknown, title: unknown, body: unknown, more: object = {}): object => ({
  id,
  title,
  body,
  section_id: 1,
  ...more,
});

test('what is broken is named by file and field, and the rest is imported', async () => {
  const moved = await move('zendesk', {
    'cut.json': '{"articles": [{"id": 1,',
    'list.json': '[1, "x", null]',
    'a.json': {
      articles: [
        article(1, 'Good', '<p>Good.</p>'),
        article(2, 7, '<p>x</p>'),
        { title: 'No id', body: 'x' },
        article(3, 'No text', null),
        'x',
      ],
    },
    'other.json': { people: 3 },
  });
  assert.deepEqual(
    moved.notes.broken.map(({ file, field, message }) => `${file} ${field}: ${message.split(':')[0] ?? ''}`),
    [
      'a.json articles[4]: An object is expected here.',
      'cut.json : This is no JSON',
      'list.json [0]: An object is expected here.',
      'list.json [1]: An object is expected here.',
      'list.json [2]: An object is expected here.',
      'list.json : There is no list of articles, sections, categories, translations in it.',
      'a.json articles[1].title: The article has no title; it is left out.',
      'a.json articles[2].id: The article has no id; it is left out.',
      'a.json articles[3].body: "No text" has no text.',
    ],
  );
  assert.deepEqual(Object.keys(moved.pages), ['en/good.md', 'en/no-text.md']);
});

test('ids, titles, categories and languages lead nowhere outside of OUT', async () => {
  const evil = '../../../../tmp/evil';
  const moved = await move('zendesk', {
    'a.json': {
      articles: [
        article(evil, evil, '<p>a</p>', { locale: '../../x' }),
        article('..', '..', '<p>b</p>'),
        article('/etc/passwd', 'C:\\evil', '<p>c</p>'),
        article('4', 'index', '<p>d</p>'),
        article('5', '\u0000\u202e', '<p>e</p>'),
        article('__proto__', '__proto__', '<p>f</p>'),
      ],
      sections: [{ id: 1, category_id: 2, name: '../..' }],
      categories: [{ id: 2, name: evil }],
    },
  });
  const files = Object.keys(await filesOf(moved.out));
  assert.equal(files.length, 6 + 2);
  for (const file of files)
    assert.match(
      file,
      /^(?:en\/(?:[\p{L}\p{N}_-]+\/)*[\p{L}\p{N}_-]+\.md|\.handrail-import\.json|import-report\.txt)$/u,
    );
  assert.deepEqual(errorsOf(moved), []);
});

test('a link inside OUT that leads elsewhere is not followed', async () => {
  const elsewhere = await folderWith();
  const out = await folderWith();
  await symlink(elsewhere, join(out, 'en'));
  await assert.rejects(
    move('zendesk', { 'a.json': { articles: [article(1, 'X', 'x')] } }, { out }),
    /leads out of the folder/,
  );
  assert.deepEqual(await readdir(elsewhere), []);
});

test('an image that a link in SOURCE leads to is not taken along', async () => {
  const secret = await folderWith({ 'secret.svg': '<svg></svg>' });
  const source = await folderWith({ 'a.json': { articles: [article(1, 'X', '<img src="s.svg" alt="Secret">')] } });
  await symlink(join(secret, 'secret.svg'), join(source, 's.svg'));
  const moved = await move('zendesk', source);
  assert.equal(moved.images.copied, 0);
});

test('scripts of any kind stay behind', async () => {
  const payloads = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<a href="javascript:alert(1)">go</a>',
    '<a href="java\nscript:alert(1)">go</a>',
    '<svg onload=alert(1)><a xlink:href="javascript:alert(1)">x</a></svg>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<details ontoggle=alert(1) open><summary>&lt;script&gt;alert(1)&lt;/script&gt;</summary>x</details>',
    '<form action="javascript:alert(1)"><button>x</button></form>',
    '<a id="x&quot; onclick=alert(1) &quot;" href="#x&quot; onclick=alert(1) &quot;">x</a>',
    '<img src="data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9YWxlcnQoMSk+PC9zdmc+" alt="x">',
  ];
  const moved = await move('zendesk', {
    'a.json': { articles: payloads.map((body, index) => article(index, `P ${index}`, body)) },
  });
  for (const pack of moved.compiled.packs) {
    const targets = [...JSON.stringify(pack.entries).matchAll(/"(?:href|src)":"([^"]*)"/g)].map(
      ([, address]) => address ?? '',
    );
    for (const address of targets) assert.doesNotMatch(address, /^\s*(?:javascript|data|vbscript):/i);
  }
  for (const text of Object.values(moved.pages))
    assert.doesNotMatch(text.replace(/&lt;/g, ''), /<(?:script|svg|iframe|form|img)|<[^>]+\son\w+=/i);
});

test('text nested a hundred thousand deep, or never closed, keeps its words', { timeout: 60_000 }, async () => {
  const moved = await move('zendesk', {
    'a.json': {
      articles: [
        article(1, 'Deep', `${'<div>'.repeat(100_000)}Hello`),
        article(2, 'Fonts', Array.from({ length: 3000 }, (_, index) => `<font size=${index}><p>w${index}`).join('')),
        article(3, 'Lists', `${'<ul><li>'.repeat(400)}Leaf`),
        article(4, 'Quotes', `${'<blockquote>'.repeat(300)}Leaf`),
        article(5, 'Tags', '<'.repeat(200_000)),
      ],
    },
  });
  assert.deepEqual(errorsOf(moved), []);
  assert.match(moved.pages['en/deep.md'] ?? '', /\nHello\n$/);
  assert.match(moved.pages['en/fonts.md'] ?? '', /w0 w1 w2/);
});

test('an article of more than a million characters is imported whole', async () => {
  const part = `<h2>Terms</h2><p>${'All of our terms, which nobody reads. '.repeat(300)}</p>`;
  const body = `${part.repeat(110)}<p>The last word.</p>`;
  assert(body.length > 1_200_000);
  const moved = await move('zendesk', { 'a.json': { articles: [article(1, 'Terms', body)] } });
  assert.deepEqual(errorsOf(moved), []);
  assert.match(moved.pages['en/terms.md'] ?? '', /The last word\.\n$/);
});

test('a text of 5 MB is left out with a word why, and the rest is imported', async () => {
  const body = '<p>Words <b>and</b> <a href="https://x.example/">more</a>.</p>\n'.repeat(80_000);
  const moved = await move('zendesk', {
    'a.json': { articles: [article(1, 'Long', body), article(2, 'Short', '<p>x</p>')] },
  });
  assert.deepEqual(
    moved.notes.broken.map(({ message }) => message),
    ['"Long" is longer than three million characters; it is left out. Split it.'],
  );
  assert.deepEqual(Object.keys(moved.pages), ['en/short.md']);
});

const words = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '<p>',
    '</p>',
    '<table><tr><td>',
    '<li>',
    '<pre>',
    '|',
    '`',
    '```\n',
    '<b>',
    '[x](y)',
    '../',
    '{{< x',
    '{% if',
    ':::tip',
    '<Aside>',
    '---\n',
    '\u0000',
    '&lt;',
    '<a href="',
    '<img src="',
  ),
);
const prose = fc.array(words, { maxLength: 12 }).map((parts) => parts.join(''));
const value = fc.oneof(
  prose,
  fc.integer(),
  fc.constant(null),
  fc.boolean(),
  fc.array(prose, { maxLength: 3 }),
  fc.dictionary(prose, prose, { maxKeys: 3 }),
);
const FIELDS = [
  'id',
  'title',
  'name',
  'body',
  'text',
  'description',
  'html_url',
  'url',
  'locale',
  'section_id',
  'folder_id',
  'status',
  'state',
  'parent_id',
  'translations',
  'translated_content',
  'hierarchy',
  'label_names',
  'updated_at',
  'position',
  'related',
  'categories',
];
const record = fc.dictionary(fc.constantFrom(...FIELDS), value, { maxKeys: 10 });
const dump = fc.oneof(
  fc.record(
    { articles: fc.array(record, { maxLength: 4 }), sections: fc.array(record, { maxLength: 2 }), data: value },
    { requiredKeys: [] },
  ),
  fc.array(record, { maxLength: 4 }),
  fc.json().map((text): unknown => JSON.parse(text)),
);

test(
  'whatever is in the files: no throw, nothing outside of OUT, and twice the same',
  { timeout: 240_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...Object.keys(SYSTEMS)), dump, prose, async (system, json, text) => {
        assert.ok(isSystem(system));
        const parent = await folderWith({
          'source/a.json': json,
          'source/b.html': `<html lang="de"><script type="application/ld+json">${JSON.stringify({ '@type': 'FAQPage', mainEntity: json })}</script>${text}`,
          'source/c.md': text,
          'source/d.mdx': `---\n${text}\n---\n${text}`,
          'source/e.yml': `### YamlMime:FAQ\n${text}`,
        });
        const out = join(parent, 'out');
        const moved = await move(system, join(parent, 'source'), { out });
        assert.deepEqual(errorsOf(moved), []);
        const before = await filesOf(out);
        await move(system, join(parent, 'source'), { out });
        assert.deepEqual(await filesOf(out), before);
        assert.deepEqual((await readdir(dirname(out))).sort(), ['out', 'source']);
      }),
      { numRuns: Number(process.env['IMPORT_RUNS'] ?? 100) },
    );
  },
);
