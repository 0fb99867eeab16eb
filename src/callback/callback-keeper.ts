import type { CallbackRequest, CallbackState, FeelingAfter } from '../model/index.js';
import type { Outbox } from './outbox.js';
import type { Availability, CallbackSender } from './sender.js';
import type { KeeperChannel, KeeperClock, KeeperLocks, KeeperPage } from './surroundings.js';

/** What a customer may change of a callback. `name: undefined` leaves it as it is. */
export type CallbackChange = Partial<Pick<CallbackRequest, 'phone' | 'name' | 'wish' | 'language' | 'handover'>>;

/** Keeps one customer's promise on this device: writes down, sends until acknowledged, shows the true state. */
export interface CallbackKeeper {
  readonly state: CallbackState;
  /** Calls the listener at every change of `state`; the returned function ends that. */
  subscribe(listener: (state: CallbackState) => void): () => void;
  /** Picks up what the device remembers and goes on with it. Once, after the page has loaded; leaves no trace. */
  resume(): Promise<void>;
  /**
   * Writes a request down and sends it. Resolves when it is written down, not when it is booked. While another one is
   * open this changes that one, keeping its id, so that a second tap is never a second call.
   */
  request(request: CallbackRequest): Promise<void>;
  change(change: CallbackChange): Promise<void>;
  cancel(): Promise<void>;
  tellFeeling(feeling: FeelingAfter): Promise<void>;
  /** Whether somebody can call now, and when; `undefined` where the receiver does not say or is not reached. */
  availability(): Promise<Availability | undefined>;
  /** Erases what this device remembers, also what is not sent yet; what the server has stays there. */
  forget(): Promise<void>;
  /** Ends timers and listening; what is written down waits for the next page. */
  stop(): void;
}

export interface KeeperParts {
  readonly outbox: Outbox;
  readonly sender: CallbackSender;
  readonly clock?: KeeperClock;
  /** `navigator.locks`, where there is one. */
  readonly locks?: KeeperLocks;
  /** Default: always visible, never woken. See `browserPage`. */
  readonly page?: KeeperPage;
  /** Makes the channel on which tabs tell each other that something changed: `(name) => new BroadcastChannel(name)`. */
  readonly channel?: (name: string) => KeeperChannel;
  /** 0 ≤ x < 1, for the jitter of retries. */
  readonly random?: () => number;
}
