import * as v from 'valibot';
import { parseTicket } from './callback.js';
import { parseRequestWithoutSecret, parseWith } from './callback-format.js';
import type { Agent, DeskCallback, DeskEvent, Figures, UrgencyReason } from './desk.js';

const instant = v.number();
const window = v.object({ from: instant, to: instant });
const reasons = [
  'distress',
  'moment-of-truth',
  'came-back',
  'overdue',
  'due-soon',
  'not-reached-before',
  'asked-first',
] as const satisfies readonly UrgencyReason[];
const events = [
  'requested',
  'changed',
  'claimed',
  'released',
  'lease-expired',
  'not-reached',
  'solved',
  'follow-up',
  'cancelled',
  'feeling-told',
] as const satisfies readonly DeskEvent[];

/** What the desk knows of a callback besides its ticket and request. */
const deskFields = v.object({
  phone: v.string(),
  urgency: v.object({ score: v.number(), because: v.array(v.picklist(reasons)) }),
  revision: v.number(),
  agentId: v.exactOptional(v.string()),
  leaseUntil: v.exactOptional(instant),
  note: v.exactOptional(v.string()),
  comment: v.exactOptional(v.string()),
  history: v.array(
    v.object({
      at: instant,
      what: v.picklist(events),
      agent: v.exactOptional(v.string()),
      note: v.exactOptional(v.string()),
      window: v.exactOptional(window),
    }),
  ),
  request: v.unknown(),
});
const agent = v.object({ id: v.string(), name: v.string(), role: v.picklist(['agent', 'manager']) });
const queue = v.object({ now: instant, callbacks: v.array(v.unknown()) });
const share = v.object({ share: v.nullable(v.number()), n: v.number() });
const figures = v.object({
  from: instant,
  to: instant,
  requested: v.number(),
  waiting: v.number(),
  kept: share,
  solved: share,
  minutesToCall: v.object({ median: v.nullable(v.number()), n: v.number() }),
  feelingAfter: v.object({ mean: v.nullable(v.number()), n: v.number() }),
  unanswered: v.array(v.object({ words: v.string(), count: v.number() })),
});

export const parseAgent = (json: unknown): Agent => parseWith(agent, json);
export const parseFigures = (json: unknown): Figures => parseWith(figures, json);

/** Throws a `FormatError` that says where it is not understood. */
export function parseDeskCallback(json: unknown): DeskCallback {
  const fields = parseWith(deskFields, json);
  return { ...parseTicket(json), ...fields, request: parseRequestWithoutSecret(fields.request) };
}

/** The desk's list, and the server's time at which it was true. */
export function parseDeskQueue(json: unknown): {
  readonly now: number;
  readonly callbacks: readonly DeskCallback[];
} {
  const { now, callbacks } = parseWith(queue, json);
  return { now, callbacks: callbacks.map(parseDeskCallback) };
}
