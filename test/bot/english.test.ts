import assert from 'node:assert/strict';
import { test } from 'node:test';
import { play, type Conversation } from './transcript.js';
import { shop } from './shop.js';

const english: Conversation = {
  language: 'en',
  entries: shop,
  finds: {
    'Where is my refund?': ['where-is-my-refund!', 'refund-lower'],
    'and when do I get my money': ['where-is-my-refund!', 'refund-lower'],
    'I want to return shoes': ['return-a-parcel!'],
    'money thing': ['where-is-my-refund', 'refund-lower', 'shipping-cost', 'return-a-parcel'],
    'they stole my card': ['card-stolen!'],
    'My refund never came and my rent is due, I cannot sleep any more': ['where-is-my-refund!'],
    'I waited three weeks for the refund now': ['where-is-my-refund!'],
  },
  feels: {
    'My refund never came and my rent is due, I cannot sleep any more': ['despair', 0.9],
    'I have nothing left': ['despair', 0.95],
    'I waited three weeks for the refund now': ['exhaustion', 0.5],
  },
};

test('a routine question gets its answer, and the next question with it', async () => {
  await play(
    english,
    `> Hello!
     < Hello. What can I help you with?
     < [greeting]
     > Where is my refund?
     < This should help:
     < Refunds take up to 14 days after your parcel has arrived.
     < Where is my refund?
     < [answer where-is-my-refund] offers did-it-help · suggests refund-lower, return-a-parcel
     > yes, thanks
     < Good, then that is settled.
     < [solved] suggests refund-lower, return-a-parcel
     > thank you
     < You are welcome. I am here if anything else comes up.
     < [thanks]`,
  );
});

test('a flow is walked by its buttons, by number, by label with a slip, and by yes', async () => {
  const turns = await play(
    english,
    `> I want to return shoes
     < We can go through this step by step.
     < Returns are free for 30 days.
     < Why do you send it back?
     < [flow return-a-parcel#why] choices It does not fit | It is damaged
     > it is damagd
     < Do you have photos?
     < [flow return-a-parcel#photos] choices Yes | No
     > yes
     < Print the label
     < The label is in your account.
     < [flow return-a-parcel#label] offers did-it-help · suggests where-is-my-refund
     > (yes)
     < Good, then that is settled.
     < [solved] suggests where-is-my-refund`,
  );
  assert.deepEqual(turns[2]?.position?.path, [
    { step: 'why', choice: 'It is damaged' },
    { step: 'photos', choice: 'Yes' },
  ]);
  assert.equal(turns[3]?.position, undefined);
});

test('a choice that leads to a person hands over with its topic', async () => {
  const turns = await play(
    english,
    `> I want to return shoes
     < We can go through this step by step.
     < Returns are free for 30 days.
     < Why do you send it back?
     < [flow return-a-parcel#why] choices It does not fit | It is damaged
     > banana
     < I could not match that to one of the choices. Please take the one that comes closest, or ask me something else:
     < [not-a-choice] choices It does not fit | It is damaged
     > 2
     < Do you have photos?
     < [flow return-a-parcel#photos] choices Yes | No
     > [No]
     < Of course. This is the best way to somebody who can help:
     < [wants-person] offers channel`,
  );
  assert.equal(turns.at(-1)?.topic, 'damage');
  assert.deepEqual(turns.at(-1)?.escalation, { because: ['asked-for-person'] });
});

test('a person in distress gets calm words and a call first, the answer beneath', async () => {
  const turns = await play(
    english,
    `> My refund never came and my rent is due, I cannot sleep any more
     < You do not have to sort this out alone. Somebody can call you and take it step by step with you.
     < [distress] offers callback
     < Refunds take up to 14 days after your parcel has arrived.
     < Where is my refund?
     < [answer where-is-my-refund] suggests refund-lower, return-a-parcel
     > I have nothing left
     < This is a lot at once. A person can take it over from here, and has everything you wrote.
     < [distress] offers callback
     > no
     < All right, no call. I stay with you here; the way to a person stays open.
     < [callback-declined]
     > I have nothing left
     < This is something for a person, not for a program. Somebody can call you, with everything you have written in front of them.
     < [distress] offers channel`,
  );
  assert.deepEqual(turns[0]?.escalation, { because: ['distress'] });
  assert.equal(turns[0]?.topic, 'where-is-my-refund');
});

test('while a callback is waiting, none is offered again', async () => {
  await play(
    { ...english, callbackState: 'waiting' },
    `> I have nothing left
     < Your request for a call is still there; where it stands, you see here at any time. If it cannot wait, there is this way:
     < [distress] offers channel`,
  );
});

test('outside hours the bot says so', async () => {
  await play(
    { ...english, personReachable: false },
    `> Can I talk to a person please
     < Nobody is at the desk at this hour. You can leave your request now, and you see when it will be taken up.
     < [wants-person] offers channel`,
  );
});

test('quiet distress: the answer as always, and one offer of a call', async () => {
  await play(
    english,
    `> I waited three weeks for the refund now
     < This should help:
     < Refunds take up to 14 days after your parcel has arrived.
     < Where is my refund?
     < [answer where-is-my-refund] offers did-it-help · suggests refund-lower, return-a-parcel
     < If you would rather talk it through, somebody can call you.
     < [distress-quiet] offers callback
     > yes please
     < Of course. This is the best way to somebody who can help:
     < [wants-person] offers callback`,
  );
});

test('a moment of truth: a person first, and the flow', async () => {
  const turns = await play(
    english,
    `> they stole my card
     < This is something for a person, not for a program. Somebody can call you, with everything you have written in front of them.
     < [moment-of-truth] offers callback
     < We can go through this step by step.
     < Block your card
     < Call 116 116.
     < [flow card-stolen#block] choices It is blocked
     > it is blocked
     < Good
     < [flow card-stolen#done] offers did-it-help`,
  );
  assert.deepEqual(turns[0]?.escalation, { because: ['moment-of-truth'] });
});

test('nothing found: asks once in other words, then names a person', async () => {
  await play(
    english,
    `> qwertz
     < I did not find that. Can you say it in other words, or name the product or order it is about?
     < [no-answer]
     > asdf
     < I have no good answer to this, and I do not want to cost you more time. A person can help:
     < [still-no-answer] offers channel
     > hello?
     < This is beyond what I know. Somebody from the team can look at it with you:
     < [still-no-answer] offers channel`,
  );
});

test('something found, but not surely: up to three suggestions', async () => {
  await play(
    english,
    `> money thing
     < Is it one of these?
     < [suggestions] suggests where-is-my-refund, refund-lower, shipping-cost`,
  );
});

test('the same answer is not given twice: a person, and what else was found', async () => {
  const turns = await play(
    english,
    `> Where is my refund?
     < This should help:
     < Refunds take up to 14 days after your parcel has arrived.
     < Where is my refund?
     < [answer where-is-my-refund] offers did-it-help · suggests refund-lower, return-a-parcel
     > and when do I get my money
     < Then that was not it. Thank you for saying so.
     < [asked-again] offers channel · suggests refund-lower`,
  );
  assert.deepEqual(turns[1]?.escalation, { because: ['tried-without-success'] });
});

test('an answer that did not help: other answers, and after the second a person', async () => {
  await play(
    { ...english, finds: { ...english.finds, '(no)': ['where-is-my-refund', 'shipping-cost'] } },
    `> Where is my refund?
     < This should help:
     < Refunds take up to 14 days after your parcel has arrived.
     < Where is my refund?
     < [answer where-is-my-refund] offers did-it-help · suggests refund-lower, return-a-parcel
     > (no)
     < Then that was not it. Thank you for saying so.
     < [not-solved] suggests shipping-cost
     > I want to return shoes
     < We can go through this step by step.
     < Returns are free for 30 days.
     < Why do you send it back?
     < [flow return-a-parcel#why] choices It does not fit | It is damaged
     > [It does not fit]
     < Print the label
     < The label is in your account.
     < [flow return-a-parcel#label] offers did-it-help
     > that didn't help
     < That did not settle it, then. Another way:
     < [not-solved] offers channel`,
  );
});

test('somebody in distress is not asked to say it in other words', async () => {
  await play(
    english,
    `> I have nothing left
     < You do not have to sort this out alone. Somebody can call you and take it step by step with you.
     < [distress] offers callback
     > it is about the thing
     < I have no good answer to this, and I do not want to cost you more time. A person can help:
     < [still-no-answer] offers channel`,
  );
});

test('the bot says what it is', async () => {
  await play(
    english,
    `> Am I talking to a human?
     < I am a program. I find answers in this help center and lead you through them step by step. Where a person is needed, I say how to reach one.
     < [who-are-you]`,
  );
});
