import { FormatError, parseCallbackRequest, parseFeelingAfter, parseTicket } from '../model/index.js';
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

const REFUSALS: ReadonlySet<string> = new Set<RefusalReason>([
  'phone-not-valid',
  'phone-not-allowed',
  'already-waiting',
  'closed',
  'not-understood',
  'storage',
]);

export function isRefusalReason(value: unknown): value is RefusalReason {
  return typeof value === 'string' && REFUSALS.has(value);
}

/** Reads a record of the device's storage. Throws a `FormatError` where another version of this code wrote it. */
export function parseKeptCallback(json: unknown): KeptCallback {
  const record = fields(json, '');
  const nextTry = record['nextTry'] === undefined ? undefined : fields(record['nextTry'], 'nextTry');
  return {
    request: parseCallbackRequest(record['request']),
    server: parseServerSide(record['server']),
    errand: parseErrand(record['errand']),
    tries: number(record['tries'], 'tries'),
    ...(nextTry && { nextTry: { at: number(nextTry['at'], 'nextTry.at'), ordered: nextTry['ordered'] === true } }),
    ...(isRefusalReason(record['refusedChange']) ? { refusedChange: record['refusedChange'] } : {}),
  };
}

function parseServerSide(json: unknown): ServerSide {
  const side = fields(json, 'server');
  const kind = side['kind'];
  if (kind === 'unaware') return { kind };
  if (kind === 'unsure') return { kind, request: parseCallbackRequest(side['request']) };
  if (kind === 'agreed')
    return { kind, request: parseCallbackRequest(side['request']), ticket: parseTicket(side['ticket']) };
  if (kind === 'passed-on')
    return { kind, request: parseCallbackRequest(side['request']), at: number(side['at'], 'server.at') };
  if (kind === 'refused' && isRefusalReason(side['reason'])) return { kind, reason: side['reason'] };
  throw new FormatError('server.kind', `"${String(kind)}" is not known here.`);
}

function parseErrand(json: unknown): Errand {
  const errand = fields(json, 'errand');
  const kind = errand['kind'];
  if (kind === 'none' || kind === 'book' || kind === 'cancel') return { kind };
  if (kind === 'tell-feeling') return { kind, feeling: parseFeelingAfter(errand['feeling']) };
  throw new FormatError('errand.kind', `"${String(kind)}" is not known here.`);
}

/** The fields of an object from outside. */
export function fields(json: unknown, path: string): Readonly<Record<string, unknown>> {
  if (typeof json !== 'object' || json === null) throw new FormatError(path, 'An object is expected here.');
  return Object.fromEntries(Object.entries(json));
}

export function number(value: unknown, path: string): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new FormatError(path, 'A number is expected here.');
}
