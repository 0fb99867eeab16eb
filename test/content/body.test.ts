import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyOf, compile, entryOf, flowOf, sketch, told } from './compile.js';

const rows: readonly (readonly [what: string, markdown: string, tree: string])[] = [
  [
    'words',
    'Hello *you*, **all**\nof ~~us~~ `x &amp; y` &amp; &euro; \\*',
    'p(Hello emphasis(you), strong(all) of deleted(us) code(x &amp; y) & € *)',
  ],
  [
    'a key and a break',
    'Press <kbd>Ctrl</kbd><br>now, H<sub>2</sub>O, m<sup>2</sup>',
    'p(Press key(Ctrl)/br/now, Hsub(2)O, msup(2))',
  ],
  ['a pinned heading', '## How *long*? {#how-long}', 'h2#how-long(How emphasis(long)?)'],
  ['a heading of the first level below the title', '# One\n\n# Two', 'h2#one(One) h2#two(Two)'],
  ['two headings alike', '## A\n\n## A', 'h2#a(A) h2#a-1(A)'],
  ['a task list', '- [ ] one\n- [x] two', 'ul([ ]p(one), [x]p(two))'],
  ['a list in a list', '1. one\n   - two\n2. three', 'ol(p(one) ul(p(two)), p(three))'],
  ['a table', '| a | b |\n|---|---|\n| 1 | 2<br>3 |', 'table(a | b / 1 | 2/br/3)'],
  ['a callout', '> [!WARNING]\n> Hot\n>\n> - very', 'warning(p(Hot) ul(p(very)))'],
  [
    'footnotes',
    'One[^a] and two[^b], one again[^a]![^c]\n\n[^a]: First *note*.\n[^b]:\n    Second.\n\n    - more\n\nAfter.\n\n[^c]: With[^a].',
    'p(One[1 fnref:1 -> fn:1] and two[2 fnref:2 -> fn:2], one again[1 fnref:1-2 -> fn:1]![3 fnref:3 -> fn:3]) p(After.) notes(1#fn:1 <- fnref:1 fnref:1-2 fnref:1-3: p(First emphasis(note).), 2#fn:2 <- fnref:2: p(Second.) ul(p(more)), 3#fn:3 <- fnref:3: p(With[1 fnref:1-3 -> fn:1].))',
  ],
  [
    'a film that stands alone',
    '[How to pack](https://www.youtube.com/watch?v=dQw4w9WgXcQ)\n\nhttps://vimeo.com/76979871\n\n[Box](a/un_boxing.mp4)',
    'video(https://www.youtube.com/watch?v=dQw4w9WgXcQ How to pack from youtube.com) video(https://vimeo.com/76979871 Vimeo from vimeo.com) video(a/un_boxing.mp4 Box from )',
  ],
  [
    'a film in a sentence, and one in a list of choices',
    'See [this](https://youtu.be/dQw4w9WgXcQ).\n\n- [that](https://youtu.be/dQw4w9WgXcQ)',
    'p(See <leave https://youtu.be/dQw4w9WgXcQ>(this).) ul(p(<leave https://youtu.be/dQw4w9WgXcQ>(that)))',
  ],
  ['a rare character', '&HilbertSpace; &ngE; &zwnj;&shy;x', 'p(\u210b \u2267\u0338 \u200c\u00adx)'],
  [
    'soft hyphens and zero-width characters, kept on screen',
    'Ver\u00adsand\u200bkosten',
    'p(Ver\u00adsand\u200bkosten)',
  ],
  [
    'a link whose words are an address',
    '[https://a.example/b\\_c](https://a.example/b_c)',
    'p(<leave https://a.example/b_c>(https://a.example/b_c))',
  ],
  ['a quote', '> Said so', 'quote(p(Said so))'],
  [
    'details around Markdown',
    '<details><summary>More</summary>\n\n**a**\n\n- b\n\n</details>\n\nc',
    'details(More: p(strong(a)) ul(p(b))) p(c)',
  ],
  ['details never closed', '<details><summary>More</summary>\n\na', 'details(More: p(a))'],
  ['code and a rule', '```js\na < b\n```\n\n---', 'code(a < b) hr'],
  [
    'an autolink',
    'See https://shop.example/x or <service@shop.example>',
    'p(See <leave https://shop.example/x>(https://shop.example/x) or <leave mailto:service@shop.example>(service@shop.example))',
  ],
  [
    'a hand-over',
    '[Talk to us](contact: lost card) or [call me](callback:refund)',
    'p(<contact lost card>(Talk to us) or <callback refund>(call me))',
  ],
  ['a placeholder that is no tag', 'Write <your name> below <55dB', 'p(Write <your name> below <55dB)'],
  ['an HTML list', '<ul>\n<li>one</li>\n<li><b>two</b></li>\n</ul>', 'ul(p(one), p(strong(two)))'],
  ['an HTML table', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'p(a · b) p(c)'],
  [
    'a form',
    '<form action="https://evil.example"><input name=pin><button>Send</button> us a mail</form>',
    'p(Send us a mail)',
  ],
  [
    'a list without its blank',
    ' -[a](https://a.example)\n -[b](https://b.example)',
    'ul(p(<leave https://a.example>(a)), p(<leave https://b.example>(b)))',
  ],
  ['an include of another system', 'Open [!INCLUDE[prod](includes/prod.md)] now', 'p(Open prod now)'],
  ['an image from elsewhere', '![A parcel](https://shop.example/p.png)', 'p(img(https://shop.example/p.png A parcel))'],
];

for (const [what, markdown, tree] of rows)
  test(`${what} becomes a typed tree`, () => assert.equal(sketch(bodyOf(markdown)), tree));

test('code keeps its list as typed, though a list outside would be mended', () => {
  assert.equal(sketch(bodyOf('```\n -[a](b)\n```')), 'code( -[a](b))');
});

test('a link finds the other file: by path, in the own language, in another one, by a named place', () => {
  const compiled = compile({
    'de/a.md': '# A\n\n[b](b.md) [b](../en/b.md#two) [c](c.md) [up](#ende)\n\n<a id="ende"></a>\n\n## Schluss',
    'de/b.md': '# B\n\n## Eins\n\n## Zwei',
    'en/b.md': '# B\n\n## One\n\n## Two',
    'en/c.md': '# C',
  });
  const entry = compiled.packs.find(({ language }) => language === 'de')?.entries.find(({ id }) => id === 'a');
  assert(entry?.type === 'article' && !('href' in entry.body));
  assert.equal(
    sketch(entry.body.slice(0, 1)),
    'p(<article b>(b) <article b zwei>(b) <article c>(c) <heading schluss>(up))',
  );
  assert.deepEqual(compiled.problems, []);
});

test('the front matter of other systems is read', () => {
  const { problems, packs } = compile({
    'help/x.md': `---
name: Where is it?
summary: Soon.
searchTerms: [delivery]
ms.search.keywords: parcel, box
categories: [Orders / Delivery]
sidebar_position: 3
promoted: true
permalink: /help/where/
redirect_from: [/old]
legacyId: 123
translationKey: where
lastmod: 04/15/2025
tags: [a]
---
Text`,
  });
  assert.deepEqual(problems, []);
  const { body: _body, ...entry } = { body: undefined, ...packs[0]?.entries[0] };
  assert.deepEqual(entry, {
    id: 'where',
    slug: 'help-where',
    title: 'Where is it?',
    description: 'Soon.',
    updated: '2025-04-15',
    questions: ['delivery'],
    keywords: ['parcel', 'box'],
    category: 'Orders/Delivery',
    weight: 3,
    popular: true,
    next: [],
    aliases: ['/old', '123'],
    moment: false,
    channel: [],
    contexts: [],
    type: 'article',
  });
});

test('a file with many questions gives an article a question', () => {
  const compiled = compile({
    'shipping.md':
      '---\ntype: faq\ntitle: Shipping\ncategory: Orders\n---\nWe ship daily.\n\n## How much?\n\n4.90\n\n### Abroad\n\n9.90\n\n## How long?\n\n[Abroad](#abroad)',
    'x.md': '# X\n\n[a](shipping.md) [b](shipping.md#how-long)',
  });
  assert.deepEqual(
    compiled.packs[0]?.entries.map(({ id, title, category }) => `${id}: ${title} (${category})`),
    [
      'shipping: Shipping (Orders)',
      'x: X ()',
      'shipping/how-much: How much? (Orders)',
      'shipping/how-long: How long? (Orders)',
    ],
  );
  const [long, x] = [entryOf(compiled, 'shipping/how-long'), entryOf(compiled, 'x')];
  assert(long.type === 'article' && x.type === 'article' && !('href' in long.body) && !('href' in x.body));
  assert.equal(sketch(long.body), 'p(<article shipping/how-much abroad>(Abroad))');
  assert.equal(sketch(x.body), 'p(<article shipping>(a) <article shipping/how-long>(b))');
});

test('drafts and articles for agents do not reach customers, and are no problem', () => {
  const compiled = compile({
    'a.md': '---\ntitle: A\ndraft: true\n---',
    'b.md': '---\ntitle: B\naudience: agent\n---',
    'c.md': '# C',
  });
  assert.deepEqual(
    compiled.packs[0]?.entries.map(({ id }) => id),
    ['c'],
  );
  assert.deepEqual(told({ 'a.md': '---\ntitle: A\ndraft: true\n---', 'c.md': '# C' }), []);
});

test('images of the folder are named for copying', () => {
  const compiled = compile({ 'en/a.md': '# A\n\n![Box](img/a%20b.png) ![Box](/logo.png)' });
  assert.deepEqual(compiled.assets, [
    { path: 'en/img/a b.png', file: 'en/a.md', line: 3 },
    { path: 'logo.png', file: 'en/a.md', line: 3 },
  ]);
  const entry = entryOf(compiled);
  assert(entry.type === 'article' && !('href' in entry.body));
  assert.equal(sketch(entry.body), 'p(img(assets/en/img/a%20b.png Box) img(assets/logo.png Box))');
});

test('a footnote that is missing, unused or written twice is told where it stands', () => {
  assert.deepEqual(told({ 'a.md': '# A\n\nOne[^x] and[^y].\n\n[^y]: Y\n[^Y]: Again\n\n[^z]: Z' }), [
    'a.md:3  There is no footnote "[^x]". Write [^x]: and its words on a line of their own, or \\[^x] where none is meant.',
    'a.md:6  The footnote "[^Y]" is written twice; the first one is shown. Give each its own name.',
    'a.md:8  Nothing refers to the footnote "[^z]"; it is not shown. Write [^z] behind the words it belongs to.',
  ]);
});

test('each step of a flow shows the notes it refers to, and the choices stay choices', () => {
  const flow = flowOf(
    compile({
      'a.flow.md':
        '# A\n\n## One\n\nText[^n].\n\n- [On](#two)\n- [Off](#three)\n\n## Two\n\nMore[^n].\n\n## Three\n\nEnd.\n\n[^n]: Note.',
    }),
  );
  assert.deepEqual(
    flow.steps.map(({ body, choices }) => `${sketch(body)} / ${choices.length}`),
    [
      'p(Text[1 fnref:1 -> fn:1].) notes(1#fn:1 <- fnref:1: p(Note.)) / 2',
      'p(More[1 fnref:2-1 -> fn:2-1].) notes(1#fn:2-1 <- fnref:2-1: p(Note.)) / 0',
      'p(End.) / 0',
    ],
  );
});
