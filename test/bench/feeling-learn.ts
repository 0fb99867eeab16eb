// Learns how much each manner of telling weighs, and how far the weights of the rows should move.
//   node --import tsx test/bench/feeling-learn.ts FOLDER [CALM.jsonl …]
// FOLDER as for feeling.mjs; the further files hold calm messages ({ text } a line), with the language in their names. The
// messages of feeling/learn*_LANG.jsonl and the open halves of calm_LANG and fresh_LANG are learned from too; the unseen
// halves and the second and fourth author's messages never are. The third author's were scored once, and are learned from since.
// A logistic regression that is shared by the languages, with ridge penalty towards the weights as they stand. First
// each author is held out in turn, so that nobody's style passes for a feeling: those figures are printed. Then it is fitted
// on all of them, and what differs from src/emotion/manners.ts and weights.ts by a tenth of a logit or more is printed, for
// a person to put there or not.
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { assess, compileLexicon, type Lexicon, type LexiconTable } from '../../src/emotion/index.js';
import { findCues } from '../../src/emotion/find-cues.js';
import { isManner } from '../../src/emotion/manners.js';
import { tokenise } from '../../src/emotion/tokenise.js';
import { isWish } from '../../src/emotion/weights.js';

/** Penalty on the squares of what weights move by: of manners, and of rows, which were set with more thought. */
const RIDGE = { manner: 1.5, row: 15, start: 0.1 };
/** A routine question counts less than a message that was written to be hard; annoyed is not in need: the hard boundary. */
const WEIGHT = { routine: 0.5, mild: 2, story: 2 };
const QUIET = new Set(['implicit', 'quiet', 'polite', 'sarcasm', 'plain']);
/** Some authors wrote levels in words. */
const LEVELS: Readonly<Record<string, number>> = { distress: 2, mild: 1, routine: 0, calm: 0 };
const LANGUAGES = ['en', 'de', 'it'] as const;
const ROUNDS = 300;

interface Row {
  readonly text: string;
  readonly level?: number | string;
  readonly half?: string;
  readonly style?: string;
}

interface Example {
  readonly author: string;
  readonly language: string;
  readonly level: number;
  readonly quiet: boolean;
  readonly weight: number;
  /** Logits as the engine gives them now. */
  readonly logits: number;
  readonly features: readonly string[];
}

type Weights = ReadonlyMap<string, number>;

const [folder, ...calmFiles] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: feeling-learn.ts FOLDER [CALM.jsonl …]');

const examples: Example[] = [];
for (const language of LANGUAGES) {
  const module: Readonly<Record<string, LexiconTable>> = await import(`../../src/emotion/lexicon/${language}.ts`);
  const table = module[language];
  if (!table) throw new Error(`src/emotion/lexicon/${language}.ts exports no table ${language}`);
  const lexicon = compileLexicon(table);
  const own = (name: string): Row[] => rowsOf(join(import.meta.dirname, `feeling/${name}_${language}.jsonl`));
  const sets: Readonly<Record<string, readonly Row[]>> = {
    distress: rowsOf(join(folder, `distress_${language}.jsonl`)),
    messages: rowsOf(join(folder, `messages_${language}.jsonl`)),
    quiet: rowsOf(join(folder, `quiet_${language}.jsonl`)),
    calm: own('calm').filter(({ half }) => half === 'open'),
    fresh: own('fresh').filter(({ half }) => half === 'open'),
    learn: own('learn'),
    learn2: own('learn2'),
    learn3: own('learn3'),
    learn4: own('learn4'),
    learn5: own('learn5'),
    third: own('third'),
    routine: [
      ...rowsOf(join(folder, `routine_${language}.jsonl`)),
      ...calmFiles.filter((file) => basename(file).split(/[-_.]/).includes(language)).flatMap(rowsOf),
    ],
  };
  for (const [author, rows] of Object.entries(sets))
    for (const row of rows) examples.push(exampleOf(row, author, language, lexicon));
}

console.log('Each author held out in turn; thresholds from routine questions that were not learned from.');
console.log(
  'author    lang   AUC   found at 1 / 5 %   quiet at 1 / 5 %   mild, calm at 1 %   found where 10 % of mild are',
);
const isRoutine = ({ author }: Example): boolean => author === 'routine';
const routine = { learned: examples.filter(isRoutine).filter(even), held: examples.filter(isRoutine).filter(odd) };
for (const author of ['messages', 'quiet', 'fresh', 'learn', 'learn2', 'learn3', 'learn4', 'learn5', 'third']) {
  const weights = learn([...examples.filter((row) => row.author !== author && !isRoutine(row)), ...routine.learned]);
  for (const language of LANGUAGES) {
    const here = (row: Example): boolean => row.language === language;
    printRow(
      author,
      language,
      examples.filter((row) => row.author === author && here(row)).map((row) => ({ row, at: logitsOf(row, weights) })),
      routine.held.filter(here).map((row) => logitsOf(row, weights)),
    );
  }
}
console.log('\nWhat the weights would move by, learned from all of them:');
const moves = [...learn(examples)].filter(([, move]) => Math.abs(move) >= 0.1).toSorted(([, a], [, b]) => b - a);
console.log(moves.map(([name, move]) => `${name} ${move > 0 ? '+' : ''}${move.toFixed(1)}`).join(' · '));

function rowsOf(path: string): Row[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): Row => JSON.parse(line));
}

function even(_: Example, index: number): boolean {
  return index % 2 === 0;
}

function odd(row: Example, index: number): boolean {
  return !even(row, index);
}

function exampleOf(row: Row, author: string, language: string, lexicon: Lexicon): Example {
  const { text, level: written = 0 } = row;
  const level = typeof written === 'string' ? (LEVELS[written] ?? 0) : written;
  const style = row.style || (written === 'calm' ? 'story' : '');
  const { intensity, cues } = assess(text, lexicon);
  const rows = findCues(tokenise(text, lexicon).all, lexicon).flatMap(({ row, modifiers }) =>
    isWish(row.category) || isManner(row.category) || modifiers.includes('negated')
      ? []
      : [`${row.category} ${row.strength}`],
  );
  const manners = cues.map(({ category }) => category).filter((name) => isManner(name) || name === 'question');
  return {
    author,
    language,
    level,
    quiet: level === 2 && QUIET.has(style),
    weight:
      author === 'routine'
        ? WEIGHT.routine
        : level === 1
          ? WEIGHT.mild
          : author === 'calm' || style === 'story'
            ? WEIGHT.story
            : 1,
    logits: Math.log(intensity / (1 - intensity)),
    features: [...new Set([...manners, ...rows, 'start'])],
  };
}

function logitsOf({ logits, features }: Example, weights: Weights): number {
  return features.reduce((sum, name) => sum + (weights.get(name) ?? 0), logits);
}

/** Gradient descent with momentum, each weight at its own pace. */
function learn(rows: readonly Example[]): Weights {
  const names = [...new Set(rows.flatMap(({ features }) => features))];
  const index = new Map(names.map((name, at) => [name, at]));
  const used = rows.map(({ features }) => features.flatMap((name) => index.get(name) ?? []));
  const ridge = names.map((name) => (name === 'start' ? RIDGE.start : name.includes(' ') ? RIDGE.row : RIDGE.manner));
  const weights = new Float64Array(names.length);
  const speed = new Float64Array(names.length);
  const pace = Float64Array.from(ridge);
  used.forEach((places, at) =>
    places.forEach((place) => (pace[place] = (pace[place] ?? 0) + (rows[at]?.weight ?? 0) / 4)),
  );
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight, at) => (ridge[at] ?? 0) * weight);
    rows.forEach(({ logits, level, weight }, at) => {
      const places = used[at] ?? [];
      const sum = places.reduce((total, place) => total + (weights[place] ?? 0), logits);
      const error = (1 / (1 + Math.exp(-sum)) - (level === 2 ? 1 : 0)) * weight;
      for (const place of places) gradient[place] = (gradient[place] ?? 0) + error;
    });
    for (let at = 0; at < weights.length; at++) {
      speed[at] = 0.85 * (speed[at] ?? 0) - (0.1 * (gradient[at] ?? 0)) / (pace[at] ?? 1);
      weights[at] = (weights[at] ?? 0) + (speed[at] ?? 0);
    }
  }
  return new Map(names.map((name, at) => [name, weights[at] ?? 0]));
}

function printRow(
  author: string,
  language: string,
  scored: readonly { readonly row: Example; readonly at: number }[],
  calm: readonly number[],
): void {
  const of = (test: (row: Example) => boolean): number[] => scored.filter(({ row }) => test(row)).map(({ at }) => at);
  const distress = of(({ level }) => level === 2);
  const quiet = of((row) => row.quiet);
  const mild = of(({ level }) => level === 1);
  const strict = flagging(calm, 0.01);
  const gentle = flagging(calm, 0.05);
  console.log(
    [
      author.padEnd(9),
      language,
      ` ${percent(
        auc(
          distress,
          of(({ level }) => level < 2),
        ),
      )}`,
      `  ${percent(share(distress, strict))} / ${percent(share(distress, gentle))}`,
      `   ${percent(share(quiet, strict))} / ${percent(share(quiet, gentle))}`,
      `   ${percent(share(mild, strict))}, ${percent(
        share(
          of(({ level }) => level === 0),
          strict,
        ),
      )}`,
      `   ${percent(share(distress, flagging(mild, 0.1)))}`,
    ].join(' '),
  );
}

/** The lowest threshold that flags at most `rate` of them. */
function flagging(scores: readonly number[], rate: number): number {
  return (scores.toSorted((a, b) => b - a)[Math.floor(rate * scores.length)] ?? 0) + 1e-9;
}

function share(scores: readonly number[], threshold: number): number {
  return scores.filter((score) => score >= threshold).length / scores.length;
}

function auc(high: readonly number[], low: readonly number[]): number {
  let wins = 0;
  for (const a of high) for (const b of low) wins += a > b ? 1 : a === b ? 0.5 : 0;
  return wins / (high.length * low.length);
}

function percent(value: number): string {
  return Number.isFinite(value) ? (100 * value).toFixed(1).padStart(5) : '    -';
}
