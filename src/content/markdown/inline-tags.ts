import { matchAt } from './link-syntax.js';

const ATTRIBUTE = /\s+[a-zA-Z:_][\w.:-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?/;
const TAG = new RegExp(`<(?:[a-zA-Z][a-zA-Z0-9-]*(?:${ATTRIBUTE.source})*\\s*/?|/[a-zA-Z][a-zA-Z0-9-]*\\s*)>`, 'y');
const ADDRESS = /<([a-zA-Z][a-zA-Z0-9+.-]{1,31}:[^\s\p{Cc}<>]*)>/uy;
const MAIL =
  /<([\w.!#$%&'*+/=?^`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*)>/y;

/** What begins with one and ends with the other is passed over by a reader. */
const HIDDEN = [
  [/<!--/y, '-->'],
  [/<\?/y, '?>'],
  [/<!\[CDATA\[/y, ']]>'],
  [/<![a-zA-Z]/y, '>'],
] as const;

/** Recognises what may stand in angle brackets inside a sentence (CommonMark 0.31.2, 6.5 and 6.6). */
export class InlineTags {
  /** Ends that are not found any more from here on. */
  readonly #missing = new Set<string>();

  constructor(readonly source: string) {}

  /** Just behind the tag, comment or instruction at a place, or undefined. */
  endOfTag(at: number): number | undefined {
    const tag = matchAt(TAG, this.source, at);
    if (tag) return at + tag[0].length;
    for (const [start, end] of HIDDEN) {
      const begun = matchAt(start, this.source, at);
      if (!begun || this.#missing.has(end)) continue;
      // `<!-->` and `<!--->` are whole comments.
      const from = end === '-->' ? at + 2 : at + begun[0].length;
      const found = this.source.indexOf(end, from);
      if (found >= 0) return found + end.length;
      this.#missing.add(end);
    }
    return undefined;
  }

  /** `<https://shop.example>` and `<service@shop.example>`. */
  address(at: number): { readonly words: string; readonly href: string; readonly end: number } | undefined {
    const address = matchAt(ADDRESS, this.source, at);
    const found = address ?? matchAt(MAIL, this.source, at);
    const words = found?.[1];
    if (!found || words === undefined) return undefined;
    return { words, href: address ? words : `mailto:${words}`, end: at + found[0].length };
  }
}
