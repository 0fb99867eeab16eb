import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileHelp, packFiles, serializeManifest } from '../../src/content/index.js';
import { findEntry } from '../../src/visit/index.js';
import { Customer, HelpServer } from './a-visit.js';

/** A pack so large that each body lies in a file of its own. */
function largePack(): Map<string, string> {
  const { packs, defaultLanguage, languages } = compileHelp([
    { path: 'a.md', text: '# First\n\nThe first answer.' },
    { path: 'b.md', text: '# Second\n\nThe second answer.' },
  ]);
  const files = packs.flatMap((pack) => packFiles(pack, 0));
  return new Map([
    ['pack.json', serializeManifest(defaultLanguage, languages)],
    ...files.map(({ path, json }) => [path, json] as const),
  ]);
}

test('a body that arrives late does not take away the one that came meanwhile', async () => {
  const server = new HelpServer(largePack());
  const answer = server.fetch;
  let letFirstCome = (): void => undefined;
  const first = new Promise<void>((resolve) => (letFirstCome = resolve));
  Object.assign(server, {
    fetch: async (address: string) => {
      if (address.endsWith('/a.json')) await first;
      return answer(address);
    },
  });
  const customer = await new Customer({ server }).start();
  customer.visit.dispatch({ kind: 'open', id: 'a' });
  await customer.does({ kind: 'open', id: 'b' });
  letFirstCome();
  await customer.settled();
  for (const id of ['a', 'b']) {
    const entry = findEntry(customer.state, id);
    assert.ok(entry?.type === 'article' && Array.isArray(entry.body), `the body of ${id} is there`);
  }
});
