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

  constructor(readonly source: string) {}

  /** The first one that begins between two places. Inside brackets it ends at the next `]`. */
  find(from: number, to: number, inBrackets: boolean): WebAddress | undefined {
    START.lastIndex = from;
    for (let found = START.exec(this.source); found && found.index < to; found = START.exec(this.source)) {
      const address = this.#read(found.index, found[0], inBrackets);
      if (address) return address;
      START.lastIndex = found.index + found[0].length;
    }
    return undefined;
  }

  #read(at: number, start: string, inBrackets: boolean): WebAddress | undefined {
    const { source } = this;
    const before = source.charAt(at - 1);
    const isWww = /^www/i.test(start);
    if (isWww ? !/^[\s*_~(]?$/.test(before) : /[a-z\d]/i.test(before)) return undefined;
    const hostAt = isWww ? at : at + start.length;
    if (hostAt < this.#refusedUntil || !this.#isHost(hostAt)) return undefined;
    let end = hostAt;
    while (end < source.length && !/[\s<]/.test(source.charAt(end)) && !(inBrackets && source[end] === ']')) end++;
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

const LOCAL = /[\w.+-]/;
const DOMAIN = /[\w-]+(?:\.[\w-]+)+/y;

/** A text with the mail addresses in it made links (GFM). */
export function linkMailAddresses(text: string): Token[] {
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
