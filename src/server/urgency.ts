import { DISTRESS, type DeskCallback, type UrgencyReason } from '../model/index.js';
import type { StoredCallback } from './stored-callback.js';

const MINUTE = 60_000;

/** A promise is due this long before its window begins, so that the agent can read the hand-over first. */
const DUE_BEFORE = 15 * MINUTE;

/** Each earlier visit about the same trouble is an answer that failed; a third says no more than two. */
const EACH_VISIT = 8;
const MOST_VISITS = 2;

interface UrgencyRule {
  readonly reason: UrgencyReason;
  /** Points this rule adds; 0 = it does not apply. */
  readonly points: (callback: StoredCallback, now: number) => number;
}

/** A promise broken weighs more than any feeling, a feeling more than the order of asking. */
const RULES: readonly UrgencyRule[] = [
  {
    reason: 'overdue',
    points: ({ window }, now) => (now > window.to ? 100 + Math.min(60, (now - window.to) / MINUTE) : 0),
  },
  {
    reason: 'due-soon',
    points: ({ window }, now) => (now <= window.to && now >= window.from - DUE_BEFORE ? 50 : 0),
  },
  {
    reason: 'distress',
    points: ({ request }) => (request.handover.feeling.peak >= DISTRESS ? 40 * request.handover.feeling.peak : 0),
  },
  { reason: 'moment-of-truth', points: ({ request }) => (request.handover.moment ? 20 : 0) },
  {
    reason: 'came-back',
    points: ({ request }) => EACH_VISIT * Math.min(MOST_VISITS, request.handover.earlier?.length ?? 0),
  },
  { reason: 'not-reached-before', points: ({ attempts }) => 5 * attempts },
  { reason: 'asked-first', points: ({ requestedAt }, now) => Math.min(10, (now - requestedAt) / (30 * MINUTE)) },
];

/**
 * How urgent a callback is and why, strongest reason first. Somebody who wished a later window, or is to be tried again
 * later, is not to be called before it, however strong the feeling: such a callback scores below all that are callable.
 */
export function urgencyOf(callback: StoredCallback, now: number): DeskCallback['urgency'] {
  if (!isCallable(callback, now)) return { score: MINUTE / callback.window.from, because: ['asked-first'] };
  const found = RULES.map(({ reason, points }) => ({ reason, points: points(callback, now) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points);
  return {
    score: found.reduce((sum, { points }) => sum + points, 0),
    because: found.map(({ reason }) => reason),
  };
}

function isCallable({ request, attempts, window }: StoredCallback, now: number): boolean {
  const asSoonAsPossible = request.wish.kind === 'soonest' && attempts === 0;
  return asSoonAsPossible || now >= window.from - DUE_BEFORE;
}
