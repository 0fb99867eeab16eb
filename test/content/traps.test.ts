import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { bodyText } from '../../src/model/index.js';
import { createIndex, loadLanguage, searchableOf } from '../../src/search/index.js';
import { bodyOf, compile, entryOf, sketch, told } from './compile.js';

/** What real help centers hold. Files of the folder `traps` come from them; the rest is written after them. */
const real = (name: string): string => readFileSync(new URL(`fixtures/traps/${name}`, import.meta.url), 'utf8');

test('a list whose items lack the blank after the dash is a list, and the editor is told once', () => {
  const text = '# How do I log in?\n\n -[With a card](card.md)\n -[With a code](code.md)\n';
  const files = { 'log-in.md': text, 'card.md': '# Card', 'code.md': '# Code' };
  assert.equal(
    sketch(bodyOfFirst(files, 'log-in')),
    'ul(p(<article card>(With a card)), p(<article code>(With a code)))',
  );
  assert.deepEqual(told(files), [
    'log-in.md:3  A list item needs a blank after its dash; it is read as if it had one. Write - [label](address).',
  ]);
});

test('a less-than sign before a number is no HTML', () => {
  const files = { 'de/encounter_19_calc.md': real('encounter_19_calc.md') };
  const words = bodyText(bodyOfFirst(files, 'encounter_19_calc'));
  for (const part of ['Dämpfung <55dB werden', '>= 55dB und <63dB werden', 'Kontaktzeit <15 Minuten: Begegnung'])
    assert.ok(words.includes(part), part);
  assert.ok(!told(files).some((line) => line.includes('HTML')));
});

test('soft hyphens and zero-width characters stay on screen, and search does not see them', async () => {
  const { packs } = compile({
    'a.md':
      '---\ntitle: Hintergrund\u00adaktualisierung\ncategory: Hinter\u00adgrund\nlang: de\n---\n\nDie Risiko\u00adermittlung ruht, bis die Ver\u200bbindung steht.',
    'b.md': '---\ntitle: Anderes\ncategory: Hintergrund\nlang: de\n---\n\nNichts davon.',
    'c.md': '---\ntitle: Play\u200cback\nlang: fa\n---\n\nمی\u200cگذارد',
  });
  const german = packs.find(({ language }) => language === 'de');
  assert.match(bodyText(entryBody(german?.entries[0])), /Risiko\u00adermittlung ruht, bis die Ver\u200bbindung/);
  assert.equal(german?.entries[0]?.title, 'Hintergrundaktualisierung');
  assert.deepEqual([...new Set(german.entries.map(({ category }) => category))], ['Hintergrund']);
  const index = createIndex(german.entries.map(searchableOf), await loadLanguage('de'));
  for (const question of ['Hintergrundaktualisierung', 'Risikoermittlung', 'Verbindung'])
    assert.equal(index.search(question)[0]?.id, 'a', question);
  const persian = packs.find(({ language }) => language === 'fa');
  assert.match(bodyText(entryBody(persian?.entries[0])), /می\u200cگذارد/);
  const farsi = createIndex((persian?.entries ?? []).map(searchableOf), await loadLanguage('fa'));
  assert.equal(farsi.search('میگذارد')[0]?.id, 'c');
});

test('two files with one id: both are there, and the editor is told which is which', () => {
  const files = { 'orders/a.md': '---\ntitle: A\nid: refund\n---', 'orders/b.md': '---\ntitle: B\nid: refund\n---' };
  assert.deepEqual(
    compile(files).packs[0]?.entries.map(({ id, title }) => [id, title]),
    [
      ['refund', 'A'],
      ['orders/b', 'B'],
    ],
  );
  assert.deepEqual(told(files), [
    'orders/b.md:1  The id "refund" already belongs to orders/a.md; this file goes by "orders/b". Give each its own id.',
  ]);
});

test('a link in other capital letters leads there, and the editor is told how the file is written', () => {
  const files = { 'en/a.md': '# A\n\n[B](Sub/B.MD)', 'en/sub/b.md': '# B' };
  assert.equal(sketch(bodyOfFirst(files, 'a')), 'p(<article sub/b>(B))');
  assert.match(told(files)[0] ?? '', /^en\/a\.md:3 {2}"Sub\/B\.MD" differs .* Write "sub\/b\.md"\.$/);
});

test('what DocFX, Docusaurus and Jekyll would have replaced is not shown to customers', () => {
  const name = 'bank-how-setup-bank-accounts.md';
  const files = { [name]: real(name), 'across-set-up-data-exchange.md': '# Set up data exchange' };
  const tree = bodyOfFirst(files, name.replace('.md', ''));
  assert.doesNotMatch(bodyText(tree), /:::/);
  assert.match(sketch(tree), /^p\(The following .*\) ol\(p\(The transactions are exported/);
  assert.deepEqual(told(files), [
    `${name}:10  ::: and what follows it on the line belong to another system and are not shown; what stands between is. Delete them. For a callout write > [!NOTE].`,
  ]);

  const rest = [
    'Open [!INCLUDE[prod_short](includes/prod_short.md)] and [!INCLUDE [more]:(includes/more.md)].',
    '',
    ':::image type="content" source="media/a.png" alt-text="The bank account card" lightbox="media/a.png":::',
    '',
    '{% include banner.html %}See [prices]({{ site.baseurl }}/prices).',
    '',
    '> [!div class="nextstepaction"]',
    '> [Next](https://shop.example/next)',
    '',
    'Type `{% raw %}` and `:::` as they are.',
  ].join('\n');
  assert.equal(
    sketch(bodyOf(rest)),
    [
      'p(Open prod_short and more.)',
      'p(img(assets/media/a.png The bank account card))',
      'p(See <leave /prices>(prices).)',
      'quote(p(<leave https://shop.example/next>(Next)))',
      'p(Type code({% raw %}) and code(:::) as they are.)',
    ].join(' '),
  );
});

test('a [!div] is told as what it is', () => {
  assert.deepEqual(told({ 'a.md': '# A\n\n> [!div class="nextstepaction"]\n> [Next](https://shop.example/next)\n' }), [
    'a.md:3  [!div …] belongs to another system and is not shown; what stands below it is. Delete the line, and the > before what stands below unless it is a quote.',
  ]);
});

test('tables in HTML keep every word and link', () => {
  const words = bodyText(bodyOf(real('available-shipping-methods.md').replace(/^---[\s\S]*?\n---/, '')));
  for (const part of ['GLS Standard', 'Only available in Italy', '1-2 business days', 'Saturday delivery available'])
    assert.ok(words.includes(part), part);
  assert.doesNotMatch(words, /<\/?t[drh]|width:auto/);
});

test('a list in a cell of a table, which Markdown cannot write, is shown as a list and no slip', () => {
  const table =
    '| Kind | Meaning |\n| --- | --- |\n| Limit | The options: <ul><li>**Chain** for all</li><li>One</li></ul> |\n';
  const words = bodyText(bodyOf(table));
  assert.match(words, /The options:\s+• Chain for all\s+• One/);
  assert.deepEqual(told({ 'a.md': `# A\n\n${table}` }), []);
});

test('a search form inside an article leaves nothing to type into, and the words around it stay', () => {
  const text =
    '# Find your parcel\n\nEnter the number.\n\n<form action="https://tracker.example" method="get"><label>Number</label><input name="q" placeholder="JD0001"><button>Search</button></form>\n\nOr call us.';
  assert.match(bodyText(bodyOfFirst({ 'a.md': text }, 'a')), /^Enter the number\.\n[\s\S]*Or call us\.$/);
  assert.doesNotMatch(JSON.stringify(compile({ 'a.md': text }).packs), /tracker\.example|placeholder|<form/);
  assert.match(told({ 'a.md': text })[0] ?? '', /^a\.md:5 {2}HTML is not shown: of <form>/);
});

test('steps that are all numbered 1. are counted', () => {
  assert.equal(
    sketch(bodyOf('1. Open it.\n1. Close it.\n\n   > [!NOTE]\n   > Twice.\n1. Done.')),
    'ol(p(Open it.), p(Close it.) note(p(Twice.)), p(Done.))',
  );
});

test('an English anchor leads to the German heading at the same place; where the headings differ, the editor is told', () => {
  const files = {
    'en/fees.md': '# Fees\n\n## Abroad\n\nTwo.\n\n## At home\n\nNone.',
    'de/fees.md': '# Gebühren\n\n## Im Ausland\n\nZwei.\n\n## Zu Hause\n\nKeine.',
    'de/card.md': '# Karte\n\nSiehe [Gebühren](fees.md#at-home).',
  };
  assert.equal(sketch(bodyOfFirst(files, 'card')), 'p(Siehe <article fees zu-hause>(Gebühren).)');
  assert.deepEqual(told(files), []);
  const other = { ...files, 'de/fees.md': '# Gebühren\n\n## Zu Hause\n\nKeine.' };
  assert.deepEqual(told(other), [
    'de/card.md:3  "fees.md" has no heading "#at-home"; the link leads to its beginning. Write one that is there: #zu-hause.',
  ]);
});

test('a dead link is told with a remedy that is right, or with none that is wrong', () => {
  const b = '# B\n\n## Print\n\n## Send\n\n## Close\n\n## Copy a layout\n\n## Delete a layout\n';
  const remedy = (link: string): string =>
    (told({ 'en/a.md': `# A\n\n[x](${link})`, 'en/orders/b.md': b })[0] ?? '').replace(/^.*?[;.] [^.]*\. /, '');
  assert.equal(remedy('/shop/b.md'), 'Did you mean "orders/b.md"?');
  assert.equal(remedy('orders/manage.md'), 'Correct the path, or link to its web address.');
  assert.equal(remedy('orders/b.md#copy-a-layuot'), 'Did you mean "#copy-a-layout"?');
  assert.equal(
    remedy('orders/b.md#modify-a-layout'),
    'Write one that is there: #copy-a-layout, #delete-a-layout, #print, #send ….',
  );
});

test('an umlaut is one letter or two (macOS, ZIP files): a link finds the file all the same', () => {
  const files = { 'ru\u0308ckgabe.md': '# R\u00fcckgabe\n\nGeht.', 'a.md': '# A\n\n[x](r\u00fcckgabe.md)' };
  assert.deepEqual(told(files), []);
  assert.equal(sketch(bodyOfFirst(files, 'a')), 'p(<article r\u00fcckgabe>(x))');
  assert.deepEqual(told({ 'r\u00fcckgabe.md': '# R', 'a.md': '# A\n\n[x](ru%CC%88ckgabe.md)' }), []);
});

test('the separator of Windows: the editor is told the one that addresses have', () => {
  const remedies = told({
    'en/a.md': '# A\n\n[x](.\\b.md) [y](..\\en\\sub\\c.md)',
    'en/b.md': '# B',
    'en/sub/c.md': '# C',
  }).map((line) => line.replace(/^.*link\. /, ''));
  assert.deepEqual(remedies, ['Did you mean "b.md"?', 'Did you mean "sub/c.md"?']);
});

test('a link to an old address finds the article that says it was there', () => {
  const files = {
    'en/refund.md': '---\ntitle: Refund\nredirect_from: [/help/old-refund, /articles/12.html, /x/]\n---\n\nText.',
    'en/a.md': '# A\n\n[x](/help/old-refund) [y](/articles/12.html) [z](/x)',
  };
  assert.equal(sketch(bodyOfFirst(files, 'a')), 'p(<article refund>(x) <article refund>(y) <article refund>(z))');
  assert.deepEqual(told(files), []);
});

test('a dead link of a last list is told as any other, with the file that was meant', () => {
  const files = {
    'en/a.md': '# A\n\nText.\n\n## See also\n\n- [Refund](orders/refund.md)\n- [Gone](away.md)\n',
    'en/money/refund.md': '# Refund',
  };
  assert.deepEqual(told(files), [
    'en/a.md:7  "orders/refund.md" is not in the help folder; the link is left out. Did you mean "money/refund.md"?',
    'en/a.md:8  "away.md" is not in the help folder; the link is left out. Correct the path, or link to its web address.',
  ]);
});

test('an address with blanks is read as the link it was meant to be, and the editor is told once', () => {
  const files = {
    'a.md': '# A\n\nSee [the terms](our terms.md), (our terms.md), [x](y z) and [1](/2).',
    'our terms.md': '# T',
  };
  assert.equal(
    sketch(bodyOfFirst(files, 'a')),
    'p(See <article our terms>(the terms), (our terms.md), [x](y z) and <leave /2>(1).)',
  );
  assert.deepEqual(told(files), [
    'a.md:3  An address has no blanks; this one is read as if they were written %20. Write %20 for each, or < > around it: [label](<our terms.md>).',
  ]);
});

test('a link to a file that is left out for a slip is not called dead; one to a draft is', () => {
  const a = '# A\n\n[x](broken.md) [y](draft.md)\n\n## See also\n\n- [B](broken.md)';
  const draft = { 'draft.md': '---\ntitle: D\ndraft: true\n---' };
  assert.deepEqual(told({ 'a.md': a, 'broken.md': '---\ntitle: A: b\n---', ...draft }), [
    'a.md:3  "draft.md" is not for customers (a draft, or for agents); the words are shown without a link. Take the link away, or publish the file.',
    'broken.md:2  A value that holds a colon needs quotes. The file is left out. Write title: "A: b".',
  ]);
});

test('an address of the web or a mailbox without its beginning leads where it was meant to', () => {
  const files = {
    'a.md': '# A\n\n[x](www.shop.example/a) [y](http//shop.example) [z](help@shop.example) [f](/form.pdf)',
  };
  assert.equal(
    sketch(bodyOfFirst(files, 'a')),
    'p(<leave https://www.shop.example/a>(x) <leave https://shop.example>(y) <leave mailto:help@shop.example>(z) <leave /form.pdf>(f))',
  );
  assert.deepEqual(told(files), [
    'a.md:3  "www.shop.example/a" lacks its beginning; it is read as https://www.shop.example/a. Write "https://www.shop.example/a".',
    'a.md:3  "http//shop.example" lacks its beginning; it is read as https://shop.example. Write "https://shop.example".',
    'a.md:3  "help@shop.example" lacks its beginning; it is read as mailto:help@shop.example. Write "mailto:help@shop.example".',
  ]);
});

function bodyOfFirst(files: Readonly<Record<string, string>>, id: string): ReturnType<typeof bodyOf> {
  return entryBody(entryOf(compile(files), id));
}

function entryBody(entry: ReturnType<typeof entryOf> | undefined): ReturnType<typeof bodyOf> {
  if (entry?.type !== 'article' || 'href' in entry.body) throw new Error('No body');
  return entry.body;
}
