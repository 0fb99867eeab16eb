import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createIndex, loadLanguage, type LanguageTools } from '../../src/search/index.js';
import { SHOP_FAQ } from './shop-faq.js';

const HOSTILE: Readonly<Record<string, string>> = {
  'a pasted book': 'wrong order refund '.repeat(6000),
  'one endless word': 'x'.repeat(100_000),
  'a hundred thousand accents': `a${'\u0301'.repeat(100_000)}`,
  apostrophes: "l'".repeat(50_000),
  'only small words': 'what is it and how do I '.repeat(4000),
  'only emoji': '👩‍👩‍👧‍👦🎉'.repeat(10_000),
  'different words': Array.from({ length: 20_000 }, (_, i) => `word${i}`).join(' '),
  'Chinese without a blank': '退款订单'.repeat(25_000),
};

/** Tools that count how often a word is stemmed: the dearest step of reading a query. */
async function counting(): Promise<{ tools: LanguageTools; stemmed: () => number }> {
  const tools = await loadLanguage('en');
  let count = 0;
  const stem = (word: string) => {
    count++;
    return tools.stem(word);
  };
  return { tools: { ...tools, stem }, stemmed: () => count };
}

for (const [what, query] of Object.entries(HOSTILE))
  test(`${what} costs no more than a long message`, async () => {
    const { tools, stemmed } = await counting();
    const index = createIndex(SHOP_FAQ.en, tools);
    index.search('refund');
    const before = stemmed();
    assert.ok(Array.isArray(index.search(query)));
    assert.ok(stemmed() - before < 500, `${stemmed() - before} words were stemmed`);
  });
