import type { Found } from './find-cues.js';
import type { Lexicon } from './lexicon.js';
import type { Token } from './tokenise.js';

/** A word that says something by itself, as far as messages that people have judged can tell. */
export interface LearnedCue {
  readonly category: 'learned';
  readonly from: number;
  readonly to: number;
  /** Logits. */
  readonly contribution: number;
  readonly modifiers: readonly [];
}

/**
 * The tokens of a message that may count as learned words, by what they are looked up by: those that no row has taken
 * for sure, each at its first place, as saying a word twice tells nothing more.
 */
export function learnable(tokens: readonly Token[], found: readonly Found[]): ReadonlyMap<string, Token> {
  const taken = new Set(found.flatMap(({ row, used }) => (row.strength === 'weak' ? [] : used)));
  const words = new Map<string, Token>();
  tokens.forEach((token, index) => {
    const key = token.kind === 'number' ? '#' : token.word;
    if (token.kind !== 'sign' && !taken.has(index) && !words.has(key)) words.set(key, token);
  });
  return words;
}

/** From this many words on, single words share what they tell: a long story is not a sad one. */
const FULL_WEIGHT = 12;

/**
 * Logits that they add at most, clearly less than a message starts below an even chance (2.9): alone, or with a faint cue
 * besides, they lead to an offer, never to a person.
 */
const MOST = 2.4;

/** What is left of a learned word's weight in a message of so many words, 0–1. */
export function learnedShare(words: number): number {
  return Math.sqrt(FULL_WEIGHT / Math.max(FULL_WEIGHT, words));
}

/** What the words without a row tell. */
export function readLearnedWords(
  tokens: readonly Token[],
  found: readonly Found[],
  { learned }: Lexicon,
): LearnedCue[] {
  const share = learnedShare(tokens.length);
  const weighed = [...learnable(tokens, found)].flatMap(([key, { from, to }]) => {
    const contribution = share * (learned.get(key) ?? 0);
    return contribution ? [{ from, to, contribution }] : [];
  });
  const sum = weighed.reduce((total, { contribution }) => total + contribution, 0);
  const left = sum > MOST ? MOST / sum : 1;
  return weighed.map(({ from, to, contribution }) => {
    return { category: 'learned', from, to, contribution: contribution * left, modifiers: [] };
  });
}
