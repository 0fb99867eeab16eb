import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Customer, MEMORY_KEY, TabStorage } from './a-visit.js';

describe('the memory of a tab', () => {
  it('holds nothing before the customer does something', async () => {
    const customer = await new Customer().start();
    customer.visit.prepare('answers');
    customer.visit.prepare('ask');
    await customer.settled();
    assert.equal(customer.storage.length, 0);
  });

  it('holds nothing when the page’s address opened an answer', async () => {
    const customer = await new Customer().start();
    await customer.does({ kind: 'open', id: 'refund-lower', byAddress: true });
    assert.equal(customer.sight, 'article refund-lower');
    assert.equal(customer.storage.length, 0);
  });

  it('leaves the language to the page, unless the customer chose it', async () => {
    const storage = new TabStorage();
    await (await new Customer({ storage }).start()).does({ kind: 'ask', text: 'Where is my refund?' });
    const italian = await new Customer({ storage, languages: ['it'] }).start();
    assert.equal(italian.state.language, 'it');
    await italian.does({ kind: 'language', language: 'de' });
    assert.equal((await new Customer({ storage, languages: ['it'] }).start()).state.language, 'de');
  });

  it('brings the customer back on the next page to where he was', async () => {
    const storage = new TabStorage();
    const before = await new Customer({ storage }).start();
    await before.does({ kind: 'language', language: 'de' });
    await before.does({ kind: 'ask', text: 'Wo bleibt meine Erstattung?' });
    await before.does({ kind: 'open', id: 'refund-lower' });
    const after = await new Customer({ storage }).start();
    assert.equal(after.sight, 'article refund-lower');
    assert.equal(after.state.language, 'de');
    assert.deepEqual(after.heard, before.heard);
    assert.deepEqual(after.state.read, before.state.read);
    await after.does({ kind: 'back' });
    assert.equal(after.sight, 'ask');
  });

  it('goes on with a flow in the conversation', async () => {
    const storage = new TabStorage();
    await (await new Customer({ storage }).start()).does({ kind: 'ask', text: 'I want to send something back' });
    const after = await new Customer({ storage }).start();
    await after.does({ kind: 'ask', text: 'It does not fit' });
    assert.match(after.heard.at(-1) ?? '', /Stick it on the parcel/);
  });

  it('that is damaged, or another program’s, is passed over', async () => {
    const good = await new Customer({ storage: new TabStorage() }).start();
    await good.does({ kind: 'ask', text: 'Where is my refund?' });
    const written = good.storage.getItem(MEMORY_KEY) ?? '';
    const damaged = [
      '',
      '{',
      'null',
      '7',
      '"x"',
      '[]',
      '{}',
      written.slice(0, -2),
      written.replace('"version":1', '"version":2'),
      JSON.stringify({ ...JSON.parse(written), messages: 'none' }),
      JSON.stringify({ ...JSON.parse(written), messages: [null] }),
      JSON.stringify({ ...JSON.parse(written), messages: [{ from: 'bot', at: 1, rule: 'x', body: [null] }] }),
      JSON.stringify({ ...JSON.parse(written), read: [7] }),
      JSON.stringify({ ...JSON.parse(written), searches: [{}] }),
      JSON.stringify({ ...JSON.parse(written), feeling: null }),
      JSON.stringify({ ...JSON.parse(written), view: undefined }),
    ];
    for (const text of damaged) {
      const storage = new TabStorage();
      storage.setItem(MEMORY_KEY, text);
      const customer = await new Customer({ storage }).start();
      assert.equal(customer.sight, 'home', text.slice(0, 60));
      assert.deepEqual(customer.heard, []);
      await customer.does({ kind: 'ask', text: 'Where is my refund?' });
      assert.match(customer.heard[1] ?? '', /answer refund/);
    }
  });

  it('that is forbidden or full costs nothing but the memory', async () => {
    const forbidden = new Proxy(new TabStorage(), {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
    const customer = await new Customer({ storage: forbidden }).start();
    await customer.does({ kind: 'ask', text: 'Where is my refund?' });
    assert.match(customer.heard[1] ?? '', /answer refund/);
    assert.deepEqual(customer.console, []);
  });

  it('is erased when the customer wishes so, and nothing is written until he does something again', async () => {
    const customer = await new Customer().start();
    await customer.does({ kind: 'type', text: 'refund' });
    await customer.does({ kind: 'open', id: 'refund' });
    await customer.does({ kind: 'ask', text: 'I am desperate, nobody helps me and I am stranded with my kids!' });
    assert.equal(customer.storage.length, 1);
    await customer.does({ kind: 'forget' });
    assert.equal(customer.storage.length, 0);
    const { messages, read, searches, tried, trail, escalation, topic, feeling, interacted, draft } = customer.state;
    assert.deepEqual([messages, read, searches, tried, trail], [[], [], [], [], []]);
    assert.deepEqual([escalation, topic, feeling.peak, interacted, draft], [undefined, undefined, 0, false, '']);
    const after = await new Customer({ storage: customer.storage }).start();
    assert.equal(after.sight, 'home');
  });
});
