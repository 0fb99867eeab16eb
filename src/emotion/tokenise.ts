import { fold } from './fold.js';
import { quotedRanges } from './quotes.js';
import type { Lexicon } from './lexicon.js';

/** Characters read from the start and from the end of a message. What lies between cannot change a reading. */
const HEAD = 4000;
const TAIL = 1000;

/** A word, number, emoji or emoticon of a message. */
export interface Token {
  /** UTF-16 offsets into the message. */
  readonly from: number;
  readonly to: number;
  /** The word, folded and its slips put right; emoji and emoticons as they are. */
  readonly word: string;
  readonly kind: 'word' | 'number' | 'sign';
  /** Counts up at punctuation and at words like "but": a negation does not reach into the next clause. */
  readonly clause: number;
  /** Two letters or more, all capitals. */
  readonly capitals: boolean;
  /** A letter three times or more in a row. */
  readonly elongated: boolean;
  readonly quoted: boolean;
}

/** A message, read: its words and the pieces of text that were looked at (all of it, unless it is very long). */
export interface Tokens {
  readonly all: readonly Token[];
  readonly pieces: readonly { readonly offset: number; readonly text: string }[];
}

const SIGN = String.raw`[:;=]['-]?[()DPp/|](?!\p{L})|<3|\^\^|\p{Extended_Pictographic}`;
const NUMBER = String.raw`\d+(?:[.,]\d+)*\p{L}*`;
const LETTERS = String.raw`[\p{L}\p{M}]+`;
const BREAK = String.raw`[.!?…;,:–—\n]+`;
const SKIP = String.raw`https?:\/\/\S+|@\w+`;

/** Groups 1 to 4: sign, number, word, stop. Each alternative is linear: nothing in it can match in two ways. */
function scanner(joins: string): RegExp {
  const word = `${LETTERS}(?:[${joins}]${LETTERS})*`;
  return new RegExp(`${SKIP}|(${SIGN})|(${NUMBER})|(${word})|(${BREAK})`, 'gu');
}
const JOINED = scanner("'’-");
const ELIDED = scanner('-');

/**
 * Splits a message into tokens. Of a message longer than 5,000 characters only the first 4,000 and the
 * last 1,000 are read, so time is bounded whatever comes in. Never throws.
 */
export function tokenise(message: string, { table, words, spell }: Lexicon): Tokens {
  const pieces = readPieces(message);
  const all: Token[] = [];
  let clause = 0;
  for (const { offset, text } of pieces) {
    const quoted = quotedRanges(text);
    for (const match of text.matchAll(table.elision ? ELIDED : JOINED)) {
      const raw = match[0];
      if (match[4] !== undefined) clause++;
      const kind = match[3] ? 'word' : match[2] ? 'number' : match[1] ? 'sign' : undefined;
      if (!kind) continue;
      const folded = kind === 'sign' ? raw : fold(raw, table.letters);
      const word = kind === 'word' ? spell(folded) : folded;
      if (words.turns.has(word)) clause++;
      all.push({
        from: offset + match.index,
        to: offset + match.index + raw.length,
        word,
        kind,
        clause,
        capitals: kind === 'word' && isShouted(raw),
        elongated: kind === 'word' && isElongated(raw),
        quoted: quoted.some(([from, to]) => match.index >= from && match.index < to),
      });
    }
    clause++;
  }
  return { all, pieces };
}

function readPieces(message: string): Tokens['pieces'] {
  if (message.length <= HEAD + TAIL) return [{ offset: 0, text: message }];
  const end = message.length - TAIL;
  return [
    { offset: 0, text: message.slice(0, HEAD) },
    { offset: end, text: message.slice(end) },
  ];
}

function isShouted(raw: string): boolean {
  return raw.length > 1 && raw === raw.toUpperCase() && raw !== raw.toLowerCase() && /\p{L}.*\p{L}/u.test(raw);
}

function isElongated(raw: string): boolean {
  let run = 1;
  for (let index = 1; index < raw.length; index++) {
    run = raw[index]?.toLowerCase() === raw[index - 1]?.toLowerCase() ? run + 1 : 1;
    if (run === 3) return true;
  }
  return false;
}
