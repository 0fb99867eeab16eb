import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { addCues, assess, DEFAULT_THRESHOLDS } from '../../emotion/index.js';
import type { Thresholds } from '../../model/index.js';
import { UsageError, type Command } from '../command.js';
import { lexiconFor } from './feel.js';
import { compileFolder } from '../help-folder.js';
import { helpFolder } from '../named-folder.js';
import { readQuestions } from './read-questions.js';

/** Shares of routine questions that may be flagged. */
const OFFER_RATE = 0.05;
const ESCALATE_RATE = 0.01;
/** Below this many questions one in a hundred means nothing. */
const FEWEST = 100;
const ENOUGH = 1000;
/** However calm a site's questions are, a person is never called for less than this. */
const LOWEST_ESCALATE = 0.3;
const LOWEST_OFFER = 0.1;
/** With a threshold above this nearly everybody in distress would be missed: then the questions are not routine. */
const HIGHEST_ESCALATE = 0.75;
const SHOWN = 10;

/** `handrail tune`: sets the two thresholds from a site's own past questions. */
export const tune: Command = {
  summary: 'Set from which feeling on a call is offered, by your own past questions',
  usage: `handrail tune QUESTIONS [HELP] [--lang en] [--column NAME] [--dry-run]

  QUESTIONS  past questions: .txt (one a line), .csv (a column question, text, message, …) or .jsonl
  HELP       the help folder; its titles and questions count too, and its emotion.yml gets the thresholds
  --column   the column or key with the questions, where it has another name
  --dry-run  say what would be set, and write nothing`,
  async run(args, io) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { lang: { type: 'string' }, column: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } },
    });
    const [file, named, more] = positionals;
    if (file === undefined || more !== undefined)
      throw new UsageError('Name the file of past questions and then the help folder.');
    const folder = helpFolder(named, io.cwd);
    const path = resolve(io.cwd, file);
    if (!existsSync(path)) throw new UsageError(`There is no file "${file}".`);
    const asked = readQuestions(file, readFileSync(path, 'utf8'), values.column);
    const { packs } = await compileFolder(folder, io.cwd, {});
    const pack = packs.find(({ language }) => language === values.lang) ?? packs[0];
    if (!pack) throw new UsageError(`"${folder}" holds no article.`);
    const own = pack.entries.flatMap(({ title, questions, moment }) => (moment ? [] : [title, ...questions]));
    const questions = [...new Set([...asked, ...own])];
    if (questions.length < FEWEST) {
      io.err(
        `${questions.length} questions are too few: at least ${FEWEST} are needed, and ${ENOUGH} for one in a hundred to mean much. Nothing is changed.`,
      );
      return 1;
    }
    const lexicon = addCues(await lexiconFor(values.lang ?? pack.language), pack.feeling?.cues ?? []);
    const read = questions
      .map((text) => ({ text, intensity: assess(text, lexicon).intensity }))
      .toSorted((a, b) => b.intensity - a.intensity);
    const intensities = read.map(({ intensity }) => intensity);
    const thresholds = thresholdsFrom(intensities);

    io.out(
      `${asked.length} past questions and ${questions.length - asked.length} of the help center, in ${pack.language}.`,
    );
    io.out('');
    io.out(lineOf('offer', 'a call is offered from', thresholds.offer, intensities));
    io.out(lineOf('escalate', 'a person takes over from', thresholds.escalate, intensities));
    if (questions.length < ENOUGH)
      io.out(`With ${ENOUGH} questions or more the second figure would be surer; these are ${questions.length}.`);
    io.out('');
    io.out('These would reach a person. Those that should are no routine: take them out of the file and tune again.');
    const reach = Math.min(thresholds.escalate, HIGHEST_ESCALATE);
    const flagged = read.filter(({ intensity }) => intensity >= reach);
    for (const { text, intensity } of flagged.slice(0, SHOWN))
      io.out(`  ${intensity.toFixed(2)}  ${text.slice(0, 100)}`);
    if (flagged.length > SHOWN) io.out(`  … and ${flagged.length - SHOWN} more`);
    if (flagged.length === 0) io.out('  none');
    io.out('');
    if (thresholds.escalate > HIGHEST_ESCALATE) {
      io.err(
        `Nothing is written: a person would take over from ${thresholds.escalate.toFixed(2)} only, and people in plain distress would be missed.`,
      );
      io.err(
        `Take the questions above that should reach a person out of ${file} and tune again. Until then the ${pack.feeling?.thresholds ? 'thresholds you have' : 'shipped thresholds'} hold.`,
      );
      return 1;
    }
    if (values['dry-run']) {
      io.out('Nothing is written.');
      return 0;
    }
    const target = join(
      resolve(io.cwd, folder),
      existsSync(join(resolve(io.cwd, folder), 'emotion.yaml')) ? 'emotion.yaml' : 'emotion.yml',
    );
    writeFileSync(target, withThresholds(existsSync(target) ? readFileSync(target, 'utf8') : '', thresholds));
    io.out(
      `Written to ${folder.replace(/\/+$/, '')}/${target.endsWith('yaml') ? 'emotion.yaml' : 'emotion.yml'}. Build again to use it.`,
    );
    return 0;
  },
};

/** The lowest thresholds, in hundredths, at which no more than 5 % and 1 % of the intensities (highest first) are reached. */
export function thresholdsFrom(intensities: readonly number[]): Thresholds {
  const above = (rate: number): number => {
    const first = intensities[Math.floor(rate * intensities.length)] ?? 0;
    return Math.min(1, (Math.floor(first * 100) + 1) / 100);
  };
  const escalate = Math.max(LOWEST_ESCALATE, above(ESCALATE_RATE));
  return { offer: Math.min(escalate, Math.max(LOWEST_OFFER, above(OFFER_RATE))), escalate };
}

function lineOf(name: keyof Thresholds, says: string, threshold: number, intensities: readonly number[]): string {
  const reached = intensities.filter((intensity) => intensity >= threshold).length;
  const [low, high] = wilson(reached, intensities.length).map((share) => (100 * share).toFixed(1));
  const share = ((100 * reached) / intensities.length).toFixed(1);
  return `${says} ${threshold.toFixed(2)} (shipped: ${DEFAULT_THRESHOLDS[name].toFixed(2)}): ${share} % of these questions, so ${low} to ${high} % of such questions`;
}

/** 95 % interval of a share (Wilson 1927). */
function wilson(hits: number, all: number): readonly [number, number] {
  const z = 1.96;
  const share = hits / all;
  const middle = share + (z * z) / (2 * all);
  const reach = z * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all));
  const whole = 1 + (z * z) / all;
  return [Math.max(0, (middle - reach) / whole), Math.min(1, (middle + reach) / whole)];
}

/** The file with these thresholds in place of those before; all else stays as it was written. */
export function withThresholds(text: string, { offer, escalate }: Thresholds): string {
  const block = `thresholds:\n  offer: ${offer.toFixed(2)}\n  escalate: ${escalate.toFixed(2)}\n`;
  const lines = text.split('\n');
  const begin = lines.findIndex((line) => line.startsWith('thresholds:'));
  if (begin < 0) return `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${block}`;
  const after = lines.findIndex((line, at) => at > begin && line.trim() !== '' && !/^\s/.test(line));
  const rest = after < 0 ? [] : lines.slice(after);
  return [...lines.slice(0, begin), block + rest.join('\n')].join('\n');
}
