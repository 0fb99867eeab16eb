// Learns what single words tell, and writes it into the tables of `src/emotion/lexicon/`.
//   node --import tsx test/bench/feeling-learn.ts FOLDER [CALM.jsonl …]
// FOLDER as for feeling.mjs; the further files hold calm messages ({ text } a line; those whose `best` is the phone or a
// callback are left out), with the language in their names. The open half of feeling/calm_LANG.jsonl is learned from too;
// the fresh messages never are.
// A logistic regression on the presence of words, beside what the rows of the table give already (held fixed, so that a
// row keeps its meaning), with ridge penalty; weights rounded to tenths of a logit. What it makes is data, not code.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compileLexicon, assess, type Lexicon, type LexiconTable } from '../../src/emotion/index.js';
import { findCues } from '../../src/emotion/find-cues.js';
import { learnable, learnedShare } from '../../src/emotion/learned-words.js';
import { tokenise } from '../../src/emotion/tokenise.js';

/** Added to the start while learning: left free, each of the three languages came to −2.0 to −2.6. */
const START_OF_LEARNING = -2.4;
/**
 * Added to the start in the table: higher, so that an intensity of 0.5 is where a person is called. There one routine
 * question in a hundred and one mild complaint in ten is flagged (open half of the fresh messages).
 */
const START = -1.2;
/** Penalty on the squares of the weights. */
const RIDGE = 1.5;
/** A word has to be in so many messages. */
const FEWEST = 3;
/** A routine question counts less than a message that was written to be hard. */
const CALM_WEIGHT = 0.8;
/** The hard boundary: annoyed is not in need. */
const MILD_WEIGHT = 2;
/** Calm stories are few, and the hardest to tell from quiet distress. */
const TOLD_WEIGHT = 2;
const ROUNDS = 400;

interface Example {
  readonly words: readonly string[];
  readonly share: number;
  /** Logits of the table's rows. */
  readonly offset: number;
  readonly distress: 0 | 1;
  readonly weight: number;
}

const [folder, ...calmFiles] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: feeling-learn.ts FOLDER [CALM.jsonl …]');

for (const language of ['en', 'de', 'it'] as const) {
  const path = join(import.meta.dirname, `../../src/emotion/lexicon/${language}.ts`);
  const module: Readonly<Record<string, LexiconTable>> = await import(path);
  const whole = module[language];
  if (!whole) throw new Error(`${path} exports no table ${language}`);
  const { learned: _, ...table } = whole;
  const lexicon = compileLexicon(table);
  const hard = ['distress', 'messages', 'quiet'].flatMap((kind) => rowsOf(join(folder, `${kind}_${language}.jsonl`)));
  const routine = rowsOf(join(folder, `routine_${language}.jsonl`));
  const calm = calmFiles.filter((file) => basename(file).split(/[-_.]/).includes(language)).flatMap(rowsOf);
  const told = rowsOf(join(import.meta.dirname, `feeling/calm_${language}.jsonl`));
  const examples = [
    ...hard.map((row) => exampleOf(row, row.level === 1 ? MILD_WEIGHT : 1, lexicon)),
    ...told.filter(({ half }) => half === 'open').map((row) => exampleOf(row, TOLD_WEIGHT, lexicon)),
    ...[...routine, ...calm.filter(isCalm)].map((row) => exampleOf({ ...row, level: 0 }, CALM_WEIGHT, lexicon)),
  ];
  const weights = learn(examples);
  writeFileSync(path, withBlock(readFileSync(path, 'utf8'), blockOf(weights)));
  console.log(`${language}: ${examples.length} messages, ${[...weights.values()].filter(Boolean).length} words`);
}

interface Row {
  readonly text: string;
  readonly level?: number;
  readonly half?: string;
  readonly best?: string;
  /** Ten ways to ask the same: one in two is enough. */
  readonly intent?: string;
}

function isCalm({ best, intent }: Row, index: number): boolean {
  return best === undefined ? intent === undefined || index % 2 === 0 : best !== 'phone' && best !== 'callback';
}

function rowsOf(path: string): Row[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): Row => JSON.parse(line));
}

function exampleOf({ text, level }: Row, weight: number, lexicon: Lexicon): Example {
  const { intensity } = assess(text, lexicon);
  const tokens = tokenise(text, lexicon).all;
  const words = learnable(tokens, findCues(tokens, lexicon));
  const offset = Math.log(intensity / (1 - intensity)) + START_OF_LEARNING;
  return {
    words: [...words.keys()],
    share: learnedShare(tokens.length),
    offset,
    distress: level === 2 ? 1 : 0,
    weight,
  };
}

/** Gradient descent with momentum, each weight at its own pace; tenths of a logit. */
function learn(examples: readonly Example[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of examples) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const index = new Map([...counts].filter(([, count]) => count >= FEWEST).map(([word], at) => [word, at]));
  const rows = examples.map(({ words }) => words.flatMap((word) => index.get(word) ?? []));
  const weights = new Float64Array(index.size);
  const speed = new Float64Array(index.size);
  const pace = new Float64Array(index.size).fill(RIDGE);
  rows.forEach((row, at) => row.forEach((word) => (pace[word] = (pace[word] ?? 0) + (examples[at]?.weight ?? 0))));
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight) => RIDGE * weight);
    examples.forEach(({ share, offset, distress, weight }, at) => {
      const row = rows[at] ?? [];
      const logits = offset + share * row.reduce((sum, word) => sum + (weights[word] ?? 0), 0);
      const error = (1 / (1 + Math.exp(-logits)) - distress) * weight;
      for (const word of row) gradient[word] = (gradient[word] ?? 0) + share * error;
    });
    for (let word = 0; word < weights.length; word++) {
      speed[word] = 0.85 * (speed[word] ?? 0) - (0.4 * (gradient[word] ?? 0)) / (pace[word] ?? 1);
      weights[word] = (weights[word] ?? 0) + (speed[word] ?? 0);
    }
  }
  return new Map([...index].map(([word, at]) => [word, Math.round(10 * (weights[at] ?? 0))]));
}

function blockOf(weights: ReadonlyMap<string, number>): string {
  const byWeight = new Map<number, string[]>();
  for (const [word, tenths] of weights) if (tenths !== 0) byWeight.set(tenths, [...(byWeight.get(tenths) ?? []), word]);
  const rows = [...byWeight]
    .toSorted(([a], [b]) => b - a)
    .map(([tenths, words]) => `      '${tenths}': \`${filled(words.toSorted())}\`,`);
  return `  learned: {\n    start: ${START},\n    words: {\n${rows.join('\n')}\n    },\n  },\n`;
}

function filled(words: readonly string[]): string {
  const lines = [''];
  for (const word of words) {
    const line = lines.at(-1) ?? '';
    if (line.length + word.length > 100) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines.length === 1 ? (lines[0] ?? '') : `\n        ${lines.join('\n        ')}`;
}

/** Puts the block in place of the one before, or at the end of the table. */
function withBlock(source: string, block: string): string {
  const begin = source.indexOf('  learned: {\n');
  const end = source.lastIndexOf('};');
  return `${source.slice(0, begin < 0 ? end : begin)}${block}${source.slice(end)}`;
}
