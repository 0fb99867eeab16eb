import type { LanguageTools } from '../language-tools.js';
import type { Phrase } from '../phrase-table.js';
import { Vocabulary, type Term } from '../vocabulary.js';
import { ByteReader } from './bytes.js';
import { damaged } from './index-error.js';
import { bodyLevels, phraseLevels } from './levels.js';
import { PhraseWords } from './phrase-words.js';

/** A file of words: the terms from `from` up to `to`, and what it costs to load. */
export interface WordRange {
  readonly from: Term;
  readonly to: Term;
  readonly bytes: number;
}

/** What every query needs of an index in files. */
export interface IndexCore {
  readonly vocabulary: Vocabulary;
  /** By phrase. */
  readonly entryOfPhrase: Uint32Array;
  readonly phraseLengths: Float64Array;
  /** By entry: its first phrase, then titles, questions and keywords in this order; one more closes the list. */
  readonly firstPhrase: Uint32Array;
  readonly phrasings: Uint32Array;
  readonly titlePhrases: Uint32Array;
  readonly bodyLengths: Float64Array;
  readonly averageLength: number;
  readonly ranges: readonly WordRange[];
  /** Tells the entries that it was built of from others, see `fingerprint.ts`; version 1 does not tell. */
  readonly builtOf: number | undefined;
  /** What the places of words in phrases are counted in; until version 2 the files of words name the phrases. */
  readonly phraseWords: PhraseWords | undefined;
}

/** More words than all phrases of a help center have; what claims more is damaged. */
const MOST_PHRASE_WORDS = 2 ** 24;

/** Reads the core piece by piece, which was written in this version of the format. Throws a `SearchIndexError` for bytes that no build wrote. */
export function* readCore(content: Uint8Array, tools: LanguageTools, version: number): Generator<void, IndexCore> {
  const broken = () => damaged('core.bin');
  const reader = new ByteReader(content, broken);
  const entries = reader.varint();
  const averageLength = reader.varint() / 1000;
  const text = reader.block();
  const words = text.length === 0 ? [] : wordsOf(new TextDecoder().decode(text));
  yield;
  const vocabulary = yield* Vocabulary.of(words, tools);
  const titlePhrases = numbers(reader.block(), entries, broken);
  const questions = numbers(reader.block(), entries, broken);
  const keywords = numbers(reader.block(), entries, broken);
  const firstPhrase = new Uint32Array(entries + 1);
  const phrasings = new Uint32Array(entries);
  const lengthLevels = reader.block();
  for (let entry = 0; entry < entries; entry++) {
    phrasings[entry] = (titlePhrases[entry] ?? 0) + (questions[entry] ?? 0);
    firstPhrase[entry + 1] = (firstPhrase[entry] ?? 0) + (phrasings[entry] ?? 0) + (keywords[entry] ?? 0);
  }
  const bodyLevelsRead = reader.block();
  if (firstPhrase[entries] !== lengthLevels.length || bodyLevelsRead.length !== entries) throw broken();
  const entryOfPhrase = new Uint32Array(lengthLevels.length);
  for (let entry = 0; entry < entries; entry++) entryOfPhrase.fill(entry, firstPhrase[entry], firstPhrase[entry + 1]);
  const ranges: WordRange[] = [];
  for (let left = reader.count(); left > 0; left--) {
    const from = ranges.at(-1)?.to ?? 0;
    ranges.push({ from, to: from + reader.varint(), bytes: reader.varint() });
  }
  if ((ranges.at(-1)?.to ?? 0) !== vocabulary.size) throw broken();
  return {
    ...{ vocabulary, entryOfPhrase, firstPhrase, phrasings, titlePhrases, averageLength, ranges },
    phraseLengths: Float64Array.from(lengthLevels, phraseLevels.toLength),
    bodyLengths: Float64Array.from(bodyLevelsRead, bodyLevels.toLength),
    builtOf: version === 1 ? undefined : reader.varint(),
    phraseWords: version < 3 ? undefined : phraseWords(numbers(reader.block(), entryOfPhrase.length, broken), broken),
  };
}

function phraseWords(lengths: Uint32Array, broken: () => Error): PhraseWords {
  if (lengths.reduce((sum, length) => sum + length, 0) > MOST_PHRASE_WORDS) throw broken();
  return new PhraseWords(lengths);
}

/** What kind of phrase of its entry a phrase is. */
export function fieldOf(core: IndexCore, phrase: number): Phrase['field'] {
  const entry = core.entryOfPhrase[phrase] ?? 0;
  const place = phrase - (core.firstPhrase[entry] ?? 0);
  if (place < (core.titlePhrases[entry] ?? 0)) return 'title';
  return place < (core.phrasings[entry] ?? 0) ? 'question' : 'keyword';
}

/** The other way round of `vocabularyText`. */
function wordsOf(text: string): string[][] {
  let before = '';
  return text.split('\n').map((line) => {
    const [start = '', ...others] = line.split(' ');
    const first = withStart(start, before);
    before = first;
    return [first, ...others.map((other) => withStart(other, first))];
  });
}

function withStart(written: string, like: string): string {
  return like.slice(0, Math.max(0, written.charCodeAt(0) - 48)) + written.slice(1);
}

function numbers(bytes: Uint8Array, count: number, broken: () => Error): Uint32Array {
  if (count > bytes.length) throw broken();
  const reader = new ByteReader(bytes, broken);
  return Uint32Array.from({ length: count }, () => reader.varint());
}
