import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { SearchSource } from '../../src/model/index.js';
import { SHOP_FAQ } from './shop-faq.js';

/** A source that holds `SHOP_FAQ.en`, each entry in the category `shop`, but the refund in `money/refunds`. */
export type MakeSource = () => SearchSource;

const ASK = { limit: 8, open: false };

/** What every search source keeps, whatever answers behind it. */
export function keepsTheContract(name: string, make: MakeSource): void {
  describe(`a search source: ${name}`, () => {
    const titleOf = (id: string) => SHOP_FAQ.en.find((entry) => entry.id === id)?.title;

    test('the entry that is asked for comes first, each entry once, best first', async () => {
      const hits = await make().search('refund', ASK);
      assert.equal(hits[0]?.id, 'refund');
      assert.equal(new Set(hits.map(({ id }) => id)).size, hits.length);
      assert.deepEqual(
        hits.map(({ score }) => score),
        hits.map(({ score }) => score).sort((a, b) => b - a),
      );
    });
    test('what matched is marked in the title', async () => {
      const [hit] = await make().search('refund', ASK);
      const title = titleOf(hit?.id ?? '') ?? '';
      assert.deepEqual(
        hit?.titleRanges.map(([from, to]) => title.slice(from, to)),
        ['refund'],
      );
    });
    test('no more than wanted', async () =>
      assert.equal((await make().search('my order', { ...ASK, limit: 1 })).length, 1));
    test('of one category alone, its parts too', async () => {
      const source = make();
      const found = async (category: string) => (await source.search('refund', { ...ASK, category }))[0]?.id;
      assert.equal(await found('money'), 'refund');
      assert.equal(await found('money/refunds'), 'refund');
      assert.notEqual(await found('shop'), 'refund');
    });
    test('the word that is still being typed', async () =>
      assert.equal((await make().search('vouch', { ...ASK, open: true }))[0]?.id, 'voucher'));
    for (const [what, query] of Object.entries({
      ...{ nothing: '', blanks: ' \n\t ', 'control characters': '\u0000\u0007\u001b' },
    }))
      test(`${what}: no hits, no error`, async () => assert.deepEqual(await make().search(query, ASK), []));
    for (const [what, query] of Object.entries({
      ...{ emoji: '🎉👩‍👩‍👧‍👦', 'small words': 'what is it', scripts: 'الطلب 订单 คำสั่งซื้อ ordine', half: '\ud83d refund' },
      ...{ 'a pasted book': 'wrong order '.repeat(9000), 'a pasted key': 'x'.repeat(100_000), marks: '"\\:*(~' },
    }))
      test(`${what}: an answer`, async () => assert.ok(Array.isArray(await make().search(query, ASK))));
    test('given up before it began', () =>
      assert.rejects(make().search('refund', { ...ASK, signal: AbortSignal.abort() }), { name: 'AbortError' }));
    test('given up while it is under way', async () => {
      const source = make();
      const giveUp = new AbortController();
      const asked = source.search('refund', { ...ASK, signal: giveUp.signal });
      giveUp.abort();
      await assert.rejects(asked, { name: 'AbortError' });
      assert.equal((await source.search('refund', ASK))[0]?.id, 'refund', 'the next is answered');
    });
    test('preparing twice does no harm', async () => {
      const source = make();
      await Promise.all([source.prepare?.(), source.prepare?.()]);
      assert.equal((await source.search('refund', ASK))[0]?.id, 'refund');
    });
  });
}
