import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes, randomUUID } from 'node:crypto';
import type { TestContext } from 'node:test';
import { createApp, inviteAgent, openSqlite, type App, type AppOptions, type Storage } from '../../src/server/index.js';
import type { CallbackRequest, OpeningHours } from '../../src/model/index.js';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

/** Wednesday, 10:00 in Berlin. */
export const WEDNESDAY_TEN = Date.parse('2026-06-10T10:00:00+02:00');

export const BERLIN: OpeningHours = {
  zone: 'Europe/Berlin',
  week: Object.fromEntries(
    ['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [
      day,
      [
        ['09:00', '12:00'],
        ['13:00', '18:00'],
      ],
    ]),
  ),
  exceptions: [],
};

export const randomToken = (): string => randomBytes(32).toString('base64url');

/** A folder that is gone after the test. */
export async function folder(t: TestContext): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'handrail-'));
  t.after(() => rm(path, { recursive: true, force: true }));
  return path;
}

export async function sqlite(t: TestContext): Promise<Storage> {
  const storage = await openSqlite(join(await folder(t), 'callbacks.db'));
  t.after(() => storage.close());
  return storage;
}

/** A server on a real SQLite file, with a clock that the test turns. */
export class World {
  now = WEDNESDAY_TEN;
  readonly reports: string[] = [];

  private constructor(
    readonly storage: Storage,
    private readonly build: (world: World) => Promise<App>,
  ) {}

  app!: App;

  static async open(t: TestContext, options: Partial<AppOptions> = {}): Promise<World> {
    const storage = options.storage ?? (await sqlite(t));
    const world = new World(storage, (self) =>
      createApp({
        storage,
        clock: () => self.now,
        randomToken,
        team: { hours: BERLIN, agents: 2, minutesPerCall: 8 },
        report: (problem) => self.reports.push(problem),
        rates: { address: { burst: 10_000, perMinute: 10_000 } },
        ...options,
      }),
    );
    world.app = await world.build(world);
    return world;
  }

  put(request: CallbackRequest, headers: Record<string, string> = {}) {
    return this.send('PUT', `/callbacks/${request.id}`, request, headers);
  }

  send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
    return this.app.request(path, {
      method,
      headers: { 'Content-Type': 'application/json', ...headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
  }

  /** Somebody at the desk, signed in with a one-time link. */
  async agent(name: string, role: 'agent' | 'manager' = 'agent'): Promise<Desk> {
    const token = await inviteAgent(this.storage, { name, role }, { clock: () => this.now, randomToken });
    const signedIn = await this.send('POST', '/desk/session', { token }, { Origin: 'http://localhost' });
    if (signedIn.status !== 200) throw new Error(await signedIn.text());
    return new Desk(this, signedIn.headers.get('Set-Cookie')?.split(';')[0] ?? '');
  }
}

export class Desk {
  constructor(
    private readonly world: World,
    readonly cookie: string,
  ) {}

  get(path: string) {
    return this.world.send('GET', `/desk${path}`, undefined, { Cookie: this.cookie });
  }

  post(path: string, body: unknown, headers: Record<string, string> = { Origin: 'http://localhost' }) {
    return this.world.send('POST', `/desk${path}`, body, { Cookie: this.cookie, ...headers });
  }
}

let numbers = 0;

/** A request as a customer's device writes it; every one has its own number. */
export function request(change: Partial<CallbackRequest> = {}): CallbackRequest {
  numbers += 1;
  return {
    version: 1,
    id: randomUUID(),
    secret: randomToken(),
    phone: `030 ${String(2_300_000 + numbers)}`,
    wish: { kind: 'soonest' },
    language: 'en',
    writtenAt: WEDNESDAY_TEN,
    handover: {
      version: 1,
      transcript: [],
      read: [],
      tried: [],
      searches: [],
      feeling: { points: [], peak: 0, end: 0, trend: 'steady', kind: 'calm' },
      because: ['asked-for-person'],
      moment: false,
    },
    ...change,
  };
}

export const bearer = ({ secret }: CallbackRequest) => ({ Authorization: `Bearer ${secret}` });

/** What a response says, as `201 promised`. */
export async function said(response: Response | Promise<Response>): Promise<string> {
  const answer = await response;
  const body: unknown = answer.status === 204 ? {} : await answer.json();
  const word = (key: string): unknown =>
    typeof body === 'object' && body !== null ? Reflect.get(body, key) : undefined;
  return [answer.status, word('error') ?? word('state') ?? ''].join(' ').trim();
}

/** The clock in Berlin, as `Wed 10:00`. */
export function clockOf(at: number): string {
  const options = { timeZone: 'Europe/Berlin', weekday: 'short', hour: '2-digit', minute: '2-digit' } as const;
  return new Intl.DateTimeFormat('en-GB', options).format(at).replace(',', '');
}
