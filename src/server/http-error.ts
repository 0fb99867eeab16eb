import type { RefusalReason } from '../model/index.js';

/**
 * Every error of the protocol and its status; `docs/protocol.md` says when each is sent. The reasons an element can
 * explain to a customer are among them.
 */
const STATUS = {
  'not-understood': 400,
  'not-signed-in': 401,
  'cross-site': 403,
  'not-found': 404,
  'already-waiting': 409,
  'already-calling': 409,
  'already-done': 409,
  'not-called-yet': 409,
  'stale-revision': 409,
  'held-by-another': 409,
  'not-held': 409,
  'too-large': 413,
  'phone-not-valid': 422,
  'phone-not-allowed': 422,
  closed: 422,
  'too-many': 429,
  broken: 500,
  storage: 503,
} as const satisfies Record<RefusalReason, number> & Record<string, number>;

export type ErrorName = keyof typeof STATUS;

/** A request that is refused: sent as `{ error, message, path? }`. The message is for the developer. */
export class HttpError extends Error {
  override readonly name = 'HttpError';
  readonly status: (typeof STATUS)[ErrorName];

  constructor(
    readonly error: ErrorName,
    message: string,
    readonly more: { readonly path?: string; readonly retryAfterSeconds?: number } = {},
  ) {
    super(message);
    this.status = STATUS[error];
  }

  toResponse(): Response {
    const { path, retryAfterSeconds } = this.more;
    return Response.json(
      { error: this.error, message: this.message, ...(path !== undefined && { path }) },
      {
        status: this.status,
        ...(retryAfterSeconds !== undefined && { headers: { 'Retry-After': String(retryAfterSeconds) } }),
      },
    );
  }
}
