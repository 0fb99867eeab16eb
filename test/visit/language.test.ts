import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chooseLanguage, openEntry } from '../../src/visit/index.js';
import { Customer, HelpServer } from './a-visit.js';

describe('the language', () => {
  it('is the best there is for what the customer wishes', () => {
    for (const [wished, available, chosen] of [
      [['de'], ['en', 'de'], 'de'],
      [['de-AT'], ['en', 'de'], 'de'],
      [['DE-at-1996'], ['en', 'de-AT', 'de'], 'de-AT'],
      [['de-AT'], ['en', 'de-DE'], 'de-DE'],
      [['fr', 'it-CH'], ['en', 'it'], 'it'],
      [['fr'], ['en', 'de'], 'en'],
      [[], ['de'], 'en'],
    ] as const)
      assert.equal(chooseLanguage(wished, available, 'en'), chosen, `${wished.join()} of ${available.join()}`);
  });

  it('of an Austrian customer is German, and only that file is requested', async () => {
    const customer = await new Customer({ languages: ['de-AT', 'en'] }).start();
    assert.equal(customer.state.language, 'de');
    assert.deepEqual(customer.server.asked, [
      'https://shop.example/help/pack.json',
      'https://shop.example/help/pack.de.json',
    ]);
    assert.deepEqual(
      customer.state.languages.map(({ name }) => name),
      ['English', 'Deutsch', 'italiano'],
    );
  });

  it('changes, and the open answer goes along', async () => {
    const customer = await new Customer().start();
    await customer.does({ kind: 'open', id: 'refund' });
    await customer.does({ kind: 'language', language: 'de' });
    assert.equal(openEntry(customer.state)?.title, 'Wo bleibt meine Erstattung?');
  });

  it('of a message is heard whatever the page’s is, and the answer is given once more in it', async () => {
    const customer = await new Customer({ languages: ['en'] }).start();
    await customer.does({ kind: 'ask', text: 'Wo bleibt meine Erstattung? Niemand antwortet mir' });
    const [said] = customer.state.messages;
    assert.equal(said?.from === 'customer' && said.reading.language, 'de');
    customer.visit.dispatch({ kind: 'language', language: 'de', again: true });
    await customer.sees(() => /Eine Erstattung dauert bis zu 14 Tage/.test(customer.heard.at(-1) ?? ''));
    assert.equal(customer.state.language, 'de');
    assert.equal(customer.heard.filter((line) => line.startsWith('>')).length, 1, 'nobody has to ask twice');
  });

  it('changes without the help going away in between', async () => {
    const customer = await new Customer().start();
    const seen = new Set<string>();
    customer.visit.subscribe(() => seen.add(customer.state.pack.kind));
    await customer.does({ kind: 'language', language: 'it' });
    assert.deepEqual([...seen], ['ready']);
    assert.equal(customer.state.language, 'it');
  });

  it('changes, and an answer or a topic that exists only in the other language leads home', async () => {
    const customer = await new Customer().start();
    await customer.does({ kind: 'open', id: 'only-english' });
    await customer.does({ kind: 'language', language: 'de' });
    assert.equal(customer.sight, 'home');
    await customer.does({ kind: 'view', view: { kind: 'category', category: 'Rückgabe' } });
    await customer.does({ kind: 'language', language: 'en' });
    assert.equal(customer.sight, 'home');
  });

  it('changes, and what was being searched is searched anew', async () => {
    const customer = await new Customer().start();
    await customer.does({ kind: 'type', text: '14' });
    const before = customer.found;
    await customer.does({ kind: 'language', language: 'de' });
    assert.notDeepEqual(customer.found, before);
    const { search } = customer.state;
    for (const hit of search.kind === 'idle' ? [] : search.hits)
      for (const [, to] of hit.titleRanges) assert.ok(to <= (customer.found[0]?.length ?? 0));
  });

  it('that was chosen last holds, whichever file arrives last', async () => {
    const server = new HelpServer();
    const customer = await new Customer({ server }).start();
    const quick = server.fetch;
    let letGo = (): void => undefined;
    const slow = new Promise<void>((resolve) => (letGo = resolve));
    Object.assign(server, {
      fetch: async (...request: Parameters<typeof fetch>) => {
        if (String(request[0]).endsWith('pack.de.json')) await slow;
        return quick(...request);
      },
    });
    customer.visit.dispatch({ kind: 'language', language: 'de' });
    await customer.does({ kind: 'language', language: 'it' });
    letGo();
    await customer.settled();
    assert.equal(customer.state.language, 'it');
  });

  it('that cannot be loaded is reported, and the help stays', async () => {
    const customer = await new Customer().start();
    customer.server.reachable = false;
    await customer.does({ kind: 'language', language: 'de' });
    assert.equal(customer.state.pack.kind, 'ready');
    assert.equal(customer.state.language, 'en');
    assert.equal(customer.console.length, 1);
  });
});
