import { Lexer, Tokenizer, type MarkedToken, type Token, type Tokens, type TokensList } from 'marked';
import { definitionsFromEnd, noteLabel, readDefinition, type FootnoteToken } from './footnotes.js';
import { lexInlines, type NoteToken } from './lex-inlines.js';

/** Blocks nested deeper are shown as their words; real help needs a handful. */
const DEEPEST = 30;

/**
 * A quote that goes on in lines without `>` is ended after so many runs of them, and another one begins. marked reads all
 * that is left of the quote again after each run: time n² for n lines. Real help has one run, seldom two.
 */
const MOST_LAZY_RUNS = 5;

/** A quoted heading: no line without `>` goes on behind it. */
const QUOTED_HEADING = /^ {0,3}(?:> {0,3})+#{1,6}(?:[ \t]|$)/;

/** All that can stand in the second line of a table. */
const TABLE_LINE = /^ {0,3}[-:|][-:| ]*$/;

/** The rules of marked that take quadratic time on hostile text, kept from it. */
class HelpTokenizer extends Tokenizer {
  /**
   * A table is recognised by its first two lines. The rule of marked reads all lines that could be its rows before it
   * refuses one whose columns do not match, and does so again at each line.
   */
  override table(source: string): Tokens.Table | undefined {
    const first = source.indexOf('\n');
    const second = first < 0 ? -1 : source.indexOf('\n', first + 1);
    if (first < 0 || !TABLE_LINE.test(source.slice(first + 1, second < 0 ? undefined : second))) return undefined;
    if (second < 0) return super.table(source);
    const queued = this.lexer.inlineQueue.length;
    const begins = super.table(source.slice(0, second)) !== undefined;
    this.lexer.inlineQueue.length = queued;
    return begins ? super.table(source) : undefined;
  }

  override blockquote(source: string): Tokens.Blockquote | undefined {
    return super.blockquote(/^ {0,3}>/.test(source) ? source.slice(0, endOfLazyRuns(source)) : source);
  }
}

/**
 * Where the lines end that a quote is read from: before a blank one, behind a heading that no quoted line follows, or
 * before the `>` after too many lazy runs.
 */
function endOfLazyRuns(source: string): number {
  let runs = 0;
  let before = '>';
  let at = 0;
  while (at < source.length) {
    const end = source.indexOf('\n', at);
    const line = source.slice(at, end < 0 ? source.length : end);
    const wasLazy = !isQuoted(before);
    if (isQuoted(line)) {
      if (wasLazy && runs >= MOST_LAZY_RUNS) return at;
    } else {
      if (line.trim() === '' || QUOTED_HEADING.test(before)) return at;
      if (!wasLazy) runs++;
    }
    before = line;
    at += line.length + 1;
  }
  return source.length;
}

function isQuoted(line: string): boolean {
  return /^ {0,3}>/.test(line);
}

/** The rules of marked, with a table that ends a paragraph recognised by its first two lines too. */
function withShortTables(rules: Tokenizer['rules']): Tokenizer['rules'] {
  const { table, paragraph } = rules.block;
  const rows = table.source.slice(table.source.indexOf('(?:\\n((?:(?!'));
  return { ...rules, block: { ...rules.block, paragraph: new RegExp(paragraph.source.replace(rows, '(?:\\n|$)')) } };
}

/** The rules of marked, with the pattern of an item made once for each kind of bullet; marked makes it for each list. */
function withKnownItems(rules: Tokenizer['rules']): Tokenizer['rules'] {
  const { listItemRegex } = rules.other;
  const known = new Map<string, RegExp>();
  const itemOf = (bullet: string): RegExp => {
    const pattern = known.get(bullet) ?? listItemRegex(bullet);
    known.set(bullet, pattern);
    return pattern;
  };
  return { ...rules, other: { ...rules.other, listItemRegex: itemOf } };
}

/** Made once, from the rules of the first lexer: patterns of their size take longer to make than a short text to read. */
let RULES: Tokenizer['rules'] | undefined;

/** marked for the blocks of a text; what stands in them is read by {@link lexInlines}, in linear time. */
class HelpLexer extends Lexer {
  readonly #notes = new Set<string>();
  #depth = 0;
  /** Where footnotes begin in the text that is read at the moment. */
  #definitions: number[] = [];

  constructor() {
    const tokenizer = new HelpTokenizer();
    super({ gfm: true, tokenizer });
    tokenizer.rules = RULES ??= withKnownItems(withShortTables(tokenizer.rules));
    this.options.extensions = {
      renderers: {},
      childTokens: { footnote: ['tokens'] },
      block: [(source) => this.#footnote(source)],
      startBlock: [(source) => this.#nextDefinition(source)],
    };
  }

  override blockTokens(source: string, tokens?: Token[], lastParagraphClipped?: boolean): Token[];
  override blockTokens(source: string, tokens?: TokensList, lastParagraphClipped?: boolean): TokensList;
  override blockTokens(source: string, tokens: Token[] = [], lastParagraphClipped = false): Token[] {
    if (this.#depth >= DEEPEST) {
      tokens.push({ type: 'paragraph', raw: source, text: source, tokens: this.inline(source) });
      return tokens;
    }
    this.#depth++;
    const outer = this.#definitions;
    this.#definitions = definitionsFromEnd(source);
    try {
      return super.blockTokens(source, tokens, lastParagraphClipped);
    } finally {
      this.#definitions = outer;
      this.#depth--;
    }
  }

  override inlineTokens(source: string, tokens: Token[] = []): Token[] {
    const { links } = this.tokens;
    for (const token of lexInlines(source, { links, hasNote: (label) => this.#notes.has(noteLabel(label)) }))
      tokens.push(token);
    return tokens;
  }

  #footnote(source: string): FootnoteToken | undefined {
    const found = readDefinition(source);
    if (!found) return undefined;
    this.#notes.add(noteLabel(found.label));
    const { top } = this.state;
    this.state.top = true;
    const tokens = this.blockTokens(found.content);
    this.state.top = top;
    return { type: 'footnote', raw: found.raw, label: found.label, tokens };
  }

  /** How far it is to the next definition, which ends a paragraph. */
  #nextDefinition(source: string): number | undefined {
    while ((this.#definitions.at(-1) ?? -1) > source.length) this.#definitions.pop();
    const fromEnd = this.#definitions.at(-1);
    return fromEnd === undefined ? undefined : source.length - fromEnd;
  }
}

/**
 * Markdown (CommonMark with GFM and footnotes) → the parser's tokens. Should the parser fail all the same, the text
 * comes back as one paragraph of plain words.
 */
export function lexMarkdown(markdown: string): { readonly tokens: Token[]; readonly gaveUp: boolean } {
  try {
    const lexer = new HelpLexer();
    return { tokens: lexer.lex(markdown), gaveUp: false };
  } catch {
    const text: Tokens.Text = { type: 'text', raw: markdown, text: markdown, escaped: false };
    return { tokens: [{ type: 'paragraph', raw: markdown, text: markdown, tokens: [text] }], gaveUp: true };
  }
}

export function isNote(token: Token): token is Token & NoteToken {
  return token.type === 'note';
}

/** The parser's own tokens, whose types are known; all but footnotes. */
export function isMarkedToken(token: Token): token is MarkedToken {
  return token.type !== 'note' && token.type !== 'footnote';
}

/** The words of a token and of what it contains, without markup. */
export function plainWords(token: Token): string {
  if (token.type === 'html' || token.type === 'checkbox') return '';
  const children = 'tokens' in token ? token.tokens : undefined;
  if (children && children.length > 0) return children.map(plainWords).join('');
  return isMarkedToken(token) && 'text' in token ? token.text : '';
}
