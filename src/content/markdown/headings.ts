import GithubSlugger from 'github-slugger';
import type { Token } from 'marked';
import { countLines } from './count-lines.js';
import { isMarkedToken, plainWords } from './lex-markdown.js';

export interface Heading {
  readonly id: string;
  /** The heading without its `{#id}`. */
  readonly text: string;
  readonly depth: number;
  readonly line: number;
  /** Whether the editor fixed the id with `{#id}`. */
  readonly pinned: boolean;
}

/** `{#id}` at the end of a heading. */
export const PIN = /\s*\{#([^\s{}]+)\}\s*$/;

/**
 * All headings of a document in its order, each with the anchor that a repository's viewer gives it (github-slugger),
 * unless it is pinned. They are read before the links, so that a link may point forward.
 */
export function readHeadings(tokens: readonly Token[], firstLine: number): Map<Token, Heading> {
  const slugger = new GithubSlugger();
  const headings = new Map<Token, Heading>();
  const walk = (list: readonly Token[], start: number): void => {
    let line = start;
    for (const token of list) {
      if (isMarkedToken(token)) {
        if (token.type === 'heading') headings.set(token, readHeading(token, token.depth, line, slugger));
        else if (token.type === 'list') walk(token.items, line);
        else if (token.type === 'blockquote' || token.type === 'list_item') walk(token.tokens, line);
      }
      line += countLines(token.raw);
    }
  };
  walk(tokens, firstLine);
  return headings;
}

function readHeading(token: Token, depth: number, line: number, slugger: GithubSlugger): Heading {
  const words = cleanTitle(plainWords(token));
  const pin = PIN.exec(words)?.[1];
  const text = words.replace(PIN, '');
  return { id: pin ?? (slugger.slug(text) || slugger.slug('section')), text, depth, line, pinned: pin !== undefined };
}

/** A title without soft hyphens and line breaks, which hurt in lists, search and addresses. */
export function cleanTitle(text: string): string {
  return text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
}
