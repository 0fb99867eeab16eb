import type { Token } from 'marked';

/** An address written out in a text, such as `www.shop.example/x`. */
export interface WebAddress {
  readonly at: number;
  readonly end: number;
  readonly href: string;
}

const START = /(?:https?|ftp):\/\/|www\./gi;
const HOST_CHARACTER = /[^\s\p{P}\p{S}]|[-._]|\p{So}/u;

/** Finds addresses written out in a text (GFM, "autolinks"), in time linear in its length. */
export class WebAddresses {
  /** Up to here no host is valid: what was refused once is not looked at again. */
  #refusedUntil = 0;
  #next: RegExpExecArray | null | undefined;

  constructor(readonly source: string) {}

  /** The first one that begins between two places. */
  find(from: number, to: number): WebAddress | undefined {
    for (let found = this.#candidate(from); found && found.index < to;) {
      const address = this.#read(found.index, found[0]);
      if (address) return address;
      found = this.#candidate(found.index + found[0].length);
    }
    return undefined;
  }

  /** What looks like a beginning, from a place on; looked for once, however often it is asked for. */
  #candidate(from: number): RegExpExecArray | null {
    if (this.#next === undefined || (this.#next && this.#next.index < from)) {
      START.lastIndex = from;
      this.#next = START.exec(this.source);
    }
    return this.#next;
  }

  #read(at: number, start: string): WebAddress | undefined {
    const { source } = this;
    const before = source.charAt(at - 1);
    const isWww = /^www/i.test(start);
    if (isWww ? !/^[\s*_~(]?$/.test(before) : /[a-z\d]/i.test(before)) return undefined;
    const hostAt = isWww ? at : at + start.length;
    if (hostAt < this.#refusedUntil || !this.#isHost(hostAt)) return undefined;
    let end = hostAt;
    while (end < source.length && !/[\s<]/.test(source.charAt(end))) end++;
    end = at + withoutTail(source.slice(at, end)).length;
    if (end <= hostAt) return undefined;
    const text = source.slice(at, end);
    return { at, end, href: isWww ? `http://${text}` : text };
  }

  #isHost(at: number): boolean {
    const { source } = this;
    let end = at;
    for (let character = characterAt(source, end); HOST_CHARACTER.test(character);) {
      end += character.length;
      character = characterAt(source, end);
    }
    const valid =
      end > at &&
      !/^[-._]/.test(source.charAt(at)) &&
      !source.slice(at, end).split('.').slice(-2).join('').includes('_');
    if (!valid) this.#refusedUntil = Math.max(end, at + 1);
    return valid;
  }
}

function characterAt(source: string, at: number): string {
  const point = source.codePointAt(at);
  return point === undefined ? '' : String.fromCodePoint(point);
}

/** Without the punctuation of the sentence around it, unbalanced `)` and a last character reference. */
function withoutTail(address: string): string {
  let spare = 0;
  for (const character of address) spare += character === ')' ? 1 : character === '(' ? -1 : 0;
  let end = address.length;
  for (;;) {
    const last = address.charAt(end - 1);
    if (last === ')' && spare > 0) spare--;
    else if (last === ';') {
      const reference = /&[a-z\d]+;$/i.exec(address.slice(Math.max(0, end - 34), end));
      if (!reference) return address.slice(0, end);
      end -= reference[0].length - 1;
    } else if (last === '' || !/[?!.,:*_~'"]/.test(last)) return address.slice(0, end);
    end--;
  }
}

/** Whether anything in a text looks like the beginning of an address. */
export function holdsAddress(text: string): boolean {
  START.lastIndex = 0;
  return START.test(text);
}

const LOCAL = /[\w.+-]/;
const DOMAIN = /[\w-]+(?:\.[\w-]+)+/y;

/** A text with all addresses in it made links. */
export function linkAddresses(text: string): Token[] {
  const addresses = new WebAddresses(text);
  const tokens: Token[] = [];
  let done = 0;
  for (let found = addresses.find(0, text.length); found; found = addresses.find(done, text.length)) {
    if (found.at > done) tokens.push(...linkMailAddresses(text.slice(done, found.at)));
    tokens.push(addressToken(text.slice(found.at, found.end), found.href, text.slice(found.at, found.end)));
    done = found.end;
  }
  return done < text.length ? [...tokens, ...linkMailAddresses(text.slice(done))] : tokens;
}

/** A text with the mail addresses in it made links (GFM). */
export function linkMailAddresses(text: string): Token[] {
  if (!text.includes('@')) return [textToken(text)];
  const tokens: Token[] = [];
  let done = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > done && LOCAL.test(text.charAt(start - 1))) start--;
    DOMAIN.lastIndex = at + 1;
    const domain = (DOMAIN.exec(text)?.[0] ?? '').replace(/[-_]$/, '-');
    const end = at + 1 + domain.length;
    if (start === at || domain === '' || domain.endsWith('-') || text[end] === '@') continue;
    if (/(?:^|[^a-z])mailto:$/i.test(text.slice(Math.max(done, start - 8), start))) start -= 7;
    const words = text.slice(start, end);
    if (start > done) tokens.push(textToken(text.slice(done, start)));
    tokens.push(addressToken(words, /^mailto:/i.test(words) ? words : `mailto:${words}`, words));
    done = end;
  }
  if (done < text.length) tokens.push(textToken(text.slice(done)));
  return tokens;
}

/** Words as they are read: escapes and character references are characters by now. */
export function textToken(text: string, raw = text): Token {
  return { type: 'text', raw, text, escaped: true };
}

/** A link whose words are its address. */
export function addressToken(raw: string, href: string, words: string): Token {
  return { type: 'link', raw, href, title: null, text: words, tokens: [textToken(words)] };
}
