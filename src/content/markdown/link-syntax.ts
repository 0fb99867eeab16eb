import { decodeEntities } from './entities.js';

/** Where a link leads, as far as it is written behind its words. */
export interface LinkEnd {
  readonly href: string;
  readonly title?: string;
  /** Just behind the link. */
  readonly end: number;
}

const HANDOVER = /\([ \t\n]*((?:contact|callback):[^()\n]*)\)/iy;
const ANGLED = /<((?:\\.|[^\n<>\\])*)>/y;
const BLANKS = /[ \t]*(?:\n[ \t]*)?/y;
const LABEL = /\[((?:\\.|[^\\[\]]){0,999})\]/sy;

/** Parentheses in an address may nest, to this depth: without a limit `[a](b` times n takes time n². */
const DEEPEST_PARENTHESES = 32;

/** Reads what may follow `[words]`: `(address "title")`, in time linear in its length. */
export class LinkSyntax {
  /** Kinds of quotes that are not closed any more from here on. */
  readonly #unclosed = new Set<string>();

  constructor(readonly source: string) {}

  /** The `(address "title")` at a place; `[Talk to us](contact: lost card)` may hold blanks. */
  destination(at: number): LinkEnd | undefined {
    if (this.source[at] !== '(') return undefined;
    const handover = matchAt(HANDOVER, this.source, at);
    if (handover) return { href: (handover[1] ?? '').trim(), end: at + handover[0].length };
    let place = this.#blanks(at + 1);
    const address = this.#address(place);
    if (!address) return undefined;
    const behind = this.#blanks(address.end);
    const title = behind > address.end ? this.#title(behind) : undefined;
    place = this.#blanks(title?.end ?? behind);
    if (this.source[place] !== ')') return undefined;
    return { href: unescape(address.text), ...(title ? { title: unescape(title.text) } : {}), end: place + 1 };
  }

  /** The `[label]` at a place. */
  label(at: number): { readonly label: string; readonly end: number } | undefined {
    const found = matchAt(LABEL, this.source, at);
    return found ? { label: found[1] ?? '', end: at + found[0].length } : undefined;
  }

  #blanks(at: number): number {
    return endAt(BLANKS, this.source, at) ?? at;
  }

  #address(at: number): { text: string; end: number } | undefined {
    const { source } = this;
    if (source[at] === '<') {
      const angled = matchAt(ANGLED, source, at);
      return angled ? { text: angled[1] ?? '', end: at + angled[0].length } : undefined;
    }
    let open = 0;
    let end = at;
    for (; end < source.length; end++) {
      const character = source.charAt(end);
      if (character === '\\' && ESCAPABLE.test(source.charAt(end + 1))) end++;
      else if (character === '(' && ++open > DEEPEST_PARENTHESES) return undefined;
      else if (character === ')' && --open < 0) break;
      else if (character <= ' ' || character === '\u007f') break;
    }
    return open > 0 || end >= source.length ? undefined : { text: source.slice(at, end), end };
  }

  #title(at: number): { text: string; end: number } | undefined {
    const { source } = this;
    const close = source[at] === '(' ? ')' : source.charAt(at);
    if (!/["')]/.test(close) || this.#unclosed.has(close)) return undefined;
    for (let end = at + 1; end < source.length; end++) {
      const character = source[end];
      if (character === '\\') end++;
      else if (character === close) return { text: source.slice(at + 1, end), end: end + 1 };
      else if (character === '(' && close === ')') return undefined;
    }
    this.#unclosed.add(close);
    return undefined;
  }
}

const ESCAPABLE = /[!-/:-@[-`{-~]/;

/** Backslashes before punctuation go, character references become characters. */
function unescape(text: string): string {
  return text.replace(/\\[!-/:-@[-`{-~]|&(?:#\w{1,8}|[a-zA-Z]\w{1,31});/g, (found) =>
    found.startsWith('\\') ? found.slice(1) : decodeEntities(found),
  );
}

/** How the parser of blocks files a label of a link definition: without case, blanks as one. */
export function normaliseLabel(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase().toLowerCase();
}

/** Just behind what a sticky pattern finds at a place. */
export function endAt(pattern: RegExp, source: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(source) ? pattern.lastIndex : undefined;
}

/** What a sticky pattern finds at a place. */
export function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}
