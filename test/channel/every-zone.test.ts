import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { closesAt, isOpen, nextOpening } from '../../src/channel/index.js';
import { WEEKDAYS, type ClockRange, type OpeningHours } from '../../src/model/index.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const ZONES = [
  'Europe/Berlin',
  'Europe/Rome',
  'Europe/London',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
];
const FROM = Date.UTC(2025, 0, 1);
const TO = Date.UTC(2036, 0, 1);

/**
 * The other formulation: no instant is ever computed from a wall clock. The latest time that a clock has shown so far
 * only goes forward; it is open while that time lies in a range. Offsets are read from the zone's written name.
 */
class Clock {
  readonly #format: Intl.DateTimeFormat;
  /** Instants at which the offset changes; in all these zones on the half hour. */
  readonly changes: readonly number[];
  constructor(zone: string) {
    this.#format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
    const days = this.#changesFrom(FROM - DAY, DAY, TO);
    this.changes = days.flatMap((day) => this.#changesFrom(day, HOUR / 2, day + DAY)).map((at) => at + HOUR / 2);
  }

  offset(at: number): number {
    const name = this.#format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const [, sign, hours = '0', minutes = '0'] = /GMT([+-])(\d\d):(\d\d)/.exec(name) ?? [];
    return (sign === '-' ? -1 : 1) * (Number(hours) * HOUR + Number(minutes) * MINUTE);
  }

  latestShown(at: number): number {
    const justBefore = this.changes.filter((change) => change <= at && change > at - DAY).map((change) => change - 1);
    return Math.max(...[at, ...justBefore].map((instant) => instant + this.offset(instant)));
  }

  #changesFrom(from: number, step: number, to: number): number[] {
    const found: number[] = [];
    for (let at = from; at < to; at += step) if (this.offset(at) !== this.offset(at + step)) found.push(at);
    return found;
  }
}

const clocks = new Map(ZONES.map((zone) => [zone, new Clock(zone)]));

function isOpenByTheClock(hours: OpeningHours, at: number): boolean {
  const shown = clocks.get(hours.zone)?.latestShown(at) ?? NaN;
  return [shown - DAY, shown].some((time) => {
    const midnight = Math.floor(time / DAY) * DAY;
    const date = new Date(midnight);
    const weekday = WEEKDAYS[(date.getUTCDay() + 6) % 7] ?? 'mon';
    const exception = hours.exceptions.find((other) => other.date === date.toISOString().slice(0, 10));
    return (exception?.ranges ?? hours.week[weekday] ?? []).some(([from, to]) => {
      const [begin, end] = [from, to].map(
        (clock) => Number(clock.slice(0, 2)) * HOUR + Number(clock.slice(3)) * MINUTE,
      );
      if (begin === undefined || end === undefined) return false;
      return shown >= midnight + begin && shown < midnight + end + (end <= begin ? DAY : 0);
    });
  });
}

const clock = fc.integer({ min: 0, max: 95 }).map((quarter) => {
  return `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`;
});
const range: fc.Arbitrary<ClockRange> = fc.tuple(
  clock,
  fc.oneof({ weight: 5, arbitrary: clock }, fc.constant('24:00')),
);
const ranges = fc.array(range, { maxLength: 3 });
const week = fc.record(Object.fromEntries(WEEKDAYS.map((day) => [day, ranges])));

for (const [zone, zoneClock] of clocks) {
  const { changes } = zoneClock;
  const nearChange = fc
    .tuple(fc.constantFrom(...(changes.length > 0 ? changes : [FROM])), fc.integer({ min: -26 * 12, max: 26 * 12 }))
    .map(([change, fives]) => change + fives * 5 * MINUTE);
  const anyTime = fc.integer({ min: 0, max: (TO - FROM) / (5 * MINUTE) - 1 }).map((fives) => FROM + fives * 5 * MINUTE);
  const instants = fc.oneof({ weight: 3, arbitrary: nearChange }, anyTime);

  test(`${zone}: open exactly when the clock says so, over ${changes.length} clock changes`, () => {
    const property = fc.property(week, ranges, instants, (days, special, at) => {
      const date = new Date(at + zoneClock.offset(at)).toISOString().slice(0, 10);
      const exceptions = special.length === 1 ? [{ date, ranges: special }] : [];
      const hours: OpeningHours = { zone, week: days, exceptions };
      for (const instant of [at, at - 1]) assert.equal(isOpen(hours, instant), isOpenByTheClock(hours, instant));
      const closing = closesAt(hours, at);
      if (closing !== undefined) {
        assert.ok(closing > at && isOpenByTheClock(hours, closing - 1) && !isOpenByTheClock(hours, closing));
      }
      const opening = nextOpening(hours, at);
      if (opening !== undefined) {
        assert.ok(opening > at && isOpenByTheClock(hours, opening) && !isOpenByTheClock(hours, opening - 1));
        assert.ok(opening <= at + 14 * DAY);
      }
      // Nothing opens earlier than said: looked at every quarter of an hour for two days.
      if (isOpenByTheClock(hours, at)) return;
      for (let later = at; later < Math.min(opening ?? Infinity, at + 2 * DAY); later += 15 * MINUTE)
        assert.equal(isOpenByTheClock(hours, later), false);
    });
    fc.assert(property, { numRuns: 300 });
  });
}
