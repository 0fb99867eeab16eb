import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileHelp, packFiles, serializeManifest } from '../../src/content/index.js';
import type { SearchSource } from '../../src/model/index.js';
import { buildIndexFiles, loadLanguage, searchableOf } from '../../src/search/index.js';
import { Customer, HelpServer } from './a-visit.js';

/** A pack whose bodies and index lie in files of their own. */
async function largeHelp(): Promise<{ server: HelpServer; index: Map<string, Uint8Array> }> {
  const { packs, defaultLanguage, languages } = compileHelp([
    { path: 'a.md', text: '# Delivery\n\nOur courier rings twice.' },
    { path: 'b.md', text: '# Returns\n\nUse the label in the box.' },
  ]);
  const index = new Map<string, Uint8Array>();
  const texts = new Map([['pack.json', serializeManifest(defaultLanguage, languages)]]);
  for (const pack of packs) {
    const search = `pack.${pack.language}.search`;
    for (const { path, json } of packFiles({ ...pack, search }, 0)) texts.set(path, json);
    const files = await buildIndexFiles(pack.entries.map(searchableOf), await loadLanguage(pack.language));
    for (const { name, bytes } of files) index.set(`${search}/${name}`, bytes);
  }
  const server = new HelpServer(texts);
  const { fetch } = server;
  Object.assign(server, {
    fetch: (address: string) => {
      const { pathname } = new URL(address);
      const bytes = index.get(pathname.replace('/help/', ''));
      if (bytes) server.asked.push(pathname);
      return bytes ? Promise.resolve(new Response(Uint8Array.from(bytes))) : fetch(address);
    },
  });
  return { server, index };
}

const found = ({ state }: Customer) => (state.search.kind === 'found' ? state.search.hits.map(({ id }) => id) : []);

test('a word that only a body says is found, though bodies lie apart', async () => {
  const { server } = await largeHelp();
  const customer = await new Customer({ server }).start();
  await customer.does({ kind: 'type', text: 'courier' });
  await customer.sees(({ search }) => search.kind === 'found');
  assert.deepEqual(found(customer), ['a']);
  assert.ok(server.asked.includes('/help/pack.en.search/core.bin'));
  assert.deepEqual(customer.console, []);
});

test('where the index was not published titles are searched, and the developer is told', async () => {
  const { server, index } = await largeHelp();
  index.clear();
  const customer = await new Customer({ server }).start();
  await customer.does({ kind: 'type', text: 'returns' });
  await customer.sees(({ search }) => search.kind === 'found');
  assert.deepEqual(found(customer), ['b']);
  assert.match(customer.console.join(), /search\/core\.bin answered 404; .*Publish all files/);
});

test('a file that something on the way blocks is named, and titles are searched', async () => {
  const { server } = await largeHelp();
  const { fetch } = server;
  Object.assign(server, {
    fetch: (address: string) =>
      address.endsWith('.bin') ? Promise.reject(new TypeError('Failed to fetch')) : fetch(address),
  });
  const customer = await new Customer({ server }).start();
  await customer.does({ kind: 'type', text: 'returns' });
  await customer.sees(({ search }) => search.kind === 'found');
  assert.deepEqual(found(customer), ['b']);
  assert.match(customer.console.join(), /search\/core\.bin could not be loaded \(TypeError: Failed to fetch\); /);
});

test("a search service's answers are shown as far as the pack holds them; a late one never covers a newer one", async () => {
  const waiting = new Map<string, (ids: string[]) => void>();
  const source: SearchSource = {
    search: async (query) => {
      const ids = await new Promise<string[]>((resolve) => waiting.set(query, resolve));
      return ids.map((id) => ({ id, score: 1, confident: true, reason: 'title', titleRanges: [], words: [] }));
    },
  };
  const { server } = await largeHelp();
  const customer = await new Customer({ server }).start();
  customer.visit.searchWith(source);
  for (const text of ['ret', 'return']) {
    customer.visit.dispatch({ kind: 'type', text });
    await customer.sees(() => waiting.has(text));
  }
  waiting.get('return')?.(['b', 'not-in-the-pack']);
  await customer.sees(({ search }) => search.kind === 'found');
  waiting.get('ret')?.(['a']);
  await new Promise((resolve) => setTimeout(resolve, 10));
  assert.deepEqual(found(customer), ['b']);
});

test('a search service that fails leaves the ways on', async () => {
  const { server } = await largeHelp();
  const customer = await new Customer({ server }).start();
  customer.visit.searchWith({ search: () => Promise.reject(new Error('service is down')) });
  customer.visit.dispatch({ kind: 'type', text: 'return' });
  await customer.sees(({ search }) => search.kind === 'found');
  assert.deepEqual(customer.state.search, { kind: 'found', hits: [] });
  assert.deepEqual(customer.console, ['service is down']);
  customer.visit.searchWith(undefined);
  await customer.sees(({ search }) => search.kind === 'found' && search.hits.length > 0);
  assert.deepEqual(found(customer), ['b']);
});
