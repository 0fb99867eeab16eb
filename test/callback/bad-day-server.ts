import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { parseCallbackRequest, parseFeelingAfter } from '../../src/model/index.js';
import type { CallbackRequest, CallbackTicket } from '../../src/model/index.js';

/** What can go wrong with one exchange. `lost-answer` and `cut-answer` happen after the server has committed. */
export type Mishap = 'drop' | 'error' | 'too-many' | 'late' | 'lost-answer' | 'cut-answer' | 'twice' | 'none';

interface Stored {
  request: CallbackRequest;
  ticket: CallbackTicket;
}

/** A server of the callback protocol on a real socket that has a bad day, and remembers everything it committed. */
export class BadDayServer {
  readonly stored = new Map<string, Stored>();
  /** Every new row that was ever made: a second one for an id would be a doubled callback. */
  readonly booked: string[] = [];
  readonly mishaps = new Map<Mishap, number>();
  next: () => Mishap = () => 'none';
  /** Refuses whatever is new with this status and body; a copy of what it has is taken as ever. */
  refusal: { readonly status: number; readonly error: string } | undefined;
  /** Longest body taken, in characters. */
  limit = Infinity;
  exchanges = 0;
  #changes = 0;
  #server: Server | undefined;

  async start(): Promise<string> {
    const server = createServer((request, response) => void this.#answer(request, response));
    this.#server = server;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    return `http://127.0.0.1:${address.port}`;
  }

  stop(): void {
    this.#server?.closeAllConnections();
    this.#server?.close();
  }

  /** What an agent at the desk does. */
  set(id: string, change: Partial<CallbackTicket>): void {
    const row = this.stored.get(id);
    if (row) row.ticket = { ...row.ticket, ...change, changedAt: ++this.#changes };
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.exchanges++;
    const mishap = this.next();
    this.mishaps.set(mishap, (this.mishaps.get(mishap) ?? 0) + 1);
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const reply = (status: number, json: unknown, headers: Record<string, string> = {}): void => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(JSON.stringify(json));
    };
    if (mishap === 'drop') return void request.socket.destroy();
    if (mishap === 'error') return reply(500, { error: 'broken', message: 'broken' });
    if (mishap === 'too-many') return reply(429, { error: 'too-many', message: 'wait' }, { 'retry-after': '1' });
    if (mishap === 'late') await new Promise((resolve) => setTimeout(resolve, 15));
    if (body.length > this.limit) return reply(413, { error: 'too-large', message: 'too large' });

    const [status, json] = this.#commit(request, body);
    if (mishap === 'twice') this.#commit(request, body);
    if (mishap === 'lost-answer') return void request.socket.destroy();
    if (mishap === 'cut-answer') {
      response.writeHead(status, { 'content-type': 'application/json', 'content-length': '5000' });
      response.write(JSON.stringify(json).slice(0, 20));
      return void setTimeout(() => request.socket.destroy(), 2);
    }
    reply(status, json);
  }

  #commit(request: IncomingMessage, body: string): readonly [status: number, json: unknown] {
    const [, id = '', part] = /^\/callbacks\/([^/]+)(\/feeling)?$/.exec(request.url ?? '') ?? [];
    const row = this.stored.get(id);
    if (request.method === 'PUT' && !part) {
      const asked = parseCallbackRequest(JSON.parse(body));
      const isNews = !row || asked.writtenAt > row.request.writtenAt;
      if (this.refusal && isNews) return [this.refusal.status, { error: this.refusal.error, message: 'no' }];
      if (!row) {
        this.booked.push(id);
        const window = { from: asked.writtenAt, to: asked.writtenAt + 1_800_000 };
        const ticket = { id, state: 'promised' as const, window, attempts: 0, changedAt: ++this.#changes };
        this.stored.set(id, { request: asked, ticket });
        return [201, ticket];
      }
      if (isNews && row.ticket.state === 'calling') return [409, { error: 'already-calling', message: 'too late' }];
      if (isNews) {
        row.request = asked;
        this.set(id, {});
      }
      return [200, row.ticket];
    }
    if (!row) return [404, { error: 'unknown', message: 'not here' }];
    if (request.headers.authorization !== `Bearer ${row.request.secret}`)
      return [401, { error: 'secret', message: 'no' }];
    const { state } = row.ticket;
    if (request.method === 'DELETE' && state === 'done') return [409, { error: 'already-done', message: 'over' }];
    if (part && state === 'promised') return [409, { error: 'not-called-yet', message: 'too early' }];
    if (request.method === 'DELETE' && row.ticket.state !== 'cancelled') this.set(id, { state: 'cancelled' });
    if (part) this.set(id, { feelingAfter: parseFeelingAfter(JSON.parse(body)).feeling });
    return [200, row.ticket];
  }
}
