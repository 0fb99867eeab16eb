import type { CallbackRequest } from '../model/index.js';
import { SendError } from './sender.js';
import type { CallbackSender } from './sender.js';

export interface WebhookSenderOptions {
  /** Address that takes a POST, such as a shop's own endpoint or an automation service's hook. */
  readonly url: string;
  readonly fetch?: typeof fetch;
  /** Default `application/json`. Hooks that do not answer a CORS preflight usually take `text/plain`. */
  readonly contentType?: string;
  /** Milliseconds. Default 20 000. */
  readonly patience?: number;
}

/**
 * For sites without a Handrail server. The hook gets `{ event, …request }` without the secret, which is of no use to it;
 * `event` is `callback-requested`, `callback-cancelled` or `feeling-told`. Any 2xx acknowledges it: then the callback is
 * `passed-on`, with no promised time, because none is known, and nothing can be asked afterwards. As the same request
 * is sent again when an answer was lost, the receiver must take one `id` for one callback, the latest `writtenAt` winning.
 */
export function webhookSender(options: WebhookSenderOptions): CallbackSender {
  const { url, fetch = globalThis.fetch, contentType = 'application/json', patience = 20_000 } = options;
  const post = async (body: object): Promise<undefined> => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': contentType },
      body: JSON.stringify(body),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(patience),
    }).catch((cause: unknown) => {
      throw new SendError({ kind: 'try-again' }, 'The webhook was not reached.', { cause });
    });
    if (response.ok) return undefined;
    throw new SendError(
      response.status === 413
        ? { kind: 'too-large' }
        : response.status === 400 || response.status === 422
          ? { kind: 'refused', reason: 'not-understood' }
          : { kind: 'try-again' },
      `The webhook answered ${response.status}.`,
    );
  };
  return {
    book: ({ secret: _secret, ...request }) => post({ event: 'callback-requested', ...request }),
    cancel: ({ version, id }) => post({ event: 'callback-cancelled', version, id }),
    tellFeeling: ({ version, id }: CallbackRequest, feeling) =>
      post({ event: 'feeling-told', version, id, ...feeling }),
  };
}
