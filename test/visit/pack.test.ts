import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PackState } from '../../src/visit/index.js';
import { Customer, HelpServer } from './a-visit.js';
import { build } from './help-center.js';

function serverWith(path: string, text: string | undefined): HelpServer {
  const files = build();
  if (text === undefined) files.delete(path);
  else files.set(path, text);
  return new HelpServer(files);
}

describe('a pack that cannot be used', () => {
  const html = '<!doctype html><title>Shop</title>';
  const cases: readonly [name: string, path: string, text: string | undefined, reason: string, told: RegExp][] = [
    ['missing', 'pack.json', undefined, 'missing', /help\/pack\.json answered 404\. Run "handrail build"/],
    ['missing in one language', 'pack.en.json', undefined, 'missing', /pack\.en\.json answered 404/],
    ['a web page', 'pack.json', html, 'not-a-pack', /is not JSON.*does the server answer with a page/],
    ['other JSON', 'pack.json', '{"name":"shop"}', 'not-a-pack', /is not a handrail-pack file. Point "pack"/],
    ['null', 'pack.json', 'null', 'not-a-pack', /is not a handrail-pack file/],
    ['newer', 'pack.json', '{"format":"handrail-pack","version":99}', 'newer-version', /version 99.*Update handrail/],
    ['without a language', 'pack.json', '{"format":"handrail-pack","version":1}', 'damaged', /damaged at languages/],
    [
      'damaged within',
      'pack.en.json',
      '{"format":"handrail-language","version":1,"language":"en","entries":[{"id":"a"}]}',
      'damaged',
      /pack\.en\.json is damaged at entries\[0\]\.type.*handrail build/,
    ],
  ];
  for (const [name, path, text, reason, told] of cases)
    it(`(${name}) says why, and loads once it can be used`, async () => {
      const customer = await new Customer({ server: serverWith(path, text) }).start();
      assert.deepEqual(customer.state.pack, { kind: 'failed', reason });
      assert.equal(customer.console.length, 1);
      assert.match(customer.console[0] ?? '', told);
      for (const [file, content] of build()) customer.server.files.set(file, content);
      await customer.start();
      assert.equal(customer.state.pack.kind, 'ready');
      await customer.does({ kind: 'open', id: 'refund' });
      assert.equal(customer.sight, 'article refund');
    });

  it('(no connection) says why, and loads when the connection is back', async () => {
    const server = new HelpServer();
    server.reachable = false;
    const customer = await new Customer({ server }).start();
    assert.deepEqual(customer.state.pack, { kind: 'failed', reason: 'missing' });
    assert.match(customer.console[0] ?? '', /could not be loaded.*is the address right and the server up/i);
    server.reachable = true;
    const seen: PackState['kind'][] = [];
    customer.visit.subscribe(() => seen.push(customer.state.pack.kind));
    await customer.start();
    assert.deepEqual([seen[0], seen.at(-1)], ['loading', 'ready']);
  });

  it('is asked for once, however many elements start', async () => {
    const customer = new Customer();
    await Promise.all([customer.start(), customer.start(), customer.start()]);
    assert.equal(customer.server.asked.length, 2);
  });
});

describe('a page of Markdown', () => {
  const text = '# Help\n\n## Where is my refund?\n\nUp to 14 days.\n\n## What does delivery cost?\n\nNothing.\n';

  it('in the page itself is a help center, and nothing is requested', async () => {
    const customer = await new Customer({ source: { kind: 'text', text } }).start();
    await customer.does({ kind: 'ask', text: 'Where is my refund?' });
    assert.match(customer.heard[1] ?? '', /^< .*Up to 14 days\./);
    assert.deepEqual(customer.server.asked, []);
  });

  it('at an address is one as well', async () => {
    const server = serverWith('faq.md', text);
    const customer = await new Customer({ server, source: { kind: 'markdown', href: '/help/faq.md' } }).start();
    await customer.does({ kind: 'type', text: 'delivery' });
    assert.deepEqual(customer.found, ['What does delivery cost?']);
  });

  it('that holds no question says what to write', async () => {
    const customer = await new Customer({ source: { kind: 'text', text: '' } }).start();
    assert.deepEqual(customer.state.pack, { kind: 'failed', reason: 'not-a-pack' });
    assert.match(customer.console.at(-1) ?? '', /holds no question\. Begin each one with "## "/);
  });

  it('that is missing says so', async () => {
    const customer = await new Customer({ source: { kind: 'markdown', href: 'nowhere.md' } }).start();
    assert.deepEqual(customer.state.pack, { kind: 'failed', reason: 'missing' });
  });
});
