import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { recommendChannel } from '../../src/channel/index.js';
import type { Channel, ChannelKind, OpeningHours, Situation } from '../../src/model/index.js';

const hours: OpeningHours = {
  zone: 'Europe/Rome',
  week: { mon: [['09:00', '18:00']], tue: [['09:00', '18:00']] },
  exceptions: [],
};
const monday = Date.parse('2026-05-18T10:00+02:00');
const night = Date.parse('2026-05-18T23:00+02:00');
const sunday = Date.parse('2026-05-17T10:00+02:00');

function channel(id: string, kind: ChannelKind, more: Partial<Channel> = {}): Channel {
  return {
    id,
    kind,
    label: id,
    languages: [],
    goodFor: { complexity: [], topics: [], distress: false },
    skills: [],
    ...more,
  };
}
const phone = channel('phone', 'phone', { hours, waitMinutes: 3 });
const chat = channel('chat', 'chat', { hours });
const callback = channel('callback', 'callback', { hours });
const email = channel('email', 'email');
const all = [email, chat, phone, callback];

const routine: Situation = {
  complexity: 'low',
  intensity: 0,
  moment: false,
  wantsPerson: false,
  failedAttempts: 0,
  language: 'de-AT',
  preferred: [],
};

function told(situation: Partial<Situation>, channels: readonly Channel[], now: number): string {
  const { best, others } = recommendChannel({ ...routine, ...situation }, channels, now);
  return `${best?.channel.id} (${best?.because.join(', ')}) then ${others.map((other) => other.channel.id).join(', ')}`;
}

for (const [story, situation, now, expected] of [
  ['a simple question', {}, monday, 'chat (simple, open-now) then email, phone, callback'],
  [
    'a complex problem',
    { complexity: 'high' },
    monday,
    'phone (complex, open-now, short-wait) then callback, email, chat',
  ],
  ['distress', { intensity: 0.8 }, monday, 'phone (distress, open-now, short-wait) then callback, chat, email'],
  [
    'a moment of truth',
    { moment: true, complexity: 'medium' },
    monday,
    'phone (moment-of-truth, open-now, short-wait) then callback, chat, email',
  ],
  [
    'a wish for a person',
    { wantsPerson: true },
    monday,
    'phone (asked-for-person, open-now, short-wait) then chat, callback, email',
  ],
  [
    'two failures',
    { failedAttempts: 2 },
    monday,
    'phone (tried-without-success, open-now, short-wait) then chat, callback, email',
  ],
  [
    'preferred by the article',
    { preferred: ['callback'], complexity: 'high' },
    monday,
    'callback (complex, preferred-by-article, open-now) then phone, email, chat',
  ],
  [
    'distress at night: a promised call before a mailbox that never closes',
    { intensity: 0.9 },
    night,
    'callback (distress, closed-now) then email, phone, chat',
  ],
  ['a simple question at night', {}, night, 'email (simple, always-there) then callback, chat, phone'],
] as const)
  test(`${story}: ${expected}`, () => assert.equal(told(situation, all, now), expected));

test('all closed: what answers later comes first, with the time it opens', () => {
  const { best, others } = recommendChannel({ ...routine, intensity: 0.9 }, [phone, chat, callback], sunday);
  assert.equal(best?.channel.id, 'callback');
  assert.equal(best.open, false);
  assert.equal(best.opensAt, Date.parse('2026-05-18T09:00+02:00'));
  assert.ok(others.every(({ because }) => because.includes('closed-now')));
});

test('an open channel says when it closes', () => {
  const { best } = recommendChannel(routine, [chat], monday);
  assert.equal(best?.closesAt, Date.parse('2026-05-18T18:00+02:00'));
});

test('a channel that does not speak the language comes last', () => {
  const italian = channel('it', 'phone', { languages: ['it'] });
  assert.equal(told({ intensity: 1, moment: true }, [italian, email], monday), 'email (simple, always-there) then it');
  const german = channel('de', 'phone', { languages: ['de'] });
  assert.match(
    told({ complexity: 'high' }, [italian, german], monday),
    /^de \(complex, speaks-your-language, always-there\)/,
  );
});

test("the site's own words count more than ours", () => {
  const form = channel('form', 'form', { goodFor: { complexity: ['high'], topics: ['claims'], distress: false } });
  const desk = channel('desk', 'phone', { goodFor: { complexity: ['low'], topics: [], distress: false } });
  assert.equal(
    told({ complexity: 'high', topic: 'Home/Claims' }, [desk, form], monday),
    'form (complex, good-for-topic, always-there) then desk',
  );
});

test('a form made for returns is recommended for returns, not for whatever comes', () => {
  const form = channel('returns form', 'form', {
    goodFor: { complexity: ['low'], topics: ['returns'], distress: false },
  });
  const ways = [form, email, phone];
  assert.match(told({}, ways, monday), /^email /);
  assert.match(told({ topic: 'payments' }, ways, monday), /^email /);
  assert.match(told({ topic: 'returns' }, ways, monday), /^returns form /);
});

test('no channel at all, and a zone this device does not know', () => {
  assert.deepEqual(recommendChannel(routine, [], monday), { others: [] });
  const { best } = recommendChannel(
    routine,
    [channel('x', 'phone', { hours: { ...hours, zone: 'Mars/Olympus' } })],
    monday,
  );
  assert.equal(best?.open, false);
});

test('whatever the situation: nothing closed before anything open but a call for somebody in need', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const situations = fc.record({
    complexity: fc.constantFrom('low' as const, 'medium' as const, 'high' as const),
    ...{ intensity: share, moment: fc.boolean(), wantsPerson: fc.boolean(), failedAttempts: fc.nat(9) },
    language: fc.constantFrom('de', 'it', 'en-GB'),
    preferred: fc.subarray(['phone', 'chat', 'gone']),
  });
  const now = fc.constantFrom(monday, night, sunday);
  fc.assert(
    fc.property(situations, fc.shuffledSubarray(all), now, (situation, channels, at) => {
      const { best, others } = recommendChannel(situation, channels, at);
      const order = best ? [best, ...others] : others;
      assert.deepEqual(new Set(order.map((option) => option.channel)), new Set(channels));
      const inNeed = situation.intensity >= 0.5 || situation.moment || situation.wantsPerson;
      const open = order
        .filter((option) => !(inNeed && option.channel.kind === 'callback'))
        .map((option) => option.open);
      assert.deepEqual(
        open,
        [...open].sort((a, b) => Number(b) - Number(a)),
      );
      for (const { because } of order) assert.equal(new Set(because).size, because.length);
    }),
  );
});
