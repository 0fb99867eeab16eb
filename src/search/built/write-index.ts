import { bodyTable } from '../body-index.js';
import type { LanguageTools } from '../language-tools.js';
import { phrasesOf, phraseTable, type Phrase } from '../phrase-table.js';
import { NOWHERE } from '../postings.js';
import type { Searchable } from '../searchable.js';
import { Vocabulary } from '../vocabulary.js';
import { ByteWriter } from './bytes.js';
import { fingerprint } from './fingerprint.js';
import { fileName, packFile, type FileKind } from './index-file.js';
import { bodyLevels, phraseLevels } from './levels.js';
import { packWords } from './packed-words.js';
import { PhraseWords } from './phrase-words.js';
import { tellingPlaces } from './prune-bodies.js';
import { TITLES_PER_FILE, writeTitles } from './titles.js';

/** A file of an index, by its name in the index's folder. */
export interface IndexFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Bytes of places that share a file: so few that a query loads little it does not need, so many that it needs few files. */
const WORDS_BYTES = 5000;

/**
 * Builds an index into files: a core that each page loads, the words' places by range, the titles in runs.
 * `searchables` need different ids; their order breaks ties. Read by `openIndex`.
 */
export async function buildIndexFiles(searchables: readonly Searchable[], tools: LanguageTools): Promise<IndexFile[]> {
  const vocabulary = new Vocabulary(tools);
  const phrases = phrasesOf(searchables, vocabulary);
  const bodies = bodyTable(
    searchables.map(({ text }) => vocabulary.learn(text)),
    vocabulary,
  );
  const table = phraseTable(phrases, searchables.length, vocabulary);
  const words = vocabulary.words();
  const order = words.map((_, term) => term).sort((a, b) => ((words[a]?.[0] ?? '') < (words[b]?.[0] ?? '') ? -1 : 1));
  const newTerms = new Uint32Array(order.length);
  order.forEach((term, place) => (newTerms[term] = place));

  const phraseLengths = phrases.map(({ terms }) => terms.length);
  const inBodies = tellingPlaces(bodies, vocabulary);
  const ranges = packWords(
    order.map((term) => ({ inPhrases: table.occurrences(term) ?? NOWHERE, inBodies: inBodies(term) })),
    { phrases: new PhraseWords(phraseLengths), bodies: searchables.length },
    WORDS_BYTES,
  );
  const titles = titleFiles(searchables, phrases, newTerms);
  const stamp = stampOf([...ranges.map(({ content }) => content), ...titles]);
  const write = async (kind: FileKind, number: number, content: Uint8Array<ArrayBuffer>): Promise<IndexFile> => ({
    name: fileName(kind, number),
    bytes: await packFile(kind, stamp, content),
  });
  const rangeFiles = await Promise.all(ranges.map(({ content }, number) => write('words', number, content)));
  const titleFilesWritten = await Promise.all(titles.map((content, number) => write('titles', number, content)));

  const core = new ByteWriter();
  core.varint(searchables.length);
  core.varint(Math.round(bodies.averageLength * 1000));
  core.block(vocabularyText(order.map((term) => words[term] ?? [])));
  for (const field of ['title', 'question', 'keyword'] as const)
    core.block(varints(phrasesByEntry(phrases, field, searchables.length)));
  core.block(Uint8Array.from(table.lengths, phraseLevels.toLevel));
  core.block(Uint8Array.from(bodies.lengths, bodyLevels.toLevel));
  core.varint(ranges.length);
  ranges.forEach(({ terms }, number) => {
    core.varint(terms);
    core.varint(rangeFiles[number]?.bytes.length ?? 0);
  });
  core.varint(fingerprint(searchables));
  core.block(varints(phraseLengths));
  return [await write('core', 0, core.done()), ...rangeFiles, ...titleFilesWritten];
}

/**
 * Words by term, a line each: for each word how many of its first letters are those of the term before (for the first
 * word) or of the first word (for the others), as a character from "0" on, then its other letters.
 */
function vocabularyText(terms: readonly (readonly string[])[]): Uint8Array {
  let before = '';
  const lines = terms.map((words) => {
    const first = words[0] ?? '';
    const line = words.map((word, i) => withoutStart(word, i === 0 ? before : first)).join(' ');
    before = first;
    return line;
  });
  return new TextEncoder().encode(lines.join('\n'));
}

function withoutStart(word: string, like: string): string {
  let same = 0;
  while (same < word.length && word[same] === like[same]) same++;
  return String.fromCharCode(48 + same) + word.slice(same);
}

/** What is shown of entries, and the terms of their questions and keywords: those of a title follow from its words. */
function titleFiles(
  searchables: readonly Searchable[],
  phrases: readonly Phrase[],
  newTerms: Uint32Array,
): Uint8Array<ArrayBuffer>[] {
  const others = searchables.map((): number[][] => []);
  for (const { entry, field, terms } of phrases)
    if (field !== 'title') others[entry]?.push(terms.map((term) => newTerms[term] ?? 0));
  const files: Uint8Array<ArrayBuffer>[] = [];
  for (let from = 0; from < searchables.length; from += TITLES_PER_FILE) {
    const run = searchables.slice(from, from + TITLES_PER_FILE);
    files.push(
      writeTitles({
        ids: run.map(({ id }) => id),
        titles: run.map(({ title }) => title),
        phrases: others.slice(from, from + TITLES_PER_FILE),
      }),
    );
  }
  return files;
}

function phrasesByEntry(phrases: readonly Phrase[], field: Phrase['field'], entries: number): number[] {
  const counts = new Array<number>(entries).fill(0);
  for (const phrase of phrases) if (phrase.field === field) counts[phrase.entry] = (counts[phrase.entry] ?? 0) + 1;
  return counts;
}

function varints(values: readonly number[]): Uint8Array {
  const writer = new ByteWriter();
  for (const value of values) writer.varint(value);
  return writer.done();
}

/** Tells one build from another (FNV-1a over all that is written but the core, which the rest decides). */
function stampOf(contents: readonly Uint8Array[]): number {
  let hash = 0x811c9dc5;
  for (const content of contents) for (const byte of content) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
