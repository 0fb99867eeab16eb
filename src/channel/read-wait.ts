import { isObject, type Channel } from '../model/index.js';

const MINUTE = 60_000;
/** Clocks of servers and devices differ; a figure from further ahead than this is none. */
const CLOCK_SKEW = 5 * MINUTE;

/**
 * The wait of this moment, in minutes, from what the address of `channel.liveWait` answered:
 * `{ "minutes": 7, "at": "2026-03-02T10:00:00Z" }`, or several by the id of the channel:
 * `{ "phone": { "minutes": 7, "at": … } }`. `at` is an instant with an offset, or ms since 1970. Undefined for what is
 * stale at `now` (ms since 1970), lies ahead, or is not understood: a wrong wait is worse than none.
 */
export function readWait(json: unknown, channel: Channel, now: number): number | undefined {
  if (!channel.liveWait || !isObject(json)) return undefined;
  const own = Object.hasOwn(json, channel.id) ? json[channel.id] : json;
  if (!isObject(own)) return undefined;
  const { minutes, at } = own;
  const told = typeof at === 'number' ? at : typeof at === 'string' && WITH_OFFSET.test(at) ? Date.parse(at) : NaN;
  const age = now - told;
  const fresh = age >= -CLOCK_SKEW && age <= channel.liveWait.staleAfterMinutes * MINUTE;
  return fresh && typeof minutes === 'number' && minutes >= 0 && minutes <= 24 * 60 ? minutes : undefined;
}

/** Without an offset nobody knows which hour is meant. */
const WITH_OFFSET = /T.*(?:Z|[+-]\d{2}:?\d{2})$/i;
