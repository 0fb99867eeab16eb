import type { CueModifier } from '../model/index.js';
import type { Lexicon, Row } from './lexicon.js';
import { readModifiers } from './modifiers.js';
import { matchAt } from './pattern.js';
import { isManner } from './manners.js';
import { isCalming } from './weights.js';
import type { Token } from './tokenise.js';

/** A row of the table, found in a message. */
export interface Found {
  readonly row: Row;
  /** UTF-16 offsets into the message. */
  readonly from: number;
  readonly to: number;
  readonly modifiers: readonly CueModifier[];
  /** The tokens that the row took. */
  readonly used: readonly number[];
}

interface Candidate {
  readonly row: Row;
  readonly used: readonly number[];
}

const RANK = { strong: 3, clear: 2, weak: 1 } as const;

/**
 * All cues of a message. Within a category a word counts once, for the strongest and longest pattern that
 * takes it; calming words inside a strong phrase do not count ("thanks" in "thanks for nothing"), unless they are the
 * longer phrase ("what do I do if").
 */
export function findCues(tokens: readonly Token[], lexicon: Lexicon): Found[] {
  const candidates = findCandidates(tokens, lexicon);
  candidates.sort((a, b) => RANK[b.row.strength] - RANK[a.row.strength] || b.used.length - a.used.length);

  /** How many words the longest telling phrase has that takes a token. */
  const claimed = new Map<number, number>();
  const inPhrase = new Set<number>();
  for (const { row, used } of candidates) {
    if (used.length < 2 || isCalming(row.category) || isManner(row.category)) continue;
    for (const index of used) {
      inPhrase.add(index);
      if (row.strength !== 'weak') claimed.set(index, Math.max(used.length, claimed.get(index) ?? 0));
    }
  }

  const taken = new Map<Row['category'], Set<number>>();
  const found: Found[] = [];
  for (const { row, used } of candidates) {
    let mine = taken.get(row.category);
    if (!mine) taken.set(row.category, (mine = new Set()));
    const counted = mine;
    const calming = isCalming(row.category);
    if (used.some((index) => counted.has(index) || (calming && (claimed.get(index) ?? 0) >= used.length))) continue;
    for (const index of used) counted.add(index);
    const first = tokens[used[0] ?? -1];
    const last = tokens[used.at(-1) ?? -1];
    if (!first || !last) continue;
    const modifiers = readModifiers(row, used, tokens, inPhrase, lexicon);
    found.push({ row, from: first.from, to: last.to, modifiers, used });
  }
  return found;
}

function findCandidates(tokens: readonly Token[], { rows, words }: Lexicon): Candidate[] {
  const candidates: Candidate[] = [];
  const tryRows = (list: readonly Row[], index: number, word: string): void => {
    for (const row of list) {
      // Most rows are one plain word, and were found by it.
      const used = row.onlyWords?.has(word) === true ? [index] : matchAt(row, tokens, index, words);
      if (used) candidates.push({ row, used });
    }
  };
  tokens.forEach(({ word, kind }, index) => {
    tryRows(rows.beginningWith(word), index, word);
    if (kind === 'number' || words.numbers.has(word)) tryRows(rows.withNumber, index, word);
  });
  return candidates;
}
