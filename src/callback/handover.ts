import { bodyText, CALLBACK_VERSION } from '../model/index.js';
import type { EarlierVisit, FeelingCurve, Handover, Message } from '../model/index.js';

/** What a visit knows, as it knows it; {@link createHandover} makes of it what may be sent. */
export interface HandoverFacts {
  readonly topic?: string;
  readonly messages: readonly Message[];
  /** Articles and flows opened, in order. */
  readonly read: Handover['read'];
  /** Steps taken in flows. */
  readonly tried: Handover['tried'];
  readonly searches: readonly string[];
  /** Earlier visits about the same, the oldest first. */
  readonly earlier?: readonly EarlierVisit[];
  readonly feeling: FeelingCurve;
  /** Names of the rules that led here. */
  readonly because: readonly string[];
  readonly moment: boolean;
  /** Address or path of the page; origin, query and fragment are dropped. */
  readonly page?: string;
}

/**
 * Everything already said, within the limits of the protocol: where there is too much, the oldest goes first and long
 * texts are cut with an ellipsis. The bot's answers are flattened to their words.
 */
export function createHandover(facts: HandoverFacts): Handover {
  return {
    version: CALLBACK_VERSION,
    ...(facts.topic === undefined ? {} : { topic: cut(facts.topic, 200) }),
    transcript: facts.messages.slice(-500).map(spoken),
    read: facts.read.slice(-200).map((entry) => ({
      id: cut(entry.id, 300),
      title: cut(entry.title, 300),
      at: instant(entry.at),
      ...(entry.helped === undefined ? {} : { helped: entry.helped }),
    })),
    tried: facts.tried.slice(-200).map((taken) => ({
      flow: cut(taken.flow, 300),
      step: cut(taken.step, 300),
      choice: cut(taken.choice, 300),
      at: instant(taken.at),
    })),
    searches: facts.searches.slice(-100).map((words) => cut(words, 400)),
    ...(facts.earlier?.length
      ? {
          earlier: facts.earlier
            .slice(-20)
            .map(({ at, question }) => ({ at: instant(at), question: cut(question, 200) })),
        }
      : {}),
    feeling: boundedCurve(facts.feeling),
    because: facts.because.slice(0, 20).map((rule) => cut(rule, 100)),
    moment: facts.moment,
    ...(facts.page === undefined ? {} : { page: pathOf(facts.page) }),
  };
}

/** The same hand-over at about half its size: for a server that says it is too large. A call matters more than its history. */
export function shortenHandover(handover: Handover): Handover {
  const newerHalf = <T>(list: readonly T[]): T[] => (list.length > 1 ? list.slice(Math.ceil(list.length / 2)) : []);
  return {
    ...handover,
    transcript: newerHalf(handover.transcript),
    read: newerHalf(handover.read),
    tried: newerHalf(handover.tried),
    searches: newerHalf(handover.searches),
    feeling: { ...handover.feeling, points: newerHalf(handover.feeling.points) },
  };
}

/** The hand-over with nothing in it that the customer said or did. */
export function withoutHistory({ version, feeling, moment }: Handover): Handover {
  return {
    ...{ version, moment, feeling: { ...feeling, points: [] } },
    ...{ transcript: [], read: [], tried: [], searches: [], because: [] },
  };
}

/** Whether {@link shortenHandover} has anything left to drop. */
export function canShorten(handover: Handover): boolean {
  const { transcript, read, tried, searches, feeling } = handover;
  return [transcript, read, tried, searches, feeling.points].some((list) => list.length > 0);
}

function spoken(message: Message): Handover['transcript'][number] {
  const at = instant(message.at);
  return message.from === 'customer'
    ? { from: 'customer', at, text: cut(message.text, 4000), intensity: share(message.reading.intensity) }
    : { from: 'bot', at, text: cut(bodyText(message.body), 4000) };
}

function boundedCurve(curve: FeelingCurve): Handover['feeling'] {
  const peak = curve.points.reduce((max, point) => Math.max(max, point.intensity), 0);
  // The peak is what people remember, so it stays even where it is among the oldest.
  const peakAt = curve.points.findIndex((point) => point.intensity === peak);
  const first = Math.max(0, curve.points.length - 500);
  const kept = curve.points.filter((_, at) => (peakAt < first ? at === peakAt || at > first : at >= first));
  return {
    points: kept.map((point) => ({
      at: instant(point.at),
      intensity: share(point.intensity),
      ...(point.words === undefined ? {} : { words: cut(point.words, 200) }),
    })),
    peak: share(curve.peak),
    end: share(curve.end),
    trend: curve.trend,
    kind: curve.kind,
  };
}

function pathOf(page: string): string {
  const path = /^(?:[a-z][a-z\d+.-]*:)?(?:\/\/[^/?#]*)?([^?#]*)/i.exec(page)?.[1] ?? '';
  return cut(path === '' ? '/' : path, 500);
}

/** Cuts to `max` UTF-16 units, with an ellipsis and never through a surrogate pair. */
function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  return `${text.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

const instant = (at: number): number => Math.max(0, Math.round(at));
const share = (value: number): number => Math.min(1, Math.max(0, value));
