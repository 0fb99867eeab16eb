import type { HitReason } from '../model/index.js';
import { occurrencesOf, type Postings } from './postings.js';
import type { Searchable } from './searchable.js';
import type { Term, Vocabulary } from './vocabulary.js';

/** A short text that asks for an entry: its title, a question, a keyword. */
export interface Phrase {
  /** Place of the entry. */
  readonly entry: number;
  readonly field: Extract<HitReason, 'title' | 'question' | 'keyword'>;
  readonly terms: readonly Term[];
}

/** What the scoring of phrases has to know of them, whether they are in memory or in files. */
export interface PhraseTable {
  readonly size: number;
  /** By phrase: the place of its entry. */
  readonly entries: ArrayLike<number>;
  /** By phrase: what its points are divided by. */
  readonly lengths: ArrayLike<number>;
  /** By entry: how many phrases it has, keywords aside. */
  readonly phrasings: ArrayLike<number>;
  /** Each occurrence of a term in a phrase; undefined for a term that is not loaded. */
  readonly occurrences: (term: Term) => Postings | undefined;
}

/** A term weighs the root of its rarity: phrases are short, and full rarity would let one rare word decide. */
const RARITY_POWER = 0.5;
/** Share of a stop word's weight that counts: "how", "where" and "not" do tell questions apart. */
export const STOP_WORD = 0.6;
/** Between 0 (a long phrase may collect points) and 0.5 (cosine). */
const LENGTH_POWER = 0.4;
/** Weight of two neighbouring words of the query that are neighbours in the phrase too. */
const NEIGHBOURS = 0.3;

/**
 * The phrases of entries: what asks for them, in the terms of a vocabulary that learns them. `first` is the place of the
 * first of these entries.
 */
export function phrasesOf(searchables: readonly Searchable[], vocabulary: Vocabulary, first = 0): Phrase[] {
  return searchables.flatMap(({ title, questions, keywords }, i) => {
    const entry = first + i;
    const phrase = (field: Phrase['field']) => (text: string) => ({ entry, field, terms: vocabulary.learn(text) });
    return [phrase('title')(title), ...questions.map(phrase('question')), ...keywords.map(phrase('keyword'))].filter(
      ({ terms }) => terms.length > 0,
    );
  });
}

/** Entries whose phrases are learned before the page may do something else: some milliseconds. */
const PIECE = 100;

/** What {@link phrasesOf} gives, made in pieces. */
export function* phrasesInPieces(
  searchables: readonly Searchable[],
  vocabulary: Vocabulary,
): Generator<void, Phrase[]> {
  const phrases: Phrase[] = [];
  for (let from = 0; from < searchables.length; from += PIECE) {
    for (const phrase of phrasesOf(searchables.slice(from, from + PIECE), vocabulary, from)) phrases.push(phrase);
    yield;
  }
  return phrases;
}

/** The table of phrases that are in memory. */
export function phraseTable(phrases: readonly Phrase[], entries: number, vocabulary: Vocabulary): PhraseTable {
  const occurrences = occurrencesOf(
    phrases.map(({ terms }) => terms),
    vocabulary.size,
  );
  const holders = holdersOf(phrases, vocabulary.size);
  const weights = Float64Array.from(holders, (count, term) =>
    termWeight(count, phrases.length, vocabulary.isStop[term]),
  );
  const phrasings = new Uint16Array(entries);
  for (const { entry, field } of phrases) if (field !== 'keyword') phrasings[entry] = (phrasings[entry] ?? 0) + 1;
  return {
    size: phrases.length,
    entries: Uint32Array.from(phrases, ({ entry }) => entry),
    lengths: Float64Array.from(phrases, ({ terms }) => lengthOf(terms, weights)),
    phrasings,
    occurrences,
  };
}

/** What a term counts for that stands in `holders` of `phrases` phrases. */
export function termWeight(holders: number, phrases: number, isStop: boolean | undefined): number {
  const rarity = Math.log(1 + phrases / (holders || 0.5)) ** RARITY_POWER;
  return isStop ? STOP_WORD * rarity : rarity;
}

/** What two neighbours count for beside their own weights. */
export function neighbourWeight(a: number, b: number): number {
  return NEIGHBOURS ** 2 * a * b;
}

/** By term: how many phrases hold it. */
function holdersOf(phrases: readonly Phrase[], terms: number): Uint32Array {
  const holders = new Uint32Array(terms);
  for (const { terms } of phrases)
    terms.forEach((term, i) => {
      if (terms.indexOf(term) === i) holders[term] = (holders[term] ?? 0) + 1;
    });
  return holders;
}

/** How many texts hold a term. */
export function differentTexts({ texts }: Postings): number {
  let different = 0;
  for (let i = 0; i < texts.length; i++) if (i === 0 || texts[i] !== texts[i - 1]) different++;
  return different;
}

function lengthOf(terms: readonly Term[], weights: Float64Array): number {
  let squares = 0;
  terms.forEach((term, i) => {
    const weight = weights[term] ?? 0;
    const next = terms[i + 1];
    squares += weight ** 2 + (next === undefined ? 0 : neighbourWeight(weight, weights[next] ?? 0));
  });
  return squares ** LENGTH_POWER;
}
