import { Hono } from 'hono';
import type { ReadAgentsHelp } from './agents-help.js';
import { Promises, type CallTeam } from './call-team.js';
import { customerRoutes } from './customer-routes.js';
import { deskPage, DESK_HEADERS, DESK_ICON } from './desk-page.js';
import { deskRoutes } from './desk-routes.js';
import { HttpError } from './http-error.js';
import { parseCountry } from './phone-check.js';
import type { Rate } from './rate-limit.js';
import { PhoneTakenError, StorageError, type Storage } from './storage.js';

/** What the server is built from. Time and chance come in here. */
export interface AppOptions {
  readonly storage: Storage;
  /** ms since 1970. */
  readonly clock: () => number;
  /** 32 random bytes or more, base64url. */
  readonly randomToken: () => string;
  readonly team?: CallTeam;
  /** Country a telephone number is of when it names none (ISO 3166); DE unless told. */
  readonly country?: string;
  /** Path the server is mounted at, such as `/handrail`; the root unless told. */
  readonly base?: string;
  /** Sites besides its own from whose pages customers may call the server. */
  readonly origins?: readonly string[];
  /** How many requests for a callback are taken; 30 at once and 20 a minute per address unless told. */
  readonly rates?: { readonly address?: Rate; readonly everyone?: Rate };
  /** Who sent a request; the address of the socket (as `@hono/node-server` passes it) unless told. */
  readonly addressOf?: (request: Request, env: unknown) => string;
  /** The help as agents see it, for those who are signed in to the desk; none unless told. */
  readonly agentsHelp?: ReadAgentsHelp;
  /** Hears of what went wrong inside. Holds nothing a customer wrote. */
  readonly report?: (problem: string) => void;
}

/** `Request → Response`. `request` is the same for a path, for tests. */
export interface App {
  fetch(request: Request, env?: unknown): Response | Promise<Response>;
  request(path: string, init?: RequestInit): Response | Promise<Response>;
}

const ADDRESS_RATE: Rate = { burst: 30, perMinute: 20 };
const RATE_OF_ALL: Rate = { burst: 2000, perMinute: 60_000 };

/** Puts the routes together; `createApp` is its public name. */
export function buildApp(options: AppOptions): App {
  const { storage, clock, randomToken, base = '', report = () => {} } = options;
  const promises = new Promises(storage, options.team ?? {});
  const app = new Hono().basePath(base || '/');

  app.use(async (c, next) => {
    await next();
    c.res.headers.set('X-Content-Type-Options', 'nosniff');
    if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store');
  });
  app.get('/desk', (c) => c.redirect(`${base}/desk/`));
  app.get('/desk/', (c) => c.html(deskPage(base), 200, DESK_HEADERS));
  app.get('/desk/icon.svg', (c) => c.body(DESK_ICON, 200, { 'Content-Type': 'image/svg+xml' }));
  app.route(
    '/desk',
    deskRoutes({
      ...{ storage, promises, clock, randomToken, path: `${base}/desk` },
      ...(options.agentsHelp && { agentsHelp: options.agentsHelp }),
    }),
  );
  app.route(
    '/',
    customerRoutes({
      storage,
      promises,
      clock,
      country: parseCountry(options.country ?? 'DE'),
      origins: options.origins ?? [],
      rates: { address: options.rates?.address ?? ADDRESS_RATE, everyone: options.rates?.everyone ?? RATE_OF_ALL },
      addressOf: options.addressOf ?? socketAddress,
    }),
  );
  app.notFound(() => new HttpError('not-found', 'There is nothing at this path.').toResponse());
  app.onError((error) => {
    const refused = refusalOf(error);
    if (refused.status >= 500) report(refused.error === 'broken' ? whereItBroke(error) : refused.message);
    return refused.toResponse();
  });
  return app;
}

function refusalOf(error: unknown): HttpError {
  if (error instanceof HttpError) return error;
  if (error instanceof PhoneTakenError)
    return new HttpError('already-waiting', 'This number is already waiting for a call.', { path: 'phone' });
  if (error instanceof StorageError) return new HttpError('storage', error.message, { retryAfterSeconds: 10 });
  return new HttpError('broken', 'Something went wrong on the server. Nothing was kept.');
}

/** The place, without the message: it may repeat what a customer wrote. */
function whereItBroke(error: Error): string {
  const frames = error.stack?.split('\n').filter((line) => line.startsWith('    at ')) ?? [];
  return [error.name, ...frames].join('\n');
}

function socketAddress(_request: Request, env: unknown): string {
  return property(property(property(env, 'incoming'), 'socket'), 'remoteAddress')?.toString() ?? 'unknown';
}

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
