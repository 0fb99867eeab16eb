import { createHandover, newCallbackRequest } from '../callback/index.js';
import { findEntry } from './visit-state.js';
import type { VisitContext } from './visit-context.js';
import type { CallbackWish, Handover } from '../model/index.js';

/** Loads what a callback needs and what the server says of the next possible call. */
export async function prepareCallback(visit: VisitContext): Promise<void> {
  const keeper = await visit.keeper();
  visit.change({ availability: await keeper?.availability() });
}

/** What would be handed over now: shown to the customer before it is sent. */
export function handoverOf(visit: VisitContext): Handover {
  const { state, effects } = visit;
  const page = effects.page();
  return createHandover({
    messages: state.messages,
    read: [...state.read],
    tried: [...state.tried],
    searches: state.searches,
    earlier: state.again,
    feeling: state.feeling,
    because: state.escalation?.because ?? [],
    moment: state.read.some(({ id }) => findEntry(state, id)?.moment),
    page,
    // An agent reads the question, not its id.
    ...(state.topic !== undefined && { topic: findEntry(state, state.topic)?.title ?? state.topic }),
  });
}

/** Writes the request down on this device, then sends it until it is acknowledged. */
export async function requestCallback(
  visit: VisitContext,
  asked: { readonly phone: string; readonly name?: string; readonly wish: CallbackWish },
): Promise<void> {
  const keeper = await visit.keeper();
  if (keeper === undefined) return;
  const { phone, name, wish } = asked;
  const request = newCallbackRequest({
    ...{ phone, wish },
    ...(name !== undefined && name.trim() !== '' && { name: name.trim() }),
    language: visit.state.language,
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    now: visit.effects.now(),
    handover: handoverOf(visit),
  });
  await keeper.request(request);
}
