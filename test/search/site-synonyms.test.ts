import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { SynonymGroup } from '../../src/model/index.js';
import { buildIndexFiles, createIndex, loadLanguage, openIndex, type Searchable } from '../../src/search/index.js';

const article = (id: string, title: string, text = ''): Searchable => ({
  id,
  title,
  questions: [],
  keywords: [],
  text,
});
const SHOP = [
  article('redeem', 'How do I redeem a voucher?'),
  article('pay', 'Which credit card can I pay with?'),
  article('present', 'Will you wrap it as a gift?'),
  article('player', 'How do I charge my MP3 player?'),
  article('ipod', 'Do you repair an iPod?'),
  article('lost', 'I have lost something', 'A lost Gift-Card is replaced. As a gift. Card payments are not.'),
];
const GROUPS: readonly SynonymGroup[] = [
  { words: ['gift card', 'voucher', 'gift certificate'] },
  { words: ['ipod'], finds: ['mp3 player'] },
];

async function shop(groups: readonly SynonymGroup[] = GROUPS) {
  const tools = await loadLanguage('en', groups);
  const files = new Map((await buildIndexFiles(SHOP, tools)).map(({ name, bytes }) => [name, bytes]));
  const built = await openIndex(async (name) => files.get(name) ?? new Uint8Array(), tools);
  const memory = createIndex(SHOP, tools);
  return async (query: string) => {
    const hits = memory.search(query);
    assert.deepEqual(
      (await built.search(query)).map(({ id }) => id),
      hits.map(({ id }) => id),
      'built as in memory',
    );
    return hits;
  };
}

describe("the site's own synonyms", async () => {
  const search = await shop();
  const best = async (query: string) => (await search(query))[0]?.id;

  test('without them "gift card" finds cards and gifts', async () => {
    const [first] = await (await shop([]))('gift card');
    assert.notEqual(first?.id, 'redeem');
  });

  test('several words together find the one word', async () => {
    for (const query of ['gift card', 'my gift cards', 'gift certificate', 'GIFT-CARD', 'redeem gift card'])
      assert.equal(await best(query), 'redeem', query);
  });

  test('and the one word finds the several', async () => {
    const hit = (await search('voucher')).find(({ id }) => id === 'lost');
    assert.equal(hit?.reason, 'body');
    assert.deepEqual(hit?.words, ['gift\u00a0card']);
  });

  test('they are one word only side by side, and not over the end of a sentence', async () => {
    assert.equal(await best('card'), 'pay');
    assert.equal(await best('gift'), 'present');
    const apart = (await search('voucher')).filter(({ id }) => id === 'present' || id === 'pay');
    assert.deepEqual(apart, []);
  });

  test('one way is one way', async () => {
    assert.deepEqual(
      (await search('ipod')).map(({ id }) => id),
      ['ipod', 'player'],
    );
    assert.ok(!(await search('mp3 player')).some(({ id }) => id === 'ipod'));
  });

  test('all of it is marked', async () => {
    const tools = await loadLanguage('en', GROUPS);
    const [hit] = createIndex([article('a', 'Lost your gift  cards?')], tools).search('voucher');
    assert.deepEqual(hit?.titleRanges, [[10, 21]]);
  });

  test('half typed, it finds what begins so', async () => {
    assert.equal(await best('gift ce'), 'present');
    assert.equal(await best('gift certificate'), 'redeem');
  });
});
