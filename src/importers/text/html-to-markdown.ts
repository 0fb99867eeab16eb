import type { Element, ElementContent, Root } from 'hast';
import type { BlockContent, DefinitionContent, Nodes, PhrasingContent, Root as MarkdownRoot, RootContent } from 'mdast';
import type { Options as RehypeRemarkOptions } from 'rehype-remark';
import { isNestedTooDeep, wordsAlone } from './nesting.js';
import { withImportPeers } from '../peers.js';
import { tidyTree, type TidyContext } from './tidy-tree.js';
import { attributeOf, wordsOf } from './tree.js';

/** HTML as a tree, or its bare words where it is nested too deeply to be read. */
export type HtmlTree =
  { readonly kind: 'tree'; readonly root: Root } | { readonly kind: 'words'; readonly words: string };

/** Reads HTML and writes Markdown. */
export interface HtmlTools {
  /** `whole`: a page with `<html>` rather than a part of one. */
  readonly parse: (html: string, whole?: boolean) => HtmlTree;
  readonly write: (tree: HtmlTree, context: TidyContext) => string;
}

/**
 * Loads the packages that read HTML and write Markdown.
 * Throws a {@link MissingImportPeerError} when one of them is not installed.
 */
export async function loadHtmlTools(): Promise<HtmlTools> {
  const [
    { unified },
    { default: rehypeParse },
    { default: rehypeRemark },
    { default: remarkGfm },
    { default: remarkStringify },
  ] = await withImportPeers(() =>
    Promise.all([
      import('unified'),
      import('rehype-parse'),
      import('rehype-remark'),
      import('remark-gfm'),
      import('remark-stringify'),
    ]),
  );
  const part = unified().use(rehypeParse, { fragment: true });
  const page = unified().use(rehypeParse);
  const converter = unified().use(rehypeRemark, { handlers: HANDLERS, nodeHandlers: { comment: () => undefined } });
  const writer = unified()
    .use(remarkGfm, { tablePipeAlign: false })
    .use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-', listItemIndent: 'one' });
  return {
    parse: (html, whole = false) => {
      if (isNestedTooDeep(html)) return { kind: 'words', words: wordsAlone(html) };
      return { kind: 'tree', root: (whole ? page : part).parse(html) };
    },
    write: (tree, context) => {
      if (tree.kind === 'words') {
        context.drop('texts nested too deeply, of which the words stay');
        return writer.stringify({ type: 'root', children: [paragraph(tree.words)] });
      }
      const root: Root = { type: 'root', children: tidyTree(withoutDoctype(tree.root), context) };
      const markdown = converter.runSync(root);
      polish(markdown);
      return writer.stringify(markdown);
    },
  };
}

function paragraph(value: string): RootContent {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}

function withoutDoctype({ children }: Root): ElementContent[] {
  return children.filter((node): node is ElementContent => node.type !== 'doctype');
}

type Handlers = NonNullable<RehypeRemarkOptions['handlers']>;
type State = Parameters<NonNullable<Handlers[string]>>[0];

const inlineTag =
  (tag: string) =>
  (state: State, node: Element): Nodes[] => [raw(`<${tag}>`), ...state.all(node), raw(`</${tag}>`)];

/** What Markdown says in HTML, and what it does not say by itself. */
const HANDLERS: Handlers = {
  kbd: inlineTag('kbd'),
  sub: inlineTag('sub'),
  sup: inlineTag('sup'),
  cellbreak: () => raw('<br>'),
  anchor: (_state, node) => raw(`<a id="${attributeOf(node, 'name')}"></a>`),
  details: (state, node) => {
    const [summary, ...rest] = node.children;
    const words = summary?.type === 'element' ? wordsOf(summary.children).replace(/\s+/g, ' ').trim() : '';
    return [
      raw(`<details>\n<summary>${escapeHtml(words)}</summary>`),
      ...flowOf(state, { ...node, children: rest }),
      raw('</details>'),
    ];
  },
  callout: (state, node) => ({ type: 'blockquote', children: headed(flowOf(state, node), attributeOf(node, 'tone')) }),
  ...Object.fromEntries(['h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [tag, heading])),
};

function heading(state: State, node: Element): Nodes {
  const level = Number(node.tagName.slice(1));
  const depth = level === 2 || level === 3 || level === 4 || level === 5 ? level : 6;
  const children: PhrasingContent[] = state.all(node).filter(isPhrasing);
  const pin = attributeOf(node, 'pin');
  return { type: 'heading', depth, children: pin === '' ? children : [...children, raw(` {#${pin}}`)] };
}

const PHRASING: ReadonlySet<string> = new Set(
  'text strong emphasis delete inlineCode break link image html'.split(' '),
);

function isPhrasing(node: Nodes): node is PhrasingContent {
  return PHRASING.has(node.type);
}

function flowOf(state: State, node: Element): (BlockContent | DefinitionContent)[] {
  return state.toFlow(state.all(node));
}

/** The `[!NOTE]` of a callout stands on its own line before the words. */
function headed(children: (BlockContent | DefinitionContent)[], tone: string): (BlockContent | DefinitionContent)[] {
  const [first, ...rest] = children;
  if (first?.type !== 'paragraph') return [{ type: 'paragraph', children: [raw(`[!${tone}]`)] }, ...children];
  return [{ ...first, children: [raw(`[!${tone}]\n`), ...first.children] }, ...rest];
}

function raw(value: string): { type: 'html'; value: string } {
  return { type: 'html', value };
}

function escapeHtml(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Lists as tight as they were, and `[!NOTE]` without a backslash. */
function polish(node: MarkdownRoot | Nodes): void {
  if (node.type === 'list') {
    for (const item of node.children) item.spread = item.children.filter(({ type }) => type !== 'list').length > 1;
    node.spread = node.children.some(({ spread }) => spread === true);
  }
  if (node.type === 'blockquote') {
    const first = node.children[0];
    const words = first?.type === 'paragraph' ? first.children[0] : undefined;
    const marker = words?.type === 'text' ? /^\[![A-Za-z-]+\]/.exec(words.value)?.[0] : undefined;
    if (first?.type === 'paragraph' && words?.type === 'text' && marker !== undefined) {
      words.value = words.value.slice(marker.length).trimStart();
      first.children.unshift(raw(`${marker}\n`));
    }
  }
  if ('children' in node) for (const child of node.children) polish(child);
}
