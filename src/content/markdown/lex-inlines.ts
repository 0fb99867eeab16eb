import type { Token } from 'marked';
import { altOf, buildInlines, type Bracket, type Piece } from './build-inlines.js';
import { readRun } from './delimiter-runs.js';
import { decodeEntities } from './entities.js';
import { InlineTags } from './inline-tags.js';
import { endAt, LinkSyntax, matchAt, normaliseLabel, type LinkEnd } from './link-syntax.js';
import {
  addressToken,
  holdsAddress,
  linkAddresses,
  linkMailAddresses,
  textToken,
  WebAddresses,
} from './web-addresses.js';

/** What a text may refer to: the definitions of its file. */
export interface Definitions {
  /** Link definitions by their normalised labels. */
  readonly links: Readonly<
    Record<string, { readonly href: string | null; readonly title?: string | null } | undefined>
  >;
  /** Whether a footnote is defined. */
  readonly hasNote: (label: string) => boolean;
}

/** `[^label]`: a footnote is referred to. `defined` is false for one that nobody wrote. */
export interface NoteToken {
  readonly type: 'note';
  readonly raw: string;
  readonly label: string;
  readonly defined: boolean;
}

/**
 * The text of a block → inline tokens (CommonMark 0.31.2 and GFM), in time linear in its length. It stands in for the
 * inline rules of marked, whose patterns take quadratic time on hostile text.
 */
export function lexInlines(text: string, definitions: Definitions): Token[] {
  const trimmed = trimBlanks(text);
  if (!MARKUP.test(trimmed) && !holdsAddress(trimmed)) return trimmed === '' ? [] : linkMailAddresses(trimmed);
  return new InlineLexer(trimmed.replace(/\n[ \t]+/g, '\n'), definitions).read();
}

/** All characters that mean something; most texts have none. */
const MARKUP = /[\\`*_~![\]<&\n]/;

const PLAIN = /[^\\`*_~![\]<&\n]+/y;
const TICKS = /`+/y;
const REFERENCE = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});/y;
const NOTE = /\[\^([^\s[\]^]{1,99})\]/y;

class InlineLexer {
  readonly #pieces: Piece[] = [];
  readonly #brackets: Bracket[] = [];
  /** Brackets below this height cannot become links: a link may not hold another. */
  #deadBrackets = 0;
  readonly #links: LinkSyntax;
  readonly #tags: InlineTags;
  readonly #addresses: WebAddresses;
  /** Words stood in brackets: whether there are addresses in them is seen when all is read. */
  #passedOver = false;
  #ticks: Map<number, number[]> | undefined;
  #at = 0;

  constructor(
    readonly source: string,
    readonly definitions: Definitions,
  ) {
    this.#links = new LinkSyntax(source);
    this.#tags = new InlineTags(source);
    this.#addresses = new WebAddresses(source);
  }

  read(): Token[] {
    while (this.#at < this.source.length) this.#step();
    return buildInlines(this.#pieces, this.#passedOver ? linkAddresses : linkMailAddresses);
  }

  #step(): void {
    switch (this.source[this.#at]) {
      case '\n':
        return this.#breakLine(false);
      case '\\':
        return this.#escape();
      case '`':
        return this.#code();
      case '*':
      case '_':
      case '~': {
        const run = readRun(this.source, this.#at);
        this.#pieces.push(run);
        this.#at += run.length;
        return;
      }
      case '!':
        return this.source[this.#at + 1] === '[' && !matchAt(NOTE, this.source, this.#at + 1)
          ? this.#openBracket(true)
          : this.#text(1);
      case '[':
        return this.#note() ? undefined : this.#openBracket(false);
      case ']':
        return this.#closeBracket();
      case '<':
        return this.#angle();
      case '&': {
        const found = matchAt(REFERENCE, this.source, this.#at)?.[0] ?? '&';
        return this.#add(textToken(decodeEntities(found), found));
      }
      default:
        return this.#plain();
    }
  }

  /** A token for what stands next. */
  #add(token: Token): void {
    this.#pieces.push({ kind: 'token', token });
    this.#at += token.raw.length;
  }

  #text(length: number): void {
    this.#add(textToken(this.source.slice(this.#at, this.#at + length)));
  }

  #plain(): void {
    const end = endAt(PLAIN, this.source, this.#at) ?? this.#at + 1;
    // In brackets that become a link an address is no link of its own; which ones do is not known yet.
    if (this.#brackets.length > 0) this.#passedOver = true;
    for (;;) {
      const address = this.#brackets.length > 0 ? undefined : this.#addresses.find(this.#at, end);
      if (!address) break;
      if (address.at > this.#at) this.#text(address.at - this.#at);
      const words = this.source.slice(address.at, address.end);
      this.#add(addressToken(words, decodeEntities(address.href), decodeEntities(words)));
      if (this.#at >= end) return;
    }
    const blanks = this.source[end] === '\n' ? trailingBlanks(this.source, this.#at, end) : 0;
    if (end - blanks > this.#at) this.#text(end - blanks - this.#at);
    if (blanks > 0) this.#breakLine(this.source.slice(end - blanks, end).endsWith('  '));
  }

  /** A line break with the blanks before it; in a sentence it is one blank. */
  #breakLine(hard: boolean): void {
    const raw = this.source.slice(this.#at, this.source.indexOf('\n', this.#at) + 1);
    this.#add(hard ? { type: 'br', raw } : textToken(' ', raw));
  }

  #escape(): void {
    const next = this.source.charAt(this.#at + 1);
    if (next === '\n') this.#add({ type: 'br', raw: '\\\n' });
    else if (/[!-/:-@[-`{-~]/.test(next)) this.#add(textToken(next, `\\${next}`));
    else this.#text(1);
  }

  #code(): void {
    const { length } = matchAt(TICKS, this.source, this.#at)?.[0] ?? '`';
    const start = this.#at + length;
    const ends = this.#ticksOf(length);
    while (ends.length > 0 && (ends.at(-1) ?? 0) < start) ends.pop();
    const end = ends.at(-1);
    if (end === undefined) return this.#text(length);
    const inside = this.source.slice(start, end).replaceAll('\n', ' ');
    const padded = inside.startsWith(' ') && inside.endsWith(' ') && /[^ ]/.test(inside);
    const text = padded ? inside.slice(1, -1) : inside;
    this.#add({ type: 'codespan', raw: this.source.slice(this.#at, end + length), text });
  }

  /** Where runs of so many backticks stand, the next one last. */
  #ticksOf(length: number): number[] {
    if (!this.#ticks) {
      this.#ticks = new Map();
      for (const { 0: run, index } of this.source.matchAll(/`+/g)) {
        const places = this.#ticks.get(run.length);
        if (places) places.push(index);
        else this.#ticks.set(run.length, [index]);
      }
      for (const places of this.#ticks.values()) places.reverse();
    }
    return this.#ticks.get(length) ?? [];
  }

  #angle(): void {
    const address = this.#tags.address(this.#at);
    if (address) return this.#add(addressToken(this.source.slice(this.#at, address.end), address.href, address.words));
    const end = this.#tags.endOfTag(this.#at);
    if (end === undefined) return this.#text(1);
    const raw = this.source.slice(this.#at, end);
    this.#add({ type: 'html', raw, text: raw, block: false, inLink: false, inRawBlock: false });
  }

  #note(): boolean {
    const [raw, label] = matchAt(NOTE, this.source, this.#at) ?? [];
    if (raw === undefined || label === undefined) return false;
    const defined = this.definitions.hasNote(label);
    // A label of a link may begin with ^ too.
    if (!defined && (this.definitions.links[normaliseLabel(`^${label}`)] || /^[[(]/.test(this.#behind(raw))))
      return false;
    const note: NoteToken = { type: 'note', raw, label, defined };
    this.#add(note);
    return true;
  }

  #behind(raw: string): string {
    return this.source.charAt(this.#at + raw.length);
  }

  #openBracket(image: boolean): void {
    const outer = this.#brackets.at(-1);
    if (outer) outer.holdsBracket = true;
    this.#at += image ? 2 : 1;
    const bracket: Bracket = { kind: 'bracket', image, at: this.#at, piece: this.#pieces.length, holdsBracket: false };
    this.#pieces.push(bracket);
    this.#brackets.push(bracket);
  }

  #closeBracket(): void {
    const bracket = this.#brackets.at(-1);
    const dead = bracket && !bracket.image && this.#brackets.length <= this.#deadBrackets;
    const found = bracket && !dead ? this.#linkEnd(bracket) : undefined;
    if (bracket) this.#popBracket();
    if (!bracket || !found) return this.#text(1);
    const children = buildInlines(this.#pieces.splice(bracket.piece).slice(1));
    const text = this.source.slice(bracket.at, this.#at);
    const raw = this.source.slice(bracket.at - (bracket.image ? 2 : 1), found.end);
    const title = found.title ?? null;
    this.#at = found.end;
    this.#pieces.push({
      kind: 'token',
      token: bracket.image
        ? { type: 'image', raw, href: found.href, title, text, tokens: [textToken(altOf(children))] }
        : { type: 'link', raw, href: found.href, title, text, tokens: children },
    });
    if (!bracket.image) this.#deadBrackets = this.#brackets.length;
  }

  #popBracket(): void {
    this.#brackets.pop();
    this.#deadBrackets = Math.min(this.#deadBrackets, this.#brackets.length);
  }

  #linkEnd(bracket: Bracket): LinkEnd | undefined {
    const behind = this.#at + 1;
    const inline = this.#links.destination(behind);
    if (inline) return inline;
    const full = this.#links.label(behind);
    const own = bracket.holdsBracket || this.#at - bracket.at > 999 ? '' : this.source.slice(bracket.at, this.#at);
    const label = full && full.label !== '' ? full.label : own;
    const key = normaliseLabel(label);
    const link = key === '' ? undefined : this.definitions.links[key];
    if (!link) return undefined;
    const title = link.title ? { title: decodeEntities(link.title) } : {};
    return { href: decodeEntities(link.href ?? ''), ...title, end: full?.end ?? behind };
  }
}

function trailingBlanks(source: string, from: number, end: number): number {
  let start = end;
  while (start > from && (source[start - 1] === ' ' || source[start - 1] === '\t')) start--;
  return end - start;
}

/** Without blanks and line breaks at both ends; other white space, such as U+00A0, is a word's own. */
function trimBlanks(text: string): string {
  const isBlank = (character: string | undefined): boolean =>
    character === ' ' || character === '\t' || character === '\n';
  let start = 0;
  let end = text.length;
  while (isBlank(text[start])) start++;
  while (end > start && isBlank(text[end - 1])) end--;
  return text.slice(start, end);
}
