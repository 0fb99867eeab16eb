import type { Agent, DeskCallback, Figures, PackManifest } from '../model/index.js';
import { DeskError } from './desk-client.js';
import type { DeskClient, DeskFailure, Outcome } from './desk-client.js';

/** What the desk shows. */
export type DeskState =
  | { readonly kind: 'starting' }
  | { readonly kind: 'signed-out'; readonly because: 'no-session' | 'link-used' | 'session-ended' | 'signed-out' }
  /** The server could not be reached even once. */
  | { readonly kind: 'unreachable' }
  | OpenDesk;

export interface OpenDesk {
  readonly kind: 'open';
  readonly agent: Agent;
  /** Next first; what is done today comes last. */
  readonly callbacks: readonly DeskCallback[];
  /** The server's time minus this machine's, in milliseconds: dues are counted by the server's clock. */
  readonly ahead: number;
  /** Since when the server does not answer, by this machine's clock; what is shown may be old. */
  readonly offlineSince?: number;
  /** The callback a write is under way for. */
  readonly writing?: string;
  /** The last write that was not done, until the next one. */
  readonly failed?: { readonly id: string; readonly failure: DeskFailure };
  readonly figures?: Figures;
  /** Which languages the help for agents has, where there is one. */
  readonly help?: PackManifest;
}

/** A wish of the person at the desk. */
export type DeskRequest =
  | { readonly kind: 'claim' | 'release'; readonly callback: DeskCallback }
  | { readonly kind: 'tell'; readonly callback: DeskCallback; readonly outcome: Outcome; readonly note: string }
  | { readonly kind: 'sign-out' };

export interface DeskEffects {
  readonly client: DeskClient;
  now(): number;
  setTimer(milliseconds: number, ring: () => void): () => void;
  isVisible(): boolean;
}

const LOOK_EVERY = 3_000;
const FIGURES_EVERY = 60_000;

/** The desk without its looks: what the server says, kept fresh, and the writes to it. */
export class DeskStore {
  #state: DeskState = { kind: 'starting' };
  readonly #listeners = new Set<() => void>();
  #endTimer: (() => void) | undefined;
  #figuresAt = -Infinity;
  #looking = false;
  #stopped = false;

  constructor(private readonly effects: DeskEffects) {}

  get state(): DeskState {
    return this.#state;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Signs in with the token of a link, or goes on with the session there is. */
  async start(token?: string): Promise<void> {
    const { client } = this.effects;
    try {
      const agent = await (token === undefined ? client.me() : this.#signIn(token));
      const { now, callbacks } = await client.callbacks();
      this.#set({ kind: 'open', agent, callbacks, ahead: now - this.effects.now() });
    } catch (error) {
      const signedOut = failureOf(error) !== 'not-reached';
      this.#set(
        signedOut
          ? { kind: 'signed-out', because: token === undefined ? 'no-session' : 'link-used' }
          : { kind: 'unreachable' },
      );
      if (!signedOut) this.#plan(() => this.start(token));
      return;
    }
    this.#plan(() => this.look());
    await this.#loadFigures();
    await this.#lookForHelp();
  }

  /** A file of the help for agents. Rejects with a {@link DeskError}. */
  helpFile(path: string): Promise<Response> {
    return this.effects.client.helpFile(path);
  }

  /** Asks the server how things stand. */
  async look(): Promise<void> {
    if (this.#state.kind !== 'open' || this.#looking || this.#stopped) return;
    this.#looking = true;
    try {
      if (this.effects.isVisible()) {
        const { now, callbacks } = await this.effects.client.callbacks();
        this.#change({ callbacks, ahead: now - this.effects.now() }, 'offlineSince');
        if (this.effects.now() - this.#figuresAt > FIGURES_EVERY) await this.#loadFigures();
      }
    } catch (error) {
      this.#suffer(error);
    } finally {
      this.#looking = false;
      this.#plan(() => this.look());
    }
  }

  async dispatch(request: DeskRequest): Promise<void> {
    const { client } = this.effects;
    switch (request.kind) {
      case 'claim':
        return this.#write(request.callback, () => client.claim(request.callback));
      case 'release':
        return this.#write(request.callback, () => client.release(request.callback));
      case 'tell':
        return this.#write(request.callback, () => client.tell(request.callback, request.outcome, request.note));
      case 'sign-out':
        // Signed out here in any case: who leaves a shared desk must not stay because the network is down.
        await client.signOut().catch(failureOf);
        this.#set({ kind: 'signed-out', because: 'signed-out' });
    }
  }

  stop(): void {
    this.#stopped = true;
    this.#endTimer?.();
    this.#listeners.clear();
  }

  /** A link that was opened twice does no harm where its first opening signed in. */
  async #signIn(token: string): Promise<Agent> {
    const { client } = this.effects;
    return client.signIn(token).catch((error: unknown) => {
      if (failureOf(error) === 'not-reached') throw error;
      return client.me();
    });
  }

  async #write({ id }: DeskCallback, write: () => Promise<DeskCallback>): Promise<void> {
    if (this.#state.kind !== 'open' || this.#state.writing !== undefined) return;
    this.#change({ writing: id }, 'failed');
    try {
      const changed = await write();
      const { callbacks } = this.#state;
      this.#change({ callbacks: callbacks.map((other) => (other.id === id ? changed : other)) }, 'writing');
    } catch (error) {
      const failure = failureOf(error);
      if (failure === 'signed-out') return this.#suffer(error);
      this.#change({ failed: { id, failure } }, 'writing');
    }
    await this.look();
  }

  async #loadFigures(): Promise<void> {
    this.#figuresAt = this.effects.now();
    try {
      this.#change({ figures: await this.effects.client.figures() });
    } catch (error) {
      this.#suffer(error);
    }
  }

  async #lookForHelp(): Promise<void> {
    try {
      const help = await this.effects.client.helpLanguages();
      if (help !== undefined) this.#change({ help });
    } catch (error) {
      this.#suffer(error);
    }
  }

  #suffer(error: unknown): void {
    const failure = failureOf(error);
    if (failure === 'signed-out') this.#set({ kind: 'signed-out', because: 'session-ended' });
    else if (this.#state.kind === 'open' && this.#state.offlineSince === undefined)
      this.#change({ offlineSince: this.effects.now() });
  }

  #plan(work: () => Promise<void>): void {
    this.#endTimer?.();
    if (this.#stopped || this.#state.kind === 'signed-out') return;
    this.#endTimer = this.effects.setTimer(LOOK_EVERY, () => void work());
  }

  /** `settled` are the remarks that no longer hold. */
  #change(patch: Partial<OpenDesk>, ...settled: readonly (keyof OpenDesk)[]): void {
    if (this.#state.kind !== 'open') return;
    const { offlineSince, writing, failed, ...lasting } = this.#state;
    const remarks = Object.entries({ offlineSince, writing, failed }).filter(
      ([remark, value]) => value !== undefined && !settled.some((name) => name === remark),
    );
    this.#set({ ...lasting, ...Object.fromEntries(remarks), ...patch });
  }

  #set(state: DeskState): void {
    if (this.#stopped) return;
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

function failureOf(error: unknown): DeskFailure {
  if (error instanceof DeskError) return error.failure;
  throw error;
}
