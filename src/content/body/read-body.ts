import type { Token, Tokens } from 'marked';
import { inlineText, videoAt, type Block, type CalloutTone, type Inline, type ListItem } from '../../model/index.js';
import { BlockBuilder } from './block-builder.js';
import type { BodyContext } from './body-context.js';
import { decodeEntities } from '../markdown/entities.js';
import { BodyNotes } from '../markdown/footnotes.js';
import { PIN } from '../markdown/headings.js';
import { addHtmlBlock } from './html-blocks.js';
import { countLines } from '../markdown/count-lines.js';
import { isMarkedToken } from '../markdown/lex-markdown.js';
import { readInlines } from './read-inlines.js';
import { paragraphOf } from './paragraph.js';
import { didYouMean, suggest } from '../suggestion.js';

const TONES = ['note', 'tip', 'important', 'warning', 'caution'] as const satisfies readonly CalloutTone[];

/** Deeper than this nothing is nested in real help; what lies below is left out. */
const DEEPEST = 40;

/** Block tokens → the typed tree of one body, with its footnotes. `line` is where the first token stands. */
export function readBody(tokens: readonly Token[], line: number, given: BodyContext): Block[] {
  const context = { ...given, notes: new BodyNotes(given.footnotes, given.notes.bodies) };
  const blocks = readBlocks(tokens, line, context);
  const notes = context.notes.finish((note) => readBlocks(note.tokens, note.line, context, 1));
  return notes ? [...blocks, notes] : blocks;
}

function readBlocks(tokens: readonly Token[], line: number, context: BodyContext, depth = 0): Block[] {
  if (depth > DEEPEST) return [];
  const blocks = new BlockBuilder(context.lines);
  for (const token of tokens) {
    if (isMarkedToken(token) && token.type === 'html') addHtmlBlock(token.raw, line, blocks, context);
    else {
      const block = readBlock(token, line, context, depth);
      if (block) blocks.add(block, line);
    }
    line += countLines(token.raw);
  }
  return blocks.finish();
}

function readBlock(token: Token, line: number, context: BodyContext, depth: number): Block | undefined {
  if (!isMarkedToken(token)) return undefined;
  switch (token.type) {
    case 'paragraph':
    case 'text': {
      const children = readInlines(token.tokens ?? [token], line, context);
      if (children.length === 0) return undefined;
      // In a list it may be a choice.
      const video = token.type === 'paragraph' ? videoIn(children) : undefined;
      return video ?? paragraphOf(children, context);
    }
    case 'heading':
      return readHeadingBlock(token, line, context);
    case 'list':
      return readList(token, line, context, depth);
    case 'blockquote':
      return readQuote(readBlocks(token.tokens, line, context, depth + 1), line, context);
    case 'table':
      return readTable(token, line, context);
    case 'code':
      return { kind: 'code', ...(token.lang ? { language: decodeEntities(token.lang) } : {}), text: token.text };
    case 'hr':
      return { kind: 'rule' };
    default:
      return undefined;
  }
}

/** A link to a film that stands alone in its paragraph is the film. */
function videoIn([link, ...more]: readonly Inline[]): Block | undefined {
  if (link?.kind !== 'link' || link.to.kind !== 'leave' || more.length > 0) return undefined;
  const { href } = link.to;
  const video = videoAt(href);
  const words = inlineText(link.children).trim();
  return video && { kind: 'video', href, title: words === '' || words === href ? video.name : words, host: video.host };
}

function readHeadingBlock(token: Tokens.Heading, line: number, context: BodyContext): Block | undefined {
  const heading = context.headings.get(token);
  const children = withoutPin(readInlines(token.tokens, line, context));
  if (!heading || children.length === 0) return undefined;
  return { kind: 'heading', level: Math.max(2, token.depth), id: heading.id, children };
}

function withoutPin(children: Inline[]): Inline[] {
  const last = children.at(-1);
  if (last?.kind !== 'text' || !PIN.test(last.text)) return children;
  const text = last.text.replace(PIN, '');
  return [...children.slice(0, -1), ...(text ? [{ kind: 'text', text } as const] : [])];
}

function readList(token: Tokens.List, line: number, context: BodyContext, depth: number): Block {
  const items = token.items.map((item): ListItem => {
    const children = readBlocks(item.tokens, line, context, depth + 1);
    const read: ListItem = { ...(item.task ? { checked: item.checked === true } : {}), children };
    context.lines.set(read, line);
    if (beginsWithLink(item) && !showsLink(children[0])) context.deadChoices.add(read);
    line += countLines(item.raw);
    return read;
  });
  const start = typeof token.start === 'number' && token.start !== 1 ? { start: token.start } : {};
  return { kind: 'list', ordered: token.ordered, ...start, items };
}

function beginsWithLink({ tokens }: Tokens.ListItem): boolean {
  const first = tokens.find(({ type }) => type !== 'space');
  const inside = first && 'tokens' in first ? first.tokens?.[0] : undefined;
  return inside?.type === 'link';
}

function showsLink(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' && block.children[0]?.kind === 'link';
}

function readTable(token: Tokens.Table, line: number, context: BodyContext): Block {
  const cell = (tokens: readonly Token[], row: number): Inline[] => readInlines(tokens, line + row, context);
  return {
    kind: 'table',
    align: token.align,
    head: token.header.map(({ tokens }) => cell(tokens, 0)),
    rows: token.rows.map((row, index) => row.map(({ tokens }) => cell(tokens, index + 2))),
  };
}

/** A quote that begins with `[!NOTE]` and the like is a callout. */
function readQuote(children: Block[], line: number, context: BodyContext): Block {
  const [first, ...rest] = children;
  const words = first?.kind === 'paragraph' ? first.children[0] : undefined;
  const marker = words?.kind === 'text' ? /^\[!([\w-]+)\]\s*/.exec(words.text) : null;
  if (first?.kind !== 'paragraph' || words?.kind !== 'text' || !marker) return { kind: 'quote', children };
  const name = (marker[1] ?? '').toLowerCase();
  const tone = TONES.find((known) => known === name);
  if (!tone)
    context.report({
      severity: 'warning',
      line,
      rule: 'callout',
      message: `"[!${marker[1] ?? ''}]" is no callout; it is shown as a note.`,
      remedy: didYouMean(suggest(name, TONES), `Use ${TONES.map((known) => `[!${known.toUpperCase()}]`).join(', ')}.`),
    });
  const text = words.text.slice(marker[0].length);
  const sentence: Inline[] = [...(text ? [{ kind: 'text', text } as const] : []), ...first.children.slice(1)];
  const body: Block[] =
    inlineText(sentence).trim() || sentence.length > 0 ? [{ kind: 'paragraph', children: sentence }, ...rest] : rest;
  return { kind: 'callout', tone: tone ?? 'note', children: body };
}
