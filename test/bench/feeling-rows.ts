// What the rows of a table match, for whoever extends it.
//   npm run bench:feeling-rows -- LANGUAGE [PATTERNS] [--folder FOLDER]     FOLDER as for feeling.mjs (or HANDRAIL_EVAL)
// With PATTERNS ("since noon, # days old"): how many messages of each style they match, by how many authors, and which.
// Without: the patterns of the table that match no judged message and no sentence of test/corpus. Keep what a person would
// expect to be there all the same, such as the plainest words of danger.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Lexicon } from '../../src/emotion/index.js';
import { matchAt, parsePattern, type Pattern } from '../../src/emotion/pattern.js';
import { tokenise } from '../../src/emotion/tokenise.js';
import { LANGUAGES, lexiconOf, readExamples } from './feeling-examples.js';

const { positionals, values } = parseArgs({ allowPositionals: true, options: { folder: { type: 'string' } } });
const language = LANGUAGES.find((known) => known === positionals[0]);
if (!language) {
  console.error(`Which table? One of ${LANGUAGES.join(', ')}: npm run bench:feeling-rows -- en`);
  process.exit(2);
}
const lexicon = await lexiconOf(language);
const examples = readExamples(language, lexicon, values.folder ?? process.env['HANDRAIL_EVAL']).map((example) => ({
  ...example,
  tokens: tokenise(example.text, lexicon).all,
}));
const asked = positionals.slice(1).join(' ');
if (asked) printMatches(asked, lexicon);
else printSilent(lexicon);

function printMatches(patterns: string, { table, words }: Lexicon): void {
  for (const pattern of patterns.split(',').map((source) => parsePattern(source, table))) {
    const found = examples.filter(({ tokens }) => tokens.some((_, at) => matchAt(pattern, tokens, at, words)));
    const styles = groupBy(found, ({ level, style }) => `${['', 'mild ', 'distress '][level] ?? ''}${style}`);
    const authors = new Set(found.map(({ author }) => author)).size;
    const counts = [...styles].map(([style, of]) => `${style} ${of.length}`).toSorted();
    console.log(`\n${pattern.source}: ${counts.join(', ')}; ${authors} authors`);
    for (const { level, author, text } of found.toSorted((a, b) => b.level - a.level).slice(0, 40))
      console.log(`  ${level} ${author}: ${text}`);
  }
}

function printSilent({ rows, words, table }: Lexicon): void {
  const corpus = readFileSync(join(import.meta.dirname, `../corpus/${table.language}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): { text: string } => JSON.parse(line))
    .map(({ text }) => tokenise(text, lexicon).all);
  const all = [...examples.map(({ tokens }) => tokens), ...corpus];
  const silent = (pattern: Pattern): boolean =>
    !all.some((tokens) => tokens.some((_, at) => matchAt(pattern, tokens, at, words)));
  const byRow = groupBy(rows.all, ({ category, strength }) => `${category}, ${strength}`);
  for (const [name, list] of byRow) {
    const sources = list.filter(silent).map(({ source }) => source.replace(/\s+/g, ' '));
    if (sources.length > 0) console.log(`${name} (${sources.length} of ${list.length}): ${sources.join(', ')}`);
  }
}

function groupBy<T>(list: Iterable<T>, nameOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) groups.set(nameOf(item), [...(groups.get(nameOf(item)) ?? []), item]);
  return groups;
}
