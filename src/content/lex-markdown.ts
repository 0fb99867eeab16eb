import { Marked, type MarkedToken, type Token, type Tokens } from 'marked';

/** `[Talk to us](contact: returns)`: CommonMark allows no blank in an address, so this link has its own rule. */
export interface HandoverToken {
  readonly type: 'handover';
  readonly raw: string;
  readonly href: string;
  readonly tokens: Token[];
}

const HANDOVER = /^\[((?:[^[\]\\\n]|\\.){1,400})\]\(\s*((?:contact|callback):[^()\n]*)\)/i;

const marked = new Marked({
  gfm: true,
  extensions: [
    {
      name: 'handover',
      level: 'inline',
      start: (source) => /\[[^[\]\n]{1,400}\]\(\s{0,8}(?:contact|callback):/i.exec(source)?.index,
      tokenizer(source) {
        const found = HANDOVER.exec(source);
        if (!found) return undefined;
        const [raw, label = '', href = ''] = found;
        return { type: 'handover', raw, href: href.trim(), tokens: this.lexer.inlineTokens(label) };
      },
    },
  ],
});

/**
 * Markdown (CommonMark with GFM) → the parser's tokens. Whatever the parser cannot take (it recurses, so a
 * thousandfold nesting can exhaust the stack) comes back as one paragraph of plain text.
 */
export function lexMarkdown(markdown: string): { readonly tokens: Token[]; readonly gaveUp: boolean } {
  try {
    return { tokens: marked.lexer(markdown), gaveUp: false };
  } catch {
    const text: Tokens.Text = { type: 'text', raw: markdown, text: markdown, escaped: false };
    return { tokens: [{ type: 'paragraph', raw: markdown, text: markdown, tokens: [text] }], gaveUp: true };
  }
}

export function isHandover(token: Token): token is Token & HandoverToken {
  return token.type === 'handover';
}

/** The parser's own tokens, whose types are known; all but {@link HandoverToken}. */
export function isMarkedToken(token: Token): token is MarkedToken {
  return token.type !== 'handover';
}

/** The words of a token and of what it contains, without markup. Character references stay as typed. */
export function plainWords(token: Token): string {
  if (token.type === 'html' || token.type === 'checkbox') return '';
  const children = 'tokens' in token ? token.tokens : undefined;
  if (children && children.length > 0) return children.map(plainWords).join('');
  return isMarkedToken(token) && 'text' in token ? token.text : '';
}

export function countLines(raw: string): number {
  let lines = 0;
  for (let at = raw.indexOf('\n'); at >= 0; at = raw.indexOf('\n', at + 1)) lines++;
  return lines;
}
