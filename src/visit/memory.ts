import { isObject, type Message } from '../model/index.js';
import { keptJson, type KeptJson } from './kept-json.js';
import type { VisitState } from './visit-state.js';

/** What is remembered of a visit when the customer goes to another page. */
export type Remembered = Pick<
  VisitState,
  'place' | 'draft' | 'view' | 'trail' | 'messages' | 'feeling' | 'read' | 'tried' | 'searches'
> &
  Partial<Pick<VisitState, 'chosenLanguage' | 'position' | 'escalation' | 'topic' | 'begun' | 'within'>>;

/** Where it is kept. Nothing is written before the customer interacts. */
export type Memory = KeptJson<Remembered>;

const VERSION = 1;

/** Memory in `sessionStorage`: it lives as long as the tab and never reaches another person's. */
export function tabMemory(key: string, storage: () => Storage): Memory {
  const kept = keptJson(key, storage, isRemembered);
  return { ...kept, save: (visit) => kept.save({ version: VERSION, ...visit }) };
}

/**
 * Only this code writes under this key, and raises the version when the shape changes; so the version tells, and what the
 * elements walk through is looked at: a damaged list must not keep the help from being shown.
 */
function isRemembered(stored: unknown): stored is Remembered & { readonly version: number } {
  const visit = stored as (Partial<Remembered> & { readonly version?: unknown }) | null | undefined;
  const lists = [visit?.trail, visit?.messages, visit?.read, visit?.tried, visit?.feeling?.points];
  return (
    visit?.version === VERSION &&
    isObject(visit.view) &&
    [...lists, visit.searches].every(Array.isArray) &&
    lists.every((list) => list?.every(isObject)) &&
    visit.searches?.every((words) => typeof words === 'string') === true &&
    visit.messages?.every(isMessage) === true
  );
}

function isMessage(message: Partial<Message>): boolean {
  if (message.from === 'customer') return typeof message.text === 'string' && isObject(message.reading);
  if (message.from !== 'bot') return false;
  const { rule, body, suggestions, choices, offers } = message as Partial<typeof message>;
  const lists = [body, suggestions, choices];
  return (
    typeof rule === 'string' &&
    Array.isArray(offers) &&
    lists.every((list) => Array.isArray(list) && list.every(isObject))
  );
}

/** The part of a visit that is remembered. */
export function toRemember(state: VisitState): Remembered {
  const { chosenLanguage, place, draft, view, trail, messages, position } = state;
  const { feeling, escalation, topic, read, tried, searches, begun, within } = state;
  return {
    ...{ chosenLanguage, place, draft, view, trail, messages, position },
    ...{ feeling, escalation, topic, read, tried, searches, begun, within },
  };
}
