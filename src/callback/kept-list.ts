import type { KeptCallback } from './kept-callback.js';
import { nextState } from './next-state.js';
import type { CallbackEvent } from './next-state.js';

/** What is kept after an event of the callback with this id. */
export function byId(all: readonly KeptCallback[], id: string, event: CallbackEvent): readonly KeptCallback[] {
  const kept = all.find(({ request }) => request.id === id);
  return kept ? replace(all, kept, event) : all;
}

/** What is kept after an event of one of its records. */
export function replace(
  all: readonly KeptCallback[],
  kept: KeptCallback,
  event: CallbackEvent,
): readonly KeptCallback[] {
  const next = nextState(kept, event);
  return all.flatMap((other) => (other === kept ? (next ? [next] : []) : [other]));
}

/** The server takes the version written last, so a clock that was set back must not make a change look old. */
export function laterThan(kept: KeptCallback, now: number): number {
  return Math.max(Math.round(now), kept.request.writtenAt + 1);
}

/** Whether nothing more can happen to it and nothing has since an instant. */
export function isSettledBefore({ server, errand, request }: KeptCallback, instant: number): boolean {
  if (errand.kind !== 'none') return false;
  if (server.kind !== 'agreed') return request.writtenAt < instant;
  return server.ticket.state !== 'promised' && server.ticket.state !== 'calling' && server.ticket.changedAt < instant;
}
