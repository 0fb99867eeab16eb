import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closesAt, isOpen, nextOpening } from '../../src/channel/index.js';
import type { OpeningHours } from '../../src/model/index.js';

const shop: OpeningHours = {
  zone: 'Europe/Berlin',
  week: {
    mon: [
      ['09:00', '12:30'],
      ['14:00', '18:00'],
    ],
    tue: [['09:00', '18:00']],
    fri: [['22:00', '02:00']],
    sat: [['10:00', '24:00']],
    sun: [['00:00', '04:00']],
  },
  exceptions: [
    { date: '2026-05-25', ranges: [], reason: 'Pfingstmontag' },
    { date: '2026-05-26', ranges: [['11:00', '13:00']] },
    { date: '2026-06-13', ranges: [] },
  ],
};

/** `2026-05-18 09:00+02:00` as an instant. */
const at = (text: string): number => Date.parse(text.replace(' ', 'T'));
const shown = (instant: number | undefined): string =>
  instant === undefined
    ? 'never'
    : new Date(instant).toLocaleString('sv-SE', { timeZone: 'Europe/Berlin' }).slice(0, 16);

for (const [when, open, closes, opens] of [
  ['2026-05-18 08:59:59.999+02:00', false, 'never', '2026-05-18 09:00'],
  ['2026-05-18 09:00+02:00', true, '2026-05-18 12:30', '2026-05-18 14:00'],
  ['2026-05-18 12:30+02:00', false, 'never', '2026-05-18 14:00'],
  ['2026-05-19 18:00+02:00', false, 'never', '2026-05-22 22:00'],
  // Over midnight.
  ['2026-05-23 01:59+02:00', true, '2026-05-23 02:00', '2026-05-23 10:00'],
  // 24:00 runs on into Sunday's 00:00.
  ['2026-05-23 23:30+02:00', true, '2026-05-24 04:00', '2026-05-26 11:00'],
  // A holiday, and shorter hours after it.
  ['2026-05-25 10:00+02:00', false, 'never', '2026-05-26 11:00'],
  ['2026-05-26 14:00+02:00', false, 'never', '2026-05-29 22:00'],
  // Friday night belongs to Friday, though Saturday is a holiday.
  ['2026-06-13 01:00+02:00', true, '2026-06-13 02:00', '2026-06-14 00:00'],
] as const)
  test(`${when}: ${open ? `open until ${closes}` : 'closed'}, opens next ${opens}`, () => {
    assert.equal(isOpen(shop, at(when)), open);
    assert.equal(shown(closesAt(shop, at(when))), closes);
    assert.equal(shown(nextOpening(shop, at(when))), opens);
  });

test('the night the clocks go forward: half past two begins at three', () => {
  const hours = { zone: 'Europe/Berlin', week: { sun: [['02:30', '04:00']] }, exceptions: [] } as const;
  assert.equal(isOpen(hours, at('2026-03-29 01:59:59+01:00')), false);
  assert.equal(isOpen(hours, at('2026-03-29 03:00+02:00')), true);
});

test('the night the clocks go back: an hour shown twice is open throughout, and ends at its first end', () => {
  const hours = { zone: 'Europe/Berlin', week: { sun: [['01:00', '03:00']] }, exceptions: [] } as const;
  assert.equal(closesAt(hours, at('2026-10-25 01:30+02:00')), at('2026-10-25 03:00+01:00'));
  const half = { zone: 'Europe/Berlin', week: { sun: [['01:00', '02:30']] }, exceptions: [] } as const;
  assert.equal(closesAt(half, at('2026-10-25 01:30+02:00')), at('2026-10-25 02:30+02:00'));
});

test('day and night never closes; nothing at all never opens', () => {
  const always = (['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const).map((day) => [day, [['00:00', '24:00']]]);
  const hours: OpeningHours = { zone: 'Asia/Kolkata', week: Object.fromEntries(always), exceptions: [] };
  assert.equal(isOpen(hours, at('2026-05-18 03:00Z')), true);
  assert.equal(closesAt(hours, at('2026-05-18 03:00Z')), undefined);
  const never: OpeningHours = { zone: 'Asia/Kolkata', week: {}, exceptions: [] };
  assert.equal(nextOpening(never, 0), undefined);
  assert.equal(isOpen({ ...never, week: { mon: [['nine', '25:00']] } }, at('2026-05-18 10:00Z')), false);
});
