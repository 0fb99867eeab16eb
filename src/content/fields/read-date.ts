/** A date as read: ISO, or the two days it may mean, that of day before month first. */
export type ReadDate = { readonly iso: string } | { readonly either: readonly [string, string] } | undefined;

/**
 * `2026-12-31` with or without a time, `31.12.2026`, `31 December 2026`, `December 31, 2026`, and `31/12/2026` where only
 * one of day and month is possible. Undefined for what is no date.
 */
export function readDate(text: string): ReadDate {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]+(.*))?$/.exec(text);
  if (iso) return withTime(dayOf(iso[1], iso[2], iso[3]), iso[4]);
  const dots = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text);
  if (dots) return asRead(dayOf(dots[3], dots[2], dots[1]));
  const slashes = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text);
  if (slashes) {
    const dayFirst = dayOf(slashes[3], slashes[2], slashes[1]);
    const monthFirst = dayOf(slashes[3], slashes[1], slashes[2]);
    if (dayFirst === undefined || monthFirst === undefined || dayFirst === monthFirst)
      return asRead(dayFirst ?? monthFirst);
    return { either: [dayFirst, monthFirst] };
  }
  const words =
    /^(?<day>\d{1,2})\.?\s+(?<month>\p{L}+)\.?,?\s+(?<year>\d{4})$/u.exec(text) ??
    /^(?<month>\p{L}+)\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})$/u.exec(text);
  const { day, month = '', year } = words?.groups ?? {};
  return words ? asRead(dayOf(year, String(monthNamed(month)), day)) : undefined;
}

function asRead(iso: string | undefined): ReadDate {
  return iso === undefined ? undefined : { iso };
}

/** A time that is none makes the whole no date: half of what was meant would be wrong by a day. */
function withTime(day: string | undefined, time: string | undefined): ReadDate {
  if (day === undefined || time === undefined || time.trim() === '') return asRead(day);
  const clock = /^(\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|[+-]\d{2}:?\d{2})?$/i.exec(time.trim());
  if (!clock) return undefined;
  const full = `${day}T${(clock[1] ?? '').padStart(5, '0')}${clock[2] ?? ''}`;
  return Number.isNaN(Date.parse(full)) ? undefined : { iso: full };
}

function dayOf(year = '', month = '', day = ''): string | undefined {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== iso ? undefined : iso;
}

const SPOKEN = ['en', 'de', 'it', 'fr', 'es', 'nl', 'pt'];

/** 1–12; 0 for what is no month in the languages above. */
function monthNamed(word: string): number {
  const wanted = word.toLowerCase();
  if (wanted.length < 3) return 0;
  for (const language of SPOKEN) {
    const name = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
    for (let month = 0; month < 12; month++)
      if (
        name
          .format(Date.UTC(2026, month, 1))
          .toLowerCase()
          .startsWith(wanted)
      )
        return month + 1;
  }
  return 0;
}
