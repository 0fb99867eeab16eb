import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readPlainYaml } from '../../src/content/fields/plain-yaml.js';
import { readWholeYaml } from '../../src/content/fields/read-yaml.js';
import type { YamlDocument } from '../../src/content/fields/yaml-document.js';

const WORDS = [
  'Where is my refund?',
  'Rückgabe – 14 Tage',
  'a, b',
  'it’s [fine] {really}',
  'https://shop.example/a#b',
  '03/26/2025',
  '2026-12-31',
  '2026-12-31T18:00',
  '12',
  '0',
  '007',
  '1.0',
  '-1',
  '1e3',
  '0x1f',
  '+49 30 1234567',
  'true',
  'No',
  'null',
  '~',
  '.inf',
  'NaN',
  'ends with:',
  'Help: where is it?',
  'Order #12',
  'a#12',
  '"quoted"',
  "'single'",
  '*stars*',
  '&anchor x',
  '!tag x',
  '@you',
  '[a, b]',
  '|',
  '- dash',
  '?',
  'tab\there',
  'trailing  ',
  '\u2028line',
  'a\u00a0b',
  'emoji 😀',
  '',
] as const;
const KEYS = ['title', 'keywords', 'ms.date', 'a-b', 'constructor', 'true', 'null', 'y', '__proto__', 'Ä', '12', 'a b'];
const word = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...WORDS.slice(0, 9)) },
  { weight: 1, arbitrary: fc.constantFrom(...WORDS) },
);
const key = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...KEYS.slice(0, 5)) },
  { weight: 1, arbitrary: fc.constantFrom(...KEYS) },
);
const list = fc.tuple(key, fc.constantFrom('- ', '  - ', '   -  '), fc.array(word, { maxLength: 3 }));
const lines = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(key, word).map(([name, value]) => `${name}: ${value}`) },
  {
    weight: 4,
    arbitrary: list.map(([name, dash, items]) => [`${name}:`, ...items.map((item) => dash + item)].join('\n')),
  },
  { weight: 1, arbitrary: fc.tuple(key, fc.constantFrom(':', ':   ', ' : '), word).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom('- ', '  - ', '-', '  '), word).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.constantFrom('# a remark', '', '---', '  ') },
);
const text = fc.array(lines, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('\n'));

/** All that is asked of a document. */
function told({ value, lineOf, lineAt, errors, warnings }: YamlDocument): unknown {
  const places = KEYS.flatMap((key) => [[key], [key, 0], [key, 1], [key, 5]]).map((path) => lineAt(path));
  return { value, lines: KEYS.map((key) => lineOf(key)), places, errors, warnings };
}

test('what is read quickly is what all of YAML would have made of it', () => {
  let quick = 0;
  fc.assert(
    fc.property(text, (yaml) => {
      const plain = readPlainYaml(yaml);
      if (plain === undefined) return;
      quick++;
      assert.deepEqual(told(plain), told(readWholeYaml(yaml)));
    }),
    { numRuns: 20_000 },
  );
  assert(quick > 500, `${quick} of 20,000 were read quickly`);
});

test('ordinary front matter is read quickly; what needs YAML is left to it', () => {
  const plain = readPlainYaml('title: Where is it?\nweight: 10\nupdated: 12/31/2026\nkeywords:\n  - parcel\n  - lost');
  assert.deepEqual(plain?.value, {
    title: 'Where is it?',
    weight: 10,
    updated: '12/31/2026',
    keywords: ['parcel', 'lost'],
  });
  for (const yaml of [
    'title: "a"',
    'a:',
    'a: b\n  c',
    'a: b: c',
    'a: 1.0',
    'a: [b]',
    'a: b # c',
    'a: yes',
    'a: b\na: c',
  ])
    assert.equal(readPlainYaml(yaml), undefined, yaml);
});
