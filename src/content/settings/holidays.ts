import type { ClockRange, OpeningHours } from '../../model/index.js';
import { HoursError, readRanges } from './opening-hours.js';
import { readDate } from '../fields/read-date.js';
import { isRecord } from '../fields/yaml-document.js';

type Exception = OpeningHours['exceptions'][number];

/** A stretch of days longer than this is a slip of the year. */
const MOST_DAYS = 62;
const DAY = 86_400_000;

/**
 * Holidays and exceptions: lines `2026-12-25: closed`, `12-25: closed` for each year, `2026-12-24 - 2026-12-26: closed`,
 * with hours, or with `hours` and `reason` below; or a list of days, closed unless it says more. A line that is not
 * understood is given to `slip` with its place in `value`; the others stay.
 */
export function readHolidays(
  value: unknown,
  slip: (place: string | number | undefined, message: string, remedy: string) => void,
): Exception[] {
  return linesOf(value).flatMap(({ place, days, what }) => {
    try {
      const hours = isRecord(what) ? what['hours'] : what;
      const reason = isRecord(what) && typeof what['reason'] === 'string' ? { reason: what['reason'] } : {};
      const written = Array.isArray(hours) ? hours.join(', ') : String(hours ?? 'closed');
      // What goes past midnight ends with the day: the next has hours of its own.
      const ranges = readRanges(written).map(([from, to]): ClockRange => [from, from < to ? to : '24:00']);
      return readDays(days).map((date): Exception => ({ date, ranges, ...reason }));
    } catch (error) {
      if (!(error instanceof HoursError)) throw error;
      slip(place, error.message, error.remedy);
      return [];
    }
  });
}

interface Line {
  readonly place: string | number | undefined;
  readonly days: string;
  readonly what: unknown;
}

function linesOf(value: unknown): Line[] {
  if (value === undefined || value === null) return [];
  if (isRecord(value)) return Object.entries(value).map(([days, what]) => ({ place: days, days, what }));
  if (!Array.isArray(value)) return [{ place: undefined, days: String(value), what: 'closed' }];
  return value.flatMap((item: unknown, index): Line[] => {
    if (!isRecord(item)) return [{ place: index, days: String(item), what: 'closed' }];
    if (typeof item['date'] === 'string') return [{ place: index, days: item['date'], what: item }];
    return Object.entries(item).map(([days, what]) => ({ place: index, days, what }));
  });
}

/** ISO dates, or one `MM-DD` of each year. */
function readDays(text: string): string[] {
  const yearly = /^(?:--)?(\d{1,2})-(\d{1,2})$/.exec(text.trim()) ?? undefined;
  const dots = /^(\d{1,2})\.\s?(\d{1,2})\.?$/.exec(text.trim());
  const eachYear = yearly ? dayOfYear(yearly[1], yearly[2]) : dots ? dayOfYear(dots[2], dots[1]) : undefined;
  if (eachYear !== undefined) return [eachYear];
  const [from = '', to, more] = text.split(/\s*(?:\.\.|–|\bto\b|\s-\s|\/(?=\d{4}-))\s*/);
  const first = dateIn(from);
  const last = to === undefined ? first : dateIn(to);
  if (first === undefined || last === undefined || more !== undefined)
    throw new HoursError(`"${text}" is no date.`, 'Write it as 2026-12-25, or as 12-25 for each year.');
  const days = (Date.parse(last) - Date.parse(first)) / DAY;
  if (days < 0 || days > MOST_DAYS)
    throw new HoursError(
      `"${text}" ${days < 0 ? 'ends before it begins' : `takes ${days} days`}.`,
      'Write the first day, then the last: 2026-12-24 - 2026-12-26.',
    );
  return Array.from({ length: days + 1 }, (_, day) =>
    new Date(Date.parse(first) + day * DAY).toISOString().slice(0, 10),
  );
}

function dateIn(text: string): string | undefined {
  const date = readDate(text.trim());
  return date && 'iso' in date ? date.iso.slice(0, 10) : undefined;
}

/** 29 February is a day of some years. */
function dayOfYear(month = '', day = ''): string | undefined {
  const date = readDate(`2024-${month}-${day}`);
  return date && 'iso' in date ? date.iso.slice(5, 10) : undefined;
}
