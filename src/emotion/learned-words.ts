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

/** What each learned word of a message is looked up by. */
export function learnedKey({ kind, word }: Token): string | undefined {
  return kind === 'word' ? word : kind === 'number' ? '#' : undefined;
}

/** The learned words of a message, each at its first place: saying a word twice tells nothing more. */
export function readLearnedWords(tokens: readonly Token[], { learned }: Lexicon): LearnedCue[] {
  const seen = new Set<string>();
  const cues: LearnedCue[] = [];
  for (const token of tokens) {
    const key = learnedKey(token);
    const contribution = key === undefined ? undefined : learned.get(key);
    if (key === undefined || !contribution || seen.has(key)) continue;
    seen.add(key);
    cues.push({ category: 'learned', from: token.from, to: token.to, contribution, modifiers: [] });
  }
  return cues;
}
