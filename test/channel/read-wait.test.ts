import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isOpen, readWait, recommendChannel } from '../../src/channel/index.js';
import type { Channel, OpeningHours, Situation } from '../../src/model/index.js';

const now = Date.parse('2026-03-02T10:00:00Z');
const channel = (id: string, more: Partial<Channel> = {}): Channel => ({
  ...{ id, kind: 'phone', label: id, languages: [], skills: [] },
  goodFor: { complexity: [], topics: [], distress: false },
  ...more,
});
const phone = channel('phone', { liveWait: { href: '/waits.json', staleAfterMinutes: 10 } });

for (const [what, json, minutes] of [
  ['a fresh figure', { minutes: 7, at: '2026-03-02T09:55:00Z' }, 7],
  ['a fresh figure with an offset', { minutes: 7, at: '2026-03-02T10:55:00+01:00' }, 7],
  ['ms since 1970', { minutes: 0, at: now }, 0],
  ['one of several', { chat: { minutes: 1, at: now }, phone: { minutes: 4, at: now } }, 4],
  ['a stale figure', { minutes: 7, at: '2026-03-02T09:49:59Z' }, undefined],
  ['a figure of tomorrow', { minutes: 7, at: '2026-03-03T10:00:00Z' }, undefined],
  ['a time that nobody can place', { minutes: 7, at: '2026-03-02T10:00:00' }, undefined],
  ['no time', { minutes: 7 }, undefined],
  ['words', { minutes: 'soon', at: now }, undefined],
  ['a wait of days', { minutes: 9_999, at: now }, undefined],
  ['less than nothing', { minutes: -1, at: now }, undefined],
  ['another channel', { chat: { minutes: 1, at: now } }, undefined],
  ['a list', [7], undefined],
  ['nothing', null, undefined],
] as const)
  test(`the wait of this moment: ${what} → ${String(minutes)}`, () =>
    assert.equal(readWait(json, phone, now), minutes));

test('whatever an address answers, nothing breaks', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.integer(), (json, at) => {
      const minutes = readWait(json, phone, at);
      assert.ok(minutes === undefined || (minutes >= 0 && minutes <= 1440));
    }),
  );
});

const calm: Situation = {
  ...{ complexity: 'medium', intensity: 0, moment: false, wantsPerson: false, failedAttempts: 0 },
  ...{ language: 'en', preferred: [] },
};
const best = (situation: Partial<Situation>, channels: readonly Channel[]): string | undefined =>
  recommendChannel({ ...calm, ...situation }, channels, now).best?.channel.id;

test('who has learned it comes first', () =>
  assert.equal(best({ topic: 'fraud' }, [channel('a'), channel('b', { skills: ['fraud'] })]), 'b'));

test('grief goes to those who are good with it', () => {
  const grief = channel('b', { goodFor: { complexity: [], topics: [], distress: false, feelings: ['grief'] } });
  assert.equal(best({ intensity: 0.8, feeling: 'grief' }, [channel('a'), grief]), 'b');
  assert.equal(best({ intensity: 0.8, feeling: 'anger' }, [channel('a'), grief]), 'a');
});

test('an answer by tomorrow is no help in a moment of truth', () => {
  const slow = channel('a', { takesMinutes: 1440, skills: ['x'] });
  assert.equal(best({ moment: true }, [slow, channel('b')]), 'b');
  assert.equal(best({}, [slow, channel('b')]), 'a');
});

test('of two that serve alike, the one that costs less', () =>
  assert.equal(best({}, [channel('a', { costRank: 1 }), channel('b', { costRank: 0 })]), 'b'));

test('a holiday of each year closes, unless a date of this year says otherwise', () => {
  const hours: OpeningHours = {
    zone: 'Europe/Berlin',
    week: { thu: [['09:00', '18:00']], fri: [['09:00', '18:00']] },
    exceptions: [
      { date: '12-25', ranges: [] },
      { date: '2026-12-25', ranges: [['10:00', '12:00']] },
    ],
  };
  assert.equal(isOpen(hours, Date.parse('2026-12-25T11:00+01:00')), true);
  assert.equal(isOpen(hours, Date.parse('2025-12-25T11:00+01:00')), false);
  assert.equal(isOpen({ ...hours, exceptions: [] }, Date.parse('2025-12-25T11:00+01:00')), true);
});
