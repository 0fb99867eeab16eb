import type { CallbackTicket } from '../model/index.js';
import { withoutHistory } from './handover.js';
import type { KeptCallback } from './kept-callback.js';
import type { CallbackEvent } from './next-state.js';
import { SendError } from './sender.js';
import type { CallbackSender } from './sender.js';

/** Waiting times between tries, in milliseconds. */
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 60_000;
/** A server may ask for more patience, but not for ever. */
const LONGEST_ORDERED_WAIT = 3_600_000;

export interface Chance {
  readonly now: () => number;
  /** 0 ≤ x < 1. */
  readonly random: () => number;
}

/** Does the errand of a callback, once; whatever comes of it is an event for `nextState`. */
export async function deliver(kept: KeptCallback, sender: CallbackSender, chance: Chance): Promise<CallbackEvent> {
  const { request: sent, errand } = kept;
  try {
    const ticket =
      errand.kind === 'cancel'
        ? await cancelSurely(kept, sender)
        : errand.kind === 'tell-feeling'
          ? await sender.tellFeeling(sent, errand.feeling)
          : await sender.book(sent);
    return { kind: 'acknowledged', errand, sent, at: chance.now(), ...(ticket && { ticket }) };
  } catch (error) {
    if (!(error instanceof SendError)) throw error;
    const event = eventOf(error, kept, chance);
    return event.kind === 'refused' ? lookWhatStands(event, kept, sender, chance) : event;
  }
}

/**
 * A refused change says nothing of the version before it, where that one's answer was lost, nor of the call that is under
 * way: so the server is asked.
 */
async function lookWhatStands(
  refused: Extract<CallbackEvent, { kind: 'refused' }>,
  kept: KeptCallback,
  sender: CallbackSender,
  chance: Chance,
): Promise<CallbackEvent> {
  const { server, request, errand } = kept;
  const doubtful = server.kind === 'unsure' && server.request.writtenAt !== request.writtenAt;
  if (!(doubtful || refused.reason === 'already-calling') || errand.kind !== 'book' || !sender.look) return refused;
  try {
    return { ...refused, stands: await sender.look(request) };
  } catch (error) {
    if (!(error instanceof SendError)) throw error;
    return error.failure.kind === 'try-again' ? eventOf(error, kept, chance) : refused;
  }
}

/**
 * A request whose answer never came may still be on its way, arrive after the cancel, and be called nonetheless. So
 * where the server does not know it yet, it is booked, without its history, to be cancelled: the late copy is then an
 * old one and ignored.
 */
async function cancelSurely(
  { request, server }: KeptCallback,
  sender: CallbackSender,
): Promise<CallbackTicket | undefined> {
  try {
    return await sender.cancel(request);
  } catch (error) {
    if (!(error instanceof SendError)) throw error;
    // What has happened cannot be cancelled, but it can be shown.
    if (error.failure.kind === 'over' && sender.look) return sender.look(request);
    if (error.failure.kind !== 'unknown' || server.kind !== 'unsure') throw error;
    await sender.book({ ...request, handover: withoutHistory(request.handover) });
    return sender.cancel(request);
  }
}

function eventOf(
  { failure }: SendError,
  { request: sent, errand, tries }: KeptCallback,
  chance: Chance,
): CallbackEvent {
  switch (failure.kind) {
    case 'refused':
      return { kind: 'refused', errand, sent, reason: failure.reason };
    case 'too-large':
      return { kind: 'too-large' };
    case 'erased':
      // An erased id stays erased; a new wish needs a new one, and the customer has to know.
      return errand.kind === 'book' ? { kind: 'refused', errand, sent, reason: 'not-understood' } : { kind: 'erased' };
    case 'unknown':
      // A server that books cannot miss the callback: this is a wrong address.
      if (errand.kind !== 'book') return { kind: 'unknown', now: chance.now() };
      return { kind: 'failed', nextTry: { at: chance.now() + waitBefore(tries, chance.random()), ordered: false } };
    case 'over':
    case 'try-again': {
      const after = failure.kind === 'over' ? undefined : failure.after;
      const ordered = after !== undefined;
      const wait = ordered ? Math.min(after, LONGEST_ORDERED_WAIT) : 0;
      return {
        kind: 'failed',
        nextTry: { at: chance.now() + Math.max(wait, waitBefore(tries, chance.random())), ordered },
      };
    }
  }
}

/** 1, 2, 4 … 60 seconds, each shortened by up to half at random, so that many devices do not come back together. */
function waitBefore(tries: number, random: number): number {
  return Math.round(Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(tries, 10)) * (1 - random / 2));
}
