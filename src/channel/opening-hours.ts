import { WEEKDAYS, type ClockRange, type OpeningHours } from '../model/index.js';
import { instantOf, wallClockAt } from './wall-clock.js';

const MINUTE = 60_000;
const DAY = 86_400_000;
/** How far ahead opening and closing are looked for, in days. */
const HORIZON = 14;

/** A stretch of time, `from` included, `to` not; ms since 1970. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Whether it is open at an instant (ms since 1970). A range belongs to the day it begins on: with 22:00–02:00 on a
 * Friday, a holiday on Saturday does not close it at midnight. An end that is not after its beginning lies on the next day.
 * Throws a RangeError for a zone that does not exist.
 */
export function isOpen(hours: OpeningHours, at: number): boolean {
  return stretchAt(hours, at) !== undefined;
}

/** The next instant after `at` at which it opens; undefined when there is none within 14 days. */
export function nextOpening(hours: OpeningHours, at: number): number | undefined {
  for (const { from } of stretches(hours, at)) if (from > at) return from <= at + HORIZON * DAY ? from : undefined;
  return undefined;
}

/** The instant at which it closes; undefined when it is closed at `at`, or stays open for 14 days or more. */
export function closesAt(hours: OpeningHours, at: number): number | undefined {
  const to = stretchAt(hours, at)?.to;
  return to !== undefined && to <= at + HORIZON * DAY ? to : undefined;
}

function stretchAt(hours: OpeningHours, at: number): Stretch | undefined {
  for (const stretch of stretches(hours, at)) {
    if (stretch.from > at) return undefined;
    if (at < stretch.to) return stretch;
  }
  return undefined;
}

/** The stretches in which it is open, in order, from the day before `at` on; those that touch are one. */
function* stretches(hours: OpeningHours, at: number): Generator<Stretch> {
  const today = Math.floor(wallClockAt(hours.zone, at) / DAY) * DAY;
  let current: Stretch | undefined;
  for (let day = -1; day <= HORIZON + 2; day++) {
    for (const next of stretchesOfDay(hours, today + day * DAY)) {
      if (current && next.from <= current.to) current = { from: current.from, to: Math.max(current.to, next.to) };
      else {
        if (current) yield current;
        current = next;
      }
    }
  }
  if (current) yield current;
}

/** `midnight` is the wall clock at the beginning of the day. */
function stretchesOfDay(hours: OpeningHours, midnight: number): Stretch[] {
  return rangesOn(hours, midnight)
    .flatMap(([from, to]) => {
      const [begin, end] = [minutesOf(from), minutesOf(to)];
      if (begin === undefined || end === undefined) return [];
      // An end that is not after the beginning lies on the next day.
      const wallEnd = midnight + end * MINUTE + (end <= begin ? DAY : 0);
      return [{ from: instantOf(hours.zone, midnight + begin * MINUTE), to: instantOf(hours.zone, wallEnd) }];
    })
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.from - b.from);
}

function rangesOn(hours: OpeningHours, midnight: number): readonly ClockRange[] {
  const day = new Date(midnight);
  const date = day.toISOString().slice(0, 10);
  // A date of this year says more than one of every year.
  const exception = [date, date.slice(5)]
    .map((wanted) => hours.exceptions.find((other) => other.date === wanted))
    .find((found) => found !== undefined);
  if (exception) return exception.ranges;
  const weekday = WEEKDAYS[(day.getUTCDay() + 6) % 7];
  return (weekday && hours.week[weekday]) ?? [];
}

/** Minutes since midnight, 0–1440; undefined for what is not a time. */
function minutesOf(clock: string): number | undefined {
  const [, hour, minute] = /^(\d{1,2}):([0-5]\d)$/.exec(clock) ?? [];
  if (hour === undefined || minute === undefined) return undefined;
  const minutes = Number(hour) * 60 + Number(minute);
  return minutes <= 1440 ? minutes : undefined;
}
