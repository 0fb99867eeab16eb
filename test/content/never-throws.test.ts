import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { compileMarkdown, formatProblem, packFiles, readYaml } from '../../src/content/index.js';
import { parseLanguagePack } from '../../src/model/index.js';
import { compile } from './compile.js';

const fixture = (path: string): string => readFileSync(new URL(`fixtures/${path}`, import.meta.url), 'utf8');
const originals = [fixture('flows/return-a-parcel.md'), fixture('flows/my-card-was-stolen.md')];
/** Every construct once. */
const SAMPLE = `# Refunds

A *b* **c** ~~d~~ \`e\` [f](#g)[^h] ![i](j.png "k") <kbd>l</kbd><br>&amp; https://m.example n@o.example.

> [!TIP]
> p

| q | r |
|---|--:|
| s | t |

1. u
   - [x] v

<details><summary>w</summary>

x

</details>

[y](https://youtu.be/dQw4w9WgXcQ)

\`\`\`js
z
\`\`\`

[^h]: Note.
`;
const FRONT = `title: "Where is it?"
description: Soon.
questions: [where, when]
category: orders/delivery
weight: 3
popular: true
updated: 2025-04-15
next: [a, b]
channel: [phone]
`;
const CHANNELS = `channels:
  - id: phone
    kind: phone
    label: { en: Call us, de: Anrufen }
    to: "+49 30 1234567"
    hours:
      zone: Europe/Berlin
      mon-fri: 9:00-12:00, 13:00-17:00
    wait: 5
  - id: mail
    kind: email
    to: help@shop.example
`;

const pieces = fc.constantFrom(
  '# ',
  '## ',
  '- ',
  '- [ ] ',
  '1. ',
  '> ',
  '> [!NOTE]\n',
  '[a](#b)',
  '[b](contact: c)',
  '[c](x.md#y)',
  '![](i.png)',
  '<details>',
  '</details>',
  '<summary>',
  '<kbd>',
  '</kbd>',
  '<a href="',
  '">',
  '<!--',
  '-->',
  '<ul><li>',
  '`',
  '```\n',
  '|',
  '|-|\n',
  '**',
  '*',
  '_',
  '~~',
  '{#b}',
  '\n',
  '\n\n',
  '---\n',
  'title: ',
  'type: flow\n',
  'type: faq\n',
  'questions: [',
  '&amp;',
  '&#0;',
  '\ufffd',
  '\0',
  '\t',
  '    ',
  '\\',
  '[x]: y\n',
  'word',
  '\ud800',
);
const markdown = fc
  .array(fc.oneof(pieces, fc.string({ unit: 'grapheme', maxLength: 5 })), { maxLength: 60 })
  .map((parts) => parts.join(''));
/** A real flow with a piece cut out and another put in. */
const mutated = fc
  .tuple(fc.constantFrom(...originals, SAMPLE, SAMPLE), fc.nat(), fc.nat({ max: 200 }), markdown)
  .map(([text, at, length, put]) => {
    const place = at % text.length;
    return text.slice(0, place) + put + text.slice(place + length);
  });

/** Compiled, written and read again; each problem can be said. */
function survives(files: Readonly<Record<string, string>>): void {
  const compiled = compile(files);
  for (const problem of compiled.problems) assert.match(formatProblem(problem), /\S/);
  for (const pack of compiled.packs) {
    const [file] = packFiles(pack);
    parseLanguagePack(JSON.parse(file?.json ?? ''), 'test');
  }
}

test('half a character does no harm, wherever it stands', () => {
  survives({ 'a.md': '# A\n\n![i](\ud800j.png) [k](\udc00l.md) <a id="\ud800"></a>' });
  const cut = `${'a'.repeat(149)}𠀀b`;
  const { packs } = compile({ [`${cut}.md`]: '# A\n\nWords' });
  assert.equal(packs.flatMap((pack) => packFiles(pack, 0)).length, 2);
});

test('no Markdown makes the compiler throw, and what it writes can be read', () => {
  fc.assert(
    fc.property(markdown, mutated, (random, changed) =>
      survives({ 'de/a.md': random, 'b.flow.md': changed, 'c.md': `# C\n${random}` }),
    ),
    { numRuns: 2500 },
  );
});

test('no front matter or channels.yml makes the compiler throw', () => {
  const yaml = fc.oneof(
    fc.json(),
    fc
      .array(
        fc.oneof(
          fc.constantFrom(
            'title: ',
            'when: ',
            'hours: ',
            'channels:\n',
            '- id: a\n',
            '  kind: phone\n',
            '&a ',
            '*a',
            '{',
            '}',
            '[',
            ']',
            '"',
            "'",
            '|',
            '>',
            '!!js ',
            '%',
            '\t',
            '\n',
            ': ',
            'mon-fri: 9-17',
          ),
          fc.string({ maxLength: 4 }),
        ),
        { maxLength: 30 },
      )
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(yaml, (text) => {
      readYaml(text);
      survives({ 'a.md': `---\ntitle: A\n${text}\n---\nText`, 'b.md': `---\n${text}\n---\n# B`, 'channels.yml': text });
    }),
    { numRuns: 6000 },
  );
});

/** YAML that was right, with a piece cut out and another put in. */
const mutatedYaml = (text: string): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.nat({ max: text.length }),
      fc.nat({ max: 12 }),
      fc.oneof(
        fc.constantFrom(':', '- ', '\n', '\n  ', '{', '[', '"', '&a ', '*a', '!!x ', '|', '\t', '#', '0x', '~', 'null'),
        fc.string({ maxLength: 4 }),
      ),
    )
    .map(([at, length, put]) => text.slice(0, at) + put + text.slice(at + length));

test('no slip in front matter or channels.yml makes the compiler throw', () => {
  fc.assert(
    fc.property(mutatedYaml(FRONT), mutatedYaml(CHANNELS), (front, channels) =>
      survives({ 'a.md': `---\n${front}---\nText`, 'channels.yml': channels }),
    ),
    { numRuns: 5000 },
  );
});

test('no page of raw Markdown makes the browser throw', () => {
  fc.assert(
    fc.property(fc.oneof(markdown, mutated), (text) => void compileMarkdown(text, { language: 'en', readYaml })),
    { numRuns: 8000 },
  );
});

test('an alias bomb is a problem of its file alone', () => {
  const bomb = [
    'a: &a [x,x,x,x,x,x,x,x,x]',
    ...'bcdefghi'.split('').map((name, index) => `${name}: &${name} [${`*${'abcdefghi'[index]},`.repeat(9)}]`),
  ].join('\n');
  const { packs, problems } = compile({ 'a.md': `---\ntitle: A\n${bomb}\n---\n`, 'b.md': '# B' });
  assert.deepEqual(
    packs[0]?.entries.map(({ id }) => id),
    ['b'],
  );
  assert.deepEqual(
    problems.map(({ rule }) => rule),
    ['yaml'],
  );
});
