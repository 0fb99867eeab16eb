import type { DeskCallback, Figures } from '../model/index.js';

const MINUTE = 60_000;

/** How many of the words that led to callbacks are listed. */
const MOST_FREQUENT = 20;

/**
 * What the team should know about the callbacks requested from `from` (inclusive) to `to` (exclusive). A figure whose
 * n is 0 is null: nothing is known, which is not the same as nothing.
 */
export function figures(callbacks: readonly DeskCallback[], from: number, to: number): Figures {
  const asked = callbacks.filter((callback) => isWithin(requestedAt(callback), from, to));
  const outcomes = asked.flatMap(({ outcome }) => outcome ?? []);
  const minutes = asked.flatMap((callback) => minutesToCall(callback) ?? []);
  const feelings = asked.flatMap(({ feelingAfter }) => feelingAfter ?? []);
  return {
    from,
    to,
    requested: asked.length,
    waiting: asked.filter(({ state }) => state === 'promised').length,
    kept: share(asked.flatMap(callsKept)),
    solved: share(outcomes.map((outcome) => outcome === 'solved')),
    minutesToCall: { median: median(minutes), n: minutes.length },
    feelingAfter: { mean: mean(feelings), n: feelings.length },
    unanswered: mostFrequent(asked.flatMap(unansweredWords)),
  };
}

/**
 * Of each call that was made, whether it began inside the window promised then. Somebody who asked for the soonest
 * call is glad of an earlier one; somebody who wished a window is not.
 */
function callsKept({ history, request, attempts }: DeskCallback): boolean[] {
  const earlyIsFine = request.wish.kind === 'soonest' && attempts === 0;
  return callsMade(history).flatMap(({ at, window }) =>
    window === undefined ? [] : [at <= window.to && (earlyIsFine || at >= window.from)],
  );
}

/** A claim that came to a result is a call; one that was released or ran out is not. */
function callsMade(history: DeskCallback['history']): DeskCallback['history'] {
  const results = new Set(['solved', 'follow-up', 'not-reached']);
  const ends = new Set([...results, 'released', 'lease-expired', 'cancelled']);
  return history.filter(({ what, agent }, at) => {
    if (what !== 'claimed') return false;
    const isRenewal =
      history.slice(0, at).findLast((event) => ends.has(event.what) || event.what === 'claimed')?.what === 'claimed';
    const end = history.slice(at + 1).find((event) => ends.has(event.what));
    return !isRenewal && end !== undefined && results.has(end.what) && end.agent === agent;
  });
}

function requestedAt({ history, changedAt }: DeskCallback): number {
  return history[0]?.at ?? changedAt;
}

function minutesToCall(callback: DeskCallback): number | undefined {
  const first = callsMade(callback.history)[0];
  return first && (first.at - requestedAt(callback)) / MINUTE;
}

/** What was searched, and the first thing said to the bot; once a callback, however often it was repeated. */
function unansweredWords({ request: { handover } }: DeskCallback): string[] {
  const question = handover.transcript.find(({ from }) => from === 'customer')?.text;
  const words = [...handover.searches, ...(question === undefined ? [] : [question])].map(asOneWrites);
  return [...new Set(words)].filter((word) => word !== '' && word.length <= 120);
}

function asOneWrites(words: string): string {
  return words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s?!.]+/g, ' ')
    .trim();
}

function mostFrequent(words: readonly string[]): Figures['unanswered'] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .map(([word, count]) => ({ words: word, count }))
    .sort((a, b) => b.count - a.count || (a.words < b.words ? -1 : 1))
    .slice(0, MOST_FREQUENT);
}

function share(facts: readonly boolean[]): Figures['kept'] {
  return { share: mean(facts.map(Number)), n: facts.length };
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1);
  return mean(middle);
}

function isWithin(at: number, from: number, to: number): boolean {
  return at >= from && at < to;
}
