import { parseArgs } from 'node:util';
import {
  addCues,
  assessParts,
  DEFAULT_THRESHOLDS,
  isInNoLanguage,
  loadLexicon,
  mainLanguage,
  partsByLanguage,
  wantsPerson,
  type Lexicon,
} from '../../emotion/index.js';
import type { Cue, Reading, SiteFeeling } from '../../model/index.js';
import { UsageError, type Command } from '../command.js';
import { compileFolder } from '../help-folder.js';
import { PAINT } from '../report.js';

const LANGUAGES = ['en', 'de', 'it'];

/** `handrail feel`: what is heard in a message, word by word. */
export const feel: Command = {
  summary: 'See what feeling is heard in a message, and in which words',
  usage: `handrail feel "nobody answers me" [HELP] [--lang en] [--format text|json]

  HELP    a help folder, for its emotion.yml
  --lang  the language of the page it is written on (en, de, it); without it, the language of the message.
          Words in another of these languages are read with its table`,
  async run(args, io) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { lang: { type: 'string' }, format: { type: 'string', default: 'text' } },
    });
    const [message, folder, more] = positionals;
    if (message === undefined || message.trim() === '' || more !== undefined)
      throw new UsageError('Give a message in quotes.');
    if (values.format !== 'text' && values.format !== 'json')
      throw new UsageError(`--format takes text or json, not "${values.format}".`);
    const page = await lexiconFor(values.lang ?? mainLanguage(message, 'en'));
    const site = folder === undefined ? undefined : await feelingOf(folder, io.cwd, page.table.language);
    const cues = site?.cues ?? [];
    const parts = await partsByLanguage(message, addCues(page, cues), async (language) =>
      addCues(await lexiconFor(language), cues),
    );
    const reading = assessParts(parts);
    const asksForPerson = parts.some(({ text, lexicon }) => wantsPerson(text, lexicon));
    if (values.format === 'json') {
      io.out(JSON.stringify({ ...reading, wantsPerson: asksForPerson }, undefined, 2));
      return 0;
    }
    const start = parts.find(({ lexicon }) => lexicon.table.language === reading.language)?.lexicon.start ?? 0;
    const lines = feelLines(message, reading, { start, colour: io.colour ?? false, thresholds: site?.thresholds });
    for (const line of lines) io.out(line);
    if (isInNoLanguage(message))
      io.out(
        `Few of its words are of a language with a table (${LANGUAGES.join(', ')}). If it is in another, what it says is not heard: the way to a person has to be in sight.`,
      );
    if (asksForPerson) io.out('It asks for a person, and gets one whatever is felt.');
    return 0;
  },
};

/** The table of a language. Throws a `UsageError` where there is none. */
export async function lexiconFor(language: string): Promise<Lexicon> {
  const lexicon = await loadLexicon(language);
  if (lexicon === undefined)
    throw new UsageError(`There is no table of feelings for "${language}", only for ${LANGUAGES.join(', ')}.`);
  return lexicon;
}

/** What the `emotion.yml` of a help folder says. */
export async function feelingOf(
  folder: string,
  cwd: string,
  language: string | undefined,
): Promise<SiteFeeling | undefined> {
  const { packs } = await compileFolder(folder, cwd, {});
  return (packs.find((pack) => pack.language === language) ?? packs[0])?.feeling;
}

interface Manner {
  readonly start: number;
  readonly colour: boolean;
  readonly thresholds: SiteFeeling['thresholds'];
}

function feelLines(message: string, reading: Reading, { start, colour, thresholds }: Manner): string[] {
  const { offer, escalate } = thresholds ?? DEFAULT_THRESHOLDS;
  const { intensity, kind, language, cues } = reading;
  const act =
    intensity >= escalate ? 'a person takes over' : intensity >= offer ? 'a call is offered' : 'nothing is offered';
  const sum = cues.reduce((total, { contribution }) => total + contribution, start);
  const others = [...new Set(cues.flatMap((cue) => cue.language ?? []))];
  return [
    ...(colour ? [marked(message, cues), ''] : []),
    `${kind}, ${intensity.toFixed(2)} of 1, read as ${[language, ...others].join(' and ')}: ${act} (offer from ${offer.toFixed(2)}, person from ${escalate.toFixed(2)})`,
    '',
    `${signed(start)}  where every message starts`,
    ...cues.map(
      ({ words, category, modifiers, contribution, language: other }) =>
        `${signed(contribution)}  ${short(words).padEnd(28)}  ${[category, ...modifiers, other].filter(Boolean).join(', ')}`,
    ),
    `${signed(sum)}  the sum; 1 / (1 + e^-sum) is ${intensity.toFixed(2)}`,
  ];
}

/** The message with what troubles in red and what calms in green, the stronger the bolder. */
function marked(message: string, cues: readonly Cue[]): string {
  const weights = new Float64Array(message.length);
  for (const { from, to, contribution } of cues)
    for (let at = from; at < to; at++) weights[at] = (weights[at] ?? 0) + contribution;
  let text = '';
  for (let at = 0; at < message.length;) {
    const weight = weights[at] ?? 0;
    let end = at + 1;
    while (end < message.length && weights[end] === weight) end++;
    text += painted(message.slice(at, end), weight);
    at = end;
  }
  return text;
}

const CLEAR = 0.3;
const STRONG = 1;

function painted(words: string, weight: number): string {
  if (Math.abs(weight) < CLEAR) return words;
  const found = weight > 0 ? PAINT.error(words) : `\u001b[32m${words}\u001b[39m`;
  return Math.abs(weight) >= STRONG ? PAINT.found(found) : found;
}

function signed(number: number): string {
  return `${number < 0 ? '−' : '+'}${Math.abs(number).toFixed(2)}`.padStart(6);
}

function short(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length > 28 ? `${line.slice(0, 27)}…` : line;
}
