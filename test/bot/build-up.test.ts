import { test } from 'node:test';
import { shop } from './shop.js';
import { play, type Conversation } from './transcript.js';

const STILL = 'I have tried that already, and it does not work either';
const AGAIN = 'It is still not here';

const english: Conversation = {
  language: 'en',
  entries: shop,
  finds: {
    'Where is my refund?': ['where-is-my-refund!', 'refund-lower'],
    [STILL]: ['refund-lower', 'shipping-cost'],
    [AGAIN]: ['shipping-cost', 'refund-lower'],
  },
  feels: { [STILL]: ['exhaustion', 0.62], [AGAIN]: ['exhaustion', 0.62] },
};

test('annoyance that builds up over answers that fail reaches a person, although no message alone would', async () => {
  await play(
    english,
    `> Where is my refund?
     < This should help:
     < Refunds take up to 14 days after your parcel has arrived.
     < Where is my refund?
     < [answer where-is-my-refund] offers did-it-help · suggests refund-lower, return-a-parcel
     > ${STILL}
     < Is it one of these?
     < [suggestions] suggests refund-lower, shipping-cost
     < If you would rather talk it through, somebody can call you.
     < [distress-quiet] offers callback
     > ${AGAIN}
     < You have spent enough time on this. Let somebody call you; they will have everything you wrote in front of them.
     < [build-up] offers callback`,
  );
});

test('a calm word on the way begins nothing', async () => {
  await play(
    { ...english, feels: { [STILL]: ['exhaustion', 0.62] } },
    `> Where is my refund?
     < This should help:
     < Refunds take up to 14 days after your parcel has arrived.
     < Where is my refund?
     < [answer where-is-my-refund] offers did-it-help · suggests refund-lower, return-a-parcel
     > ${AGAIN}
     < Is it one of these?
     < [suggestions] suggests shipping-cost, refund-lower`,
  );
});

test('"forget it" after an answer that failed is how people leave: a person is offered', async () => {
  const conversation = { ...english, feels: {}, givesUp: ['forget it'] };
  await play(
    conversation,
    `> ${AGAIN}
     < Is it one of these?
     < [suggestions] suggests shipping-cost, refund-lower
     > forget it
     < I have no good answer to this, and I do not want to cost you more time. A person can help:
     < [gave-up] offers callback`,
  );
});

test('"forget it" at the beginning is only a word', async () => {
  await play(
    { ...english, givesUp: ['forget it'] },
    `> forget it
     < I did not find that. Can you say it in other words, or name the product or order it is about?
     < [no-answer]`,
  );
});

test('who asks for a person in a tired voice is offered a call at once, and nothing else', async () => {
  const tired = 'Can I talk to a human please, this is the third time';
  await play(
    { ...english, feels: { [tired]: ['exhaustion', 0.62] } },
    `> ${tired}
     < Of course. This is the best way to somebody who can help:
     < [wants-person] offers callback`,
  );
});
