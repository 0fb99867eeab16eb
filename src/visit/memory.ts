import * as v from 'valibot';
import type { Message } from '../model/index.js';
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
const position = v.object({
  flow: v.string(),
  step: v.string(),
  path: v.array(v.object({ step: v.string(), choice: v.string() })),
});
const view = v.variant('kind', [
  v.object({ kind: v.literal('home') }),
  v.object({ kind: v.literal('category'), category: v.string() }),
  v.object({ kind: v.literal('article'), id: v.string(), heading: v.exactOptional(v.string()) }),
  v.object({ kind: v.literal('flow'), position }),
]);
const place = v.picklist(['answers', 'ask', 'people']);
const remembered = v.object({
  version: v.literal(VERSION),
  language: v.string(),
  place,
  draft: v.string(),
  view,
  trail: v.array(v.object({ place, view })),
  messages: v.array(
    v.custom<Message>((value) => {
      const message = value as Partial<Message> | null;
      return message?.from === 'bot' ? Array.isArray(message.body) : message?.from === 'customer';
    }),
  ),
  position: v.optional(position),
  feeling: v.object({
    points: v.array(v.object({ at: v.number(), intensity: v.number(), words: v.exactOptional(v.string()) })),
    peak: v.number(),
    end: v.number(),
    trend: v.picklist(['rising', 'steady', 'falling']),
    kind: v.picklist(['calm', 'anger', 'fear', 'despair', 'grief', 'humiliation', 'exhaustion', 'urgency']),
  }),
  escalation: v.optional(v.object({ because: v.array(v.string()) })),
  topic: v.optional(v.string()),
  read: v.array(v.object({ id: v.string(), title: v.string(), at: v.number(), helped: v.exactOptional(v.boolean()) })),
  tried: v.array(v.object({ flow: v.string(), step: v.string(), choice: v.string(), at: v.number() })),
  searches: v.array(v.string()),
});

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
      const result = v.safeParse(remembered, stored);
      return result.success ? result.output : undefined;
    },
    save: (visit) => void attempt(() => storage().setItem(key, JSON.stringify({ version: VERSION, ...visit }))),
    clear: () => void attempt(() => storage().removeItem(key)),
  };
}

/** The part of a visit that is remembered. */
export function toRemember(state: VisitState): Remembered {
  const { language, place, draft, view, trail, messages, position } = state;
  const { feeling, escalation, topic, read, tried, searches } = state;
  return { language, place, draft, view, trail, messages, position, feeling, escalation, topic, read, tried, searches };
}
