import type { CueModifier } from '../model/index.js';
import type { Lexicon, Row } from './lexicon.js';
import type { Token } from './tokenise.js';
import { isFelt } from './weights.js';

/** How far before a cue a negator reaches, in words of the same clause. */
const NEGATOR_REACH = 3;
/** The same for negators that come after, and for intensifiers and softeners before. */
const NEAR = 2;

/** What the words around a cue, and the way it is written, do to it. */
export function readModifiers(
  row: Row,
  used: readonly number[],
  tokens: readonly Token[],
  inPhrase: ReadonlySet<number>,
  { words }: Lexicon,
): CueModifier[] {
  const first = used[0] ?? 0;
  const last = used.at(-1) ?? first;
  const clause = tokens[first]?.clause;
  const near = (list: ReadonlySet<string>, from: number, to: number, free = false): boolean => {
    for (let index = Math.max(0, from); index <= to; index++) {
      const token = tokens[index];
      if (token && token.clause === clause && list.has(token.word) && !(free && inPhrase.has(index))) return true;
    }
    return false;
  };
  const written = used.map((index) => tokens[index]);
  const modifiers: CueModifier[] = [];
  const negatable = isFelt(row.category) && !row.negates;
  if (
    negatable &&
    (near(words.negators, sinceJoined(tokens, first, words.joins), first - 1, true) ||
      near(words.negatorsAfter, last + 1, last + NEAR))
  )
    modifiers.push('negated');
  if (near(words.intensifiers, first - NEAR, first - 1)) modifiers.push('intensified');
  if (near(words.softeners, first - NEAR, first - 1)) modifiers.push('softened');
  if (written.some((token) => token?.capitals && token.to - token.from > 2)) modifiers.push('capitals');
  if (written.some((token) => token?.elongated)) modifiers.push('elongated');
  if (written.length > 0 && written.every((token) => token?.quoted)) modifiers.push('quoted');
  return modifiers;
}

/** Where a negator may begin to stand: "Nothing came and I am angry" negates no anger. */
function sinceJoined(tokens: readonly Token[], first: number, joins: ReadonlySet<string>): number {
  let from = first;
  while (from > 0 && from > first - NEGATOR_REACH && !joins.has(tokens[from - 1]?.word ?? '')) from--;
  return from;
}
