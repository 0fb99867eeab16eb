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

  constructor(storage: Storage, team: CallTeam) {
    this.#storage = storage;
    this.#team = team;
  }

  /** Throws `closed` when nobody is there within 14 days. */
  async windowFor(wish: CallbackWish, now: number): Promise<CallbackTicket['window']> {
    const { hours, agents = 2, minutesPerCall = 8 } = this.#team;
    // Who is promised a call on a later day is not ahead of somebody who can be called today.
    const opens = this.#opensAt(now) ?? now;
    const waiting = await this.#storage.countOpen(opens + 12 * HOUR);
    const window = promiseWindow({ wish, ...(hours && { hours }), now, waiting, agents, minutesPerCall });
    if (window === undefined) throw new HttpError('closed', 'Nobody is there to call back in the next 14 days.');
    return window;
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
