import { fieldsOf, FormatError, isObject, parseTicket, parseWindow, textOf } from '../model/index.js';
import type { CallbackRequest, CallbackTicket, RefusalReason } from '../model/index.js';
import { isRefusalReason } from './kept-callback.js';
import { SendError } from './sender.js';
import type { Availability, CallbackSender, SendFailure } from './sender.js';

export interface HttpSenderOptions {
  /** Address of the callback server, such as `https://shop.example/help`. */
  readonly server: string;
  readonly fetch?: typeof fetch;
  /** Milliseconds after which a server that does not answer counts as not reached. Default 20 000. */
  readonly patience?: number;
}

/** A sender for Handrail's own server, which also tells whether somebody is there. */
export interface HttpSender extends CallbackSender {
  look(request: CallbackRequest): Promise<CallbackTicket>;
  /** Rejects with a {@link SendError}. */
  availability(): Promise<Availability>;
}

/**
 * Speaks the callback protocol: `PUT /callbacks/ID` books and changes, `GET` and `DELETE` with the secret as bearer look
 * and cancel. No cookie is sent.
 */
export function httpSender({ server, fetch = globalThis.fetch, patience = 20_000 }: HttpSenderOptions): HttpSender {
  const base = server.replace(/\/+$/, '');

  const call = async (
    method: string,
    path: string,
    headers: Record<string, string>,
    body?: unknown,
  ): Promise<unknown> => {
    const response = await fetch(base + path, {
      method,
      headers: body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(patience),
    }).catch((cause: unknown) => {
      throw new SendError({ kind: 'try-again' }, `${base} was not reached.`, { cause });
    });
    // An answer that is cut off says nothing certain about what the server did.
    const json: unknown = await response.json().catch((cause: unknown) => {
      if (response.ok) throw new SendError({ kind: 'try-again' }, `The answer of ${base} broke off.`, { cause });
    });
    if (response.ok) return json;
    const failure = failureOf(response, json);
    throw new SendError(failure, `${base} answered ${response.status} to ${method} ${path}.`);
  };

  const ticketOf = (json: unknown): CallbackTicket => understood(base, () => parseTicket(json));
  const pathOf = (request: CallbackRequest): string => `/callbacks/${encodeURIComponent(request.id)}`;
  const bearer = (request: CallbackRequest) => ({ authorization: `Bearer ${request.secret}` });

  return {
    book: async (request) => ticketOf(await call('PUT', pathOf(request), {}, request)),
    look: async (request) => ticketOf(await call('GET', pathOf(request), bearer(request))),
    cancel: async (request) => ticketOf(await call('DELETE', pathOf(request), bearer(request))),
    tellFeeling: async (request, feeling) =>
      ticketOf(await call('PUT', `${pathOf(request)}/feeling`, bearer(request), feeling)),
    availability: async () => {
      const json = await call('GET', '/availability', {});
      return understood(base, () => parseAvailability(json));
    },
  };
}

/** What a status means where the server gives no reason of its own. Any other status is worth another try. */
const REFUSED_STATUS: Readonly<Record<number, RefusalReason>> = {
  400: 'not-understood',
  409: 'not-understood',
  422: 'not-understood',
};

function failureOf(response: Response, json: unknown): SendFailure {
  const { status } = response;
  if (status === 413) return { kind: 'too-large' };
  if (status === 410) return { kind: 'erased' };
  const error = isObject(json) ? json['error'] : undefined;
  if (error === 'already-done') return { kind: 'over' };
  // The server may have been set back to an older copy; the call is told to it anew, and then this can be told.
  if (error === 'not-called-yet') return { kind: 'try-again' };
  // A 404 that is not the server's own is a wrong address or a proxy in between.
  if (status === 404 && error !== undefined) return { kind: 'unknown' };
  const usual = REFUSED_STATUS[status];
  if (usual !== undefined) return { kind: 'refused', reason: isRefusalReason(error) ? error : usual };
  const after = retryAfter(response.headers.get('retry-after'));
  return { kind: 'try-again', ...(after === undefined ? {} : { after }) };
}

/** Milliseconds of a Retry-After header, in seconds or as a date (RFC 9110, 10.2.3). */
function retryAfter(header: string | null): number | undefined {
  if (header === null) return undefined;
  const seconds = Number(header);
  const after = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - Date.now();
  return Number.isFinite(after) ? Math.max(0, after) : undefined;
}

function understood<T>(base: string, parse: () => T): T {
  try {
    return parse();
  } catch (cause) {
    if (!(cause instanceof FormatError)) throw cause;
    throw new SendError(
      { kind: 'try-again' },
      `The answer of ${base} is not understood: ${cause.path} ${cause.message}`,
      {
        cause,
      },
    );
  }
}

function parseAvailability(json: unknown): Availability {
  const { open, opensAt, window, zone } = fieldsOf(json);
  return {
    open: open === true,
    ...(typeof opensAt === 'number' && { opensAt }),
    window: parseWindow(window),
    zone: textOf(zone, 'zone'),
  };
}
