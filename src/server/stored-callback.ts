import * as v from 'valibot';
import type { CallbackRequest, CallbackTicket, DeskCallback } from '../model/index.js';
import { urgencyOf } from './urgency.js';

const window = v.object({ from: v.number(), to: v.number() });

const storedCallback = v.object({
  id: v.string(),
  secretHash: v.string(),
  /** Parsed by the model and redacted when it came in. */
  request: v.custom<Omit<CallbackRequest, 'secret'>>((value) => typeof value === 'object' && value !== null),
  /** E.164. */
  phone: v.string(),
  state: v.picklist(['promised', 'calling', 'done', 'cancelled']),
  window,
  attempts: v.number(),
  agent: v.exactOptional(v.object({ id: v.string(), name: v.string() })),
  leaseUntil: v.exactOptional(v.number()),
  outcome: v.exactOptional(v.picklist(['solved', 'follow-up', 'not-reached'])),
  feelingAfter: v.exactOptional(v.number()),
  comment: v.exactOptional(v.string()),
  note: v.exactOptional(v.string()),
  requestedAt: v.number(),
  changedAt: v.number(),
  revision: v.number(),
  history: v.custom<DeskCallback['history']>(Array.isArray),
});

/** A callback as it is kept on disk. */
export type StoredCallback = Readonly<v.InferOutput<typeof storedCallback>>;

/** Reads a callback back from storage; throws when what is on disk was not written by this code. */
export function parseStoredCallback(json: string): StoredCallback {
  return v.parse(storedCallback, JSON.parse(json));
}

/** Whether somebody still has to call. */
export function isOpenCallback(callback: StoredCallback): boolean {
  return callback.state === 'promised' || callback.state === 'calling';
}

/** What the customer may know. */
export function ticketOf(callback: StoredCallback): CallbackTicket {
  const { id, state, window, attempts, agent, outcome, feelingAfter, changedAt } = callback;
  const firstName = agent?.name.split(' ')[0];
  return {
    id,
    state,
    window,
    ...(firstName !== undefined && { agent: firstName }),
    attempts,
    ...(outcome !== undefined && { outcome }),
    ...(feelingAfter !== undefined && { feelingAfter }),
    changedAt,
  };
}

/** What the people at the desk may know. */
export function deskCallbackOf(callback: StoredCallback, now: number): DeskCallback {
  const { secretHash: _, agent, requestedAt: _requestedAt, ...rest } = callback;
  return {
    ...rest,
    ...(agent !== undefined && { agent: agent.name, agentId: agent.id }),
    urgency: urgencyOf(callback, now),
  };
}
