import { CALLBACK_VERSION, choiceOf, fieldsOf, FormatError, numberOf, parseTicket, textOf } from '../model/index.js';
import type { CallbackRequest, CallbackTicket, FeelingAfter, RefusalReason } from '../model/index.js';

/** What this device knows of the server's side. */
export type ServerSide =
  /** Nothing was ever sent. */
  | { readonly kind: 'unaware' }
  /** Something was sent, this first, and no answer came: the server may have it or not. */
  | { readonly kind: 'unsure'; readonly request: CallbackRequest }
  /** The server has this version of the request on its disk. */
  | { readonly kind: 'agreed'; readonly request: CallbackRequest; readonly ticket: CallbackTicket }
  /** A receiver took it and names no time. */
  | { readonly kind: 'passed-on'; readonly request: CallbackRequest; readonly at: number }
  | { readonly kind: 'refused'; readonly reason: RefusalReason };

/** What still has to reach the server. */
export type Errand =
  | { readonly kind: 'none' }
  | { readonly kind: 'book' }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'tell-feeling'; readonly feeling: FeelingAfter };

/** One callback as the device remembers it. `request.id` is its key. */
export interface KeptCallback {
  /** As the customer last wrote it. */
  readonly request: CallbackRequest;
  readonly server: ServerSide;
  readonly errand: Errand;
  /** Failed tries of this errand in a row. */
  readonly tries: number;
  /** No try before this instant; `ordered` by the server (Retry-After), otherwise only out of courtesy. */
  readonly nextTry?: { readonly at: number; readonly ordered: boolean };
  /** Why the last change was refused while what was agreed before still holds. */
  readonly refusedChange?: RefusalReason;
}

const REFUSALS = [
  'phone-not-valid',
  'phone-not-allowed',
  'already-waiting',
  'already-calling',
  'closed',
  'not-understood',
  'storage',
] as const satisfies readonly RefusalReason[];

export function isRefusalReason(value: unknown): value is RefusalReason {
  return REFUSALS.some((reason) => reason === value);
}

/** Reads a record of the device's storage. Throws a `FormatError` where another version of this code wrote it. */
export function parseKeptCallback(json: unknown): KeptCallback {
  const { request, server, errand, tries, nextTry, refusedChange } = fieldsOf(json);
  const later = nextTry === undefined ? undefined : fieldsOf(nextTry, 'nextTry');
  return {
    request: parseOwnRequest(request),
    server: parseServerSide(server),
    errand: parseErrand(errand),
    tries: numberOf(tries, 'tries'),
    ...(later && { nextTry: { at: numberOf(later['at'], 'nextTry.at'), ordered: later['ordered'] === true } }),
    ...(isRefusalReason(refusedChange) && { refusedChange }),
  };
}

function parseServerSide(json: unknown): ServerSide {
  const { kind, request, ticket, at, reason } = fieldsOf(json, 'server');
  switch (kind) {
    case 'unaware':
      return { kind };
    case 'unsure':
      return { kind, request: parseOwnRequest(request) };
    case 'agreed':
      return { kind, request: parseOwnRequest(request), ticket: parseTicket(ticket) };
    case 'passed-on':
      return { kind, request: parseOwnRequest(request), at: numberOf(at, 'server.at') };
    default:
      return { kind: choiceOf(kind, ['refused'], 'server.kind'), reason: choiceOf(reason, REFUSALS, 'server.reason') };
  }
}

function parseErrand(json: unknown): Errand {
  const { kind, feeling } = fieldsOf(json, 'errand');
  if (kind !== 'tell-feeling') return { kind: choiceOf(kind, ['none', 'book', 'cancel'], 'errand.kind') };
  const { feeling: degree, comment } = fieldsOf(feeling, 'errand.feeling');
  return {
    kind,
    feeling: {
      feeling: numberOf(degree, 'errand.feeling'),
      ...(comment !== undefined && { comment: textOf(comment, 'errand.comment') }),
    },
  };
}

function parseOwnRequest(json: unknown): CallbackRequest {
  if (isOwnRequest(json)) return json;
  throw new FormatError('request', 'Another version of this code wrote it.');
}

/** What this version wrote it wrote whole, so the versions and the keys tell enough; the server checks the rest. */
function isOwnRequest(json: unknown): json is CallbackRequest {
  const { version, id, secret, phone, writtenAt, wish, handover } = fieldsOf(json, 'request');
  const isText = [id, secret, phone].every((value) => typeof value === 'string');
  numberOf(writtenAt, 'request.writtenAt');
  fieldsOf(wish, 'request.wish');
  return isText && [version, fieldsOf(handover, 'request.handover')['version']].every((it) => it === CALLBACK_VERSION);
}
