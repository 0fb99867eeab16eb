import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createCallbackKeeper, memoryOutbox, SendError, type CallbackSender } from '../../src/callback/index.js';
import type { CallbackRequest, CallbackTicket, FeelingAfter } from '../../src/model/index.js';
import { Customer, NOON } from './a-visit.js';

/** A shop that calls back, at the border: the keeper and all before it are real. */
class Shop implements CallbackSender {
  reachable = true;
  looked = 0;
  booked: CallbackRequest | undefined;
  ticket: CallbackTicket | undefined;
  told: FeelingAfter | undefined;

  async book(request: CallbackRequest): Promise<CallbackTicket> {
    this.booked = request;
    return this.#answer({ state: 'promised' });
  }
  async cancel(): Promise<CallbackTicket> {
    return this.#answer({ state: 'cancelled' });
  }
  async tellFeeling(_request: CallbackRequest, feeling: FeelingAfter): Promise<CallbackTicket> {
    this.told = feeling;
    return this.#answer({ feelingAfter: feeling.feeling });
  }
  async look(): Promise<CallbackTicket> {
    this.looked++;
    return this.#answer({});
  }
  async availability() {
    return { open: true, window: { from: NOON, to: NOON + 1_800_000 }, zone: 'Europe/Berlin' };
  }

  #answer(news: Partial<CallbackTicket>): CallbackTicket {
    if (!this.reachable) throw new SendError({ kind: 'try-again' }, 'not reached');
    this.ticket = {
      ...(this.ticket ?? {
        ...{ id: this.booked?.id ?? '', state: 'promised', attempts: 0, changedAt: NOON },
        window: { from: NOON + 3_600_000, to: NOON + 5_400_000 },
      }),
      ...news,
      changedAt: (this.ticket?.changedAt ?? NOON) + 1,
    };
    return this.ticket;
  }
}

async function calling(shop = new Shop(), outbox = memoryOutbox()) {
  const keeper = createCallbackKeeper({ outbox, sender: shop });
  const customer = await new Customer({ keeper }).start();
  return { shop, customer, keeper, outbox };
}

const asks = { kind: 'request-callback', phone: ' +49 30 901820 ', name: ' Ada ', wish: { kind: 'soonest' } } as const;

describe('a callback', () => {
  it('hands over what was said, read, tried and searched, and what the customer saw is what is sent', async (t) => {
    const { shop, customer, keeper } = await calling();
    t.after(() => keeper.stop());
    await customer.does({ kind: 'type', text: 'refund' });
    await customer.does({ kind: 'open', id: 'refund' });
    await customer.does({ kind: 'rate', id: 'refund', helped: false });
    await customer.does({ kind: 'ask', text: 'I want to send something back' });
    await customer.does({ kind: 'ask', text: 'It is broken' });
    await customer.does({ kind: 'ask', text: 'I am desperate, nobody helps me and I am stranded with my kids!' });
    const shown = await customer.visit.handover();
    await customer.does(asks);
    const sent = shop.booked;
    assert.deepEqual(sent?.handover, shown);
    assert.equal(sent?.phone, '+49 30 901820');
    assert.equal(sent?.name, 'Ada');
    assert.equal(sent?.language, 'en');
    assert.deepEqual(
      shown.transcript.filter(({ from }) => from === 'customer').map(({ text }) => text),
      [
        'I want to send something back',
        'It is broken',
        'I am desperate, nobody helps me and I am stranded with my kids!',
      ],
    );
    assert.deepEqual(
      shown.read.map(({ id, helped }) => [id, helped]),
      [
        ['refund', false],
        ['send-back', undefined],
      ],
    );
    assert.deepEqual(
      shown.tried.map(({ choice }) => choice),
      ['It is broken'],
    );
    assert.deepEqual(shown.searches, ['refund']);
    assert.ok(shown.because.includes('distress'));
    assert.equal(shown.page, '/cart');
    assert.ok(shown.feeling.peak >= 0.7);
  });

  it('is promised, cancelled, and the customer sees each state', async (t) => {
    const { customer, keeper } = await calling();
    t.after(() => keeper.stop());
    assert.deepEqual(customer.state.callback, { kind: 'none' });
    await customer.does(asks);
    const { callback } = customer.state;
    assert.equal(callback.kind === 'booked' && callback.ticket.state, 'promised');
    await customer.does({ kind: 'cancel-callback' });
    assert.equal(customer.state.callback.kind === 'booked' && customer.state.callback.ticket.state, 'cancelled');
    await customer.does({ kind: 'close-callback' });
    assert.deepEqual(customer.state.callback, { kind: 'none' });
  });

  it('that cannot be sent is saved, and the bot does not offer a second one', async (t) => {
    const { shop, customer, keeper } = await calling();
    t.after(() => keeper.stop());
    shop.reachable = false;
    await customer.does(asks);
    assert.equal(customer.state.callback.kind, 'saved');
    await customer.does({ kind: 'ask', text: 'I am desperate, nobody helps me and I am stranded with my kids!' });
    assert.doesNotMatch(customer.heard.at(-1) ?? '', /callback/);
  });

  it('that is done ends with how the customer feels', async (t) => {
    const { shop, customer, keeper } = await calling();
    t.after(() => keeper.stop());
    await customer.does(asks);
    await customer.does({ kind: 'tell-feeling', feeling: 5, comment: '' });
    assert.deepEqual(shop.told, { feeling: 5 });
  });

  it('that was cancelled stands in nobody’s way: another one is offered', async (t) => {
    const { customer, keeper } = await calling();
    t.after(() => keeper.stop());
    await customer.does(asks);
    await customer.does({ kind: 'cancel-callback' });
    assert.equal(customer.state.callback.kind === 'booked' && customer.state.callback.ticket.state, 'cancelled');
    await customer.does({ kind: 'ask', text: 'I want to talk to a person' });
    const last = customer.state.messages.at(-1);
    assert.equal(last?.from === 'bot' && last.rule, 'wants-person');
    assert.ok(last?.from === 'bot' && last.offers.length > 0);
  });

  it('of an earlier page goes on being kept, and shown', async (t) => {
    const { shop, customer, keeper, outbox } = await calling();
    await customer.does(asks);
    keeper.stop();
    const next = createCallbackKeeper({ outbox, sender: shop });
    t.after(() => next.stop());
    const after = await new Customer({ keeper: next }).start();
    after.visit.prepare('promise');
    await after.settled();
    assert.equal(after.state.callback.kind, 'booked');
    assert.equal(shop.looked, 1);
  });

  it('made in another tab is shown when People opens, without a trace on a device that has none', async (t) => {
    const { shop, customer, keeper, outbox } = await calling();
    t.after(() => keeper.stop());
    await customer.does({ kind: 'go', place: 'people' });
    assert.deepEqual(await outbox.all(), []);
    assert.equal(shop.looked, 0);

    const other = createCallbackKeeper({ outbox, sender: shop });
    t.after(() => other.stop());
    await (await new Customer({ keeper: other }).start()).does(asks);
    for (const request of [{ kind: 'go', place: 'people' }, { kind: 'contact' }] as const) {
      const fresh = createCallbackKeeper({ outbox, sender: shop });
      t.after(() => fresh.stop());
      const here = await new Customer({ keeper: fresh }).start();
      assert.equal(here.state.callback.kind, 'none');
      await here.does(request);
      assert.equal(here.state.callback.kind, 'booked', request.kind);
    }
  });

  it('is not to be had where nobody takes it', async () => {
    const customer = await new Customer().start();
    assert.equal(customer.visit.takesCallbacks, false);
    await customer.does(asks);
    await customer.does({ kind: 'cancel-callback' });
    assert.deepEqual(customer.state.callback, { kind: 'none' });
    assert.deepEqual(customer.console, []);
  });

  it('says what is wrong with a number that is none, to the developer', async (t) => {
    const { customer, keeper } = await calling();
    t.after(() => keeper.stop());
    await customer.does({ ...asks, phone: '1'.repeat(60) });
    assert.deepEqual(customer.state.callback, { kind: 'none' });
    assert.equal(customer.console.length, 1);
  });
});
