// Judged messages as features of the engine's own form, for feeling-learn.ts and feeling-rows.ts.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hear, sharesOf } from '../../src/emotion/assess.js';
import { EACH, readFrames, readNeed } from '../../src/emotion/frames.js';
import { compileLexicon, type Lexicon, type LexiconTable } from '../../src/emotion/index.js';
import { mannerShares } from '../../src/emotion/manners.js';
import { QUESTION, readSurface } from '../../src/emotion/surface.js';
import { WEIGHTS } from '../../src/emotion/weights.js';

export const LANGUAGES = ['en', 'de', 'it'] as const;
/** Written by one author each, with the detector in mind or not: each is left out in turn. */
export const AUTHORS = ['second', 'third', 'fourth', 'sixth', 'learn4', 'learn5', 'eighth', 'ninth'] as const;
const OWN = ['calm', 'fresh', 'learn', 'learn2', 'learn3', ...AUTHORS] as const;
const GIVEN = ['distress', 'messages', 'quiet', 'routine'] as const;
/** Sets whose other half nobody looks at. */
const HALVED = new Set(['fresh', 'calm', 'sixth']);
const QUIET = new Set(['implicit', 'quiet', 'polite', 'sarcasm', 'plain']);
const LEVELS: Readonly<Record<string, number>> = { distress: 2, mild: 1, routine: 0, calm: 0 };
/** A routine question counts less than a message that was written to be hard; annoyed is not in need: the hard boundary. */
const COUNTS = { routine: 0.5, hard: 2 };

/** A judged message: what the engine hears in it, and how much of each. */
export interface Example {
  readonly text: string;
  readonly author: string;
  readonly language: string;
  readonly level: number;
  readonly style: string;
  readonly counts: number;
  /** Emoji, capitals and exclamation marks: taken as they are shipped. */
  readonly given: number;
  /** How often each weight of the engine counts, by its name ("harm strong", "since", "stake×harm"). */
  readonly features: ReadonlyMap<string, number>;
}

interface Row {
  readonly text: string;
  readonly level?: number | string;
  readonly half?: string;
  readonly style?: string;
}

/** The table of a language, ready to read with. */
export async function lexiconOf(language: (typeof LANGUAGES)[number]): Promise<Lexicon> {
  const module: Readonly<Record<string, LexiconTable>> = await import(`../../src/emotion/lexicon/${language}.ts`);
  const table = module[language];
  if (!table) throw new Error(`src/emotion/lexicon/${language}.ts exports no table ${language}`);
  return compileLexicon(table);
}

/** Says which files of a given folder are missing: without them less is learned, and other weights come of it. */
export function missingFrom(folder: string | undefined): string | undefined {
  if (folder === undefined)
    return 'No folder of development data given: only the messages of this project are learned from.';
  const missing = GIVEN.flatMap((name) => LANGUAGES.map((language) => `${name}_${language}.jsonl`)).filter(
    (name) => !existsSync(join(folder, name)),
  );
  return missing.length > 0 ? `${folder} lacks ${missing.join(', ')}: nothing is learned from those.` : undefined;
}

/** All messages that may be learned from; `folder` as for feeling.mjs, or none. */
export function readExamples(
  language: (typeof LANGUAGES)[number],
  lexicon: Lexicon,
  folder: string | undefined,
): Example[] {
  const own = OWN.map(
    (name) => [name, rowsOf(join(import.meta.dirname, `feeling/${name}_${language}.jsonl`))] as const,
  );
  const given = GIVEN.map(
    (name) => [name, folder === undefined ? [] : rowsOf(join(folder, `${name}_${language}.jsonl`))] as const,
  );
  return [...own, ...given].flatMap(([author, rows]) =>
    rows
      .filter(({ half }) => !HALVED.has(author) || half === 'open')
      .map((row) => exampleOf(row, author, language, lexicon)),
  );
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
  const features = new Map<string, number>();
  const add = (name: string, value: number): void => void features.set(name, (features.get(name) ?? 0) + value);
  for (const { cue, category, share } of rows) add(`${category} ${cue.row.strength}`, share);
  for (const { contribution } of question) add(contribution === QUESTION ? 'question' : 'question-word', 1);
  for (const { contribution } of readFrames(found, present, atPeace)) add('stake×harm', contribution / EACH);
  if (readNeed(found, present).length > 0) add('need×lack×now', 1);
  for (const { category, share } of mannerShares(found, tokens)) add(category, share);
  return {
    text,
    author,
    language,
    level,
    style,
    counts: author === 'routine' ? COUNTS.routine : level === 1 || style === 'story' ? COUNTS.hard : 1,
    given: readSurface(tokens, evidence).reduce((sum, { contribution }) => sum + contribution, 0),
    features,
  };
}
