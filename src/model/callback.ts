import type { CallbackRequest } from './callback-format.js';
import { choiceOf, fieldsOf, numberOf, textOf } from './read-fields.js';

/** Version of the hand-over and of the callback protocol. */
export const CALLBACK_VERSION = 1;

const TICKET_STATES = ['promised', 'calling', 'done', 'cancelled'] as const;
const OUTCOMES = ['solved', 'follow-up', 'not-reached'] as const;

/** Where a callback stands on the server. */
export interface CallbackTicket {
  readonly id: string;
  readonly state: (typeof TICKET_STATES)[number];
  /** The promised window. */
  readonly window: { readonly from: number; readonly to: number };
  /** First name of the agent who is calling, or has called. */
  readonly agent?: string;
  /** How often somebody called without reaching the customer. */
  readonly attempts: number;
  readonly outcome?: (typeof OUTCOMES)[number];
  /** How the customer felt afterwards, 1–5, once told. */
  readonly feelingAfter?: number;
  readonly changedAt: number;
}

/** What a customer sees of a callback, at every moment. `unsent` is what was asked since and is not at the server yet. */
export type CallbackState =
  | { readonly kind: 'none' }
  /** Written down on this device, not yet at the server; `tries` counts failed tries. */
  | { readonly kind: 'saved'; readonly request: CallbackRequest; readonly tries: number; readonly unsent?: 'cancel' }
  | { readonly kind: 'sending'; readonly request: CallbackRequest }
  /** On the server's disk. `refusedChange`: the last change was refused, what was promised before still holds. */
  | {
      readonly kind: 'booked';
      readonly request: CallbackRequest;
      readonly ticket: CallbackTicket;
      readonly unsent?: 'change' | 'cancel' | 'feeling';
      readonly refusedChange?: RefusalReason;
    }
  /** Taken by a receiver that names no time and tells nothing afterwards (a webhook). */
  | {
      readonly kind: 'passed-on';
      readonly request: CallbackRequest;
      readonly at: number;
      readonly unsent?: 'change' | 'cancel';
    }
  /** The server refused it for good; `reason` has a sentence in every language. */
  | { readonly kind: 'refused'; readonly request: CallbackRequest; readonly reason: RefusalReason };

/** Whether a call is still to come: asked for or promised, not over, cancelled or refused. */
export function isAwaited(callback: CallbackState): boolean {
  if (callback.kind === 'booked') return callback.ticket.state === 'promised' || callback.ticket.state === 'calling';
  return callback.kind !== 'none' && callback.kind !== 'refused';
}

/** Why a callback cannot be booked. */
export type RefusalReason =
  | 'phone-not-valid'
  | 'phone-not-allowed'
  | 'already-waiting'
  | 'already-calling'
  | 'closed'
  | 'not-understood'
  | 'storage';

/** Reads a ticket from parsed JSON. Throws a `FormatError` that says where it is not understood. */
export function parseTicket(json: unknown): CallbackTicket {
  const { id, state, window, agent, attempts = 0, outcome, feelingAfter, changedAt } = fieldsOf(json);
  return {
    id: textOf(id, 'id'),
    state: choiceOf(state, TICKET_STATES, 'state'),
    window: parseWindow(window),
    ...(agent !== undefined && { agent: textOf(agent, 'agent') }),
    attempts: numberOf(attempts, 'attempts'),
    ...(outcome !== undefined && { outcome: choiceOf(outcome, OUTCOMES, 'outcome') }),
    ...(feelingAfter !== undefined && { feelingAfter: numberOf(feelingAfter, 'feelingAfter') }),
    changedAt: numberOf(changedAt, 'changedAt'),
  };
}

/** Reads a stretch of time, in milliseconds since 1970. Throws a `FormatError`. */
export function parseWindow(json: unknown): CallbackTicket['window'] {
  const { from, to } = fieldsOf(json, 'window');
  return { from: numberOf(from, 'window.from'), to: numberOf(to, 'window.to') };
}
