import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compile, told } from './compile.js';

const front = (lines: string, body = ''): string => `---\ntitle: A\n${lines}\n---\n${body}`;

/** An editor's slip, and what the terminal says. */
const rows: readonly (readonly [slip: string, files: Readonly<Record<string, string>>, lines: readonly string[]])[] = [
  [
    'a file misspelt',
    { 'a.md': front('', '[x](refnd.md)'), 'refund.md': '# R' },
    ['a.md:5  "refnd.md" is not in the help folder; its words are shown without a link. Did you mean "refund.md"?'],
  ],
  [
    'capitals in a path',
    { 'a.md': front('', '[x](Refund.md)'), 'refund.md': '# R' },
    ['a.md:5  "Refund.md" differs from the file in capital letters; many servers tell them apart. Write "refund.md".'],
  ],
  [
    'an article by the name of its page; what a site may publish beside its help is left alone',
    { 'a.md': front('', '[x](refund.html) [y](contact) [z](/contact) [m](manual.pdf)'), 'refund.md': '# R' },
    ['a.md:5  "refund.html" leads to a file of that name beside pack.json. Did you mean "refund.md"?'],
  ],
  [
    'a heading misspelt',
    { 'a.md': front('', '[x](refund.md#how-lnog)'), 'refund.md': '# R\n\n## How long' },
    ['a.md:5  "refund.md" has no heading "#how-lnog"; the link leads to its beginning. Did you mean "#how-long"?'],
  ],
  [
    'a script as address',
    { 'a.md': front('', 'ok\n[x](javascript:alert%281%29)') },
    [
      'a.md:6  The address "javascript:alert%281%29" is not allowed; its words are shown without a link. Use https:, mailto:, tel: or a file of the help folder.',
    ],
  ],
  [
    'a key misspelt',
    { 'a.md': front('descripton: x\nsource: y\ntags: [z]') },
    ['a.md:3  "descripton" is not a key of the front matter. Did you mean "description"?'],
  ],
  [
    'a value misspelt',
    { 'a.md': front('complexity: hgih') },
    ['a.md:3  complexity: "hgih" is not known; it is ignored. Did you mean "high"?'],
  ],
  [
    'a number in words',
    { 'a.md': front('weight: first') },
    ['a.md:3  weight: "first" is no number; it is ignored. Write weight: 10.'],
  ],
  [
    'a date that never was',
    { 'a.md': front('expires: 2026-02-30') },
    ['a.md:3  expires: "2026-02-30" is no date; it is ignored. Write expires: 2026-12-31.'],
  ],
  [
    'a question with a colon',
    { 'a.md': front('questions:\n  - Help: where is it?') },
    [
      'a.md:3  questions: "Help: where is it?" has a colon; it is read as if it stood in quotes. Write - "Help: where is it?".',
    ],
  ],
  [
    'a colon in the title',
    { 'a.md': '---\ntitle: Refunds: how long?\n---\n', 'b.md': '# B' },
    ['a.md:2  A value that holds a colon needs quotes. The file is left out. Write title: "Refunds: how long?".'],
  ],
  [
    'front matter without an end',
    { 'a.md': '---\ntitle: A\n\nText', 'b.md': '# B' },
    ['a.md:1  The front matter has no end. The file is left out. Put a line --- below it.'],
  ],
  [
    'an empty line above the front matter',
    { 'a.md': '\n---\ntitle: A\n---\n# B\n', 'b.md': '# B' },
    ['a.md:2  Front matter begins in the first line. The file is left out. Delete the empty lines above it.'],
  ],
  [
    'a long dash, as a word processor makes it',
    { 'a.md': '—\ntitle: A\n—\n', 'b.md': '# B' },
    ['a.md:1  Front matter begins with three dashes. The file is left out. Put --- above and below it.'],
  ],
  [
    'four dashes',
    { 'a.md': '----\ntitle: A\n----\n# A\n', 'b.md': '# B' },
    ['a.md:1  Front matter begins with three dashes. The file is left out. Put --- above and below it.'],
  ],
  ['a tab behind the dashes, which nobody sees', { 'a.md': '---\t\ntitle: A\n---\t\n# A\n' }, []],
  [
    'front matter in TOML',
    { 'a.md': '+++\ntitle = "A"\n+++\n', 'b.md': '# B' },
    [
      'a.md:1  Front matter in TOML is not read. The file is left out. Put --- above and below it, and write its lines as title: Where is my refund?',
    ],
  ],
  [
    'no blank after the colon',
    { 'a.md': '---\ntitle:Refunds\n---\n# A\n' },
    ['a.md:2  The front matter is no list of "key: value" lines; it is ignored. Put a blank after "title:".'],
  ],
  [
    'no blank after the dashes of a list',
    { 'a.md': front('questions:\n  -lost it\n  -gone') },
    ['a.md:3  questions: after a dash a blank is missing; it is ignored. Write - lost it.'],
  ],
  ['a dash that belongs to a word of a list', { 'a.md': front('questions:\n  - -foo') }, []],
  [
    'Markdown that begins with code, and has no title',
    { 'a.md': '```\nhost: smtp.shop.example\n```\n', 'b.md': '# B' },
    [
      'a.md:1  This file has no title. The file is left out. Begin it with # Where is my refund? or with title: in the front matter.',
    ],
  ],
  [
    'a language by its name',
    { 'a.md': front('lang: deutsch') },
    ['a.md:3  lang: "deutsch" is no language; it is ignored. Write lang: en, or de-AT with a region.'],
  ],
  [
    'no title',
    { 'a.md': 'Text', 'b.md': '# B' },
    [
      'a.md:1  This file has no title. The file is left out. Begin it with # Where is my refund? or with title: in the front matter.',
    ],
  ],
  [
    'a file that is not UTF-8',
    { 'a.md': '# A\n\nGr\ufffd\ufffde', 'b.md': '# B' },
    ['a.md:3  This file is not UTF-8. The file is left out. Save it with the encoding UTF-8.'],
  ],
  [
    'two files with one id',
    { 'a.md': front('id: x'), 'b.md': '---\ntitle: B\nid: x\n---\n' },
    ['b.md:1  The id "x" already belongs to a.md; this file goes by "b". Give each its own id.'],
  ],
  [
    'a next question that is not there',
    { 'a.md': front('next: [refnud]'), 'refund.md': '# R' },
    ['a.md:3  next: "refnud" is no article or flow in en. Did you mean "refund"?'],
  ],
  [
    'no blank before the words of a heading',
    { 'a.md': front('', 'Hi, #1 it is.\n\n##How long?\n\nA day. [x](#how-long)\n\n```\n##not()\n```') },
    ['a.md:7  A heading needs a blank after its #; it is read as if it had one. Write ## How long does it take?'],
  ],
  ['a comment in code that is part of a list', { 'a.md': front('', '1. ```sh\n   ##comment\n   ```\n2. Done') }, []],
  [
    'HTML',
    { 'a.md': front('', 'Hi\n\n<div><font>x</font></div>\n\n<div>y</div>') },
    ['a.md:7  HTML is not shown: of <div>, <font> only the words stay. Write it in Markdown.'],
  ],
  [
    'an image without words',
    { 'a.md': front('', '![](https://a.example/b.png)') },
    [
      'a.md:5  "b.png" has no alt text: who cannot see it learns nothing. Write ![what there is to see](address), or <img src="address" alt=""> where it only adorns.',
    ],
  ],
  [
    'a callout misspelt',
    { 'a.md': front('', '> [!WARNNIG]\n> Hot') },
    ['a.md:5  "[!WARNNIG]" is no callout; it is shown as a note. Did you mean "warning"?'],
  ],
  [
    'a reply that is never given',
    { 'a.md': '---\ntype: reply\n---\nHi', 'b.md': '# B' },
    [
      'a.md:1  This reply is never given: it has neither says, feels nor when. The file is left out. Write says: "opening hours *" in the front matter.',
    ],
  ],
  [
    'a reply and a notice without their type',
    { 'a.md': front('says: hello *'), 'b.md': '---\ntitle: B\nfrom: 2026-02-01\n---\n' },
    [
      'a.md:3  says: means something in a reply alone; it is ignored. Write type: reply, or delete the line.',
      'b.md:3  from: means something in a notice alone; it is ignored. Write type: notice, or delete the line.',
    ],
  ],
  [
    'a channel that is not there',
    {
      'a.md': front('channel: [phne]'),
      'channels.yml': 'channels:\n  - { id: phone, kind: phone, label: Call, to: "+49 30 1" , hours: always}',
    },
    ['a.md:1  "phne" is not in channels.yml. Did you mean "phone"?'],
  ],
];

for (const [slip, files, lines] of rows)
  test(`${slip}: the editor is told where and what to do`, () => assert.deepEqual(told(files), lines));

test('one bad file is left out, the rest is built', () => {
  const { packs, problems } = compile({ 'bad.md': '---\ntitle: [\n---\n', 'good.md': '# Good' });
  assert.deepEqual(
    packs[0]?.entries.map(({ id }) => id),
    ['good'],
  );
  assert.deepEqual(
    problems.map(({ severity, rule }) => `${severity} ${rule}`),
    ['error yaml'],
  );
});
