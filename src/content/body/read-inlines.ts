import type { Token } from 'marked';
import type { Inline, Target } from '../../model/index.js';
import type { BodyContext } from './body-context.js';
import { KEPT_TAGS, roleOf, WELCOME } from './html-tags.js';
import { InlineBuilder, withoutLinks, wordsNode } from './inline-builder.js';
import type { NoteToken } from '../markdown/lex-inlines.js';
import { countLines } from '../markdown/count-lines.js';
import { isMarkedToken, isNote, plainWords } from '../markdown/lex-markdown.js';
import { attribute, scanHtml, type HtmlPart } from '../markdown/scan-html.js';

/** Inline tokens → inline nodes. `line` is where the first token stands. */
export function readInlines(tokens: readonly Token[], line: number, context: BodyContext): Inline[] {
  return collect(tokens, line, context).finish();
}

/** The same without trimming: for what stands inside a sentence. */
function readInside(tokens: readonly Token[], line: number, context: BodyContext): Inline[] {
  return collect(tokens, line, context).finishInside();
}

function collect(tokens: readonly Token[], line: number, context: BodyContext): InlineBuilder {
  const builder = new InlineBuilder();
  for (const token of tokens) {
    addToken(token, line, builder, context);
    line += countLines(token.raw);
  }
  return builder;
}

function addToken(token: Token, line: number, builder: InlineBuilder, context: BodyContext): void {
  if (isNote(token)) return addNote(token, line, builder, context);
  if (!isMarkedToken(token)) return;
  switch (token.type) {
    case 'text':
      if (token.tokens) builder.add(...readInside(token.tokens, line, context));
      else builder.text(token.text);
      return;
    case 'strong':
      return builder.add({ kind: 'strong', children: readInside(token.tokens, line, context) });
    case 'em':
      return builder.add({ kind: 'emphasis', children: readInside(token.tokens, line, context) });
    case 'del':
      return builder.add({ kind: 'deleted', children: readInside(token.tokens, line, context) });
    case 'codespan':
      return builder.add({ kind: 'code', text: token.text });
    case 'br':
      return builder.add({ kind: 'break' });
    case 'link':
      return addLink(token.href, token.tokens, line, builder, context);
    case 'image': {
      const alt = token.tokens.map(plainWords).join('');
      return builder.add(...imageNodes(token.href, alt.trim() || undefined, token.title ?? undefined, line, context));
    }
    case 'html':
      for (const part of scanHtml(token.raw)) addHtmlPart(part, line, builder, context);
      return;
    default:
      return;
  }
}

/** The number of a footnote; one that nobody wrote is reported, and stays as typed. */
function addNote(token: NoteToken, line: number, builder: InlineBuilder, context: BodyContext): void {
  const node = context.notes.refer(token.label);
  if (node) return builder.add(node);
  builder.text(token.raw);
  context.report({
    severity: 'warning',
    line,
    rule: 'footnote-missing',
    message: `There is no footnote "${token.raw}".`,
    remedy: `Write ${token.raw}: and its words on a line of their own, or \\${token.raw} where none is meant.`,
  });
}

function addLink(
  href: string,
  tokens: readonly Token[],
  line: number,
  builder: InlineBuilder,
  context: BodyContext,
): void {
  const children = withoutLinks(readInside(tokens, line, context));
  builder.add(...linkNodes(context.link(href, line), children, line, context));
}

function linkNodes(to: Target | undefined, children: Inline[], line: number, context: BodyContext): Inline[] {
  if (!to || children.length === 0) return children;
  const link: Inline = { kind: 'link', to, children };
  context.lines.set(link, line);
  return [link];
}

function imageNodes(
  href: string,
  /** Absent where it was forgotten; empty where an editor says `alt=""`: a picture that tells nothing. */
  written: string | undefined,
  title: string | undefined,
  line: number,
  context: BodyContext,
): Inline[] {
  const alt = written ?? '';
  const src = context.image(href, written, line);
  if (src === undefined) return alt ? [{ kind: 'text', text: alt }] : [];
  return [{ kind: 'image', src, alt, ...(title ? { title } : {}) }];
}

/** One piece of HTML inside a sentence. Elements that start on their own line start a new line here. */
export function addHtmlPart(part: HtmlPart, line: number, builder: InlineBuilder, context: BodyContext): void {
  if (part.kind === 'text') return builder.text(part.text.replace(/\s+/g, ' '));
  const { tag, raw } = part;
  const role = roleOf(tag);
  if (role === undefined) return builder.text(raw);
  if (!WELCOME.has(role) && !KEPT_TAGS.has(tag) && !context.reducedTags.has(tag)) context.reducedTags.set(tag, line);
  if (part.kind === 'close') {
    builder.close(tag);
    if (role === 'block') builder.add({ kind: 'break' });
    return;
  }
  switch (role) {
    case 'strong':
    case 'emphasis':
    case 'deleted':
    case 'sub':
    case 'sup':
      return builder.open(tag, (children) => [{ kind: role, children }]);
    case 'code':
    case 'key':
      return builder.open(tag, wordsNode(role));
    case 'link': {
      const href = attribute(raw, 'href');
      if (href === undefined) return;
      const to = context.link(href, line);
      return builder.open(tag, (children) => linkNodes(to, withoutLinks(children), line, context));
    }
    case 'image':
      return builder.add(...imageNodes(attribute(raw, 'src') ?? '', attribute(raw, 'alt'), undefined, line, context));
    case 'dropped':
      return builder.open(tag, () => []);
    case 'item':
      builder.add({ kind: 'break' });
      return builder.text('• ');
    case 'cell':
      return builder.text(' · ');
    case 'break':
    case 'rule':
    case 'block':
    case 'details':
      return builder.add({ kind: 'break' });
    case 'summary':
    case 'words':
      return;
  }
}
