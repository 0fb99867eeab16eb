import type { Word } from './split-words.js';

/** What an index knows of words. */
export interface KnownWords {
  /** Whether a text holds the word. */
  readonly knows: (word: string) => boolean;
  /** Whether a text holds a word that begins so. */
  readonly begins: (start: string) => boolean;
}

/** The words of a query, some of them put together. `open`: the last is still being typed. */
export type Rejoin = (words: readonly Word[], open: boolean, known: KnownWords) => readonly Word[];

/** Into so many pieces a word may be cut that is typed otherwise than it stands in the texts. */
const MOST_PIECES = 8;

/**
 * Where no blanks stand between words, a query is cut otherwise than the texts: it is half typed, or in other letters. So
 * neighbours are one word where the index holds it, or holds what begins so, or holds neither of them.
 */
export const rejoin: Rejoin = (words, open, known) => {
  const joined: Word[] = [];
  let from = 0;
  while (from < words.length) {
    let end = from + 1;
    while (end < words.length && words[end]?.from === words[end - 1]?.to) end++;
    const isOne = (to: number): boolean => {
      const { text } = oneOf(words.slice(from, to));
      return known.knows(text) || (open && to === words.length && known.begins(text));
    };
    let to = Math.min(end, from + MOST_PIECES);
    while (to > from + 1 && !isOne(to)) to--;
    if (to === from + 1)
      while (to < end && !known.knows(words[to - 1]?.text ?? '') && !known.knows(words[to]?.text ?? '')) to++;
    joined.push(oneOf(words.slice(from, to)));
    from = to;
  }
  return joined;
};

function oneOf(pieces: readonly Word[]): Word {
  const [first, last] = [pieces[0], pieces.at(-1)];
  return { text: pieces.map(({ text }) => text).join(''), from: first?.from ?? 0, to: last?.to ?? 0 };
}
