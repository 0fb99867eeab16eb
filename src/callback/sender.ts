import type { CallbackRequest, CallbackTicket, FeelingAfter, RefusalReason } from '../model/index.js';

/** Whether somebody can call now, and the window that a request made now would be promised. */
export interface Availability {
  readonly open: boolean;
  /** Milliseconds since 1970 at which a closed desk opens. */
  readonly opensAt?: number;
  readonly window: { readonly from: number; readonly to: number };
  /** IANA zone of the desk. */
  readonly zone: string;
}

/**
 * The way to whoever calls back. Each call may be repeated with the same request and then changes nothing; each rejects
 * with a {@link SendError} and nothing else. `undefined` is an acknowledgement by a receiver that names no time.
 */
export interface CallbackSender {
  /** Books, or changes, the callback. Resolves when the receiver has it for good. */
  book(request: CallbackRequest): Promise<CallbackTicket | undefined>;
  cancel(request: CallbackRequest): Promise<CallbackTicket | undefined>;
  tellFeeling(request: CallbackRequest, feeling: FeelingAfter): Promise<CallbackTicket | undefined>;
  /** Absent where there is nobody to ask. */
  look?(request: CallbackRequest): Promise<CallbackTicket>;
  /** Absent where nobody says. */
  availability?(): Promise<Availability>;
}

export type SendFailure =
  /** No answer, or one that may be different next time; `after` in milliseconds where the server says so. */
  | { readonly kind: 'try-again'; readonly after?: number }
  | { readonly kind: 'refused'; readonly reason: RefusalReason }
  | { readonly kind: 'too-large' }
  /** The server never heard of this callback. */
  | { readonly kind: 'unknown' }
  /** The server had it and erased it. */
  | { readonly kind: 'erased' }
  /** The call is over: there is nothing left to cancel. */
  | { readonly kind: 'over' };

export class SendError extends Error {
  override readonly name = 'SendError';
  constructor(
    readonly failure: SendFailure,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
