// A logistic regression of the engine's own form: rows and frames add up; calming manners take back at most what the
// others add. It starts from weights that know nothing but strength and sign (a ridge penalty holds them there), never from
// the shipped ones, which have seen every author. What calls a person by itself (a strong row of anger, danger, …) may not
// learn to weigh less than that.
import { EACH, NEED_LACK_NOW } from '../../src/emotion/frames.js';
import { isManner, MANNERS } from '../../src/emotion/manners.js';
import { QUESTION, QUESTION_WORD } from '../../src/emotion/surface.js';
import { CATEGORIES, STRENGTHS, type Category, type Strength } from '../../src/emotion/table.js';
import { isCalming, START, WEIGHTS } from '../../src/emotion/weights.js';
import type { Example } from './feeling-examples.js';

/** What strength alone says, before anything is learned. */
const BEFORE = { weak: 0.3, clear: 0.8, strong: 1.6 } as const;
/** Categories whose strong rows, alone and told, call a person. */
const CRIES = new Set<Category>([
  ...(['anger', 'blame', 'despair', 'fear', 'humiliation', 'danger', 'sarcasm', 'leaving', 'legal'] as const),
]);
const CRY = 0.1 - START;
const RIDGE = { row: 6, manner: 2 };
const ROUNDS = 600;
/** Logits over which the bend at "takes back at most what the others add" is rounded off while learning. */
const BEND = 0.25;

/** Logits by name. */
export type Weights = ReadonlyMap<string, number>;
type Places = readonly (readonly [weight: number, value: number])[];
interface Weight {
  readonly name: string;
  readonly shipped: number;
  readonly before: number;
  readonly least: number;
  readonly most: number;
}
export const WEIGHTS_LEARNED: readonly Weight[] = [
  ...CATEGORIES.flatMap((category) => STRENGTHS.map((strength) => rowWeight(category, strength))),
  ...[
    ['question', QUESTION, -2],
    ['question-word', QUESTION_WORD, -0.7],
    ['stake×harm', EACH, 0.3],
    ['need×lack×now', NEED_LACK_NOW, 0.5],
  ].map(([name, shipped, before]) => freeWeight(String(name), Number(shipped), Number(before))),
  ...Object.entries(MANNERS).map(([name, shipped]) => freeWeight(name, shipped, Math.sign(shipped))),
];
const PLACE = new Map(WEIGHTS_LEARNED.map(({ name }, place) => [name, place]));

/** Logits of a message by learned weights. */
export function logitsOf({ features, given }: Example, weights: Weights): number {
  let rows = START + given;
  let manners = 0;
  for (const [name, value] of features)
    if (isManner(name)) manners += (weights.get(name) ?? 0) * value;
    else rows += (weights.get(name) ?? 0) * value;
  return rows + Math.max(0, manners);
}

/** Gradient descent with momentum, each weight at its own pace and within its bounds. */
export function learn(examples: readonly Example[]): Weights {
  const rows = examples.map(({ features, given, level, counts }) => ({
    rows: placesOf(features, (name) => !isManner(name)),
    manners: placesOf(features, isManner),
    given,
    wanted: level === 2 ? 1 : 0,
    counts,
  }));
  const ridge = WEIGHTS_LEARNED.map(({ name }) => (isManner(name) ? RIDGE.manner : RIDGE.row));
  const weights = Float64Array.from(WEIGHTS_LEARNED, ({ before }) => before);
  const speed = new Float64Array(weights.length);
  const pace = Float64Array.from(ridge);
  for (const row of rows)
    for (const [at, value] of [...row.rows, ...row.manners])
      pace[at] = (pace[at] ?? 0) + (row.counts * value * value) / 4;
  const sumOf = (places: Places): number => places.reduce((sum, [at, value]) => sum + (weights[at] ?? 0) * value, 0);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight, at) => (ridge[at] ?? 0) * (weight - (WEIGHTS_LEARNED[at]?.before ?? 0)));
    for (const row of rows) {
      const manners = sumOf(row.manners);
      const bent = manners > 20 * BEND ? manners : BEND * Math.log1p(Math.exp(manners / BEND));
      const sum = START + row.given + sumOf(row.rows) + bent;
      const error = (logistic(sum) - row.wanted) * row.counts;
      for (const [at, value] of row.rows) gradient[at] = (gradient[at] ?? 0) + error * value;
      const slope = logistic(manners / BEND);
      for (const [at, value] of row.manners) gradient[at] = (gradient[at] ?? 0) + error * value * slope;
    }
    WEIGHTS_LEARNED.forEach(({ least, most }, at) => {
      speed[at] = 0.9 * (speed[at] ?? 0) - (0.06 * (gradient[at] ?? 0)) / (pace[at] ?? 1);
      weights[at] = Math.min(most, Math.max(least, (weights[at] ?? 0) + (speed[at] ?? 0)));
    });
  }
  return new Map(WEIGHTS_LEARNED.map(({ name }, at) => [name, weights[at] ?? 0]));
}

function placesOf(features: Example['features'], wanted: (name: string) => boolean): Places {
  return [...features].flatMap(([name, value]): [number, number][] => {
    const place = PLACE.get(name);
    return place !== undefined && wanted(name) ? [[place, value]] : [];
  });
}

export function logistic(logits: number): number {
  return 1 / (1 + Math.exp(-logits));
}

function rowWeight(category: Category, strength: Strength): Weight {
  const shipped = WEIGHTS[category][strength];
  const sign = isCalming(category) ? -1 : 1;
  const isCry = strength === 'strong' && CRIES.has(category);
  return {
    ...freeWeight(`${category} ${strength}`, shipped, isCry ? CRY : sign * BEFORE[strength]),
    ...(isCry ? { least: CRY } : {}),
  };
}

function freeWeight(name: string, shipped: number, before: number): Weight {
  return {
    name,
    shipped,
    before,
    least: before > 0 ? 0 : Number.NEGATIVE_INFINITY,
    most: before > 0 ? Infinity : 0,
  };
}
