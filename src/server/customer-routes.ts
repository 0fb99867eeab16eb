import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import type { CountryCode } from 'libphonenumber-js/max';
import { parseCallbackRequest, parseFeelingAfter, type CallbackRequest } from '../model/index.js';
import type { Promises } from './call-team.js';
import {
  asOf,
  cancel,
  changeRequest,
  isNews,
  request as newCallback,
  tellFeeling,
  type Wanted,
} from './callback-changes.js';
import { HttpError } from './http-error.js';
import { readJson } from './json-body.js';
import { checkPhone } from './phone-check.js';
import { RateLimit, senderOf, type Rate } from './rate-limit.js';
import { redact, redactAll } from './redact.js';
import { hashSecret, isSecretOf } from './secret.js';
import type { Storage } from './storage.js';
import { ticketOf, type StoredCallback } from './stored-callback.js';

/** Largest request body, in bytes. */
const MAX_BODY = 256 * 1024;

export interface CustomerOptions {
  readonly storage: Storage;
  readonly promises: Promises;
  readonly clock: () => number;
  readonly country: CountryCode;
  readonly origins: readonly string[];
  readonly rates: { readonly address: Rate; readonly everyone: Rate };
  readonly addressOf: (request: Request, env: unknown) => string;
}

/** What a customer's device may ask for: `/callbacks` and `/availability`. */
export function customerRoutes(options: CustomerOptions): Hono {
  const { storage, promises, clock, country, origins, rates, addressOf } = options;
  const perAddress = new RateLimit(rates.address);
  const everyone = new RateLimit(rates.everyone);
  const routes = new Hono();

  routes.use(
    cors({
      origin: [...origins],
      allowMethods: ['GET', 'PUT', 'DELETE'],
      allowHeaders: ['Authorization', 'Content-Type'],
      exposeHeaders: ['Retry-After'],
      maxAge: 600,
    }),
  );
  routes.use(
    bodyLimit({
      maxSize: MAX_BODY,
      onError: () => {
        throw new HttpError('too-large', `A request may have ${MAX_BODY} bytes.`);
      },
    }),
  );

  routes.put('/callbacks/:id', async (c) => {
    const now = clock();
    const wait = perAddress.take(senderOf(addressOf(c.req.raw, c.env)), now) || everyone.take('', now);
    if (wait > 0) throw new HttpError('too-many', 'Too many requests; try again later.', { retryAfterSeconds: wait });
    const wanted = await readJson(c, parseCallbackRequest);
    if (wanted.id !== c.req.param('id'))
      throw new HttpError('not-understood', 'The id in the body is not the one in the path.', { path: 'id' });
    const { created, callback } = await keepRequest(wanted, now);
    return c.json(ticketOf(callback), created ? 201 : 200);
  });

  routes.get('/callbacks/:id', async (c) => {
    const callback = await storage.find(c.req.param('id'));
    return c.json(ticketOf(asOf(knownTo(callback, bearerOf(c)), clock())));
  });

  routes.delete('/callbacks/:id', (c) => changeKnown(c, cancel));

  routes.put('/callbacks/:id/feeling', async (c) => {
    const told = await readJson(c, parseFeelingAfter);
    const feeling = { ...told, ...(told.comment !== undefined && { comment: redact(told.comment) }) };
    return changeKnown(c, (current, now) => tellFeeling(current, feeling, now));
  });

  routes.get('/availability', async (c) => c.json(await promises.availability(clock())));

  /** Nothing is decided before the storage shows the callback as it stands, so sending again changes nothing. */
  async function keepRequest(sent: CallbackRequest, now: number) {
    const { secret, ...rest } = sent;
    const request: Wanted['request'] = {
      ...rest,
      ...(rest.name !== undefined && { name: redact(rest.name) }),
      handover: redactAll(rest.handover),
    };
    const wanted = (window: Wanted['window']) => ({ request, phone: checkPhone(request.phone, country), window });
    return promises.promise(request.wish, now, (window) =>
      storage.change(sent.id, (kept) => {
        if (kept === undefined) {
          const callback = newCallback({ ...wanted(window), secretHash: hashSecret(secret) }, now);
          return { store: callback, answer: { created: true, callback } };
        }
        const current = asOf(knownTo(kept, secret), now);
        if (!isNews(current, request.writtenAt)) return { answer: { created: false, callback: current } };
        const promised = isSameWish(current, request) ? current.window : window;
        const callback = changeRequest(current, wanted(promised), now);
        return { store: callback, answer: { created: false, callback } };
      }),
    );
  }

  async function changeKnown(c: Context, change: (current: StoredCallback, now: number) => StoredCallback) {
    const secret = bearerOf(c);
    const now = clock();
    const ticket = await storage.change(c.req.param('id') ?? '', (kept) => {
      const current = asOf(knownTo(kept, secret), now);
      const changed = change(current, now);
      return { ...(changed !== current && { store: changed }), answer: ticketOf(changed) };
    });
    return c.json(ticket);
  }

  return routes;
}

function isSameWish(current: StoredCallback, wanted: Wanted['request']): boolean {
  return JSON.stringify(current.request.wish) === JSON.stringify(wanted.wish);
}

/** Unknown and not yours look the same from outside. */
function knownTo(callback: StoredCallback | undefined, secret: string): StoredCallback {
  if (callback !== undefined && isSecretOf(secret, callback.secretHash)) return callback;
  throw new HttpError('not-found', 'There is no callback with this id and secret.');
}

function bearerOf(c: Context): string {
  return /^Bearer (\S+)$/.exec(c.req.header('Authorization') ?? '')?.[1] ?? '';
}
