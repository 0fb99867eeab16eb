import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import * as v from 'valibot';
import { figures } from '../insights/index.js';
import { parseWith, type Agent } from '../model/index.js';
import type { ReadAgentsHelp } from './agents-help.js';
import type { Promises } from './call-team.js';
import { asOf, claim, recordOutcome, release, TRY_AGAIN_AFTER } from './callback-changes.js';
import { HttpError } from './http-error.js';
import { readJson } from './json-body.js';
import { redact } from './redact.js';
import { sameOrigin } from './same-origin.js';
import { hashSecret } from './secret.js';
import type { Storage } from './storage.js';
import { deskCallbackOf, type StoredCallback } from './stored-callback.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const SESSION_LASTS = 12 * 60 * MINUTE;
const COOKIE = 'handrail-desk';

export interface DeskOptions {
  readonly storage: Storage;
  readonly promises: Promises;
  readonly clock: () => number;
  readonly randomToken: () => string;
  /** Path of the desk, to which its cookie is bound. */
  readonly path: string;
  readonly agentsHelp?: ReadAgentsHelp;
}

type DeskContext = Context<{ Variables: { agent: Agent } }>;

const signIn = v.object({
  token: v.pipe(v.string(), v.maxLength(200)),
  name: v.exactOptional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80))),
});
const deskWrite = v.object({ revision: v.pipe(v.number(), v.integer()) });
const outcomeWrite = v.object({
  ...deskWrite.entries,
  outcome: v.picklist(['solved', 'follow-up', 'not-reached']),
  note: v.exactOptional(v.pipe(v.string(), v.maxLength(4000))),
});

/** What the people at the desk may ask for. Everything but signing in needs a session. */
export function deskRoutes(options: DeskOptions) {
  const { storage, promises, clock, randomToken, path } = options;
  const routes = new Hono<{ Variables: { agent: Agent } }>();

  routes.use(sameOrigin);
  routes.use(
    bodyLimit({
      maxSize: 16 * 1024,
      onError: () => {
        throw new HttpError('too-large', 'A write to the desk may have 16 KiB.');
      },
    }),
  );

  routes.post('/session', async (c) => {
    const { token, name } = await readJson(c, reader(signIn));
    const session = randomToken();
    const now = clock();
    const agent = await storage.signIn({
      tokenHash: hashSecret(token),
      sessionHash: hashSecret(session),
      now,
      sessionExpiresAt: now + SESSION_LASTS,
      ...(name !== undefined && { name }),
    });
    if (agent === undefined) throw new HttpError('not-signed-in', 'This sign-in link was used before, or is too old.');
    setCookie(c, COOKIE, session, {
      path,
      httpOnly: true,
      sameSite: 'Strict',
      secure: isHttps(c),
      maxAge: SESSION_LASTS / 1000,
    });
    return c.json(agent);
  });

  routes.use(async (c, next) => {
    const session = getCookie(c, COOKIE);
    const agent = session === undefined ? undefined : await storage.agentOfSession(hashSecret(session), clock());
    if (agent === undefined) throw new HttpError('not-signed-in', 'Sign in with a link from "handrail invite".');
    c.set('agent', agent);
    await next();
  });

  routes.delete('/session', async (c) => {
    await storage.endSession(hashSecret(getCookie(c, COOKIE) ?? ''));
    deleteCookie(c, COOKIE, { path });
    return c.body(null, 204);
  });

  routes.get('/me', (c) => c.json(c.get('agent')));

  routes.get('/help/:path{.+}', async (c) => {
    // Asked by every desk: no help is no mistake that a console should tell.
    if (options.agentsHelp === undefined) return c.body(null, 204);
    const file = await options.agentsHelp(c.req.param('path'));
    if (file === undefined) throw new HttpError('not-found', 'There is no such file of the help for agents.');
    // A picture that somebody opens by itself runs nothing.
    return c.body(file.bytes, 200, {
      'Content-Type': file.type,
      'Content-Security-Policy': "default-src 'none'; sandbox",
    });
  });

  routes.get('/callbacks', async (c) => {
    const now = clock();
    const open = (await storage.open()).map((callback) => deskCallbackOf(asOf(callback, now), now));
    const done = await storage.doneSince(startOfDay(now, promises.zone));
    return c.json({
      now,
      callbacks: [
        ...open.sort((a, b) => b.urgency.score - a.urgency.score),
        ...done.map((callback) => deskCallbackOf(callback, now)),
      ],
    });
  });

  routes.post('/callbacks/:id/claim', async (c) => {
    const { revision } = await readJson(c, reader(deskWrite));
    return change(c, (current, now) => claim(current, c.get('agent'), revision, now));
  });

  routes.post('/callbacks/:id/release', async (c) => {
    const { revision } = await readJson(c, reader(deskWrite));
    return change(c, (current, now) => release(current, c.get('agent'), revision, now));
  });

  routes.post('/callbacks/:id/outcome', async (c) => {
    const { revision, outcome, note } = await readJson(c, reader(outcomeWrite));
    const told = { agent: c.get('agent'), revision, outcome, ...(note !== undefined && { note: redact(note) }) };
    const later = outcome === 'not-reached' ? await windowsToTryAgain() : [];
    return change(c, (current, now) => {
      const window = later[current.attempts];
      return recordOutcome(current, { ...told, ...(window && { later: window }) }, now);
    });
  });

  routes.get('/figures', async (c) => {
    const now = clock();
    const to = instantOf(c.req.query('to'), 'to') ?? now;
    const from = instantOf(c.req.query('from'), 'from') ?? to - 30 * DAY;
    const callbacks = await storage.requestedBetween(from, to);
    return c.json(
      figures(
        callbacks.map((callback) => deskCallbackOf(asOf(callback, now), now)),
        from,
        to,
      ),
    );
  });

  /** One window for each number of attempts made before. */
  function windowsToTryAgain() {
    const now = clock();
    return Promise.all(
      TRY_AGAIN_AFTER.map((minutes) => {
        const from = now + minutes * MINUTE;
        return promises.windowFor({ kind: 'window', from, to: from + DAY }, now);
      }),
    );
  }

  async function change(c: DeskContext, decide: (current: StoredCallback, now: number) => StoredCallback) {
    const now = clock();
    const changed = await storage.change(c.req.param('id') ?? '', (kept) => {
      if (kept === undefined) throw new HttpError('not-found', 'There is no callback with this id.');
      const store = decide(asOf(kept, now), now);
      return { store, answer: store };
    });
    return c.json(deskCallbackOf(changed, now));
  }

  return routes;
}

function reader<T extends v.GenericSchema>(schema: T): (json: unknown) => v.InferOutput<T> {
  return (json) => parseWith(schema, json);
}

function instantOf(text: string | undefined, path: string): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new HttpError('not-understood', `"${path}" is an instant in milliseconds since 1970.`, { path });
}

/** A proxy in front of this server says so; somebody who claims it falsely only makes their own cookie stricter. */
function isHttps(c: Context): boolean {
  return new URL(c.req.url).protocol === 'https:' || c.req.header('X-Forwarded-Proto') === 'https';
}

/** Midnight in the team's zone; on the day of a clock change up to an hour off, which only a list of today sees. */
function startOfDay(now: number, zone: string): number {
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeStyle: 'medium' }).format(now);
  const [hours = 0, minutes = 0, seconds = 0] = clock.split(':').map(Number);
  return now - ((hours * 60 + minutes) * 60 + seconds) * 1000;
}
