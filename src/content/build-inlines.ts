import type { Token } from 'marked';
import { matchRuns, type DelimiterRun } from './delimiter-runs.js';
import { linkMailAddresses, textToken } from './web-addresses.js';

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

/** A span under construction. */
interface Frame {
  readonly type: 'em' | 'strong' | 'del';
  readonly tokens: Token[];
}

/** Pieces in a row → tokens: the spans that runs of delimiters make, and mail addresses. */
export function buildInlines(pieces: readonly Piece[]): Token[] {
  matchRuns(pieces.filter((piece) => piece.kind === 'run'));
  const tokens: Token[] = [];
  const frames: Frame[] = [];
  // Beyond the deepest frame spans are only counted.
  let skipped = 0;
  const into = (): Token[] => frames.at(-1)?.tokens ?? tokens;
  for (const piece of pieces) {
    if (piece.kind === 'token') addToken(into(), piece.token);
    else if (piece.kind === 'bracket') addToken(into(), textToken(piece.image ? '![' : '['));
    else {
      for (let count = piece.closes.length; count > 0; count--) {
        if (skipped > 0) skipped--;
        else finish(frames, tokens);
      }
      if (piece.left > 0) addToken(into(), textToken(piece.character.repeat(piece.left)));
      for (const size of piece.opens.toReversed()) {
        const type = piece.character === '~' ? 'del' : size === 2 ? 'strong' : 'em';
        if (frames.length >= DEEPEST) skipped++;
        else frames.push({ type, tokens: [] });
      }
    }
  }
  while (frames.length > 0) finish(frames, tokens);
  return linkMail(tokens);
}

function finish(frames: Frame[], outermost: Token[]): void {
  const frame = frames.pop();
  if (!frame) return;
  const tokens = linkMail(frame.tokens);
  const raw = tokens.map((token) => token.raw).join('');
  (frames.at(-1)?.tokens ?? outermost).push({ type: frame.type, raw, text: raw, tokens });
}

/** Adds a token; words follow words as one, but a line break keeps to itself, so that lines can be counted. */
function addToken(tokens: Token[], token: Token): void {
  const last = tokens.at(-1);
  if (last?.type === 'text' && token.type === 'text' && !last.raw.endsWith('\n') && !token.raw.endsWith('\n'))
    tokens[tokens.length - 1] = textToken(`${wordsOf(last)}${wordsOf(token)}`, last.raw + token.raw);
  else tokens.push(token);
}

function linkMail(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token) =>
    token.type === 'text' && wordsOf(token).includes('@') ? linkMailAddresses(wordsOf(token)) : [token],
  );
}

/** The words of an image: those of everything in its brackets. */
export function altOf(tokens: readonly Token[]): string {
  return tokens.map((token) => ('tokens' in token && token.tokens ? altOf(token.tokens) : wordsOf(token))).join('');
}

function wordsOf(token: Token): string {
  return token.type !== 'html' && 'text' in token && typeof token.text === 'string' ? token.text : '';
}
