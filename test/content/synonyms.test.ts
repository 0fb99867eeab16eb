import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileHelp, formatProblem, serializePack } from '../../src/content/index.js';
import { parseLanguagePack } from '../../src/model/index.js';

function compile(synonyms: string, path = 'synonyms.yml') {
  const { packs, problems } = compileHelp([
    { path: 'refund.md', text: '# Where is my refund?\n\nFive days.\n' },
    { path: 'de-AT/refund.md', text: '# Wo ist mein Geld?\n\nFünf Tage.\n' },
    { path, text: synonyms },
  ]);
  return { packs, told: problems.map(formatProblem) };
}

describe('synonyms.yml', () => {
  it('gives each language its groups, and all of them the common ones', () => {
    const { packs, told } = compile(`all:
  - gift card, voucher
de:
  - [Wertkarte, "Gutschein, gedruckt"]
  - words: Handy
    finds: Smartphone, Mobiltelefon
`);
    assert.deepEqual(told, []);
    const [en, de] = packs.map((pack) => parseLanguagePack(JSON.parse(serializePack(pack)), 'pack').synonyms);
    assert.deepEqual(en, [{ words: ['gift card', 'voucher'] }]);
    assert.deepEqual(de, [
      { words: ['gift card', 'voucher'] },
      { words: ['Wertkarte', 'Gutschein, gedruckt'] },
      { words: ['Handy'], finds: ['Smartphone', 'Mobiltelefon'] },
    ]);
  });

  it('a list without languages holds in all of them', () => {
    const { packs, told } = compile('- gift card, voucher\n', 'synonyms.yaml');
    assert.deepEqual(told, []);
    assert.deepEqual(
      packs.map(({ synonyms }) => synonyms),
      [[{ words: ['gift card', 'voucher'] }], [{ words: ['gift card', 'voucher'] }]],
    );
  });

  it('nothing in it, or no file: nothing in the pack', () => {
    for (const text of ['', '# later\n', 'de:\n', '[]\n'])
      assert.ok(!compile(text).packs.some((pack) => 'synonyms' in pack));
  });

  for (const [text, ...told] of [
    [
      '- voucher\n- a, b\n',
      'synonyms.yml:1  "voucher" stands alone in its group. Write all words for the same thing in one line, with commas, or below words: what they find as finds:',
    ],
    ['de: Gutschein, Wertkarte\n', 'synonyms.yml:1  There is no list of groups. Write - gift card, voucher'],
    ['german:\n  - a, b\n', 'synonyms.yml:1  There is no help in "german". Use de-AT, en, all.'],
    ['fr:\n  - a, b\n', 'synonyms.yml:1  There is no help in "fr". Use de-AT, en, all.'],
    ['al:\n  - a, b\n', 'synonyms.yml:1  There is no help in "al". Did you mean "all"?'],
    [
      '"all of them":\n  - a, b\n',
      'synonyms.yml:1  "all of them" is no language. Write a language such as de:, or all:',
    ],
    ['- a, b\n- [a, "…"]\n', 'synonyms.yml:2  "…" is no word or phrase. Write - gift card, voucher'],
    ['- a, b\n- {}\n', 'synonyms.yml:2  This group has no words. Write - gift card, voucher'],
    [
      '- words: a\n  find: b\n',
      'synonyms.yml:1  "a" stands alone in its group. Write all words for the same thing in one line, with commas, or below words: what they find as finds:',
      'synonyms.yml:2  "find" is not a key of a group. Did you mean "finds"?',
    ],
    ['- words: a\n  finds: []\n', 'synonyms.yml:1  It is not said what the words find. Write finds: voucher'],
  ] as const)
    it(`a slip is told with its line and remedy: ${JSON.stringify(text)}`, () => {
      assert.deepEqual(compile(text).told, told);
    });
});
