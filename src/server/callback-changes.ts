import type { Agent, CallbackRequest, CallbackTicket, DeskEvent, FeelingAfter } from '../model/index.js';
import { HttpError } from './http-error.js';
import { isOpenCallback, type StoredCallback } from './stored-callback.js';

const MINUTE = 60_000;

/** How long a claim holds: a person needs longer than a machine, and cannot send heartbeats while on the phone. */
export const LEASE = 30 * MINUTE;

/** Minutes until somebody who was not reached is tried again; after the last one it is over. */
export const TRY_AGAIN_AFTER: readonly number[] = [30, 120];

type Window = CallbackTicket['window'];
type Outcome = NonNullable<CallbackTicket['outcome']>;

/** A request that was never seen before. */
export function request(wanted: Wanted & { secretHash: string }, now: number): StoredCallback {
  const { request, phone, window, secretHash } = wanted;
  return {
    id: request.id,
    secretHash,
    request,
    phone,
    state: 'promised',
    window,
    attempts: 0,
    requestedAt: now,
    changedAt: now,
    revision: 1,
    history: [{ at: now, what: 'requested' }],
  };
}

export interface Wanted {
  /** Redacted, without the secret. */
  readonly request: Omit<CallbackRequest, 'secret'>;
  readonly phone: string;
  readonly window: Window;
}

/** A newer copy of the customer's request. Only a promise nobody is acting on can be changed. */
export function changeRequest(current: StoredCallback, wanted: Wanted, now: number): StoredCallback {
  return next(current, { ...wanted, attempts: 0 }, 'changed', now);
}

/** Whether this copy says something newer than what is kept, and may still change it. Throws while somebody is calling. */
export function isNews(current: StoredCallback, writtenAt: number): boolean {
  if (writtenAt <= current.request.writtenAt) return false;
  if (current.state === 'calling')
    throw new HttpError('already-calling', 'Somebody is calling already; this change comes too late.');
  return current.state === 'promised';
}

/** The customer no longer wants the call. */
export function cancel(current: StoredCallback, now: number): StoredCallback {
  if (current.state === 'cancelled') return current;
  if (current.state === 'done') throw new HttpError('already-done', 'This callback is done and cannot be cancelled.');
  return next(released(current), { state: 'cancelled' }, 'cancelled', now);
}

/** How the customer felt afterwards; telling it again overwrites it. */
export function tellFeeling(current: StoredCallback, { feeling, comment }: FeelingAfter, now: number): StoredCallback {
  if (current.state !== 'done' && current.state !== 'calling')
    throw new HttpError('not-called-yet', 'The feeling afterwards can be told once somebody has called.');
  return next(current, { feelingAfter: feeling, ...(comment !== undefined && { comment }) }, 'feeling-told', now);
}

/** An agent takes a callback, or holds it for longer. */
export function claim(current: StoredCallback, agent: Agent, revision: number, now: number): StoredCallback {
  fence(current, revision);
  if (!isOpenCallback(current)) throw new HttpError('already-done', `This callback is ${current.state}.`);
  if (current.agent !== undefined && current.agent.id !== agent.id)
    throw new HttpError('held-by-another', `${current.agent.name} holds this callback.`);
  return next(
    current,
    { state: 'calling', agent: { id: agent.id, name: agent.name }, leaseUntil: now + LEASE },
    'claimed',
    now,
    { agent: agent.name, window: current.window },
  );
}

/** An agent gives a callback back to the queue. */
export function release(current: StoredCallback, agent: Agent, revision: number, now: number): StoredCallback {
  holds(current, agent, revision);
  return next(released(current), {}, 'released', now, { agent: agent.name });
}

/** What came of the call. `later` is the window promised next when nobody answered and it is tried again. */
export function recordOutcome(
  current: StoredCallback,
  told: { agent: Agent; revision: number; outcome: Outcome; note?: string; later?: Window },
  now: number,
): StoredCallback {
  const { agent, revision, outcome, note, later } = told;
  holds(current, agent, revision);
  const notReached = outcome === 'not-reached';
  const attempts = current.attempts + (notReached ? 1 : 0);
  const tryAgain = notReached && later !== undefined && attempts <= TRY_AGAIN_AFTER.length;
  return next(
    tryAgain ? released(current) : without(current, 'leaseUntil'),
    {
      attempts,
      ...(note !== undefined && { note }),
      ...(tryAgain ? { window: later } : { state: 'done', outcome }),
    },
    outcome,
    now,
    { agent: agent.name, ...(note !== undefined && { note }) },
  );
}

/**
 * A callback as it stands at this instant: a lease that has run out gives it back to the queue. Nothing has to sweep
 * leases up, and as the revision counts on, what the former holder writes is refused.
 */
export function asOf(current: StoredCallback, now: number): StoredCallback {
  const { state, leaseUntil, agent } = current;
  if (state !== 'calling' || leaseUntil === undefined || leaseUntil > now) return current;
  return next(released(current), {}, 'lease-expired', leaseUntil, agent === undefined ? {} : { agent: agent.name });
}

function holds(current: StoredCallback, agent: Agent, revision: number): void {
  fence(current, revision);
  if (current.state !== 'calling' || current.agent?.id !== agent.id)
    throw new HttpError('not-held', 'Claim this callback first.');
}

function fence(current: StoredCallback, revision: number): void {
  if (current.revision !== revision)
    throw new HttpError(
      'stale-revision',
      `This callback has changed: it is at revision ${current.revision}, not ${revision}. Load it again.`,
    );
}

function released(current: StoredCallback): StoredCallback {
  return { ...without(without(current, 'agent'), 'leaseUntil'), state: 'promised' };
}

function without(callback: StoredCallback, key: 'agent' | 'leaseUntil'): StoredCallback {
  const { [key]: _, ...rest } = callback;
  return rest;
}

function next(
  current: StoredCallback,
  change: Partial<StoredCallback>,
  what: DeskEvent,
  at: number,
  more: Pick<StoredCallback['history'][number], 'agent' | 'note' | 'window'> = {},
): StoredCallback {
  return {
    ...current,
    ...change,
    changedAt: at,
    revision: current.revision + 1,
    history: [...current.history, { at, what, ...more }],
  };
}
