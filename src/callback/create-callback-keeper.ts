import type { CallbackRequest, CallbackState, FeelingAfter } from '../model/index.js';
import type { CallbackChange, CallbackKeeper, KeeperParts } from './callback-keeper.js';
import { deliver } from './deliver.js';
import type { KeptCallback } from './kept-callback.js';
import { byId, isSettledBefore, laterThan, replace } from './kept-list.js';
import { begin, isOpen, isWorthAsking, nextState, stateOf } from './next-state.js';
import type { CallbackEvent } from './next-state.js';
import { SendError } from './sender.js';
import type { Availability } from './sender.js';
import { sturdyOutbox } from './sturdy-outbox.js';
import type { SturdyOutbox } from './sturdy-outbox.js';
import { systemClock } from './surroundings.js';
import type { KeeperChannel, KeeperClock } from './surroundings.js';
import { takeTurn } from './take-turn.js';

/** Of the channel between tabs. */
const CHANNEL = 'handrail-callback';
const LOOK_OFTEN = 5_000;
const LOOK_SELDOM = 60_000;
/** Settled callbacks are forgotten after a week. */
const REMEMBERED = 7 * 86_400_000;
/** What cannot be written down is tried this often while the customer looks on, then refused with the reason `storage`. */
const VOLATILE_TRIES = 5;

/**
 * Makes a keeper. Tabs share the outbox and send under a lock, one after the other; but the lock is only a courtesy:
 * where it is missing or stuck, the request's own id is what keeps a callback from being booked twice.
 */
export function createCallbackKeeper(parts: KeeperParts): CallbackKeeper {
  return new Keeper(parts);
}

class Keeper implements CallbackKeeper {
  readonly #parts: KeeperParts;
  readonly #outbox: SturdyOutbox;
  readonly #clock: KeeperClock;
  readonly #listeners = new Set<(state: CallbackState) => void>();
  #state: CallbackState = { kind: 'none' };
  #kept: readonly KeptCallback[] = [];
  #channel: KeeperChannel | undefined;
  #endWaking: (() => void) | undefined;
  #endRound: (() => void) | undefined;
  #endLook: (() => void) | undefined;
  #sending: string | undefined;
  #round: 'idle' | 'running' | 'once-more' = 'idle';
  #stopped = false;

  constructor(parts: KeeperParts) {
    this.#parts = parts;
    this.#outbox = sturdyOutbox(parts.outbox);
    this.#clock = parts.clock ?? systemClock;
  }

  get state(): CallbackState {
    return this.#state;
  }

  subscribe(listener: (state: CallbackState) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  async resume(): Promise<void> {
    this.#listen();
    await this.#refresh();
    const outdated = this.#clock.now() - REMEMBERED;
    if (this.#kept.some((kept) => isSettledBefore(kept, outdated)))
      await this.#write((all) => all.filter((kept) => !isSettledBefore(kept, outdated)));
    this.#wake();
  }

  async request(request: CallbackRequest): Promise<void> {
    this.#listen();
    await this.#write((all) => {
      const open = all.findLast(isOpen);
      if (!open) return [...all.filter(({ errand }) => errand.kind !== 'none'), begin(request)];
      const { id, secret } = open.request;
      return replace(all, open, {
        kind: 'changed',
        request: { ...request, id, secret, writtenAt: laterThan(open, request.writtenAt) },
      });
    });
    this.#startRound();
  }

  change(change: CallbackChange): Promise<void> {
    const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
    return this.#ask((kept) => ({
      kind: 'changed',
      request: { ...kept.request, ...given, writtenAt: laterThan(kept, this.#clock.now()) },
    }));
  }

  cancel(): Promise<void> {
    return this.#ask(() => ({ kind: 'cancelled' }));
  }

  tellFeeling(feeling: FeelingAfter): Promise<void> {
    return this.#ask(() => ({ kind: 'feeling', feeling }));
  }

  async availability(): Promise<Availability | undefined> {
    return this.#parts.sender.availability?.().catch((error: unknown) => {
      if (!(error instanceof SendError)) throw error;
      return undefined;
    });
  }

  async forget(): Promise<void> {
    await this.#outbox.clear();
    this.#accept([]);
    this.#channel?.postMessage('changed');
  }

  stop(): void {
    this.#stopped = true;
    this.#endWaking?.();
    this.#endRound?.();
    this.#endLook?.();
    this.#channel?.close();
    this.#channel = undefined;
    this.#listeners.clear();
  }

  /** Listening stores nothing and asks nobody. */
  #listen(): void {
    if (this.#endWaking || this.#stopped) return;
    this.#endWaking =
      this.#parts.page?.onWake(() => void this.#refresh().then(() => this.#wake())) ?? (() => undefined);
    this.#channel = this.#parts.channel?.(CHANNEL);
    this.#channel?.addEventListener('message', () => void this.#refresh().then(() => this.#startRound()));
  }

  /** The callback the customer sees: the one written last. Errands of older ones are still done. */
  get #current(): KeptCallback | undefined {
    return this.#kept.at(-1);
  }

  async #ask(eventFor: (kept: KeptCallback) => CallbackEvent): Promise<void> {
    await this.#refresh();
    // Nothing to ask about is no reason to create a storage.
    if (!this.#current) return;
    await this.#write((all) => {
      const current = all.at(-1);
      return current ? replace(all, current, eventFor(current)) : all;
    });
    this.#startRound();
  }

  async #write(decide: (all: readonly KeptCallback[]) => readonly KeptCallback[]): Promise<void> {
    this.#accept(await this.#outbox.change(decide));
    this.#channel?.postMessage('changed');
  }

  async #refresh(): Promise<void> {
    this.#accept(await this.#outbox.all());
  }

  #accept(kept: readonly KeptCallback[]): void {
    this.#kept = kept;
    this.#planLook();
    this.#show();
  }

  #show(): void {
    if (this.#stopped) return;
    const state = this.#stateNow();
    if (JSON.stringify(state) === JSON.stringify(this.#state)) return;
    this.#state = state;
    for (const listener of this.#listeners) listener(state);
  }

  #stateNow(): CallbackState {
    const current = this.#current;
    if (!current) return { kind: 'none' };
    const { request, tries } = current;
    const state = stateOf(current, this.#sending === request.id);
    if (state.kind !== 'saved' || !this.#outbox.isVolatile(request.id)) return state;
    // "Saved" would not be true of what lives in this page alone.
    return tries < VOLATILE_TRIES ? { kind: 'sending', request } : { kind: 'refused', request, reason: 'storage' };
  }

  /** Tries at once what only waits out of courtesy, and looks how the promise stands. */
  #wake(): void {
    this.#startRound({ courtesy: false });
    void this.#look();
  }

  #startRound({ courtesy = true } = {}): void {
    if (this.#stopped) return;
    if (this.#round !== 'idle') {
      this.#round = 'once-more';
      return;
    }
    if (!this.#kept.some(({ errand }) => errand.kind !== 'none')) return;
    this.#round = 'running';
    void takeTurn(this.#parts.locks, this.#clock, () => this.#doErrands(courtesy)).finally(() => {
      const onceMore = this.#round === 'once-more';
      this.#round = 'idle';
      if (onceMore) this.#startRound();
      else this.#planRound();
    });
  }

  async #doErrands(courtesy: boolean): Promise<void> {
    await this.#refresh();
    const tried = new Set<KeptCallback>();
    for (;;) {
      const due = this.#kept.find((kept) => !tried.has(kept) && this.#isDue(kept, courtesy));
      if (!due || this.#stopped) return;
      tried.add(due);
      await this.#doErrand(due);
      courtesy = true;
    }
  }

  async #doErrand(due: KeptCallback): Promise<void> {
    const { id } = due.request;
    this.#sending = id;
    // Before the first byte leaves: from here on a cancel has to be told to the server as well.
    await this.#write((all) => byId(all, id, { kind: 'sending' }));
    const kept = this.#kept.find(({ request }) => request.id === id);
    if (kept && kept.errand.kind !== 'none') {
      const event = await deliver(kept, this.#parts.sender, {
        now: () => this.#clock.now(),
        random: this.#parts.random ?? Math.random,
      });
      this.#sending = undefined;
      await this.#write((all) => byId(all, id, event));
    }
    this.#sending = undefined;
    this.#show();
  }

  #isDue({ errand, nextTry, tries, request }: KeptCallback, courtesy: boolean): boolean {
    if (errand.kind === 'none') return false;
    if (tries >= VOLATILE_TRIES && this.#outbox.isVolatile(request.id)) return false;
    return !nextTry || nextTry.at <= this.#clock.now() || (!courtesy && !nextTry.ordered);
  }

  #planRound(): void {
    this.#endRound?.();
    const waits = this.#kept
      .filter((kept) => kept.errand.kind !== 'none' && kept.nextTry !== undefined)
      .map((kept) => (kept.nextTry?.at ?? 0) - this.#clock.now());
    if (waits.length === 0 || this.#stopped) return;
    // Never more than an hour ahead: the device's clock may have been set back.
    const wait = Math.min(Math.max(Math.min(...waits), 0), 3_600_000);
    this.#endRound = this.#clock.setTimer(wait, () => this.#startRound());
  }

  #planLook(): void {
    this.#endLook?.();
    const current = this.#current;
    if (!current || !isWorthAsking(current) || !this.#parts.sender.look || this.#stopped) return;
    const waiting = isOpen(current) && (this.#parts.page?.isVisible() ?? true);
    this.#endLook = this.#clock.setTimer(waiting ? LOOK_OFTEN : LOOK_SELDOM, () => void this.#look());
  }

  async #look(): Promise<void> {
    const current = this.#current;
    const { sender } = this.#parts;
    if (!current || !isWorthAsking(current) || !sender.look || this.#stopped) return;
    const event = await sender.look(current.request).then(
      (ticket): CallbackEvent => ({ kind: 'looked', ticket }),
      (error: unknown): CallbackEvent | undefined => {
        if (!(error instanceof SendError)) throw error;
        if (error.failure.kind === 'unknown') return { kind: 'unknown', now: this.#clock.now() };
        return error.failure.kind === 'erased' ? { kind: 'erased' } : undefined;
      },
    );
    if (event && nextState(current, event) !== current)
      await this.#write((all) => byId(all, current.request.id, event));
    this.#planLook();
    this.#startRound();
  }
}
