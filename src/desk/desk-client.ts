import {
  FormatError,
  parseAgent,
  parseDeskCallback,
  parseDeskQueue,
  parseFigures,
  parseManifest,
} from '../model/index.js';
import type { Agent, CallbackTicket, DeskCallback, Figures, PackManifest } from '../model/index.js';

export type Outcome = NonNullable<CallbackTicket['outcome']>;

/** Why the server did not do what the desk asked. */
export type DeskFailure =
  /** No session, or one that has ended. */
  | 'signed-out'
  /** Somebody or something else changed the callback first. */
  | 'stale'
  /** Not reached, or an answer that is not understood: another try may help. */
  | 'not-reached'
  | 'refused';

export class DeskError extends Error {
  override readonly name = 'DeskError';
  constructor(
    readonly failure: DeskFailure,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The desk's side of the protocol. Every call rejects with a {@link DeskError} and nothing else. */
export interface DeskClient {
  signIn(token: string): Promise<Agent>;
  signOut(): Promise<void>;
  me(): Promise<Agent>;
  /** The queue, next first, and the server's time. */
  callbacks(): Promise<{ readonly now: number; readonly callbacks: readonly DeskCallback[] }>;
  claim(callback: DeskCallback): Promise<DeskCallback>;
  release(callback: DeskCallback): Promise<DeskCallback>;
  tell(callback: DeskCallback, outcome: Outcome, note: string): Promise<DeskCallback>;
  figures(): Promise<Figures>;
  /** Which languages the help for agents has; undefined where the server has none. */
  helpLanguages(): Promise<PackManifest | undefined>;
  /** A file of the help for agents by its path in it. */
  helpFile(path: string): Promise<Response>;
}

const PATIENCE = 10_000;

/** Speaks to the server at this base address; the session is its cookie. */
export function deskClient(server: string, fetch: typeof globalThis.fetch = globalThis.fetch): DeskClient {
  const base = `${server.replace(/\/+$/, '')}/desk`;

  async function ask(path: string, init: RequestInit): Promise<Response> {
    const response = await fetch(base + path, {
      ...init,
      credentials: 'same-origin',
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (!response.ok) throw new DeskError(failureOf(response.status), `${init.method} ${path}: ${response.status}`);
    return response;
  }

  async function call<T>(method: string, path: string, read: (json: unknown) => T, body?: object): Promise<T> {
    try {
      const response = await ask(path, {
        method,
        ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
      });
      return read(response.status === 204 ? undefined : await response.json());
    } catch (error) {
      if (error instanceof DeskError) throw error;
      const where = error instanceof FormatError ? ` at ${error.path}` : '';
      throw new DeskError('not-reached', `${method} ${path} was not answered${where}.`, { cause: error });
    }
  }

  const write = (callback: DeskCallback, what: string, more: object = {}): Promise<DeskCallback> =>
    call('POST', `/callbacks/${encodeURIComponent(callback.id)}/${what}`, parseDeskCallback, {
      revision: callback.revision,
      ...more,
    });

  return {
    signIn: (token) => call('POST', '/session', parseAgent, { token }),
    signOut: () => call('DELETE', '/session', () => undefined),
    me: () => call('GET', '/me', parseAgent),
    callbacks: () => call('GET', '/callbacks', parseDeskQueue),
    claim: (callback) => write(callback, 'claim'),
    release: (callback) => write(callback, 'release'),
    tell: (callback, outcome, note) =>
      write(callback, 'outcome', { outcome, ...(note.trim() !== '' && { note: note.trim() }) }),
    figures: () => call('GET', '/figures', parseFigures),
    helpLanguages: () =>
      call('GET', '/help/pack.json', (json) =>
        json === undefined ? undefined : parseManifest(json, 'pack.json'),
      ).catch((error: unknown) => {
        if (error instanceof DeskError && error.failure === 'refused') return undefined;
        throw error;
      }),
    helpFile: (path) => ask(`/help/${path}`, { method: 'GET' }),
  };
}

function failureOf(status: number): DeskFailure {
  if (status === 401) return 'signed-out';
  if (status === 409) return 'stale';
  return status >= 500 || status === 429 ? 'not-reached' : 'refused';
}
