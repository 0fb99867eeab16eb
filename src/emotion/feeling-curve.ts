import type { FeelingCurve, FeelingKind } from '../model/index.js';

/** One reading of a visit: when (ms since the epoch), how intense, of what kind, and the words that said it. */
export interface FeelingPoint {
  readonly at: number;
  /** 0–1. */
  readonly intensity: number;
  readonly kind: FeelingKind;
  readonly words?: string;
}

/** What the hand-over format holds. */
const MOST_POINTS = 500;
const MOST_WORDS = 200;
/** How far the end has to lie from what came before to be called a trend. */
const TREND = 0.1;
/** How much an earlier message still says about now, and for how many messages. */
const MEMORY = 0.15;
const REMEMBERED = 6;
/** What an answer that did not help adds: as much as an earlier message full of anger. */
const FAILED = 0.15;

/**
 * How a contact felt. People judge it afterwards by its most intense moment and its end, hardly by its
 * length (peak-end rule: Kahneman, Fredrickson, Schreiber & Redelmeier 1993, "When More Pain Is Preferred
 * to Less", Psychological Science 4), so those two are kept, with the kind at the peak. The trend compares
 * the end with the mean of what came before. `readings` in the order they were written; none is calm.
 */
export function feelingCurve(readings: readonly FeelingPoint[]): FeelingCurve {
  const recent = readings.slice(-MOST_POINTS);
  let peak: FeelingPoint | undefined;
  for (const reading of recent) if (!peak || reading.intensity >= peak.intensity) peak = reading;
  const end = recent.at(-1)?.intensity ?? 0;
  const earlier = recent.slice(0, -1);
  const before = earlier.length ? earlier.reduce((sum, { intensity }) => sum + intensity, 0) / earlier.length : end;
  return {
    points: recent.map(({ at, intensity, words }) => ({
      at,
      intensity,
      ...(words === undefined ? {} : { words: words.slice(0, MOST_WORDS) }),
    })),
    peak: peak?.intensity ?? 0,
    end,
    trend: end - before > TREND ? 'rising' : before - end > TREND ? 'falling' : 'steady',
    kind: peak?.kind ?? 'calm',
  };
}

/**
 * How intense the visit is now, 0–1: the last message, raised a little by each of the few before it and by each answer
 * that `failed`, so that annoyance that builds up slowly counts although no message alone would. Never below the last
 * message, and a calm last message stays calm.
 */
export function visitIntensity(curve: Pick<FeelingCurve, 'points' | 'end'>, failed = 0): number {
  const earlier = curve.points.slice(0, -1).slice(-REMEMBERED);
  const before = earlier.reduce((calm, { intensity }) => calm * (1 - MEMORY * intensity), 1 - curve.end);
  return 1 - before * (1 - FAILED) ** Math.min(failed, REMEMBERED);
}
