/**
 * Between instants (ms since 1970) and what a clock on the wall of a zone shows, with nothing but `Intl`: browsers
 * carry the zone table already, so none is shipped. A wall clock is held as ms too: `Date.UTC` of what it shows.
 */

const DAY = 86_400_000;
const formatters = new Map<string, Intl.DateTimeFormat>();

/** Whether this device knows a zone; older ones lack renamed zones such as `Europe/Kyiv`. */
export function isKnownZone(zone: string): boolean {
  try {
    return formatterOf(zone) !== undefined;
  } catch {
    return false;
  }
}

/** What the clock shows at an instant. Throws a RangeError for a zone that does not exist. */
export function wallClockAt(zone: string, at: number): number {
  return at + offsetAt(zone, at);
}

/**
 * The first instant at which the clock shows `wall` or later. When clocks go back an hour is shown twice: the first
 * time counts. When they go forward an hour is skipped: the instant of the change counts.
 */
export function instantOf(zone: string, wall: number): number {
  // No zone is more than 14 hours from UTC, so these two lie safely before and after the instant looked for.
  const before = offsetAt(zone, wall - 1.5 * DAY);
  const after = offsetAt(zone, wall + 1.5 * DAY);
  const early = wall - before;
  const late = wall - after;
  if (offsetAt(zone, early) === before) return early;
  if (offsetAt(zone, late) === after) return late;
  return changeBetween(zone, late, early, before);
}

/** The instant at which the offset stops being `before`, by bisection; `from` and `to` may come in either order. */
function changeBetween(zone: string, from: number, to: number, before: number): number {
  let [low, high] = [Math.min(from, to), Math.max(from, to)];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(zone, middle) === before) low = middle;
    else high = middle;
  }
  return high;
}

function offsetAt(zone: string, at: number): number {
  const second = Math.floor(at / 1000) * 1000;
  const shown = new Map(
    formatterOf(zone)
      .formatToParts(second)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes): number => shown.get(type) ?? 0;
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return wall - second;
}

/** Making a formatter costs a hundred times what using it does. */
function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'iso8601',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formatters.set(zone, made);
  return made;
}
