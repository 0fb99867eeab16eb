import type { VisitState } from './visit-state.js';

/** What is remembered of a visit when the customer goes to another page. */
export type Remembered = Pick<
  VisitState,
  'language' | 'place' | 'draft' | 'view' | 'trail' | 'messages' | 'feeling' | 'read' | 'tried' | 'searches'
> &
  Partial<Pick<VisitState, 'position' | 'escalation' | 'topic'>>;

/** Where it is kept. Nothing is written before the customer interacts. */
export interface Memory {
  load(): Remembered | undefined;
  save(visit: Remembered): void;
  clear(): void;
}

const VERSION = 1;
/**
 * Memory in `sessionStorage`: it lives as long as the tab and never reaches another person's. A storage that is full,
 * forbidden or damaged means that nothing is remembered, never that the help center fails.
 */
export function tabMemory(key: string, storage: () => Storage): Memory {
  const attempt = <T>(work: () => T): T | undefined => {
    try {
      return work();
    } catch {
      return undefined;
    }
  };
  return {
    load() {
      const stored = attempt<unknown>(() => JSON.parse(storage().getItem(key) ?? 'null'));
      return isRemembered(stored) ? stored : undefined;
    },
    save: (visit) => void attempt(() => storage().setItem(key, JSON.stringify({ version: VERSION, ...visit }))),
    clear: () => void attempt(() => storage().removeItem(key)),
  };
}

/** Only this code writes under this key, and raises the version when the shape changes; so the version and the lists tell. */
function isRemembered(stored: unknown): stored is Remembered {
  const visit = stored as (Partial<Remembered> & { readonly version?: unknown }) | null | undefined;
  const lists = [visit?.trail, visit?.messages, visit?.read, visit?.tried, visit?.searches, visit?.feeling?.points];
  return visit?.version === VERSION && visit.view !== undefined && lists.every(Array.isArray);
}

/** The part of a visit that is remembered. */
export function toRemember(state: VisitState): Remembered {
  const { language, place, draft, view, trail, messages, position } = state;
  const { feeling, escalation, topic, read, tried, searches } = state;
  return { language, place, draft, view, trail, messages, position, feeling, escalation, topic, read, tried, searches };
}
