import type { CallbackKeeper } from '../callback/index.js';
import type { Language } from '../model/index.js';
import type { AnswerFinder } from './answer-finder.js';
import type { Memory } from './memory.js';
import type { VisitState } from './visit-state.js';

/** What the outside world does for a visit: passed in, so that the visit is tested with no browser. */
export interface VisitEffects {
  now(): number;
  readonly fetch: typeof globalThis.fetch;
  readonly memory: Memory;
  /** Address of the page, against which relative addresses resolve. */
  address(): string;
  /** Path of the page the customer is on, without query and fragment. */
  page(): string;
  /** Where what went unsolved is kept beyond the tab, and for how many days; absent where the site does not ask for it. */
  readonly device?: { readonly days: number; readonly key: string; storage(): Storage };
  /** Makes the keeper of the promise; absent where the site has no server. */
  readonly openKeeper?: () => Promise<CallbackKeeper>;
  /** A message for the developer. */
  report(error: unknown): void;
}

/** What the handlers of requests work with. */
export interface VisitContext {
  readonly state: VisitState;
  readonly effects: VisitEffects;
  change(patch: Partial<VisitState>): void;
  finder(): AnswerFinder | undefined;
  keeper(): Promise<CallbackKeeper> | undefined;
  /** Resolves at once, or when the pack that is loading has come or failed. */
  ready(): Promise<void>;
  load(languages: readonly Language[]): Promise<void>;
}
