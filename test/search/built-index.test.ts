import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import {
  buildIndexFiles,
  createIndex,
  loadLanguage,
  openIndex,
  SearchIndexError,
  type IndexFile,
  type LoadIndexFile,
  type Searchable,
} from '../../src/search/index.js';
import { SHOP_FAQ } from './shop-faq.js';

const HEADER = 10;
const tools = await loadLanguage('en');
const shop = await buildIndexFiles(SHOP_FAQ.en, tools);

/** A folder of files that notes what was asked of it. */
function folder(files: readonly IndexFile[], asked: string[] = []): LoadIndexFile {
  const byName = new Map(files.map(({ name, bytes }) => [name, bytes]));
  return (name) => {
    asked.push(name);
    const bytes = byName.get(name);
    return bytes ? Promise.resolve(bytes) : Promise.reject(new Error(`${name} answered 404`));
  };
}

/** Some thousand articles, made of a shop's questions about a thousand products. */
function manyArticles(count: number): Searchable[] {
  return Array.from({ length: count }, (_, i) => {
    const like = SHOP_FAQ.en[i % SHOP_FAQ.en.length];
    const name = `model${i.toString(36)}`;
    return {
      id: `a${i}`,
      title: `${like?.title ?? ''} ${name}`,
      questions: i % 3 === 0 ? [`${name} trouble`] : [],
      keywords: i % 5 === 0 ? [`sku${i}`] : [],
      text: `${like?.text ?? ''} Part ${i * 7} of ${name}.`,
    };
  });
}

describe('an index in files answers as one in memory', () => {
  for (const language of ['en', 'de', 'it'] as const)
    test(`in ${language}`, async () => {
      const own = await loadLanguage(language);
      const memory = createIndex(SHOP_FAQ[language], own);
      const built = await openIndex(folder(await buildIndexFiles(SHOP_FAQ[language], own)), own);
      for (const { title, questions, keywords } of SHOP_FAQ[language])
        for (const query of [title, ...questions, ...keywords, title.slice(0, 9)]) {
          const [expected] = memory.search(query);
          const [found] = await built.search(query);
          assert.ok(found && expected, query);
          const { score, ...hit } = found;
          const { score: exactly, ...other } = expected;
          assert.deepEqual(hit, other, query);
          // Lengths are kept in steps of 3 %.
          assert.ok(Math.abs(score / exactly - 1) < 0.03, `${query}: ${score} for ${exactly}`);
        }
    });
});

describe('what crosses the wire', () => {
  test('a first answer of three thousand articles loads a few of many files', async () => {
    const asked: string[] = [];
    const files = await buildIndexFiles(manyArticles(3000), tools);
    const index = await openIndex(folder(files, asked), tools);
    assert.deepEqual(asked, ['core.bin']);
    const [best] = await index.search('refund model2b');
    assert.equal(best?.id, 'a83');
    const all = files.filter(({ name }) => name.startsWith('words')).length;
    const loaded = asked.filter((name) => name.startsWith('words')).length;
    assert.ok(loaded < all / 2, `${loaded} of ${all}`);
  });

  test('who knows the entries loads no titles, and gets the same hits', async () => {
    const articles = manyArticles(1500);
    const files = await buildIndexFiles(articles, tools);
    const asked: string[] = [];
    // Bodies that lie in files of their own are not known to a page.
    const listed = articles.map((article) => ({ ...article, text: '' }));
    const knowing = await openIndex(folder(files, asked), tools, listed);
    const other = await openIndex(folder(files), tools);
    for (const query of ['refund model2b', 'modelx trouble', 'sku35', 'courier', 'part 77', 'cancel my ord'])
      assert.deepEqual(await knowing.search(query), await other.search(query), query);
    assert.deepEqual(
      asked.filter((name) => name.startsWith('titles')),
      [],
    );
  });

  test('who knows other entries than the index, such as those of the day before, reads what it says of its own', async () => {
    const before = SHOP_FAQ.en.map((article) => (article.id === 'refund' ? { ...article, title: 'Money' } : article));
    const asked: string[] = [];
    const index = await openIndex(folder(shop, asked), tools, before);
    const [best] = await index.search('refund');
    assert.deepEqual(best, (await (await openIndex(folder(shop), tools)).search('refund'))[0]);
    assert.ok(asked.includes('titles-0.bin'));
  });

  test('a question typed letter by letter asks for little more than the whole question', async () => {
    const articles = manyArticles(3000);
    const files = await buildIndexFiles(articles, tools);
    const requests = async (queries: readonly string[]) => {
      const asked: string[] = [];
      const index = await openIndex(folder(files, asked), tools, articles);
      for (const query of queries) await index.search(query);
      return asked.length;
    };
    const question = 'how do I track the parcel of model2b';
    const typed = await requests([...question].map((_, i) => question.slice(0, i + 1)));
    const whole = await requests([question]);
    assert.ok(typed <= whole + 6, `${typed} requests, ${whole} for the whole question`);
  });

  test('what is loaded is not loaded again', async () => {
    const asked: string[] = [];
    const index = await openIndex(folder(shop, asked), tools);
    await Promise.all([index.search('refund'), index.search('refund')]);
    await index.search('refund');
    assert.deepEqual(asked, [...new Set(asked)]);
  });

  test('the same question gets the same answer, whatever was asked before', async () => {
    const files = await buildIndexFiles(manyArticles(1500), tools);
    const asking = await openIndex(folder(files), tools);
    for (const query of ['track parcel', 'voucher', 'warranty modelx', 'cancel'] as const) {
      const fresh = await openIndex(folder(files), tools);
      assert.deepEqual(await asking.search(query), await fresh.search(query), query);
    }
  });

  test('after a file did not come the next question asks for it again', async () => {
    const files = folder(shop);
    let isDown = false;
    const index = await openIndex((name) => (isDown ? Promise.reject(new Error('offline')) : files(name)), tools);
    isDown = true;
    await assert.rejects(index.search('refund'), /offline/);
    isDown = false;
    assert.equal((await index.search('refund'))[0]?.id, 'refund');
  });
});

describe('files that cannot be used are named with what to do', () => {
  const core = shop.find(({ name }) => name === 'core.bin')?.bytes ?? new Uint8Array();
  const open = (bytes: Uint8Array) => openIndex(() => Promise.resolve(bytes), tools);
  const changed = (at: number, to: number) => core.map((byte, place) => (place === at ? to : byte));

  test('a page instead of a file', () =>
    assert.rejects(open(new TextEncoder().encode('<!doctype html><title>Not found</title>')), {
      name: 'SearchIndexError',
      reason: 'not-an-index',
      message: /^core\.bin is not a file of a search index\. Publish all files/,
    }));
  test('nothing', () => assert.rejects(open(new Uint8Array()), { reason: 'not-an-index' }));
  test('a newer version', () =>
    assert.rejects(open(changed(4, 99)), {
      reason: 'newer-version',
      message: /version 99 .* reads up to 3\. Update handrail/,
    }));
  test('half a file', () => assert.rejects(open(core.slice(0, core.length / 2)), { reason: 'damaged' }));
  test('files of two builds', async () => {
    const other = await buildIndexFiles(SHOP_FAQ.en.slice(1), tools);
    const index = await openIndex((name) => folder(name === 'core.bin' ? shop : other)(name), tools);
    await assert.rejects(index.search('refund'), { reason: 'other-build', message: /Publish all files of one/ });
  });

  test('whatever bytes are changed, there is an answer or one of these errors', () =>
    fc.assert(
      fc.asyncProperty(
        fc.nat({ max: shop.length - 1 }),
        fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 8 }),
        async (number, changes) => {
          const files = shop.map((file, i) => (i === number ? { ...file, bytes: mutated(file.bytes, changes) } : file));
          await answersOrTells(files);
        },
      ),
      { numRuns: 60 },
    ));

  test('also where the checksum of the changed bytes is right', () =>
    fc.assert(
      fc.asyncProperty(
        fc.nat({ max: shop.length - 1 }),
        fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 8 }),
        async (number, changes) => {
          const files = shop.map((file, i) => {
            if (i !== number) return file;
            const content = mutated(gunzipSync(file.bytes.subarray(HEADER)), changes);
            return { ...file, bytes: Buffer.concat([file.bytes.subarray(0, HEADER), gzipSync(content)]) };
          });
          await answersOrTells(files);
        },
      ),
      { numRuns: 150 },
    ));
});

function mutated(bytes: Uint8Array, changes: readonly (readonly [at: number, to: number])[]): Uint8Array {
  const copy = Uint8Array.from(bytes);
  for (const [at, to] of changes) copy[at % copy.length] = to;
  return copy;
}

async function answersOrTells(files: readonly IndexFile[]): Promise<void> {
  try {
    const index = await openIndex(folder(files), tools);
    for (const query of ['where is my refund', 'voucher', 'retur']) assert.ok(Array.isArray(await index.search(query)));
  } catch (error) {
    assert.ok(error instanceof SearchIndexError, String(error));
  }
}

for (const version of [1, 2])
  test(`an index that version ${version} wrote is read by every later version`, async () => {
    const stored = new URL(`./fixtures/index-v${version}/`, import.meta.url);
    const files = readdirSync(stored).map((name) => ({ name, bytes: readFileSync(new URL(name, stored)) }));
    assert.equal(files.find(({ name }) => name === 'core.bin')?.bytes[4], version);
    const index = await openIndex(folder(files), tools);
    assert.equal(index.size, 7);
    assert.equal((await index.search('where is my refund'))[0]?.id, 'refund');
    assert.equal((await index.search('pasword'))[0]?.id, 'password');
    assert.equal((await index.search('courier'))[0]?.reason, 'body');
  });

test('an empty help center has an index too', async () => {
  const index = await openIndex(folder(await buildIndexFiles([], tools)), tools);
  assert.deepEqual(await index.search('refund'), []);
});
