import type { CallbackRequest, CallbackState, CallbackTicket, FeelingAfter, RefusalReason } from '../model/index.js';
import { canShorten, shortenHandover } from './handover.js';
import type { Errand, KeptCallback } from './kept-callback.js';

/** Everything that can happen to a callback on the device. */
export type CallbackEvent =
  // said by the customer
  | { readonly kind: 'changed'; readonly request: CallbackRequest }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'feeling'; readonly feeling: FeelingAfter }
  // done by the device
  | { readonly kind: 'sending' }
  // learned from the server, `sent` being what was sent
  | {
      readonly kind: 'acknowledged';
      readonly errand: Errand;
      readonly sent: CallbackRequest;
      readonly at: number;
      /** Absent where the receiver names no time. */
      readonly ticket?: CallbackTicket;
    }
  | { readonly kind: 'failed'; readonly nextTry: NonNullable<KeptCallback['nextTry']> }
  | {
      readonly kind: 'refused';
      readonly errand: Errand;
      readonly sent: CallbackRequest;
      readonly reason: RefusalReason;
      /** What the server holds nonetheless: an earlier version whose answer was lost, or a call under way. */
      readonly stands?: CallbackTicket;
    }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'looked'; readonly ticket: CallbackTicket }
  /** The server answers that it never heard of it. */
  | { readonly kind: 'unknown'; readonly now: number }
  /** The server answers that it was erased. */
  | { readonly kind: 'erased' };

/** A request that was just written down. */
export function begin(request: CallbackRequest): KeptCallback {
  return { request, server: { kind: 'unaware' }, errand: { kind: 'book' }, tries: 0 };
}

/**
 * What the device keeps after an event; the same object where nothing changes, `undefined` where nothing is left to
 * keep. Pure: this is the whole of the promise's logic, the keeper around it only has hands.
 */
export function nextState(kept: KeptCallback, event: CallbackEvent): KeptCallback | undefined {
  switch (event.kind) {
    case 'changed':
      return withErrand(
        { ...kept, request: event.request, server: kept.server.kind === 'refused' ? { kind: 'unaware' } : kept.server },
        { kind: 'book' },
      );
    case 'cancelled':
      return afterCancel(kept);
    case 'feeling':
      return withErrand(kept, { kind: 'tell-feeling', feeling: event.feeling });
    case 'sending':
      return kept.server.kind === 'unaware' ? { ...kept, server: { kind: 'unsure', request: kept.request } } : kept;
    case 'acknowledged':
      return afterAcknowledgement(kept, event);
    case 'failed':
      return { ...kept, tries: kept.tries + 1, nextTry: event.nextTry };
    case 'refused':
      return afterRefusal(kept, event);
    case 'too-large':
      return canShorten(kept.request.handover)
        ? { ...kept, request: { ...kept.request, handover: shortenHandover(kept.request.handover) } }
        : nextState(kept, { kind: 'refused', errand: kept.errand, sent: kept.request, reason: 'not-understood' });
    case 'looked':
      return withTicket(kept, event.ticket);
    case 'unknown':
      return afterUnknown(kept, event.now);
    case 'erased':
      return undefined;
  }
}

/** What the customer sees of it. `sending`: it is on its way right now. */
export function stateOf(kept: KeptCallback | undefined, sending = false): CallbackState {
  if (kept === undefined) return { kind: 'none' };
  const { request, server, errand, tries, refusedChange } = kept;
  switch (server.kind) {
    case 'unaware':
    case 'unsure':
      if (errand.kind === 'cancel') return { kind: 'saved', request, tries, unsent: 'cancel' };
      return sending ? { kind: 'sending', request } : { kind: 'saved', request, tries };
    case 'refused':
      return { kind: 'refused', request, reason: server.reason };
    case 'agreed':
      return {
        kind: 'booked',
        request,
        ticket: server.ticket,
        ...(errand.kind === 'none' ? {} : { unsent: UNSENT[errand.kind] }),
        ...(refusedChange === undefined ? {} : { refusedChange }),
      };
    case 'passed-on':
      return {
        kind: 'passed-on',
        request,
        at: server.at,
        ...(errand.kind === 'book' ? { unsent: 'change' } : errand.kind === 'cancel' ? { unsent: 'cancel' } : {}),
      };
  }
}

const UNSENT = { book: 'change', cancel: 'cancel', 'tell-feeling': 'feeling' } as const;

/** Whether the customer still waits for this call, so that another wish is a change of it and not a second callback. */
export function isOpen({ server, errand }: KeptCallback): boolean {
  if (errand.kind === 'book') return true;
  if (errand.kind === 'cancel' || server.kind !== 'agreed') return false;
  return server.ticket.state === 'promised' || server.ticket.state === 'calling';
}

/** Whether the server may still have something new to tell about it. */
export function isWorthAsking({ server, errand }: KeptCallback): boolean {
  if (server.kind !== 'agreed' || errand.kind !== 'none') return false;
  const { state, feelingAfter } = server.ticket;
  return state === 'done' ? feelingAfter === undefined : state !== 'cancelled';
}

function withErrand(kept: KeptCallback, errand: Errand): KeptCallback {
  const { request, server } = kept;
  return { request, server, errand, tries: 0 };
}

function withTicket(kept: KeptCallback, ticket: CallbackTicket): KeptCallback {
  const { server } = kept;
  if (server.kind !== 'agreed' || ticket.changedAt < server.ticket.changedAt) return kept;
  if (JSON.stringify(ticket) === JSON.stringify(server.ticket)) return kept;
  return { ...kept, server: { ...server, ticket } };
}

function afterCancel(kept: KeptCallback): KeptCallback | undefined {
  const { server } = kept;
  // "unsure" must tell the server: a request whose answer was lost may well be booked.
  if (server.kind === 'unaware' || server.kind === 'refused') return undefined;
  if (server.kind === 'agreed' && (server.ticket.state === 'done' || server.ticket.state === 'cancelled')) return kept;
  return withErrand(kept, { kind: 'cancel' });
}

function afterAcknowledgement(
  kept: KeptCallback,
  { errand, sent, ticket, at }: Extract<CallbackEvent, { kind: 'acknowledged' }>,
): KeptCallback | undefined {
  // The customer may have asked for something else while this was on its way; then that errand stays.
  const settled = kept.errand.kind === errand.kind && kept.request.writtenAt === sent.writtenAt;
  const after = settled ? withErrand(kept, { kind: 'none' }) : kept;
  if (errand.kind === 'book')
    return {
      ...after,
      server: ticket ? { kind: 'agreed', request: sent, ticket } : { kind: 'passed-on', request: sent, at },
    };
  if (ticket) {
    // A cancel can be the first thing that is ever answered (the answer to the request itself was lost).
    return { ...after, server: { kind: 'agreed', request: sent, ticket } };
  }
  if (errand.kind === 'tell-feeling') return after;
  return settled ? undefined : { ...after, server: { kind: 'unaware' } };
}

function afterRefusal(
  kept: KeptCallback,
  { errand, sent, reason, stands }: Extract<CallbackEvent, { kind: 'refused' }>,
): KeptCallback | undefined {
  if (kept.errand.kind !== errand.kind || kept.request.writtenAt !== sent.writtenAt) return kept;
  const { server } = kept;
  if (errand.kind === 'cancel' && server.kind === 'unsure') return undefined;
  // A refused cancel or feeling changes nothing that was promised: the next look shows how it stands.
  if (errand.kind !== 'book') return withErrand(kept, { kind: 'none' });
  if ((server.kind === 'unsure' || server.kind === 'agreed') && stands !== undefined) {
    const agreed = { ...kept, request: server.request, server: { ...server, kind: 'agreed', ticket: stands } } as const;
    return { ...withErrand(agreed, { kind: 'none' }), refusedChange: reason };
  }
  if (server.kind === 'agreed' || server.kind === 'passed-on')
    return { ...withErrand({ ...kept, request: server.request }, { kind: 'none' }), refusedChange: reason };
  return withErrand({ ...kept, server: { kind: 'refused', reason } }, { kind: 'none' });
}

/**
 * A server that was set back to an older copy has lost an acknowledged promise: it is told again, as long as the
 * promised time is not over. After that a "not found" only means that the server has cleared up.
 */
function afterUnknown(kept: KeptCallback, now: number): KeptCallback | undefined {
  const { server, errand } = kept;
  if (errand.kind === 'book') return kept;
  if (errand.kind === 'cancel') return undefined;
  const waiting = server.kind === 'agreed' && server.ticket.state !== 'done' && server.ticket.state !== 'cancelled';
  return waiting && now <= server.ticket.window.to
    ? withErrand({ ...kept, server: { kind: 'unsure', request: server.request } }, { kind: 'book' })
    : undefined;
}
