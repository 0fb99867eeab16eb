import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compile, entryOf, sketch, told } from './compile.js';

/** What an editor writes in the front matter, and what the customer's page gets. */
const rows: readonly (readonly [written: string, got: Readonly<Record<string, unknown>>])[] = [
  ['title: Where is it?', { title: 'Where is it?' }],
  ['name: Where is it?', { title: 'Where is it?' }],
  ['Title: Where is it?', { title: 'Where is it?' }],
  ['description: Five days.', { description: 'Five days.' }],
  ['summary: Five days.', { description: 'Five days.' }],
  ['summary: >\n  Five\n  days.', { description: 'Five days.' }],
  ['questions: [lost, "gone, away"]', { questions: ['lost', 'gone, away'] }],
  ['questions: Lost, and gone?', { questions: ['Lost, and gone?'] }],
  ['alternates:\n  - lost\n  - gone', { questions: ['lost', 'gone'] }],
  ['searchTerms: [lost]', { questions: ['lost'] }],
  ['keywords: [credit, payback]', { keywords: ['credit', 'payback'] }],
  ['keywords: credit, payback', { keywords: ['credit', 'payback'] }],
  ['labels: [credit]', { keywords: ['credit'] }],
  ['ms.search.keywords: credit, payback', { keywords: ['credit', 'payback'] }],
  ['category: Orders / Delivery', { category: 'Orders/Delivery' }],
  ['categories: [Orders, Old]', { category: 'Orders' }],
  ['section: Orders', { category: 'Orders' }],
  ['weight: 3', { weight: 3 }],
  ['order: "3"', { weight: 3 }],
  ['sidebar_position: 3', { weight: 3 }],
  ['nav_order: 3', { weight: 3 }],
  ['position: 2.5', { weight: 2.5 }],
  ['popular: true', { popular: true }],
  ['promoted: yes', { popular: true }],
  ['featured: on', { popular: true }],
  ['popular: false', { popular: false }],
  ['id: refund', { id: 'refund' }],
  ['translationKey: refund', { id: 'refund' }],
  ['legacyId: 360001', { id: '360001' }],
  ['id: refund\nlegacyId: 360001', { id: 'refund', aliases: ['360001'] }],
  ['slug: my-refund', { slug: 'my-refund' }],
  ['permalink: /help/refund/', { slug: 'help-refund' }],
  ['aliases: [old, older]', { aliases: ['old', 'older'] }],
  ['redirect_from: /old/', { aliases: ['/old/'] }],
  ['next: [b]', { next: ['b'] }],
  ['related: [b.md, c]', { next: ['b', 'c'] }],
  ['updated: 2026-03-01', { updated: '2026-03-01' }],
  ['lastmod: 2026-03-01T09:30:00Z', { updated: '2026-03-01T09:30:00Z' }],
  ['updated: 1.3.2026', { updated: '2026-03-01' }],
  ['updated: 31/12/2026', { updated: '2026-12-31' }],
  ['updated: 12/31/2026', { updated: '2026-12-31' }],
  ['updated: 03/01/2026', { updated: '2026-03-01' }],
  ['updated: March 1, 2026', { updated: '2026-03-01' }],
  ['updated: 1. März 2026', { updated: '2026-03-01' }],
  ['updated: 1 marzo 2026', { updated: '2026-03-01' }],
  ['expires: 2026-12-31', { expires: '2026-12-31' }],
  ['complexity: High', { complexity: 'high' }],
  ['moment: true', { moment: true }],
  ['stage: deliver', { stage: 'deliver' }],
  ['channel: phone, email', { channel: ['phone', 'email'] }],
  ['contexts: [/cart*, /checkout]', { contexts: ['/cart*', '/checkout'] }],
  ['audience: customer', { title: 'A' }],
  ['draft: false', { title: 'A' }],
  ['published: true', { title: 'A' }],
  // What a form of a CMS leaves empty.
  [
    'description: ""\nquestions: []\nkeywords: []\nweight: ""\nexpires: ""\ncomplexity: ""\npopular: ""\nchannel:',
    { questions: [], keywords: [], weight: 0, popular: false, channel: [] },
  ],
];
for (const [written, got] of rows)
  test(`${JSON.stringify(written)} → ${JSON.stringify(got)}`, () => {
    const titled = /^(?:title|name):/i.test(written) ? written : `title: A\n${written}`;
    const files = { 'a.md': `---\n${titled}\n---\nText`, 'b.md': '# B', 'c.md': '# C' };
    const compiled = compile(files);
    assert.deepEqual(told(files), []);
    const entry = compiled.packs.flatMap(({ entries }) => entries).find(({ title }) => title !== 'B' && title !== 'C');
    const found = Object.fromEntries(
      Object.keys(got).map((key) => [key, Object.entries(entry ?? {}).find(([name]) => name === key)?.[1]]),
    );
    assert.deepEqual(found, got);
  });

test('a date with strokes is read as the language of the file writes it', () =>
  assert.equal(entryOf(compile({ 'it/a.md': '---\ntitle: A\nlastmod: 01/03/2026\n---\n' })).updated, '2026-03-01'));

for (const line of ['lang: de', 'locale: de_DE', 'language: de'])
  test(`${line} moves the file to German`, () =>
    assert.match(compile({ 'a.md': `---\ntitle: A\n${line}\n---\n` }).packs.at(-1)?.language ?? '', /^de/));

const kept = ['draft: true', 'hidden: true', 'published: false', 'audience: agent'];
for (const line of kept)
  test(`${line} keeps a file from customers, without a word`, () => {
    const { packs, problems } = compile({ 'a.md': `---\ntitle: Secret\n${line}\n---\n`, 'b.md': '# B' });
    assert.deepEqual(problems, []);
    assert.doesNotMatch(JSON.stringify(packs), /Secret/);
  });

const unclear: readonly (readonly [string, string])[] = [
  [
    'audience: agents',
    'a.md:3  audience: "agents" is not known; the file is kept from customers. Did you mean "agent"?',
  ],
  ['draft: ture', 'a.md:3  draft: "ture" is neither true nor false; the file counts as a draft. Write draft: true.'],
];
for (const [line, message] of unclear)
  test(`${line} is not shown to customers until it is clear`, () => {
    const files = { 'a.md': `---\ntitle: Secret\n${line}\n---\n`, 'b.md': '# B' };
    assert.deepEqual(told(files), [message]);
    assert.doesNotMatch(JSON.stringify(compile(files).packs), /Secret/);
  });

const slips: readonly (readonly [string, readonly string[]])[] = [
  [
    'expires: 3/4/2026',
    ['a.md:3  expires: "3/4/2026" may be two days; it is ignored. Write expires: 2026-04-03 or expires: 2026-03-04.'],
  ],
  ['lastmod: yesterday', ['a.md:3  lastmod: "yesterday" is no date; it is ignored. Write lastmod: 2026-12-31.']],
  [
    'expires: 2026-12-31 25:00',
    ['a.md:3  expires: "2026-12-31 25:00" is no date; it is ignored. Write expires: 2026-12-31.'],
  ],
  ['keyword: x', ['a.md:3  "keyword" is not a key of the front matter. Did you mean "keywords"?']],
  ['catgory: x', ['a.md:3  "catgory" is not a key of the front matter. Did you mean "category"?']],
  [
    'lang: Deutsch!',
    ['a.md:3  lang: "Deutsch!" is no language; it is ignored. Write lang: en, or de-AT with a region.'],
  ],
  [
    'description: Order #12',
    ['a.md:3  Only "Order" is read: after a blank, # begins a remark. Put the value in quotes: "Order #12".'],
  ],
  ['weight: 3 # low first', []],
  ['keywords: { a: { b: c } }', ['a.md:3  keywords: is no list of words; it is ignored. Write keywords: [one, two].']],
];
for (const [line, lines] of slips)
  test(`${line}: ${lines[0] ?? 'nothing to say'}`, () =>
    assert.deepEqual(told({ 'a.md': `---\ntitle: A\n${line}\n---\nText` }), lines));

/** Keys that other systems document; none is a slip of ours. */
const FOREIGN =
  'author authors banner bookFlatSection build cascade cover css custom_edit_url date date_created dates description_short docType draftDate editLink editUrl eleventyNavigation excerpt extra feature_image footer form format gitInfo head header hero hide hide_title icon image images isCJKLanguage keepHeadings label lastUpdated lastupdate layout link linkTitle links listed markup menu meta mermaid ms.author ms.date ms.reviewer ms.topic ms.service ms.custom nav_exclude navigation no_list outline outputs owner pagefind pagination_next pagination_prev parent has_children params prev priority_support publishDate public readingTime redirect_to render resources robots sidebar sidebar_class_name sidebar_label sitemap source licence license state status subtitle tableOfContents tags template text then thumbnail time toc translationBy uid url uuid version videos viewport visibility when_to_use where zones'.split(
    ' ',
  );
for (const key of FOREIGN)
  test(`the key ${key} of another system is no slip`, () =>
    assert.deepEqual(told({ 'a.md': `---\ntitle: A\n${key}: x\n---\nText` }), []));

const yaml: readonly (readonly [string, string])[] = [
  ["title: 'It's lost'", 'Write title: "It\'s lost".'],
  ['title: "He said "hi""', 'Write title: \'He said "hi"\'.'],
  ['title: @home', 'Write title: "@home".'],
  ['title: *new* refunds', 'Write title: "*new* refunds".'],
  ['title: “Refunds: how?”', 'Write title: "Refunds: how?".'],
  ['title:Refunds\nweight: 3', 'Write title: Refunds.'],
  ['title: [New] refunds', 'Write title: "[New] refunds".'],
  ['title: [New', 'Close it with ] at the end of the line.'],
  ['title: A\ntitle: B', 'Keep one of the two.'],
];
for (const [line, remedy] of yaml)
  test(`${JSON.stringify(line)} in the front matter: ${remedy}`, () => {
    const [only = '', ...more] = told({ 'a.md': `---\n${line}\n---\nText`, 'b.md': '# B' });
    assert.deepEqual(more, []);
    assert.ok(only.startsWith('a.md:') && only.endsWith(`The file is left out. ${remedy}`), only);
    assert.doesNotMatch(only, /mapping|scalar|node|sequence|token|alias|flow/i);
  });

test('a byte order mark and ends of lines from Windows change nothing', () => {
  const entry = entryOf(compile({ 'a.md': '\ufeff---\r\ntitle: A\r\nweight: 2\r\n---\r\n\r\nText\r\n' }));
  assert.deepEqual([entry.title, entry.weight], ['A', 2]);
});

for (const heading of [
  '## Related articles',
  '## See also',
  '### Related',
  '## Verwandte Artikel',
  '## Siehe auch',
  '## Vedi anche',
  '## Articoli correlati',
  '**See also:**',
])
  test(`a last list under "${heading}" comes next and leaves the body`, () => {
    const entry = entryOf(
      compile({
        'orders/a.md': `# A\n\nText.\n\n${heading}\n\n- [B](b.md)\n- [C](../c.md#part)\n`,
        'orders/b.md': '# B',
        'c.md': '# C\n\n## Part',
      }),
      'orders/a',
    );
    assert.deepEqual(entry.next, ['orders/b', 'c']);
    assert.equal(entry.type === 'article' && !('href' in entry.body) && sketch(entry.body), 'p(Text.)');
  });

test('what leads elsewhere stays in the list, and what `next` names comes first', () => {
  const files = {
    'a.md':
      '---\ntitle: A\nnext: [c]\n---\nText.\n\n## See also\n\n- [B](b.md)\n- [Maker](https://maker.example)\n- [C](c.md)\n',
    'b.md': '# B',
    'c.md': '# C',
  };
  const entry = entryOf(compile(files), 'a');
  assert.deepEqual(told(files), []);
  assert.deepEqual(entry.next, ['c', 'b']);
  assert.equal(
    entry.type === 'article' && !('href' in entry.body) && sketch(entry.body),
    'p(Text.) h2#see-also(See also) ul(p(<leave https://maker.example>(Maker)))',
  );
});

test('a list of links in the middle stays, and a dead one at the end is told by its line', () => {
  assert.deepEqual(
    entryOf(compile({ 'a.md': '# A\n\n## See also\n\n- [B](b.md)\n\n## More\n\nText.', 'b.md': '# B' }), 'a').next,
    [],
  );
  assert.deepEqual(told({ 'a.md': '# A\n\n## See also\n\n- [B](b.md)\n- [C](bb.md)\n', 'b.md': '# B' }), [
    'a.md:6  "bb.md" is not in the help folder; the link is left out. Did you mean "b.md"?',
  ]);
  assert.deepEqual(told({ 'a.md': '# A\n\n## See also\n\n[B](b.md)  \n[C](bb.md)\n', 'b.md': '# B' }), [
    'a.md:6  "bb.md" is not in the help folder; the link is left out. Did you mean "b.md"?',
  ]);
});
