import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isOpen } from '../../src/channel/index.js';
import { WEEKDAYS, type CallbackWish, type OpeningHours } from '../../src/model/index.js';
import { promiseWindow } from '../../src/server/index.js';
import { BERLIN, clockOf, HOUR, MINUTE, WEDNESDAY_TEN } from './world.js';

const soonest: CallbackWish = { kind: 'soonest' };

function promised(change: Partial<Parameters<typeof promiseWindow>[0]> & { at?: string }): string {
  const { at, ...rest } = change;
  const now = at === undefined ? WEDNESDAY_TEN : Date.parse(`2026-06-${at}+02:00`);
  const window = promiseWindow({
    wish: soonest,
    hours: BERLIN,
    now,
    waiting: 0,
    agents: 2,
    minutesPerCall: 8,
    ...rest,
  });
  return window === undefined ? 'never' : `${clockOf(window.from)}–${clockOf(window.to).slice(4)}`;
}

test('the soonest window', () => {
  const cases: [at: string, window: string][] = [
    ['10T10:00', 'Wed 10:00–10:30'],
    ['10T10:01', 'Wed 10:05–10:35'],
    ['10T11:30', 'Wed 11:30–12:00'],
    // Too short before the break, so after it.
    ['10T11:31', 'Wed 13:00–13:30'],
    ['10T17:45', 'Thu 09:00–09:30'],
    ['12T20:00', 'Mon 09:00–09:30'],
    ['13T12:00', 'Mon 09:00–09:30'],
  ];
  for (const [at, window] of cases) assert.equal(promised({ at }), window, at);
});

test('the more are waiting, the later', () => {
  const windows = [0, 1, 2, 5, 10, 20, 60, 200].map((waiting) => `${waiting}: ${promised({ waiting })}`);
  assert.deepEqual(windows, [
    '0: Wed 10:00–10:30',
    '1: Wed 10:00–10:30',
    '2: Wed 10:05–10:35',
    '5: Wed 10:20–10:50',
    '10: Wed 10:40–11:10',
    '20: Wed 11:20–11:50',
    '60: Wed 15:10–15:40',
    '200: Thu 17:00–17:30',
  ]);
});

test('a wished window', () => {
  const wish = (from: string, to: string): CallbackWish => ({
    kind: 'window',
    from: Date.parse(`2026-06-${from}+02:00`),
    to: Date.parse(`2026-06-${to}+02:00`),
  });
  assert.equal(promised({ wish: wish('10T15:00', '10T17:00') }), 'Wed 15:00–15:30');
  assert.equal(promised({ wish: wish('11T15:02', '11T17:00') }), 'Thu 15:05–15:35');
  // Begins before the team is there.
  assert.equal(promised({ wish: wish('11T07:00', '11T11:00') }), 'Thu 09:00–09:30');
  // Cannot be fulfilled: the next one after it.
  assert.equal(promised({ wish: wish('10T19:00', '10T21:00') }), 'Thu 09:00–09:30');
  // Cannot be kept yet, as others come first.
  assert.equal(promised({ wish: wish('10T10:00', '10T10:30'), waiting: 20 }), 'Wed 11:20–11:50');
  // Has passed.
  assert.equal(promised({ wish: wish('09T10:00', '09T11:00') }), 'Wed 10:00–10:30');
});

test('round the clock, never, and an opening shorter than a window', () => {
  const { hours: _, ...always } = {
    hours: BERLIN,
    wish: soonest,
    now: WEDNESDAY_TEN,
    waiting: 0,
    agents: 1,
    minutesPerCall: 8,
  };
  assert.deepEqual(promiseWindow(always), { from: WEDNESDAY_TEN, to: WEDNESDAY_TEN + 30 * MINUTE });
  assert.equal(promised({ hours: { ...BERLIN, week: {} } }), 'never');
  assert.equal(promised({ hours: { ...BERLIN, week: { thu: [['09:00', '09:20']] } } }), 'Thu 09:00–09:20');
});

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Hours of any week, in zones whose clocks change, at odd minutes, with holidays. */
const anyHours: fc.Arbitrary<OpeningHours> = fc.record({
  zone: fc.constantFrom(
    'Europe/Berlin',
    'America/New_York',
    'Australia/Lord_Howe',
    'Asia/Kathmandu',
    'America/St_Johns',
    'Africa/Casablanca',
  ),
  week: fc
    .array(fc.tuple(fc.constantFrom(...WEEKDAYS), fc.nat(1380), fc.integer({ min: 1, max: 600 })), {
      minLength: 1,
      maxLength: 8,
    })
    .map((days) =>
      Object.fromEntries(
        WEEKDAYS.map((day) => [
          day,
          days
            .filter(([of]) => of === day)
            .map(([, from, length]) => [clock(from), clock(Math.min(1440, from + length))] as const),
        ]),
      ),
    ),
  exceptions: fc.constant([]),
});

/** Around the clock changes of a year as often as anywhere else in ten years. */
const anyInstant = fc.oneof(
  fc.integer({ min: Date.parse('2025-01-01'), max: Date.parse('2035-12-31') }),
  fc
    .tuple(
      fc.constantFrom(
        '2026-03-08T07:00Z',
        '2026-03-29T01:00Z',
        '2026-10-25T01:00Z',
        '2026-11-01T06:00Z',
        '2026-10-03T15:30Z',
      ),
      fc.integer({ min: -12 * HOUR, max: 12 * HOUR }),
    )
    .map(([change, away]) => Date.parse(change) + away),
);

test('whatever the hours, the zone and the clock change: inside the hours, on the grid, never in the past', () => {
  const anyWish: fc.Arbitrary<CallbackWish> = fc.oneof(
    fc.constant(soonest),
    fc
      .tuple(anyInstant, fc.nat(6 * HOUR))
      .map(([from, length]) => ({ kind: 'window', from, to: from + length }) as const),
  );
  fc.assert(
    fc.property(
      anyHours,
      anyInstant,
      anyWish,
      fc.nat(100),
      fc.integer({ min: 1, max: 10 }),
      (hours, now, wish, waiting, agents) => {
        const window = promiseWindow({ wish, hours, now, waiting, agents, minutesPerCall: 8 });
        if (window === undefined) return;
        const { from, to } = window;
        assert.ok(from >= now && to > from && to - from <= 30 * MINUTE);
        assert.ok(from % (5 * MINUTE) === 0 && to % (5 * MINUTE) === 0);
        for (let at = from; at < to; at += MINUTE)
          assert.ok(isOpen(hours, at), `${new Date(at).toISOString()} is closed`);
      },
    ),
    { numRuns: 500 },
  );
});

test('with more waiting it is never earlier, with more agents never later', () => {
  const at = (waiting: number, agents: number, now: number) =>
    promiseWindow({ wish: soonest, hours: BERLIN, now, waiting, agents, minutesPerCall: 8 })?.from ?? Infinity;
  fc.assert(
    fc.property(anyInstant, fc.nat(80), fc.integer({ min: 1, max: 10 }), (now, waiting, agents) => {
      assert.ok(at(waiting + 1, agents, now) >= at(waiting, agents, now));
      assert.ok(at(waiting, agents + 1, now) <= at(waiting, agents, now));
    }),
  );
});
