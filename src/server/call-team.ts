import { isOpen, nextOpening } from '../channel/index.js';
import type { CallbackTicket, CallbackWish, OpeningHours } from '../model/index.js';
import { HttpError } from './http-error.js';
import { promiseWindow } from './promise-window.js';
import type { Storage } from './storage.js';

const HOUR = 3_600_000;

/** Who calls back, and when. */
export interface CallTeam {
  /** Opening hours of the callback channel; absent = round the clock. */
  readonly hours?: OpeningHours;
  /** People who call at the same time; 2 unless told. */
  readonly agents?: number;
  /** Mean length of a call with what is written down after it; 8 unless told. */
  readonly minutesPerCall?: number;
}

/** When the team can call next. */
export interface Availability {
  readonly open: boolean;
  /** The next opening, when closed. */
  readonly opensAt?: number;
  /** What would be promised now. */
  readonly window: CallbackTicket['window'];
  readonly zone: string;
}

/** What the team can promise, given how many are waiting. */
export class Promises {
  readonly #storage: Storage;
  readonly #team: CallTeam;
  #underWay = 0;

  constructor(storage: Storage, team: CallTeam) {
    this.#storage = storage;
    this.#team = team;
  }

  /** Throws `closed` when nobody is there within 14 days. */
  async windowFor(wish: CallbackWish, now: number, underWay = 0): Promise<CallbackTicket['window']> {
    const { hours, agents = 2, minutesPerCall = 8 } = this.#team;
    const opens = this.#opensAt(now) ?? now;
    // Who is promised a call on a later day is not ahead of somebody who can be called today: only as far as the queue
    // itself reaches does everybody count.
    for (let reach = 12 * HOUR; ; reach *= 2) {
      const waiting = underWay + (await this.#storage.countOpen(opens + reach));
      const window = promiseWindow({ wish, ...(hours && { hours }), now, waiting, agents, minutesPerCall });
      if (window === undefined) throw new HttpError('closed', 'Nobody is there to call back in the next 14 days.');
      if (wish.kind === 'window' || window.to <= opens + reach) return window;
    }
  }

  /**
   * Finds a window and has it kept. Requests that arrive together are not promised the same free agent, though none of
   * them is on disk yet.
   */
  async promise<T>(
    wish: CallbackWish,
    now: number,
    keep: (window: CallbackTicket['window']) => Promise<T>,
  ): Promise<T> {
    const ahead = this.#underWay;
    this.#underWay += 1;
    try {
      return await keep(await this.windowFor(wish, now, ahead));
    } finally {
      this.#underWay -= 1;
    }
  }

  async availability(now: number): Promise<Availability> {
    const opensAt = this.#opensAt(now);
    return {
      open: opensAt === undefined,
      ...(opensAt !== undefined && { opensAt }),
      window: await this.windowFor({ kind: 'soonest' }, now),
      zone: this.zone,
    };
  }

  /** IANA zone the team works in. */
  get zone(): string {
    return this.#team.hours?.zone ?? 'UTC';
  }

  #opensAt(now: number): number | undefined {
    const { hours } = this.#team;
    return hours === undefined || isOpen(hours, now) ? undefined : nextOpening(hours, now);
  }
}
