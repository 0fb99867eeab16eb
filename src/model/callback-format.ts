import * as v from 'valibot';
import { CALLBACK_VERSION } from './callback.js';
import { FormatError } from './read-fields.js';

const text = (max: number) => v.pipe(v.string(), v.maxLength(max));
const instant = v.pipe(v.number(), v.integer(), v.minValue(0));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const feelingKind = v.picklist(['calm', 'anger', 'fear', 'despair', 'grief', 'humiliation', 'exhaustion', 'urgency']);

const feelingCurve = v.object({
  points: v.pipe(
    v.array(v.object({ at: instant, intensity: share, words: v.exactOptional(text(200)) })),
    v.maxLength(500),
  ),
  peak: share,
  end: share,
  trend: v.picklist(['rising', 'steady', 'falling']),
  kind: feelingKind,
});

/** Everything already said, so that nobody has to say it again. The customer sees it before it is sent. */
const handover = v.object({
  version: v.literal(CALLBACK_VERSION),
  topic: v.exactOptional(text(200)),
  transcript: v.pipe(
    v.array(
      v.object({
        from: v.picklist(['customer', 'bot']),
        at: instant,
        text: text(4000),
        intensity: v.exactOptional(share),
      }),
    ),
    v.maxLength(500),
  ),
  /** Articles and flows that were opened, in order; `helped` where the customer said so. */
  read: v.pipe(
    v.array(v.object({ id: text(300), title: text(300), at: instant, helped: v.exactOptional(v.boolean()) })),
    v.maxLength(200),
  ),
  /** Steps taken in flows: the step and what was chosen. */
  tried: v.pipe(
    v.array(v.object({ flow: text(300), step: text(300), choice: text(300), at: instant })),
    v.maxLength(200),
  ),
  searches: v.pipe(v.array(text(400)), v.maxLength(100)),
  /** Earlier visits about the same, the oldest first: when, and what was asked. */
  earlier: v.exactOptional(v.pipe(v.array(v.object({ at: instant, question: text(200) })), v.maxLength(20))),
  feeling: feelingCurve,
  /** Names of the rules that led to this callback, such as `distress` or `asked-for-person`. */
  because: v.pipe(v.array(text(100)), v.maxLength(20)),
  moment: v.boolean(),
  /** Path of the page the customer was on, without query and fragment. */
  page: v.exactOptional(text(500)),
});

const wish = v.variant('kind', [
  v.object({ kind: v.literal('soonest') }),
  /** A window the customer can take a call in. */
  v.object({ kind: v.literal('window'), from: instant, to: instant }),
]);

/**
 * What the customer's device sends, and keeps until it is acknowledged. The device makes `id` and `secret` itself, so a
 * request whose answer was lost can be sent again and is still the same request.
 */
const callbackRequest = v.object({
  version: v.literal(CALLBACK_VERSION),
  /** UUID; the key under which sending again changes nothing. */
  id: v.pipe(v.string(), v.uuid()),
  /** 32 random bytes, base64url: whoever knows it may see, change and cancel this callback. */
  secret: v.pipe(v.string(), v.regex(/^[\w-]{43}$/)),
  /** As typed; the server normalises it. */
  phone: v.pipe(v.string(), v.trim(), v.minLength(3), v.maxLength(40)),
  name: v.exactOptional(text(120)),
  wish,
  language: text(35),
  /** IANA zone of the customer's device. */
  zone: v.exactOptional(text(60)),
  /** When the customer last changed it; the server ignores a copy older than the one it has. */
  writtenAt: instant,
  handover,
});

const feelingAfter = v.object({
  /** 1 (worse) – 5 (relieved). */
  feeling: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)),
  comment: v.exactOptional(text(2000)),
});

export type Handover = v.InferOutput<typeof handover>;
export type CallbackWish = v.InferOutput<typeof wish>;
export type CallbackRequest = v.InferOutput<typeof callbackRequest>;
export type FeelingAfter = v.InferOutput<typeof feelingAfter>;

export const parseCallbackRequest = (json: unknown): CallbackRequest => parseWith(callbackRequest, json);
/** A request as the server hands it on: without the secret, which is the customer's alone. */
export const parseRequestWithoutSecret = (json: unknown): Omit<CallbackRequest, 'secret'> =>
  parseWith(v.omit(callbackRequest, ['secret']), json);
export const parseFeelingAfter = (json: unknown): FeelingAfter => parseWith(feelingAfter, json);

/** Reads JSON by a schema. Throws a `FormatError` that says where it is not understood. */
export function parseWith<T extends v.GenericSchema>(schema: T, json: unknown): v.InferOutput<T> {
  const result = v.safeParse(schema, json);
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new FormatError(v.getDotPath(issue) ?? '', issue.message);
}
