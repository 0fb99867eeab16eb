import type { CallbackTicket } from './callback.js';
import type { CallbackRequest } from './callback-format.js';

/** Why a callback stands where it stands in the queue. Every reason has a sentence in every language. */
export type UrgencyReason =
  'distress' | 'moment-of-truth' | 'came-back' | 'overdue' | 'due-soon' | 'not-reached-before' | 'asked-first';

/** A callback as the people at the desk see it. */
export interface DeskCallback extends CallbackTicket {
  /** What the customer sent, without the secret. */
  readonly request: Omit<CallbackRequest, 'secret'>;
  /** E.164, ready to dial. */
  readonly phone: string;
  /** Higher is called first. */
  readonly urgency: { readonly score: number; readonly because: readonly UrgencyReason[] };
  /** Counts changes: a write with an older revision is refused (409), so a stale desk cannot overwrite. */
  readonly revision: number;
  readonly agentId?: string;
  /** Until when the agent holds it. */
  readonly leaseUntil?: number;
  readonly note?: string;
  readonly comment?: string;
  readonly history: readonly {
    readonly at: number;
    readonly what: DeskEvent;
    readonly agent?: string;
    readonly note?: string;
    /** With `claimed`: the window that was promised when the call began. */
    readonly window?: { readonly from: number; readonly to: number };
  }[];
}

export type DeskEvent =
  | 'requested'
  | 'changed'
  | 'claimed'
  | 'released'
  | 'lease-expired'
  | 'not-reached'
  | 'solved'
  | 'follow-up'
  | 'cancelled'
  | 'feeling-told';

export interface Agent {
  readonly id: string;
  readonly name: string;
  readonly role: 'agent' | 'manager';
}

/** What the team should know, each share with its n. */
export interface Figures {
  readonly from: number;
  readonly to: number;
  readonly requested: number;
  readonly waiting: number;
  /** Of the calls made: how many began inside the promised window. */
  readonly kept: { readonly share: number | null; readonly n: number };
  /** Of the calls made: how many were solved (as the agent says). */
  readonly solved: { readonly share: number | null; readonly n: number };
  /** Median minutes from request to call. */
  readonly minutesToCall: { readonly median: number | null; readonly n: number };
  /** Mean of what customers said afterwards, 1–5. */
  readonly feelingAfter: { readonly mean: number | null; readonly n: number };
  /** Searches and questions that led to a callback, most frequent first. */
  readonly unanswered: readonly { readonly words: string; readonly count: number }[];
}
