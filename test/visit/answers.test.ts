import assert from 'node:assert/strict';
import { it, describe } from 'node:test';
import { canGoBack, isMoment, openEntry } from '../../src/visit/index.js';
import { Customer, HelpServer } from './a-visit.js';
import { build } from './help-center.js';

const arrived = () => new Customer().start();

describe('a customer searches', () => {
  it('and sees answers while typing; clearing the field leads home', async () => {
    const customer = await arrived();
    await customer.does({ kind: 'type', text: 'where is my ref' });
    assert.equal(customer.found[0], 'Where is my refund?');
    assert.equal(customer.sight, 'results');
    await customer.does({ kind: 'type', text: '' });
    assert.equal(customer.sight, 'home');
  });

  it('and only the newest words are answered, whichever answer arrives last', async () => {
    const customer = await arrived();
    const seen: string[] = [];
    customer.visit.subscribe(() => {
      if (customer.state.search.kind === 'found') seen.push(`${customer.state.draft}: ${customer.found[0]}`);
    });
    for (const text of ['r', 'refund', 'refund lower', 'delivery']) customer.visit.dispatch({ kind: 'type', text });
    await customer.settled();
    assert.deepEqual(new Set(seen), new Set(['delivery: What does delivery cost?']));
  });

  it('and an answer that arrives late does not cover the article opened meanwhile', async () => {
    const customer = await arrived();
    customer.visit.dispatch({ kind: 'type', text: 'refund' });
    customer.visit.dispatch({ kind: 'open', id: 'shipping' });
    await customer.settled();
    assert.equal(customer.sight, 'article shipping');
  });

  it('in one topic, until that holds no answer any more', async () => {
    const customer = await arrived();
    await customer.does({ kind: 'type', text: 'refund delivery' });
    await customer.does({ kind: 'search-within', topic: 'Orders' });
    assert.ok(customer.found.includes('What does delivery cost?'));
    assert.ok(!customer.found.includes('Where is my refund?'));
    await customer.does({ kind: 'search-within', topic: undefined });
    assert.ok(customer.found.includes('Where is my refund?'));
    await customer.does({ kind: 'search-within', topic: 'Orders' });
    await customer.does({ kind: 'type', text: 'stove' });
    assert.equal(customer.found[0], 'My stove broke on the mountain');
    assert.equal(customer.state.within, undefined);
  });

  it('and of two answers that are nearly equal the one that stood above stays there', async () => {
    const customer = await arrived();
    const hit = (id: string, score: number) => ({
      ...{ id, score, confident: false, reason: 'title' as const, titleRanges: [], words: [] },
    });
    const answers: Record<string, ReturnType<typeof hit>[]> = {
      r: [hit('refund', 0.6), hit('shipping', 0.5), hit('send-back', 0.2)],
      re: [hit('shipping', 0.52), hit('refund', 0.5), hit('send-back', 0.3)],
      ref: [hit('send-back', 0.9), hit('shipping', 0.52), hit('refund', 0.5)],
      refu: [hit('send-back', 0.9), hit('shipping', 0.7), hit('refund', 0.5)],
    };
    customer.visit.searchWith({ search: (text) => Promise.resolve(answers[text] ?? []) });
    const orders: string[][] = [];
    for (const text of Object.keys(answers)) {
      await customer.does({ kind: 'type', text });
      const { search } = customer.state;
      orders.push(search.kind === 'idle' ? [] : search.hits.map(({ id }) => id));
    }
    assert.deepEqual(orders, [
      ['refund', 'shipping', 'send-back'],
      ['refund', 'shipping', 'send-back'],
      ['send-back', 'refund', 'shipping'],
      ['send-back', 'shipping', 'refund'],
    ]);
  });

  it('and what was searched for can be erased, here and in what is handed over', async () => {
    const customer = await arrived();
    await customer.does({ kind: 'type', text: 'refund' });
    await customer.does({ kind: 'open', id: 'refund' });
    assert.deepEqual(customer.state.view, { kind: 'article', id: 'refund', found: 'refund' });
    assert.deepEqual(customer.state.searches, ['refund']);
    await customer.does({ kind: 'forget-searches' });
    assert.deepEqual((await customer.visit.handover()).searches, []);
  });

  it('and finds nothing, and asks for a person: what was not found is handed over', async () => {
    const customer = await arrived();
    await customer.does({ kind: 'type', text: 'quantum chromodynamics' });
    await customer.does({ kind: 'contact', topic: 'quantum chromodynamics' });
    assert.deepEqual(customer.state.searches, ['quantum chromodynamics']);
  });

  it('and finds nothing that has expired', async () => {
    const customer = await arrived();
    await customer.does({ kind: 'type', text: 'summer sale' });
    assert.ok(!customer.found.includes('Summer sale refund'));
  });

  it('and what was searched for is remembered once, when an answer is opened', async () => {
    const customer = await arrived();
    await customer.does({ kind: 'type', text: 'refund' });
    await customer.does({ kind: 'open', id: 'refund' });
    await customer.does({ kind: 'back' });
    await customer.does({ kind: 'open', id: 'refund-lower' });
    assert.deepEqual(customer.state.searches, ['refund']);
  });
});

describe('a customer reads', () => {
  it('opens an answer, says whether it helped, and goes back to the results', async () => {
    const customer = await arrived();
    await customer.does({ kind: 'type', text: 'where is my refund' });
    await customer.does({ kind: 'open', id: 'refund' });
    assert.equal(customer.sight, 'article refund');
    assert.equal(canGoBack(customer.state), true);
    await customer.does({ kind: 'rate', id: 'refund', helped: false });
    assert.deepEqual(
      customer.state.read.map(({ title, helped }) => [title, helped]),
      [['Where is my refund?', false]],
    );
    await customer.does({ kind: 'back' });
    assert.equal(customer.sight, 'results');
    assert.equal(customer.found[0], 'Where is my refund?');
  });

  it('from one answer to the next, and back the same way', async () => {
    const customer = await arrived();
    const seen = [];
    await customer.does({ kind: 'view', view: { kind: 'category', category: 'Returns' } });
    for (const id of ['refund', 'refund-lower']) await customer.does({ kind: 'open', id });
    for (let steps = 0; steps < 3; steps++) {
      seen.push(customer.sight);
      await customer.does({ kind: 'back' });
    }
    assert.deepEqual(seen, ['article refund-lower', 'article refund', 'category Returns']);
    assert.equal(customer.sight, 'home');
    assert.equal(canGoBack(customer.state), false);
    await customer.does({ kind: 'back' });
    assert.equal(customer.sight, 'home');
  });

  it('Back leads to Ask where the answer was opened from there', async () => {
    const customer = await arrived();
    await customer.does({ kind: 'go', place: 'ask' });
    await customer.does({ kind: 'open', id: 'refund' });
    assert.equal(customer.sight, 'article refund');
    await customer.does({ kind: 'back' });
    assert.equal(customer.sight, 'ask');
  });

  it('an answer that is not there is the developer’s to know', async () => {
    const customer = await arrived();
    await customer.does({ kind: 'open', id: 'nowhere' });
    assert.equal(customer.sight, 'home');
    assert.deepEqual(customer.console, ['There is no article or flow "nowhere" in this pack.']);
  });

  it('an answer asked for before the pack is there opens as soon as it is', async () => {
    const customer = new Customer();
    void customer.visit.start();
    await customer.does({ kind: 'open', id: 'refund' });
    await customer.sees(({ pack }) => pack.kind === 'ready');
    await customer.settled();
    assert.equal(customer.sight, 'article refund');
    assert.deepEqual(customer.console, []);
  });

  it('the body of a large pack loads when it is opened', async () => {
    const server = new HelpServer(build(undefined, 10));
    const customer = await new Customer({ server }).start();
    assert.deepEqual(server.asked, ['https://shop.example/help/pack.json', 'https://shop.example/help/pack.en.json']);
    await customer.does({ kind: 'open', id: 'refund' });
    const entry = openEntry(customer.state);
    assert.ok(entry?.type === 'article' && Array.isArray(entry.body));
    assert.equal(server.asked.length, 3);
  });

  it('a moment of truth is calm, and leads to the people the article names', async () => {
    const customer = await arrived();
    assert.equal(isMoment(customer.state), false);
    await customer.does({ kind: 'open', id: 'stranded' });
    assert.equal(isMoment(customer.state), true);
    const { best } = customer.state.recommendation;
    assert.ok(best?.because.includes('moment-of-truth'), String(best?.because));
  });
});

describe('a way to a person is in sight before the help is there', () => {
  it('is recommended as soon as the help has come', async () => {
    const server = new HelpServer();
    let answer = () => {};
    const isThere = new Promise<void>((resolve) => (answer = resolve));
    const slow = Object.assign(new HelpServer(), {
      fetch: (input: string) => isThere.then(() => server.fetch(input)),
    });
    const customer = new Customer({ server: slow });
    const started = customer.visit.start();
    customer.visit.prepare('promise');
    await customer.settled();
    answer();
    await started;
    await customer.sees(({ recommendation }) => recommendation.best !== undefined);
  });

  it('is recommended when a later attempt brings the help', async () => {
    const server = new HelpServer();
    server.reachable = false;
    const customer = new Customer({ server });
    customer.visit.prepare('promise');
    await customer.start();
    assert.equal(customer.state.pack.kind, 'failed');
    server.reachable = true;
    await customer.visit.start();
    await customer.sees(({ recommendation }) => recommendation.best !== undefined);
  });
});

describe('a customer is guided', () => {
  it('through a flow, with every choice noted', async () => {
    const customer = await arrived();
    await customer.does({ kind: 'open', id: 'send-back' });
    assert.equal(customer.sight, 'flow send-back#why-do-you-send-it-back');
    for (const label of ['It is broken', 'I have one']) {
      const step = customer.state.view.kind === 'flow' ? customer.state.view.position.step : '';
      const flow = openEntry(customer.state);
      const choices = flow?.type === 'flow' ? (flow.steps.find(({ id }) => id === step)?.choices ?? []) : [];
      const choice = choices.find((candidate) => candidate.label === label);
      assert.ok(choice, `${label} in ${choices.map((other) => other.label).join()}`);
      await customer.does({ kind: 'choose', choice });
    }
    assert.equal(customer.sight, 'flow send-back#print-the-label');
    assert.deepEqual(
      customer.state.tried.map(({ flow, step, choice }) => `${flow}: ${step} → ${choice}`),
      [
        'I want to send something back: Why do you send it back? → It is broken',
        'I want to send something back: Take a photo → I have one',
      ],
    );
    await customer.does({ kind: 'back' });
    assert.equal(customer.sight, 'flow send-back#take-a-photo');
  });
});
