import type { Token } from 'marked';
import { matchRuns, type DelimiterRun } from './delimiter-runs.js';
import { textToken } from './web-addresses.js';

/** An opening `[` or `![` that may become a link or an image. */
export interface Bracket {
  readonly kind: 'bracket';
  readonly image: boolean;
  /** Just behind the bracket. */
  readonly at: number;
  /** Place in the list of pieces. */
  readonly piece: number;
  /** Whether another bracket opens inside: then what stands between is no label. */
  holdsBracket: boolean;
}

/** What a text is cut into before its spans are known. */
export type Piece = { readonly kind: 'token'; readonly token: Token } | DelimiterRun | Bracket;

/** Emphasis nested deeper is shown as its words. */
const DEEPEST = 40;

/** A span under construction; words in a row are kept apart from its tokens until something else follows. */
interface Frame {
  readonly type: 'all' | 'em' | 'strong' | 'del';
  readonly tokens: Token[];
  words: string;
  raw: string;
}

/** Pieces in a row → tokens: the spans that runs of delimiters make. `linkWords` finds addresses in words. */
export function buildInlines(pieces: readonly Piece[], linkWords?: (text: string) => Token[]): Token[] {
  matchRuns(pieces.filter((piece) => piece.kind === 'run'));
  const outermost: Frame = { type: 'all', tokens: [], words: '', raw: '' };
  const frames: Frame[] = [outermost];
  // Beyond the deepest frame spans are only counted.
  let skipped = 0;
  const top = (): Frame => frames.at(-1) ?? outermost;
  const say = (words: string, raw = words): void => {
    const frame = top();
    frame.words += words;
    frame.raw += raw;
  };
  const flush = (frame: Frame): void => {
    if (frame.raw === '') return;
    for (const token of linkWords?.(frame.words) ?? [textToken(frame.words, frame.raw)]) frame.tokens.push(token);
    frame.words = frame.raw = '';
  };
  const add = (token: Token): void => {
    flush(top());
    top().tokens.push(token);
  };
  const close = (): void => {
    const frame = frames.pop();
    if (!frame) return;
    flush(frame);
    const raw = frame.tokens.map((token) => token.raw).join('');
    add({ type: frame.type, raw, text: raw, tokens: frame.tokens });
  };
  for (const piece of pieces) {
    if (piece.kind === 'bracket') say(piece.image ? '![' : '[');
    else if (piece.kind === 'token') {
      const { token } = piece;
      // A line break keeps to itself, so that lines can be counted.
      if (token.type === 'text' && !token.raw.endsWith('\n')) say(wordsOf(token), token.raw);
      else add(token);
    } else {
      for (let count = piece.closes.length; count > 0; count--) {
        if (skipped > 0) skipped--;
        else close();
      }
      if (piece.left > 0) say(piece.character.repeat(piece.left));
      for (const size of piece.opens.toReversed()) {
        const type = piece.character === '~' ? 'del' : size === 2 ? 'strong' : 'em';
        if (frames.length > DEEPEST) skipped++;
        else frames.push({ type, tokens: [], words: '', raw: '' });
      }
    }
  }
  while (frames.length > 1) close();
  flush(outermost);
  return outermost.tokens;
}

/** The words of an image: those of everything in its brackets. */
export function altOf(tokens: readonly Token[]): string {
  return tokens.map((token) => ('tokens' in token && token.tokens ? altOf(token.tokens) : wordsOf(token))).join('');
}

function wordsOf(token: Token): string {
  return token.type !== 'html' && 'text' in token && typeof token.text === 'string' ? token.text : '';
}
