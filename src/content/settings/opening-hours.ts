import { WEEKDAYS, type ClockRange, type OpeningHours, type Weekday } from '../../model/index.js';
import { isRecord } from '../fields/yaml-document.js';

/** A slip in opening hours: what is wrong, and what to type. */
export class HoursError extends Error {
  override readonly name = 'HoursError';
  constructor(
    message: string,
    readonly remedy: string,
  ) {
    super(message);
  }
}

/**
 * Opening hours as an editor writes them: lines `mon-fri: 9:00-12:30, 13:30-18:00`, or the same in one line with
 * `;` between the days, or `always`. A range past midnight (`22:00-2:00`) goes on the next day.
 * Throws {@link HoursError}.
 */
export function readWeek(value: unknown): OpeningHours['week'] {
  const week = new Map<Weekday, ClockRange[]>(WEEKDAYS.map((day) => [day, []]));
  for (const [days, ranges] of dayLines(value))
    for (const day of readDays(days))
      for (const [from, to] of readRanges(ranges)) {
        const next = WEEKDAYS[(WEEKDAYS.indexOf(day) + 1) % 7];
        if (from < to) week.get(day)?.push([from, to]);
        else {
          week.get(day)?.push([from, '24:00']);
          if (next && to > '00:00') week.get(next)?.push(['00:00', to]);
        }
      }
  for (const [day, ranges] of week) {
    ranges.sort(([a], [b]) => (a < b ? -1 : 1));
    const overlap = ranges.find(([from], index) => from < (ranges[index - 1]?.[1] ?? ''));
    if (overlap) throw new HoursError(`Two ranges of ${day} overlap at ${overlap[0]}.`, 'Write each time once.');
  }
  return Object.fromEntries([...week].filter(([, ranges]) => ranges.length > 0));
}

/** `9:00-12:30, 13:30-18:00`, `closed` or `always`. Throws {@link HoursError}. */
export function readRanges(text: string): ClockRange[] {
  const words = text.trim().toLowerCase();
  if (words === 'closed' || words === '') return [];
  if (/^(?:always|24\s*h(?:ours)?|24\/7)$/.test(words)) return [['00:00', '24:00']];
  return words.split(/\s*(?:,|\band\b)\s*/).map((part): ClockRange => {
    const [from, to, more] = part.split(/\s*(?:-|–|\bto\b)\s*/);
    if (from === undefined || to === undefined || more !== undefined)
      throw new HoursError(`"${part}" is no range of times.`, 'Write 9:00-18:00, or closed.');
    return [readClock(from), readClock(to)];
  });
}

function dayLines(value: unknown): [days: string, ranges: string][] {
  if (Array.isArray(value)) return value.flatMap(dayLines);
  if (isRecord(value)) return Object.entries(value).map(([days, ranges]) => [days, String(ranges ?? 'closed')]);
  if (typeof value !== 'string') throw new HoursError('These are no hours.', 'Write hours as mon-fri: 9:00-18:00.');
  if (/^(?:always|24\/7)$/i.test(value.trim())) return [['daily', '0:00-24:00']];
  return value.split(/[;\n]/).flatMap((line): [string, string][] => {
    if (line.trim() === '') return [];
    const found = /^\s*([a-z][a-z, &+–-]*?)\s*:?\s+((?:\d|closed|always).*)$/i.exec(line);
    if (!found) throw new HoursError(`"${line.trim()}" is not understood.`, 'Write mon-fri: 9:00-18:00.');
    return [[found[1] ?? '', found[2] ?? '']];
  });
}

function readDays(text: string): Weekday[] {
  const words = text.trim().toLowerCase();
  if (/^(?:daily|every day|always)$/.test(words)) return [...WEEKDAYS];
  return words.split(/[,&+]/).flatMap((part) => {
    const [from = '', to, more] = part.split(/\s*[-–]\s*/);
    if (more !== undefined) throw new HoursError(`"${text}" is not understood.`, 'Write days as mon-fri or mon, wed.');
    const first = readDay(from);
    const last = to === undefined ? first : readDay(to);
    return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, index) => WEEKDAYS[(first + index) % 7] ?? 'mon');
  });
}

function readDay(text: string): number {
  const word = text.trim();
  const index = word.length < 3 ? -1 : WEEKDAYS.findIndex((day) => word.startsWith(day));
  if (index < 0) throw new HoursError(`"${word}" is no day.`, `Use ${WEEKDAYS.join(', ')}.`);
  return index;
}

function readClock(text: string): string {
  const found = /^(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?$/.exec(text.trim());
  const half = found?.[3];
  const hour = Number(found?.[1] ?? Number.NaN);
  const minute = Number(found?.[2] ?? 0);
  const onFace = half === undefined ? hour : (hour % 12) + (half === 'pm' ? 12 : 0);
  const valid =
    found && minute < 60 && (half === undefined ? onFace * 60 + minute <= 24 * 60 : hour >= 1 && hour <= 12);
  if (!valid) throw new HoursError(`"${text}" is no time of day.`, 'Write 9:00 or 17:30.');
  return `${String(onFace).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
