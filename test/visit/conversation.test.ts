import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createCallbackKeeper, httpSender, memoryOutbox } from '../../src/callback/index.js';
import type { Choice } from '../../src/model/index.js';
import { isMoment } from '../../src/visit/index.js';
import { Customer } from './a-visit.js';

const arrived = () => new Customer().start();

async function talks(customer: Customer, ...words: readonly string[]): Promise<void> {
  for (const text of words) await customer.does({ kind: 'ask', text });
}

/** Presses a choice beneath the bot's last words. */
async function presses(customer: Customer, label: string): Promise<void> {
  const last = customer.state.messages.at(-1);
  const choices: readonly Choice[] = last?.from === 'bot' ? last.choices : [];
  const choice = choices.find((candidate) => candidate.label === label);
  assert.ok(choice, `no "${label}" beneath ${customer.heard.at(-1)}`);
  await customer.does({ kind: 'choose-in-conversation', choice });
}

describe('a customer asks', () => {
  it('is answered, is asked whether it helped, and sees what comes next', async () => {
    const customer = await arrived();
    await talks(customer, '  Where is my refund?  ');
    assert.equal(customer.sight, 'ask');
    assert.equal(customer.state.draft, '');
    assert.equal(customer.heard[0], '> Where is my refund?');
    assert.match(customer.heard[1] ?? '', /^< .*Refunds take up to 14 days.*\[answer refund · did-it-help/);
    await customer.does({ kind: 'say-whether-it-helped', helped: true, label: 'Yes' });
    assert.equal(customer.heard.at(-2), '> Yes');
    assert.match(customer.heard.at(-1) ?? '', /\[solved · refund-lower · send-back\]$/);
    assert.deepEqual(
      customer.state.read.map(({ id, helped }) => [id, helped]),
      [['refund', true]],
    );
  });

  it('nothing, and nothing happens', async () => {
    const customer = await arrived();
    await talks(customer, '   ');
    assert.deepEqual(customer.heard, []);
  });

  it('"Not quite" is said of the answer in the conversation, whatever was read meanwhile', async () => {
    const customer = await arrived();
    await talks(customer, 'Where is my refund?');
    await customer.does({ kind: 'open', id: 'shipping' });
    await customer.does({ kind: 'back' });
    await customer.does({ kind: 'say-whether-it-helped', helped: false, label: 'Not quite' });
    assert.deepEqual(
      customer.state.read.map(({ id, helped }) => [id, helped]),
      [
        ['refund', false],
        ['shipping', undefined],
      ],
    );
  });

  it('two things in one breath, and both are answered', async () => {
    const customer = await arrived();
    customer.visit.dispatch({ kind: 'ask', text: 'Where is my refund?' });
    await talks(customer, 'What does delivery cost?');
    const rules = customer.heard.map((line) => /\[(\w+ ?[\w-]*)/.exec(line)?.[1] ?? line);
    for (const line of ['> Where is my refund?', '> What does delivery cost?', 'answer refund', 'answer shipping'])
      assert.ok(rules.includes(line), `${line} in ${rules.join()}`);
    assert.equal(customer.state.thinking, false);
  });

  it('before the pack is there, and is answered from it all the same', async () => {
    const customer = new Customer();
    void customer.visit.start();
    await talks(customer, 'Where is my refund?');
    assert.match(customer.heard[1] ?? '', /\[answer refund/);
  });

  it('and forgets everything while the answer is on its way: it does not come back', async () => {
    const customer = await arrived();
    customer.visit.dispatch({ kind: 'ask', text: 'Where is my refund?' });
    await customer.does({ kind: 'forget' });
    assert.deepEqual(customer.heard, []);
    assert.equal(customer.storage.length, 0);
  });

  it('what he writes there is no search; what he searched for before is one', async () => {
    const customer = await arrived();
    await customer.does({ kind: 'type', text: 'refund' });
    await talks(customer, 'refund');
    await customer.does({ kind: 'type', text: 'and delivery' });
    await customer.does({ kind: 'open', id: 'shipping' });
    await customer.does({ kind: 'back' });
    await talks(customer, 'and delivery');
    assert.deepEqual(customer.state.searches, ['refund']);
  });

  it('and when answering fails he is not left waiting: his words stand in the field again', async () => {
    const customer = await arrived();
    const { pack } = customer.state;
    assert.ok(pack.kind === 'ready');
    Object.defineProperty(pack.pack, 'replies', {
      get() {
        throw new Error('Failed to fetch dynamically imported module');
      },
    });
    await talks(customer, 'Where is my refund?');
    assert.equal(customer.state.thinking, false);
    assert.equal(customer.state.draft, 'Where is my refund?');
    assert.deepEqual(customer.heard, []);
    assert.deepEqual(customer.console, ['Failed to fetch dynamically imported module']);
  });

  it('is walked through a flow, by buttons or in words, and each choice is noted', async () => {
    const customer = await arrived();
    await talks(customer, 'I want to send something back');
    assert.match(customer.heard.at(-1) ?? '', /It does not fit · It is broken/);
    await presses(customer, 'It is broken');
    assert.match(customer.heard.at(-1) ?? '', /I have one · I cannot/);
    await talks(customer, 'I have one');
    assert.match(customer.heard.at(-1) ?? '', /Stick it on the parcel/);
    assert.deepEqual(
      customer.state.tried.map(({ step, choice }) => `${step} → ${choice}`),
      ['Why do you send it back? → It is broken', 'Take a photo → I have one'],
    );
  });

  it('an answer already opened counts as read once', async () => {
    const customer = await arrived();
    await customer.does({ kind: 'open', id: 'refund' });
    await talks(customer, 'Where is my refund?');
    assert.deepEqual(
      customer.state.read.map(({ id }) => id),
      ['refund'],
    );
  });
});

describe('a customer in distress', () => {
  it('gets a person, with the reason, and a callback as the one way', async (t) => {
    const keeper = createCallbackKeeper({
      outbox: memoryOutbox(),
      sender: httpSender({ server: 'https://shop.example' }),
    });
    t.after(() => keeper.stop());
    const customer = await new Customer({ keeper }).start();
    await talks(customer, 'I am stranded with my two kids, my card was swallowed and nobody helps, I am desperate');
    assert.match(customer.heard.at(-1) ?? '', /\[distress · callback/);
    assert.deepEqual(customer.state.escalation?.because, ['distress']);
    assert.equal(isMoment(customer.state), true);
    assert.ok(customer.state.feeling.peak >= 0.7);
    assert.equal(customer.state.recommendation.best?.channel.kind, 'callback');
    assert.ok(customer.state.recommendation.best?.because.includes('distress'));
    assert.match(customer.state.topic ?? '', /^I am stranded/);
  });

  it('is promised no call where nobody takes requests for one', async () => {
    const customer = await arrived();
    await talks(customer, 'I am desperate, nobody helps me and I am stranded with my kids!');
    assert.match(customer.heard.at(-1) ?? '', /\[distress · channel/);
    assert.doesNotMatch(customer.heard.at(-1) ?? '', /call you/);
  });

  it('and a calmer word afterwards lowers the end of the curve, never its peak', async () => {
    const customer = await arrived();
    await talks(customer, 'I am desperate, nobody helps me and I am stranded with my kids!', 'thank you');
    const { peak, end, trend } = customer.state.feeling;
    assert.ok(peak > end, `${peak} ${end}`);
    assert.equal(trend, 'falling');
  });

  it('who asks for a person gets the ways to one', async () => {
    const customer = await arrived();
    await talks(customer, 'I want to talk to a human');
    assert.deepEqual(customer.state.escalation?.because, ['asked-for-person']);
    assert.match(customer.heard.at(-1) ?? '', /channel/);
  });

  it('in German and in Italian', async () => {
    for (const [language, words] of [
      [
        'de',
        'Ich bin völlig verzweifelt, meine Karte wurde eingezogen und ich sitze mit den Kindern fest, niemand hilft mir',
      ],
      ['it', 'Sono disperata, sono bloccata con i bambini e nessuno mi aiuta, aiutatemi'],
    ] as const) {
      const customer = await new Customer({ languages: [language] }).start();
      await talks(customer, words);
      assert.deepEqual(customer.state.escalation?.because, ['distress'], language);
    }
  });
});
