// Learns all weights of src/emotion (rows, frames, manners, questions) anew, and shows how well they do by authors who were
// left out of the learning.
//   npm run bench:feeling-authors [-- FOLDER]     FOLDER as for feeling.mjs (or HANDRAIL_EVAL)
// What is learned: a logistic regression of the engine's own form (rows and frames add up; calming manners take back at
// most what the others add), shared by all languages. It starts from weights that know nothing but strength and sign
// (a ridge penalty holds them there), never from the shipped ones, which have seen every author. What calls a person by
// itself (a strong row of anger, danger, …) may not learn to weigh less than that.
// First each author is left out in turn: the table of docs/feeling.md. Then it is learned from all of them, and what
// differs from the shipped weights is printed, for a person to put there. The unseen halves are never learned from.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hear, sharesOf } from '../../src/emotion/assess.js';
import { EACH, NEED_LACK_NOW, readFrames, readNeed } from '../../src/emotion/frames.js';
import { compileLexicon, DEFAULT_THRESHOLDS, type Lexicon, type LexiconTable } from '../../src/emotion/index.js';
import { MANNERS, mannerShares } from '../../src/emotion/manners.js';
import { QUESTION, QUESTION_WORD, readSurface } from '../../src/emotion/surface.js';
import { CATEGORIES, STRENGTHS, type Category, type Strength } from '../../src/emotion/table.js';
import { isCalming, START, WEIGHTS } from '../../src/emotion/weights.js';

const LANGUAGES = ['en', 'de', 'it'] as const;
/** Written by one author each, with the detector in mind or not: each is left out in turn. */
const AUTHORS = ['second', 'third', 'fourth', 'sixth', 'learn4', 'learn5'] as const;
/** Sets whose other half nobody looks at. */
const HALVED = new Set(['fresh', 'calm', 'sixth']);
const QUIET = new Set(['implicit', 'quiet', 'polite', 'sarcasm', 'plain']);
const LEVELS: Readonly<Record<string, number>> = { distress: 2, mild: 1, routine: 0, calm: 0 };
/** A routine question counts less than a message that was written to be hard; annoyed is not in need: the hard boundary. */
const COUNTS = { routine: 0.5, hard: 2 };

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

type Group = 'row' | 'told' | 'calming';
interface Weight {
  readonly name: string;
  readonly group: Group;
  readonly shipped: number;
  readonly before: number;
  readonly least: number;
  readonly most: number;
}
interface Example {
  readonly author: string;
  readonly language: string;
  readonly level: number;
  readonly style: string;
  readonly counts: number;
  /** Emoji, capitals and exclamation marks: taken as they are shipped. */
  readonly given: number;
  readonly features: readonly (readonly [weight: number, value: number])[];
}
interface Row {
  readonly text: string;
  readonly level?: number | string;
  readonly half?: string;
  readonly style?: string;
}

const WEIGHTS_LEARNED: readonly Weight[] = [
  ...CATEGORIES.flatMap((category) => STRENGTHS.map((strength) => rowWeight(category, strength))),
  ...[
    ['question', QUESTION, -2],
    ['question-word', QUESTION_WORD, -0.7],
    ['stake×harm', EACH, 0.3],
    ['need×lack×now', NEED_LACK_NOW, 0.5],
  ].map(([name, shipped, before]) => freeWeight(String(name), 'row', Number(shipped), Number(before))),
  ...Object.entries(MANNERS).map(([name, shipped]) =>
    freeWeight(name, shipped < 0 ? 'calming' : 'told', shipped, Math.sign(shipped)),
  ),
];
const PLACE = new Map(WEIGHTS_LEARNED.map(({ name }, place) => [name, place]));

const folder = process.argv[2] ?? process.env['HANDRAIL_EVAL'];
const examples: Example[] = [];
for (const language of LANGUAGES) {
  const module: Readonly<Record<string, LexiconTable>> = await import(`../../src/emotion/lexicon/${language}.ts`);
  const table = module[language];
  if (!table) throw new Error(`src/emotion/lexicon/${language}.ts exports no table ${language}`);
  const lexicon = compileLexicon(table);
  const own = ['calm', 'fresh', 'learn', 'learn2', 'learn3', ...AUTHORS].map(
    (name) => [name, rowsOf(join(import.meta.dirname, `feeling/${name}_${language}.jsonl`))] as const,
  );
  const given = ['distress', 'messages', 'quiet', 'routine'].map(
    (name) => [name, folder === undefined ? [] : rowsOf(join(folder, `${name}_${language}.jsonl`))] as const,
  );
  for (const [author, rows] of [...own, ...given])
    for (const row of rows)
      if (!HALVED.has(author) || row.half === 'open') examples.push(exampleOf(row, author, language, lexicon));
}

console.log(
  'Each author left out of the learning in turn; shipped thresholds. Per style: a person at once % / at least an offer %.\n',
);
console.log('| author | language | AUC distress–rest | explicit distress | quiet | mild | routine | calm stories |');
console.log('|---|---|---|---|---|---|---|---|');
const means = new Map<string, number[]>();
for (const author of AUTHORS) {
  const weights = learn(examples.filter((example) => example.author !== author));
  for (const language of LANGUAGES) {
    const here = examples.filter((example) => example.author === author && example.language === language);
    if (here.length > 0) printRow(author, language, here, weights);
  }
}
for (const [language, aucs] of means)
  console.log(`| mean | ${language} | ${(aucs.reduce((sum, value) => sum + value, 0) / aucs.length).toFixed(1)} |`);

const learned = learn(examples);
const moves = WEIGHTS_LEARNED.map(({ name, shipped }, at) => ({ name, shipped, now: learned[at] ?? 0 }))
  .filter(({ shipped, now }) => Math.abs(now - shipped) >= 0.1)
  .toSorted((a, b) => b.now - b.shipped - (a.now - a.shipped));
console.log('\nLearned from all of them, what differs from the shipped weights by a tenth of a logit or more:');
console.log(moves.map(({ name, shipped, now }) => `${name} ${shipped} → ${now.toFixed(1)}`).join(' · '));

function rowWeight(category: Category, strength: Strength): Weight {
  const shipped = WEIGHTS[category][strength];
  const sign = isCalming(category) ? -1 : 1;
  const isCry = strength === 'strong' && CRIES.has(category);
  return {
    ...freeWeight(`${category} ${strength}`, 'row', shipped, isCry ? CRY : sign * BEFORE[strength]),
    ...(isCry ? { least: CRY } : {}),
  };
}

function freeWeight(name: string, group: Group, shipped: number, before: number): Weight {
  return {
    name,
    group,
    shipped,
    before,
    least: before > 0 ? 0 : Number.NEGATIVE_INFINITY,
    most: before > 0 ? Infinity : 0,
  };
}

function rowsOf(path: string): Row[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): Row => JSON.parse(line));
}

function exampleOf(row: Row, author: string, language: string, lexicon: Lexicon): Example {
  const { text, level: written = 0 } = row;
  const level = typeof written === 'string' ? (LEVELS[written] ?? 0) : written;
  const named = row.style || (typeof written === 'string' ? written : '');
  const style = QUIET.has(named) ? 'quiet' : named === 'calm' || author === 'calm' ? 'story' : named;
  const { tokens, found, question, present, atPeace } = hear(text, lexicon);
  const rows = sharesOf(found, present && !atPeace);
  const evidence = rows.reduce(
    (sum, { cue, category, share }) => sum + Math.max(0, WEIGHTS[category][cue.row.strength] * share),
    0,
  );
  const features = new Map<number, number>();
  const add = (name: string, value: number): void => {
    const place = PLACE.get(name);
    if (place !== undefined) features.set(place, (features.get(place) ?? 0) + value);
  };
  for (const { cue, category, share } of rows) add(`${category} ${cue.row.strength}`, share);
  for (const { contribution } of question) add(contribution === QUESTION ? 'question' : 'question-word', 1);
  for (const { contribution } of readFrames(found, present, atPeace)) add('stake×harm', contribution / EACH);
  if (readNeed(found, present).length > 0) add('need×lack×now', 1);
  for (const { category, share } of mannerShares(found, tokens)) add(category, share);
  return {
    author,
    language,
    level,
    style,
    counts: author === 'routine' ? COUNTS.routine : level === 1 || style === 'story' ? COUNTS.hard : 1,
    given: readSurface(tokens, evidence).reduce((sum, { contribution }) => sum + contribution, 0),
    features: [...features],
  };
}

/** Logits of a message, and how much the manners still count after what calms among them. */
function logitsOf({ features, given }: Example, weights: Float64Array, bend: number): { sum: number; slope: number } {
  let sum = START + given;
  let manners = 0;
  for (const [at, value] of features)
    if (WEIGHTS_LEARNED[at]?.group === 'row') sum += (weights[at] ?? 0) * value;
    else manners += (weights[at] ?? 0) * value;
  if (bend === 0) return { sum: sum + Math.max(0, manners), slope: manners > 0 ? 1 : 0 };
  const slope = 1 / (1 + Math.exp(-manners / bend));
  return { sum: sum + (manners > 20 * bend ? manners : bend * Math.log1p(Math.exp(manners / bend))), slope };
}

/** Gradient descent with momentum, each weight at its own pace and within its bounds. */
function learn(rows: readonly Example[]): Float64Array {
  const ridge = WEIGHTS_LEARNED.map(({ group }) => (group === 'row' ? RIDGE.row : RIDGE.manner));
  const weights = Float64Array.from(WEIGHTS_LEARNED, ({ before }) => before);
  const speed = new Float64Array(weights.length);
  const pace = Float64Array.from(ridge);
  for (const { features, counts } of rows)
    for (const [at, value] of features) pace[at] = (pace[at] ?? 0) + (counts * value * value) / 4;
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight, at) => (ridge[at] ?? 0) * (weight - (WEIGHTS_LEARNED[at]?.before ?? 0)));
    for (const example of rows) {
      const { sum, slope } = logitsOf(example, weights, BEND);
      const error = (1 / (1 + Math.exp(-sum)) - (example.level === 2 ? 1 : 0)) * example.counts;
      for (const [at, value] of example.features)
        gradient[at] = (gradient[at] ?? 0) + error * value * (WEIGHTS_LEARNED[at]?.group === 'row' ? 1 : slope);
    }
    WEIGHTS_LEARNED.forEach(({ least, most }, at) => {
      speed[at] = 0.9 * (speed[at] ?? 0) - (0.06 * (gradient[at] ?? 0)) / (pace[at] ?? 1);
      weights[at] = Math.min(most, Math.max(least, (weights[at] ?? 0) + (speed[at] ?? 0)));
    });
  }
  return weights;
}

function printRow(author: string, language: string, rows: readonly Example[], weights: Float64Array): void {
  const scored = rows.map((row) => ({ row, at: 1 / (1 + Math.exp(-logitsOf(row, weights, 0).sum)) }));
  const of = (test: (row: Example) => boolean): number[] => scored.filter(({ row }) => test(row)).map(({ at }) => at);
  const area = auc(
    of(({ level }) => level === 2),
    of(({ level }) => level < 2),
  );
  means.set(language, [...(means.get(language) ?? []), area]);
  const flagged = (scores: readonly number[]): string =>
    scores.length === 0
      ? '–'
      : [DEFAULT_THRESHOLDS.escalate, DEFAULT_THRESHOLDS.offer]
          .map((least) => Math.round((100 * scores.filter((score) => score >= least).length) / scores.length))
          .join(' / ');
  const cells = [
    of(({ level, style }) => level === 2 && style === 'explicit'),
    of(({ level, style }) => level === 2 && style === 'quiet'),
    of(({ level }) => level === 1),
    of(({ level, style }) => level === 0 && style !== 'story'),
    of(({ level, style }) => level === 0 && style === 'story'),
  ].map(flagged);
  console.log(`| ${[author, language, area.toFixed(1), ...cells].join(' | ')} |`);
}

/** The chance that one of the first reads higher than one of the second, %. */
function auc(high: readonly number[], low: readonly number[]): number {
  let wins = 0;
  for (const a of high) for (const b of low) wins += a > b ? 1 : a === b ? 0.5 : 0;
  return (100 * wins) / (high.length * low.length);
}
