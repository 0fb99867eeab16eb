import { WEEKDAYS, type Channel, type ClockRange, type OpeningHours } from '../model/index.js';
import { hrefOfChannel } from './addresses.js';
import { html, type Markup } from './markup.js';
import { PEOPLE, UP, type Place } from './place.js';

/** Of the holidays to come, no more than these are listed. */
const MOST_EXCEPTIONS = 6;

/** The ways to a person, with their hours: a telephone number and a mail address work without any script. */
export function renderPeople(place: Place): Markup {
  const ways = place.pack.channels.flatMap((channel) => renderChannel(channel, place) ?? []);
  if (ways.length === 0) return html``;
  return html`<section class="people" id="${PEOPLE}" aria-labelledby="people-title" tabindex="-1">
    <h2 id="people-title">${place.says(place.say.showWays)}</h2>
    <ul>
      ${ways}
    </ul>
  </section>`;
}

/** Undefined for a way that only a program can take, such as a call back. */
function renderChannel(channel: Channel, place: Place): Markup | undefined {
  const href = hrefOfChannel(channel, UP);
  if (href === undefined) return undefined;
  const { kind, to, label, waitMinutes, hours } = channel;
  const words = kind === 'phone' || kind === 'email' ? html`${to}` : place.says(place.say.channelAction[kind]);
  // A number is read from left to right in every language.
  const link = kind === 'phone' ? html`<bdi dir="ltr">${words}</bdi>` : words;
  return html`<li>
    <strong>${label}</strong>
    <a class="person" href="${href}">${link}</a>
    ${waitMinutes === undefined ? '' : html`<p class="quiet">${place.says(place.say.usualWait(waitMinutes))}</p>`}${hours === undefined ? '' : renderHours(hours, place)}
  </li> `;
}

function renderHours(hours: OpeningHours, place: Place): Markup {
  const days = daysAlike(hours).map(
    ({ from, to, ranges }) =>
      html`<li>
        ${place.says(`${dayName(from, place)}${to === from ? '' : `–${dayName(to, place)}`}: ${sayRanges(ranges, place)}`)}
      </li>`,
  );
  const coming = hours.exceptions
    .filter(({ date }) => date >= place.today)
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
    .slice(0, MOST_EXCEPTIONS)
    .map(({ date, ranges, reason }) => {
      const why = reason === undefined ? '' : ` (${reason})`;
      return html`<li>${place.says(`${place.date(date)}${why}: ${sayRanges(ranges, place)}`)}</li>`;
    });
  const exceptions =
    coming.length === 0
      ? ''
      : html`<details>
          <summary>${place.says(place.words.otherwise)}</summary>
          <ul class="hours">
            ${coming}
          </ul>
        </details>`;
  return html`<ul class="hours quiet">
      ${days}
    </ul>
    ${exceptions}
    <p class="quiet">${place.says(place.words.times(zoneName(hours.zone, place)))}</p>`;
}

/** Neighbouring days with the same hours are one line; a day without hours is left out. */
function daysAlike({ week }: OpeningHours): { from: number; to: number; ranges: readonly ClockRange[] }[] {
  const lines: { from: number; to: number; ranges: readonly ClockRange[] }[] = [];
  for (const [index, day] of WEEKDAYS.entries()) {
    const ranges = week[day] ?? [];
    if (ranges.length === 0) continue;
    const last = lines.at(-1);
    if (last?.to === index - 1 && JSON.stringify(last.ranges) === JSON.stringify(ranges)) last.to = index;
    else lines.push({ from: index, to: index, ranges });
  }
  return lines;
}

/** 1 January 2024 was a Monday. */
function dayName(index: number, { spoken }: Place): string {
  const day = new Date(Date.UTC(2024, 0, 1 + index));
  return new Intl.DateTimeFormat(spoken, { weekday: 'long', timeZone: 'UTC' }).format(day);
}

function sayRanges(ranges: readonly ClockRange[], place: Place): string {
  if (ranges.length === 0) return place.say.closed;
  return ranges.map(([from, to]) => `${sayClock(from, place)}–${sayClock(to, place)}`).join(', ');
}

/** `9:00` as the language writes it. The end of the day has no other name. */
function sayClock(clock: string, { spoken }: Place): string {
  if (!/^\d{1,2}:\d{2}$/.test(clock) || clock.startsWith('24')) return clock;
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  const style = { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(spoken, style).format(Date.UTC(2024, 0, 1, hour, minute));
}

/** `Central European Time`, or the zone itself where it has no name. */
function zoneName(zone: string, { spoken, today }: Place): string {
  try {
    const parts = new Intl.DateTimeFormat(spoken, { timeZone: zone, timeZoneName: 'longGeneric' }).formatToParts(
      Date.parse(today),
    );
    return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
  } catch {
    return zone;
  }
}
