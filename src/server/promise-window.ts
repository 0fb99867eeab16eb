import { closesAt, isOpen, nextOpening } from '../channel/index.js';
import type { CallbackTicket, CallbackWish, OpeningHours } from '../model/index.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Promised windows begin on this grid and are this long; shorter only where a whole opening is shorter. */
export const GRID = 5 * MINUTE;
export const WINDOW = 30 * MINUTE;

/** How far ahead an opening is looked for. */
const HORIZON = 14 * DAY;

export interface PromiseSituation {
  readonly wish: CallbackWish;
  /** Opening hours of the callback channel; absent = round the clock. */
  readonly hours?: OpeningHours;
  readonly now: number;
  /** Calls promised or going on before this one. */
  readonly waiting: number;
  /** People who call, 1 or more. */
  readonly agents: number;
  /** Mean length of a call, with what is written down after it. */
  readonly minutesPerCall: number;
}

/**
 * The window to promise: the earliest that can probably be kept, or the one wished where that is not earlier. It lies
 * inside the opening hours. A wish that cannot be fulfilled gets the next window after it. Undefined when nobody is
 * there within 14 days.
 */
export function promiseWindow(situation: PromiseSituation): CallbackTicket['window'] | undefined {
  const { wish, hours, now } = situation;
  const soonest = firstWindow(hours, now, waitFor(situation));
  if (wish.kind === 'soonest' || soonest === undefined || wish.from <= soonest.from) return soonest;
  return firstWindow(hours, wish.from, 0);
}

/**
 * How long until the window may begin, in ms of opening time. With `k` calls to be finished before somebody is free,
 * the wait is Gamma(k) × mean ÷ agents. The window begins after the mean, and late enough that its end is not before
 * the 90th percentile (Wilson and Hilferty's approximation of the quantile, 1931).
 */
function waitFor({ waiting, agents, minutesPerCall }: PromiseSituation): number {
  const calls = Math.max(0, waiting - agents + 1);
  if (calls === 0) return 0;
  const perCall = (minutesPerCall * MINUTE) / agents;
  const percentile90 = calls * (1 - 1 / (9 * calls) + 1.2816 / (3 * Math.sqrt(calls))) ** 3;
  return Math.max(calls * perCall, percentile90 * perCall - WINDOW);
}

/** The first window after `from` with at least `lead` ms of opening time before it. */
function firstWindow(
  hours: OpeningHours | undefined,
  from: number,
  lead: number,
): CallbackTicket['window'] | undefined {
  let left = lead;
  for (const span of openSpans(hours, from)) {
    const start = up(span.from + left);
    const end = Math.min(start + WINDOW, down(span.to));
    const isWholeOpening = start === up(span.from) && span.from > from;
    if (end - start === WINDOW || (isWholeOpening && end > start)) return { from: start, to: end };
    left = Math.max(0, left - (span.to - span.from));
  }
  return undefined;
}

function* openSpans(hours: OpeningHours | undefined, from: number): Generator<{ from: number; to: number }> {
  let at: number | undefined = from;
  while (at !== undefined && at < from + HORIZON) {
    const opens: number | undefined = hours === undefined || isOpen(hours, at) ? at : nextOpening(hours, at);
    if (opens === undefined) return;
    const closes: number = (hours && closesAt(hours, opens)) ?? Infinity;
    yield { from: opens, to: closes };
    at = closes;
  }
}

const up = (at: number): number => Math.ceil(at / GRID) * GRID;
const down = (at: number): number => (at === Infinity ? at : Math.floor(at / GRID) * GRID);
