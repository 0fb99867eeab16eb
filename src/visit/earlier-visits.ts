import { answeredEntry, isFreshStart } from '../bot/index.js';
import { plainWords } from '../flow/index.js';
import { isObject, type EarlierVisit, type Hit, type Message } from '../model/index.js';
import { keptJson, type KeptJson } from './kept-json.js';
import type { VisitContext } from './visit-context.js';
import type { VisitState } from './visit-state.js';

const DAY = 24 * 60 * 60 * 1000;
/** More visits about unsolved trouble than this tell nothing new. */
const MOST = 10;
const MOST_WORDS = 200;
/** Shorter words are mostly small ones ("is", "der", "che"). */
const TELLING_LETTERS = 4;
/** The share of telling words that two questions have in common when they are the same question. */
const ALIKE = 0.5;

/**
 * What this device remembers of earlier visits that left something unsolved, the oldest first and without this one.
 * Empty where the site does not ask for it.
 */
export function earlierVisits({ effects, state }: VisitContext): readonly EarlierVisit[] {
  return stored(effects).filter(({ at }) => at !== state.begun);
}

/** Those of them that were about the same: the best answer is the same as then, or the question is said in much the same words. */
export function aboutTheSame(
  earlier: readonly EarlierVisit[],
  asked: { readonly words?: string; readonly ids: readonly string[] },
): readonly EarlierVisit[] {
  return earlier.filter(
    ({ about, question }) =>
      about.some((id) => asked.ids.includes(id)) || (asked.words !== undefined && isAlike(question, asked.words)),
  );
}

/** The answers that a question is about: the best that search found for it. */
export function idsOf(hits: readonly Hit[]): readonly string[] {
  return hits
    .filter(({ confident }) => confident)
    .slice(0, 1)
    .map(({ id }) => id);
}

/**
 * Writes down on this device what this visit leaves unsolved, and takes it out again once it is solved. Only where the site
 * asks for it, and only after the customer has done something.
 */
export function noteTrouble({ effects, state }: VisitContext): void {
  const { device } = effects;
  if (device === undefined || state.begun === undefined) return;
  const others = stored(effects).filter(({ at }) => at !== state.begun);
  const trouble = troubleOf(state);
  const visits = trouble === undefined ? others : [...others, { at: state.begun, ...trouble }];
  if (visits.length === 0) keptVisits(device).clear();
  else keptVisits(device).save({ version: VERSION, visits: visits.slice(-MOST) });
}

/** What a visit leaves unsolved: the last thing asked that nobody has said to be settled, or an answer that did not help. */
export function troubleOf({ messages, read }: VisitState): Omit<EarlierVisit, 'at'> | undefined {
  const settled = messages.findLastIndex((message) => message.from === 'bot' && isFreshStart(message.rule));
  const open = messages.slice(settled + 1);
  const helped = new Set(read.filter((entry) => entry.helped).map(({ id }) => id));
  const unhelped = read.filter((entry) => entry.helped === false);
  const given = open.flatMap((message) => (message.from === 'bot' ? (answeredEntry(message) ?? []) : []));
  const isSettled = given.length > 0 && given.every((id) => helped.has(id));
  const asked = isSettled
    ? undefined
    : open.findLast((message, at) => message.from === 'customer' && isAnswered(open, at));
  const about = [...new Set([...given, ...unhelped.map(({ id }) => id)])].filter((id) => !helped.has(id));
  if (asked?.from !== 'customer' && unhelped.length === 0) return undefined;
  const question = asked?.from === 'customer' ? asked.text : (unhelped.at(-1)?.title ?? '');
  return { question: question.slice(0, MOST_WORDS), about };
}

/** A greeting is answered too; what was looked for, found or not, is a question. */
const QUESTION =
  /^(answer |flow |suggestions|no-answer|still-no-answer|distress$|build-up|moment-of-truth|asked-again|back-again)/;

function isAnswered(messages: readonly Message[], at: number): boolean {
  const next = messages[at + 1];
  return next?.from === 'bot' && QUESTION.test(next.rule);
}

function isAlike(one: string, other: string): boolean {
  const [a, b] = [telling(one), telling(other)];
  const common = [...a].filter((word) => b.has(word)).length;
  return common >= 2 && common / new Set([...a, ...b]).size >= ALIKE;
}

function telling(text: string): ReadonlySet<string> {
  return new Set(plainWords(text).filter((word) => word.length >= TELLING_LETTERS));
}

const VERSION = 1;
type Effects = VisitContext['effects'];

function keptVisits({ key, storage }: NonNullable<Effects['device']>): KeptJson<Visits> {
  return keptJson(key, storage, isVisits);
}

function stored({ device, now }: Effects): readonly EarlierVisit[] {
  if (device === undefined) return [];
  const oldest = now() - device.days * DAY;
  const visits = keptVisits(device).load()?.visits ?? [];
  return visits.filter(isEarlierVisit).filter(({ at }) => at >= oldest && at <= now());
}

interface Visits {
  readonly version: typeof VERSION;
  readonly visits: readonly unknown[];
}

function isVisits(stored: unknown): stored is Visits {
  return isObject(stored) && stored['version'] === VERSION && Array.isArray(stored['visits']);
}

function isEarlierVisit(value: unknown): value is EarlierVisit {
  return (
    isObject(value) &&
    typeof value['at'] === 'number' &&
    typeof value['question'] === 'string' &&
    Array.isArray(value['about']) &&
    value['about'].every((id) => typeof id === 'string')
  );
}
