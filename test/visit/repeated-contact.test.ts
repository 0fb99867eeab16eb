import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Customer, DEVICE_KEY, NOON, TabStorage } from './a-visit.js';

const DAY = 24 * 60 * 60 * 1000;
const REFUND = 'Where is my refund?';

/** The same person on the same device, each time in a new tab. */
function somebody(): {
  comes(daysLater: number, languages?: readonly string[]): Promise<Customer>;
  device: TabStorage;
} {
  const device = new TabStorage();
  return {
    device,
    comes: (daysLater, languages = ['en']) => new Customer({ device, languages, now: NOON + daysLater * DAY }).start(),
  };
}

const asks = (customer: Customer, text: string): Promise<void> => customer.does({ kind: 'ask', text });

describe('coming back with the same trouble', () => {
  it('is recognised: it says so, offers a person, and gives the answer beneath', async () => {
    const kim = somebody();
    await asks(await kim.comes(0), REFUND);
    const back = await kim.comes(3);
    await asks(back, 'when do I get my money back');
    assert.deepEqual(back.heard, [
      '> when do I get my money back',
      '< I see that you asked about this 3 days ago, and it is not settled. You need not explain it again: what you wrote is passed on to whoever helps you. [back-again · channel]',
      '< This should help: Refunds take up to 14 days after your parcel has arrived. Where is my refund? [answer refund · did-it-help · refund-lower · send-back]',
    ]);
    assert.equal(back.state.escalation, undefined, 'one more visit alone calls nobody');
  });

  it('the third time a person comes first, and that is told as the reason', async () => {
    const kim = somebody();
    await asks(await kim.comes(0), REFUND);
    await asks(await kim.comes(3), REFUND);
    const back = await kim.comes(4);
    await asks(back, REFUND);
    assert.match(
      back.heard[1] ?? '',
      /^< You have come about this 3 times now, the last time yesterday\. A person should settle it\..* \[back-again · channel\]$/,
    );
    assert.deepEqual(back.state.escalation?.because, ['repeated-contact']);
    await back.sees(({ recommendation }) => recommendation.best?.because.includes('repeated-contact') === true);
  });

  it('is not said twice in a visit', async () => {
    const kim = somebody();
    await asks(await kim.comes(0), REFUND);
    const back = await kim.comes(1);
    await asks(back, REFUND);
    await asks(back, 'What does delivery cost?');
    await asks(back, 'when do I get my money back');
    assert.equal(back.heard.filter((line) => line.includes('[back-again')).length, 1);
  });

  it('counts towards what builds up, as an answer that failed does', async () => {
    const annoyed = 'Where is my refund? I am getting annoyed with this';
    const first = await somebody().comes(0);
    await asks(first, annoyed);
    const kim = somebody();
    for (const day of [0, 1, 2]) await asks(await kim.comes(day), REFUND);
    const fourth = await kim.comes(3);
    await asks(fourth, annoyed);
    assert.equal(first.state.escalation, undefined);
    assert.ok(fourth.state.escalation?.because.includes('repeated-contact'), fourth.heard.join('\n'));
  });

  it('"that did not help" leads to a person at once', async () => {
    const kim = somebody();
    await asks(await kim.comes(0), REFUND);
    const back = await kim.comes(1);
    await asks(back, REFUND);
    await back.does({ kind: 'say-whether-it-helped', helped: false, label: 'Not quite' });
    assert.ok(back.state.escalation?.because.includes('tried-without-success'));
    assert.ok(back.state.escalation?.because.includes('repeated-contact'));
  });

  it('is known by its words where there is no answer to it', async () => {
    const kim = somebody();
    await asks(await kim.comes(0), 'the zipper of the yellow backpack tears open');
    const back = await kim.comes(2);
    await asks(back, 'zipper of my yellow backpack tears again');
    assert.match(back.heard[1] ?? '', /you asked about this 2 days ago/);
  });

  it('is said in German and Italian', async () => {
    for (const [language, words, said] of [
      ['de', 'Wo bleibt meine Erstattung?', /^< Ich sehe, dass Sie vorgestern schon danach gefragt haben/],
      ['it', 'Dov’è il mio rimborso?', /^< Vedo che ha chiesto di questo già l’altro ieri/],
    ] as const) {
      const kim = somebody();
      await asks(await kim.comes(0, [language]), words);
      const back = await kim.comes(2, [language]);
      await asks(back, words);
      assert.match(back.heard[1] ?? '', said);
    }
  });

  it('reaches the hand-over, so that nobody asks the same again', async () => {
    const kim = somebody();
    await asks(await kim.comes(0), REFUND);
    const back = await kim.comes(3);
    assert.equal((await back.visit.handover()).earlier, undefined);
    await asks(back, REFUND);
    assert.deepEqual((await back.visit.handover()).earlier, [{ at: NOON, question: REFUND }]);
  });
});

describe('what is no repeated contact', () => {
  it('another question', async () => {
    const kim = somebody();
    await asks(await kim.comes(0), REFUND);
    const back = await kim.comes(1);
    await asks(back, 'What does delivery cost?');
    assert.ok(!back.heard.join('\n').includes('back-again'));
    assert.equal((await back.visit.handover()).earlier, undefined);
  });

  it('trouble that was solved, and a customer who said thanks', async () => {
    for (const last of ['that helped', 'thanks']) {
      const kim = somebody();
      const first = await kim.comes(0);
      await asks(first, REFUND);
      await asks(first, last);
      assert.equal(kim.device.length, 0);
      const back = await kim.comes(1);
      await asks(back, REFUND);
      assert.match(back.heard[1] ?? '', /\[answer refund/);
    }
  });

  it('a visit two weeks ago and more', async () => {
    const kim = somebody();
    await asks(await kim.comes(0), REFUND);
    const back = await kim.comes(15);
    await asks(back, REFUND);
    assert.match(back.heard[1] ?? '', /\[answer refund/);
  });

  it('the next page of the same visit', async () => {
    const device = new TabStorage();
    const storage = new TabStorage();
    await asks(await new Customer({ device, storage }).start(), REFUND);
    const next = await new Customer({ device, storage, now: NOON + 60_000 }).start();
    await asks(next, 'when do I get my money back');
    assert.ok(!next.heard.join('\n').includes('back-again'));
    assert.equal(JSON.parse(device.getItem(DEVICE_KEY) ?? '').visits.length, 1);
  });
});

describe('what the device remembers', () => {
  it('nothing before the customer does something, nor of a look around', async () => {
    const kim = somebody();
    const first = await kim.comes(0);
    first.visit.prepare('ask');
    await first.settled();
    await first.does({ kind: 'open', id: 'refund' });
    await first.does({ kind: 'go', place: 'people' });
    assert.equal(kim.device.length, 0);
  });

  it('nothing where the site does not ask for it', async () => {
    const storage = new TabStorage();
    await asks(await new Customer({ storage }).start(), REFUND);
    const back = await new Customer({ now: NOON + DAY }).start();
    await asks(back, REFUND);
    assert.match(back.heard[1] ?? '', /\[answer refund/);
    assert.equal(back.visit.remembersDays, 0);
  });

  it('an answer that was read and did not help', async () => {
    const kim = somebody();
    const first = await kim.comes(0);
    await first.does({ kind: 'open', id: 'refund' });
    await first.does({ kind: 'rate', id: 'refund', helped: false });
    const back = await kim.comes(1);
    await asks(back, REFUND);
    assert.match(back.heard[1] ?? '', /you asked about this yesterday/);
    await back.does({ kind: 'rate', id: 'refund', helped: true });
    assert.equal(JSON.parse(kim.device.getItem(DEVICE_KEY) ?? '').visits.length, 1, 'the first visit still stands');
  });

  it('is seen where the people are, and erased with one press', async () => {
    const kim = somebody();
    await asks(await kim.comes(0), REFUND);
    const back = await kim.comes(1);
    await back.does({ kind: 'go', place: 'people' });
    assert.deepEqual(
      back.state.earlier.map(({ question }) => question),
      [REFUND],
    );
    await back.does({ kind: 'forget' });
    assert.equal(kim.device.length, 0);
    assert.deepEqual(back.state.earlier, []);
    const later = await kim.comes(2);
    await asks(later, REFUND);
    assert.match(later.heard[1] ?? '', /\[answer refund/);
  });

  it('that is damaged, forbidden or full is passed over', async () => {
    for (const damaged of ['', '{', 'null', '{"version":1,"visits":[{"at":"x"}]}', '{"version":1,"visits":7}']) {
      const kim = somebody();
      kim.device.setItem(DEVICE_KEY, damaged);
      const customer = await kim.comes(0);
      await asks(customer, REFUND);
      assert.match(customer.heard[1] ?? '', /\[answer refund/);
    }
    const forbidden = new Proxy(new TabStorage(), {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    const customer = await new Customer({ device: forbidden }).start();
    await asks(customer, REFUND);
    assert.match(customer.heard[1] ?? '', /\[answer refund/);
    assert.deepEqual(customer.console, []);
  });
});
