// Learns all weights of src/emotion (rows, frames, manners, questions) anew, and shows how well they do by authors who were
// left out of the learning.
//   npm run bench:feeling-authors [-- FOLDER] [--errors LANGUAGE]     FOLDER as for feeling.mjs (or HANDRAIL_EVAL)
// First each author is left out in turn: the table of docs/feeling.md. With --errors the messages follow that were read
// wrongly while their author was left out, and what was heard in them: complete the rows by what such messages have in
// common, never by one of them. Then it is learned from all authors, and what differs from the shipped weights is printed,
// for a person to put there. The unseen halves are never learned from, and no message of them is printed.
import { parseArgs } from 'node:util';
import { DEFAULT_THRESHOLDS } from '../../src/emotion/index.js';
import { AUTHORS, LANGUAGES, lexiconOf, missingFrom, readExamples, type Example } from './feeling-examples.js';
import { learn, logistic, logitsOf, WEIGHTS_LEARNED, type Weights } from './feeling-fit.js';

const { positionals, values } = parseArgs({ allowPositionals: true, options: { errors: { type: 'string' } } });
const folder = positionals[0] ?? process.env['HANDRAIL_EVAL'];
const missing = missingFrom(folder);
if (missing) console.log(`${missing}\n`);
const examples: Example[] = [];
for (const language of LANGUAGES) examples.push(...readExamples(language, await lexiconOf(language), folder));

console.log(
  'Each author left out of the learning in turn; shipped thresholds. Per style: a person at once % / at least an offer %.\n',
);
console.log('| author | language | AUC distress–rest | explicit distress | quiet | mild | routine | calm stories |');
console.log('|---|---|---|---|---|---|---|---|');
/** The styles of messages, a column each. */
const STYLES: readonly (readonly [name: string, is: (row: Example) => boolean])[] = [
  ['explicit', ({ level, style }) => level === 2 && style === 'explicit'],
  ['quiet', ({ level, style }) => level === 2 && style === 'quiet'],
  ['mild', ({ level }) => level === 1],
  ['routine', ({ level, style }) => level === 0 && style !== 'story'],
  ['calm', ({ level, style }) => level === 0 && style === 'story'],
];
const means = new Map<string, number[][]>();
const errors: string[] = [];
for (const author of AUTHORS) {
  const weights = learn(examples.filter((example) => example.author !== author));
  for (const language of LANGUAGES) {
    const here = examples.filter((example) => example.author === author && example.language === language);
    if (here.length > 0) printRow(author, language, here, weights);
    if (language === values.errors) errors.push(...errorsOf(here, weights));
  }
}
for (const [language, rows] of means) {
  const [area = 0, ...shares] = Array.from({ length: 1 + 2 * STYLES.length }, (_, at) => {
    const known = rows.map((row) => row[at] ?? NaN).filter(Number.isFinite);
    return known.reduce((sum, value) => sum + value, 0) / known.length;
  });
  const cells = STYLES.map((_, at) => pair(shares[2 * at] ?? NaN, shares[2 * at + 1] ?? NaN));
  console.log(`| ${['mean', language, area.toFixed(1), ...cells].join(' | ')} |`);
}
if (errors.length > 0) console.log(`\n${errors.toSorted().join('\n')}`);

const learned = learn(examples);
const moves = WEIGHTS_LEARNED.map(({ name, shipped }) => ({ name, shipped, now: learned.get(name) ?? 0 }))
  .filter(({ shipped, now }) => Math.abs(now - shipped) >= 0.1)
  .toSorted((a, b) => b.now - b.shipped - (a.now - a.shipped));
console.log('\nLearned from all of them, what differs from the shipped weights by a tenth of a logit or more:');
console.log(moves.map(({ name, shipped, now }) => `${name} ${shipped} → ${now.toFixed(1)}`).join(' · '));

function printRow(author: string, language: string, rows: readonly Example[], weights: Weights): void {
  const scored = rows.map((row) => ({ row, at: logistic(logitsOf(row, weights)) }));
  const of = (test: (row: Example) => boolean): number[] => scored.filter(({ row }) => test(row)).map(({ at }) => at);
  const area = auc(
    of(({ level }) => level === 2),
    of(({ level }) => level < 2),
  );
  const shares = STYLES.flatMap(([, is]) => {
    const scores = of(is);
    return [DEFAULT_THRESHOLDS.escalate, DEFAULT_THRESHOLDS.offer].map(
      (least) => (100 * scores.filter((score) => score >= least).length) / scores.length,
    );
  });
  means.set(language, [...(means.get(language) ?? []), [area, ...shares]]);
  const cells = STYLES.map((_, at) => pair(shares[2 * at] ?? NaN, shares[2 * at + 1] ?? NaN));
  console.log(`| ${[author, language, area.toFixed(1), ...cells].join(' | ')} |`);
}

function pair(person: number, offer: number): string {
  return Number.isFinite(person) ? `${Math.round(person)} / ${Math.round(offer)}` : '–';
}

/** Distress that reaches no person, and all else that does: a line each, of what was heard in it. */
function errorsOf(rows: readonly Example[], weights: Weights): string[] {
  return rows.flatMap((row) => {
    const at = logistic(logitsOf(row, weights));
    if ((row.level === 2) === at >= DEFAULT_THRESHOLDS.escalate) return [];
    const style = STYLES.find(([, is]) => is(row))?.[0] ?? row.style;
    const heard = [...row.features].map(([name, share]) => `${name} ${((weights.get(name) ?? 0) * share).toFixed(1)}`);
    return [
      `${row.level === 2 ? 'missed' : 'false alarm'}, ${style} ${at.toFixed(2)} ${row.author}: ${row.text}\n      ${heard.join(' · ')}`,
    ];
  });
}

/** The chance that one of the first reads higher than one of the second, %. */
function auc(high: readonly number[], low: readonly number[]): number {
  let wins = 0;
  for (const a of high) for (const b of low) wins += a > b ? 1 : a === b ? 0.5 : 0;
  return (100 * wins) / (high.length * low.length);
}
