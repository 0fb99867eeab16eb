import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  buildIndexFiles,
  createIndex,
  embeddedSource,
  instantSearchSource,
  loadLanguage,
  searchableOf,
  type InstantSearchClient,
} from '../../src/search/index.js';
import { entryOf } from './entry-of.js';
import { keepsTheContract } from './search-source-contract.js';
import { SHOP_FAQ } from './shop-faq.js';

const ASK = { limit: 8, open: false };
const categoryOf = (id: string) => (id === 'refund' ? 'money/refunds' : 'shop');

const ENTRIES = SHOP_FAQ.en.map((searchable) => entryOf(searchable, categoryOf(searchable.id)));
const tools = await loadLanguage('en');
const built = new Map(
  (await buildIndexFiles(ENTRIES.map(searchableOf), tools)).map(({ name, bytes }) => [name, bytes] as const),
);
const loadFile = (name: string) => Promise.resolve(built.get(name) ?? new Uint8Array());

keepsTheContract('the engine inside the page', () => embeddedSource({ language: 'en', entries: ENTRIES }));
keepsTheContract('its index in files', () => embeddedSource({ language: 'en', entries: ENTRIES, loadFile }));
keepsTheContract('a service behind an InstantSearch client', () =>
  instantSearchSource(new FakeService(), { indexName: 'help', categoryParams: (category) => ({ category }) }),
);

type Request = Parameters<InstantSearchClient['search']>[0][number];

/** A search service that notes its requests, and answers as Algolia does. */
class FakeService implements InstantSearchClient {
  readonly requests: Request[] = [];
  readonly #index = createIndex(ENTRIES.map(searchableOf), tools);

  async search(requests: Request[]): Promise<unknown> {
    this.requests.push(...requests);
    const { query, hitsPerPage, category, highlightPreTag, highlightPostTag } = requests[0]?.params ?? {};
    const found = this.#index
      .search(String(query))
      .filter(({ id }) => category === undefined || `${categoryOf(id)}/`.startsWith(`${String(category)}/`));
    const hits = found.slice(0, Number(hitsPerPage)).map(({ id, titleRanges, confident }) => {
      const title = ENTRIES.find((entry) => entry.id === id)?.title ?? '';
      const value = titleRanges.reduceRight(
        (text, [from, to]) =>
          `${text.slice(0, from)}${String(highlightPreTag)}${text.slice(from, to)}${String(highlightPostTag)}${text.slice(to)}`,
        title,
      );
      const matchLevel = confident ? 'full' : titleRanges.length > 0 ? 'partial' : 'none';
      return { objectID: id, title, _highlightResult: { title: { value, matchLevel, matchedWords: [query] } } };
    });
    return Promise.resolve({ results: [{ hits, nbHits: found.length, page: 0, hitsPerPage }] });
  }
}

const answering = (answer: unknown): InstantSearchClient => ({ search: () => Promise.resolve(answer) });
const hits = (...records: unknown[]) => answering({ results: [{ hits: records }] });

describe('a service behind an InstantSearch client', () => {
  test('is asked one thing, in its own words', async () => {
    const service = new FakeService();
    const source = instantSearchSource(service, { indexName: 'help_en', params: { analytics: false } });
    await source.search('  refund \u0000 please ', { ...ASK, category: 'money "now"' });
    assert.deepEqual(service.requests, [
      {
        indexName: 'help_en',
        params: {
          query: 'refund   please',
          hitsPerPage: 8,
          highlightPreTag: '__ais-highlight__',
          highlightPostTag: '__/ais-highlight__',
          filters: 'category:"money \\"now\\""',
          analytics: false,
        },
      },
    ]);
  });

  test('is not asked for nothing, and of a pasted book for its beginning', async () => {
    const service = new FakeService();
    const source = instantSearchSource(service, { indexName: 'help' });
    await source.search(' \u0007 ', ASK);
    await source.search('x'.repeat(100_000), ASK);
    assert.deepEqual(
      service.requests.map(({ params }) => String(params['query']).length),
      [512],
    );
  });

  test("its fields may have other names, and its list the page's reading of it", async () => {
    const client = hits(
      { slug: 7, name: 'Refunds', _highlightResult: { name: { value: '__ais-highlight__Re__/ais-highlight__funds' } } },
      { slug: 'other', name: 'Another' },
    );
    const fields = { id: 'slug', title: 'name' };
    const source = instantSearchSource(client, { indexName: 'help', fields, isConfident: (_, place) => place === 0 });
    assert.deepEqual(await source.search('re', ASK), [
      { id: '7', score: 1, confident: true, reason: 'title', titleRanges: [[0, 2]], words: [] },
      { id: 'other', score: 0.5, confident: false, reason: 'body', titleRanges: [], words: [] },
    ]);
  });

  test('records without an id and repeated ones are left out; a cropped title is not marked', async () => {
    const cropped = { title: { value: '…__ais-highlight__fund__/ais-highlight__ soon' } };
    const client = hits(
      { title: 'No id' },
      null,
      'text',
      { objectID: 'a', title: 'Refund soon', _highlightResult: cropped },
      { objectID: 'a' },
    );
    const found = await instantSearchSource(client, { indexName: 'help' }).search('fund', ASK);
    assert.deepEqual(
      found.map(({ id, titleRanges }) => ({ id, titleRanges })),
      [{ id: 'a', titleRanges: [] }],
    );
  });

  test('marks that do not close, or close twice, mark nothing wrong', async () => {
    for (const value of [
      '__ais-highlight__Refund',
      'Re__/ais-highlight__fund',
      '__ais-highlight____/ais-highlight__Refund',
    ]) {
      const client = hits({ objectID: 'a', title: 'Refund', _highlightResult: { title: { value } } });
      assert.deepEqual((await instantSearchSource(client, { indexName: 'help' }).search('x', ASK))[0]?.titleRanges, []);
    }
  });

  test('a service that fails, also at once', async () => {
    const clients: InstantSearchClient[] = [
      { search: () => Promise.reject(new Error('Invalid API key')) },
      {
        search: () => {
          throw new Error('Invalid API key');
        },
      },
    ];
    for (const client of clients)
      await assert.rejects(instantSearchSource(client, { indexName: 'help' }).search('refund', ASK), {
        name: 'SearchSourceError',
        reason: 'failed',
        message: 'The search service refused "help": Error: Invalid API key',
      });
  });

  test('a service that does not answer', () =>
    assert.rejects(
      instantSearchSource({ search: () => new Promise(() => undefined) }, { indexName: 'help', timeout: 5 }).search(
        'refund',
        ASK,
      ),
      { reason: 'timeout', message: 'The search service did not answer for "help" in 5 ms.' },
    ));

  for (const [what, answer] of Object.entries({
    nothing: undefined,
    text: 'Gateway',
    'no results': { results: [] },
    'no hits': { results: [{ hits: {} }] },
  }))
    test(`an answer that holds ${what}`, () =>
      assert.rejects(instantSearchSource(answering(answer), { indexName: 'help' }).search('refund', ASK), {
        reason: 'bad-answer',
        message: 'The answer for "help" holds no results[0].hits.',
      }));
});

describe('the engine inside the page', () => {
  test('an index that did not come: what is listed is searched, and the developer told', async () => {
    const told: string[] = [];
    const source = embeddedSource({
      ...{ language: 'en', entries: ENTRIES, loadFile: () => Promise.resolve(new TextEncoder().encode('<html>')) },
      report: (error) => told.push(String(error)),
    });
    assert.equal((await source.search('refund', ASK))[0]?.id, 'refund');
    assert.match(told.join(), /core\.bin is not a file of a search index/);
  });

  for (const [where, load] of [
    ['memory', {}],
    ['files', { loadFile }],
  ] as const)
    test(`marks the words of a query in any text, from an index in ${where}`, async () => {
      const source = embeddedSource({ language: 'en', entries: ENTRIES, ...load });
      const text = 'Refunds: your reimbursement comes with the next refund.';
      const marked = (await source.mark?.('the refnud', text))?.map(([from, to]) => text.slice(from, to));
      assert.deepEqual(marked, ['Refunds', 'refund']);
      assert.deepEqual(await source.mark?.('', text), []);
    });

  test('gets ready in pieces: what happens on the page meanwhile comes in between', async () => {
    const [entry] = ENTRIES;
    const many = Array.from({ length: 6000 }, (_, i) => ({ ...entry, title: `What is gadget${i} for?`, id: `g${i}` }));
    const source = embeddedSource({ language: 'en', entries: many as unknown as typeof ENTRIES });
    const order: string[] = [];
    const answered = source.search('gadget17', ASK).then(([hit]) => order.push(`answered: ${hit?.id}`));
    setTimeout(() => order.push('a key'));
    await answered;
    assert.deepEqual(order, ['a key', 'answered: g17']);
  });

  test('what has expired since the build is not found', async () => {
    const entries = ENTRIES.filter(({ id }) => id !== 'refund');
    const found = await embeddedSource({ language: 'en', entries, loadFile }).search('refund', ASK);
    assert.ok(found.every(({ id }) => id !== 'refund'));
  });

  test('a site that was published anew under an open page', async () => {
    const anew = new Map(
      (await buildIndexFiles(ENTRIES.slice(1).map(searchableOf), tools)).map(
        ({ name, bytes }) => [name, bytes] as const,
      ),
    );
    let files = built;
    const source = embeddedSource({
      ...{ language: 'en', entries: ENTRIES, loadFile: (name) => Promise.resolve(files.get(name) ?? new Uint8Array()) },
    });
    await source.prepare?.();
    files = anew;
    assert.equal((await source.search('voucher', ASK))[0]?.id, 'voucher');
  });

  test("the site's own synonyms", async () => {
    const plain = await embeddedSource({ language: 'en', entries: ENTRIES }).search('moolah', ASK);
    assert.notEqual(plain[0]?.id, 'refund');
    const source = embeddedSource({ language: 'en', entries: ENTRIES, synonyms: [{ words: ['refund', 'moolah'] }] });
    assert.equal((await source.search('moolah', ASK))[0]?.id, 'refund');
  });
});
