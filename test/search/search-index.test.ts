import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { createIndex, loadLanguage, type Searchable } from '../../src/search/index.js';
import { SHOP_FAQ } from './shop-faq.js';

const english = createIndex(SHOP_FAQ.en, await loadLanguage('en'));
const german = createIndex(SHOP_FAQ.de, await loadLanguage('de-AT'));
const articles = (...titles: string[]): Searchable[] =>
  titles.map((title, i) => ({ id: String(i), title, questions: [], keywords: [], text: '' }));

describe('what is marked in a title', () => {
  const marked = (index: typeof english, query: string, titles: readonly { id: string; title: string }[]) => {
    const [hit] = index.search(query);
    const title = titles.find(({ id }) => id === hit?.id)?.title ?? '';
    return hit?.titleRanges.map(([from, to]) => title.slice(from, to));
  };

  test('the words that were asked for, in another form too', () =>
    assert.deepEqual(marked(english, 'returning items', SHOP_FAQ.en), ['return', 'item']));
  test('not the small words around them', () =>
    assert.deepEqual(marked(english, 'how long is the warranty', SHOP_FAQ.en), ['long', 'warranty']));
  test('words with a slip', () => assert.deepEqual(marked(english, 'pasword', SHOP_FAQ.en), ['password']));
  test('the word that is still being typed, to its end', () =>
    assert.deepEqual(marked(english, 'vouch', SHOP_FAQ.en), ['voucher']));
  test('umlauts, however they are typed', () => {
    for (const typed of ['Größe', 'groesse', 'grosse']) assert.deepEqual(marked(german, typed, SHOP_FAQ.de), ['Größe']);
  });
  test('the whole word where the title has a soft hyphen', async () => {
    const titles = articles('Rück\u00aderstattung');
    assert.deepEqual(marked(createIndex(titles, await loadLanguage('de')), 'rückerstattung', titles), [
      'Rück\u00aderstattung',
    ]);
  });
});

describe('why an entry was found', () => {
  const reason = (query: string) => english.search(query)[0]?.reason;
  test('the title', () => assert.equal(reason('refund please'), 'title'));
  test('another way to ask', () => assert.equal(reason('send something'), 'question'));
  test('a keyword', () => assert.equal(reason('my rma number'), 'keyword'));
  test('the body', () => assert.equal(reason('courier'), 'body'));
  test('the very words of a title', () => assert.equal(reason('where is my order'), 'exact'));
});

describe('no good answer', () => {
  for (const query of ['who won the football match', 'tell me a joke', 'how do I', 'is it', 'xkcd qwrtz'])
    test(`> ${query}`, () => assert.notEqual(english.search(query)[0]?.confident, true));
  for (const query of ['', '   ', '🎉🎉', '\u0000\u0007\u001b', '?!…', '\u200b\u00ad'])
    test(`> ${JSON.stringify(query)} finds nothing`, () => assert.deepEqual(english.search(query), []));
  test('a good answer is confident', () =>
    assert.equal(english.search('When will I get my refund?')[0]?.confident, true));
  test('an empty help center answers nothing', async () =>
    assert.deepEqual(createIndex([], await loadLanguage('en')).search('refund'), []));
});

describe('as it is typed', () => {
  test('an open word finds what it begins', () =>
    assert.equal(english.search('vou', { open: true })[0]?.id, 'voucher'));
  test('at most as many as asked for', () => assert.equal(english.search('my order', { limit: 1 }).length, 1));
});

describe('other languages', () => {
  test('Chinese has no blanks between words', async () => {
    const index = createIndex(articles('如何退款', '我的订单在哪里', '忘记密码'), await loadLanguage('zh'));
    assert.equal(index.search('退款')[0]?.id, '0');
    assert.equal(index.search('密码')[0]?.id, '2');
  });
  test('Thai vowel signs are kept', async () => {
    const index = createIndex(articles('ขอคืนเงินอย่างไร', 'ลืมรหัสผ่าน'), await loadLanguage('th'));
    assert.equal(index.search('รหัสผ่าน')[0]?.id, '1');
  });
  test('a language without a stemmer tolerates endings and slips', async () => {
    const index = createIndex(articles('Jak vrátit zboží', 'Zapomenuté heslo'), await loadLanguage('cs'));
    assert.equal(index.search('vraceni zbozi')[0]?.id, '0');
    assert.equal(index.search('hesla')[0]?.id, '1');
  });
  test('a French article is no part of the word', async () => {
    const index = createIndex(articles("Où est l'article", 'Mot de passe oublié'), await loadLanguage('fr'));
    assert.deepEqual(index.search('articles')[0]?.titleRanges, [[9, 16]]);
  });
});

describe('whatever is typed', () => {
  const typed = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.lorem());

  test('nothing throws, ranges lie in the title in their order, best comes first', () =>
    fc.assert(
      fc.property(typed, fc.boolean(), (query, open) => {
        const hits = german.search(query, { open });
        assert.ok(hits.length <= 10);
        for (const [i, { id, score, titleRanges }] of hits.entries()) {
          assert.ok(Number.isFinite(score) && score > 0);
          assert.ok(score <= (hits[i - 1]?.score ?? Infinity));
          const title = SHOP_FAQ.de.find((article) => article.id === id)?.title ?? '';
          let end = 0;
          for (const [from, to] of titleRanges) {
            assert.ok(end <= from && from < to && to <= title.length);
            end = to;
          }
        }
      }),
    ));
  test('the same question gets the same answer, also after other questions', () =>
    fc.assert(
      fc.property(typed, typed, (query, other) => {
        const before = german.search(query);
        german.search(other);
        assert.deepEqual(german.search(query), before);
      }),
    ));
  test('any text can be indexed', async () => {
    const tools = await loadLanguage('de');
    fc.assert(
      fc.property(
        fc.array(typed),
        typed,
        (titles, query) => void createIndex(articles(...titles), tools).search(query),
      ),
    );
  });
  test('of a hundred kilobytes only the beginning counts', () => {
    const pasted = `refund ${'wrong order '.repeat(9000)}`;
    assert.deepEqual(english.search(pasted), english.search(pasted.slice(0, 2000)));
    assert.deepEqual(english.search('x'.repeat(100_000)), []);
  });
});
