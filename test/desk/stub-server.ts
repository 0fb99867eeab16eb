import type { Agent, DeskCallback, Figures } from '../../src/model/index.js';

const MINUTE = 60_000;
export const sam: Agent = { id: 'sam', name: 'Sam Reed', role: 'agent' };

/** Somebody who waits, as the server hands it out. */
export function waiting(id: string, more: Partial<DeskCallback> = {}): DeskCallback {
  const now = Date.now();
  return {
    id,
    state: 'promised',
    window: { from: now + 10 * MINUTE, to: now + 40 * MINUTE },
    attempts: 0,
    changedAt: now - 20 * MINUTE,
    phone: '+4930901820',
    urgency: { score: 90, because: ['due-soon', 'distress'] },
    revision: 1,
    history: [{ at: now - 20 * MINUTE, what: 'requested' }],
    request: {
      version: 1,
      id: '8c0d3c1e-5a0f-4b5a-9d57-0c8f6f1f2a11',
      phone: '030 901820',
      name: `Customer ${id}`,
      wish: { kind: 'soonest' },
      language: 'en',
      zone: 'Europe/Berlin',
      writtenAt: now - 20 * MINUTE,
      handover: {
        version: 1,
        topic: 'Card swallowed abroad',
        transcript: [
          { from: 'customer', at: now - 25 * MINUTE, text: 'Where is the nearest machine?', intensity: 0.1 },
          { from: 'bot', at: now - 25 * MINUTE, text: 'Our machines are listed on the map.' },
          { from: 'customer', at: now - 22 * MINUTE, text: 'It swallowed my card and I am stranded', intensity: 0.9 },
          { from: 'customer', at: now - 21 * MINUTE, text: 'Please <b>call</b> me', intensity: 0.5 },
        ],
        read: [{ id: 'card-blocked', title: 'My card is blocked', at: now - 24 * MINUTE, helped: false }],
        tried: [{ flow: 'Card trouble', step: 'Where are you?', choice: 'Abroad', at: now - 23 * MINUTE }],
        searches: ['card swallowed'],
        feeling: {
          points: [
            { at: now - 25 * MINUTE, intensity: 0.1 },
            { at: now - 22 * MINUTE, intensity: 0.9, words: 'stranded' },
            { at: now - 21 * MINUTE, intensity: 0.5 },
          ],
          peak: 0.9,
          end: 0.4,
          trend: 'falling',
          kind: 'despair',
        },
        because: ['distress'],
        moment: false,
        page: '/travel',
      },
    },
    ...more,
  };
}

const figures: Figures = {
  from: 0,
  to: 1,
  requested: 212,
  waiting: 3,
  kept: { share: 0.95, n: 180 },
  solved: { share: 0.8, n: 150 },
  minutesToCall: { median: 14, n: 180 },
  feelingAfter: { mean: null, n: 0 },
  unanswered: [],
};

/** The server's side of the desk at its only border, `fetch`. Each write counts the revision as the real one does. */
export class StubServer {
  callbacks: DeskCallback[] = [];
  signedIn = true;
  reachable = true;
  /** The help for agents by its files; none unless a test gives one. */
  help: Readonly<Record<string, unknown>> = {};
  readonly asked: string[] = [];
  readonly #real = globalThis.fetch;

  install(): void {
    globalThis.fetch = (input, init) => this.#answer(String(input), init);
  }

  remove(): void {
    globalThis.fetch = this.#real;
  }

  /** As if another desk had written. */
  change(id: string, change: Partial<DeskCallback>): DeskCallback | undefined {
    this.callbacks = this.callbacks.map((callback) =>
      callback.id === id ? { ...callback, ...change, revision: callback.revision + 1 } : callback,
    );
    return this.callbacks.find((callback) => callback.id === id);
  }

  #answer(address: string, init: RequestInit = {}): Promise<Response> {
    const { method = 'GET' } = init;
    const path = address.replace(/^.*\/desk/, '');
    const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : {};
    this.asked.push(`${method} ${path}`);
    if (!this.reachable) return Promise.reject(new TypeError('Failed to fetch'));
    return Promise.resolve(this.#respond(method, path, body));
  }

  #respond(method: string, path: string, body: unknown): Response {
    const field = (name: string): unknown =>
      typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined;
    if (path === '/session' && method === 'POST') {
      if (field('token') !== 'GOOD') return error(401, 'not-signed-in');
      this.signedIn = true;
      return Response.json(sam);
    }
    if (!this.signedIn) return error(401, 'not-signed-in');
    if (path === '/session') {
      this.signedIn = false;
      return new Response(null, { status: 204 });
    }
    if (path === '/me') return Response.json(sam);
    if (path === '/figures') return Response.json(figures);
    if (path === '/callbacks') return Response.json({ now: Date.now(), callbacks: this.callbacks });
    const file = /^\/help\/(.+)$/.exec(path)?.[1];
    if (file !== undefined) return file in this.help ? Response.json(this.help[file]) : error(404, 'not-found');
    const [, id = '', what] = /^\/callbacks\/([^/]+)\/(\w+)$/.exec(path) ?? [];
    const current = this.callbacks.find((callback) => callback.id === id);
    if (!current) return error(404, 'not-found');
    if (field('revision') !== current.revision) return error(409, 'stale-revision');
    const at = Date.now();
    if (what === 'claim') {
      const history = [...current.history, { at, what: 'claimed' as const, agent: sam.name }];
      return Response.json(
        this.change(id, { state: 'calling', agent: sam.name, agentId: sam.id, leaseUntil: at + 30 * MINUTE, history }),
      );
    }
    if (what === 'release') return Response.json(this.change(id, { state: 'promised', agentId: '' }));
    const note = field('note');
    const outcome = field('outcome') === 'solved' ? 'solved' : 'follow-up';
    return Response.json(this.change(id, { state: 'done', outcome, ...(typeof note === 'string' && { note }) }));
  }
}

function error(status: number, name: string): Response {
  return Response.json({ error: name, message: name }, { status });
}
