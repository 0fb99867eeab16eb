import type { Element, ElementContent } from 'hast';
import { DROPPED, SILENT, toneOf, UNWRAPPED, videoPage } from './element-rows.js';
import { tidyTable } from './tidy-table.js';
import { attributeOf, BLOCKS, element, holds, isElement, text, wordsOf } from './tree.js';

/** What tidying one article asks of its surroundings. */
export interface TidyContext {
  /** Where a link leads now; undefined where the words must do without it. */
  readonly link: (href: string) => string | undefined;
  /** Where an image lies now; undefined where its alt text must do. */
  readonly image: (src: string, alt: string) => string | undefined;
  /** Anchors of this article that some link leads to; all others are noise to an editor. */
  readonly anchors: ReadonlySet<string>;
  readonly drop: (kind: string, detail?: string) => void;
}

/** Marks that Markdown writes around words. */
const MARKS = ['strong', 'b', 'em', 'i', 'del', 's', 'strike'];
const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
/** What editors set a remark apart with. */
const BOXES = ['div', 'section', 'aside', 'p', 'blockquote'];
/** A form that holds these is a page builder's wrapping rather than a form to fill in. */
const CONTENT: ReadonlySet<string> = new Set(['p', 'ul', 'ol', 'table', 'h1', 'h2', 'h3', 'h4', 'pre', 'blockquote']);

/**
 * Reduces a tree of HTML to what Markdown has a word for, and says what it left out. Elements named `callout`,
 * `anchor` and `cellbreak` are made here for the writer.
 */
export function tidyTree(nodes: readonly ElementContent[], context: TidyContext): ElementContent[] {
  return mergeMarks(nodes.flatMap((node) => tidyNode(node, context)));
}

function tidyNode(node: ElementContent, context: TidyContext): ElementContent[] {
  if (node.type === 'text') return [node];
  if (node.type !== 'element') return [];
  const { tagName: tag } = node;
  if (SILENT.has(tag)) return [];
  const kind = Object.hasOwn(DROPPED, tag) ? DROPPED[tag] : undefined;
  if (kind !== undefined) {
    context.drop(kind, attributeOf(node, 'src') || attributeOf(node, 'name'));
    return [];
  }
  if (/(?:^|;)\s*(?:color|background(?:-color)?)\s*:/i.test(attributeOf(node, 'style'))) context.drop('colours');
  const anchors = anchorsOf(node, context);
  return [...anchors, ...tidyElement(node, context)];
}

function tidyElement(node: Element, context: TidyContext): ElementContent[] {
  const { tagName: tag } = node;
  const inside = (): ElementContent[] => tidyTree(node.children, context);
  if (['iframe', 'embed', 'object', 'video', 'audio'].includes(tag)) return tidyEmbed(node, context);
  if (tag === 'form') return tidyForm(node, context);
  if (tag === 'a') return tidyLink(node, context);
  if (tag === 'img') return tidyImage(node, context);
  if (tag === 'table') return tidyTable(inside(), context);
  if (UNWRAPPED.has(tag)) return inside();
  if (MARKS.includes(tag)) return tidyMark(node, inside());
  if (HEADINGS.includes(tag)) return tidyHeading(node, inside(), context);
  const children = inside();
  if (tag === 'details') return tidyDetails(children);
  const tone = BOXES.includes(tag) ? toneOf(attributeOf(node, 'className')) : undefined;
  if ((tone !== undefined || tag === 'p') && isBlank(children)) return [];
  if (tone !== undefined) return [element('callout', { tone }, children)];
  return [{ ...node, children }];
}

function tidyEmbed(node: Element, context: TidyContext): ElementContent[] {
  const sources = [
    node,
    ...node.children.filter((child): child is Element => isElement(child, 'source', 'embed', 'param')),
  ]
    .flatMap((each) => [attributeOf(each, 'src'), attributeOf(each, 'dataSrc'), attributeOf(each, 'data')])
    .filter(Boolean);
  const page = sources.map(videoPage).find((found) => found !== undefined);
  if (page === undefined) {
    context.drop('unknown embeds', sources[0] ?? node.tagName);
    return [];
  }
  context.drop('players, now links to their videos', page);
  const title = attributeOf(node, 'title')
    .replace(/^(?:youtube|vimeo|loom)?\s*(?:video )?player$/i, '')
    .trim();
  return [element('p', {}, [element('a', { href: page }, [text(title || 'Video')])])];
}

function tidyForm(node: Element, context: TidyContext): ElementContent[] {
  context.drop('forms', attributeOf(node, 'action'));
  return holds(node.children, CONTENT) ? tidyTree(node.children, context) : [];
}

function tidyLink(node: Element, context: TidyContext): ElementContent[] {
  const children = tidyTree(node.children, context);
  const href = attributeOf(node, 'href').trim();
  const only = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  // A picture that links to its own file opens larger in the old system.
  if (
    only.length === 1 &&
    isElement(only[0], 'img') &&
    /\.(?:png|jpe?g|gif|webp)(?:[?#]|$)|article_attachments/i.test(href)
  )
    return children;
  if (href === '') return children;
  const to = context.link(href);
  if (to === undefined || isBlank(children)) return children;
  if (holds(children, BLOCKS)) return children.map((child) => linked(child, to));
  return trimmed(children, (kept) => element('a', { href: to }, kept));
}

/** A link around whole blocks becomes a link inside each. */
function linked(node: ElementContent, href: string): ElementContent {
  if (node.type !== 'element' || isBlank([node])) return node;
  if (!holds([node], BLOCKS)) return element('a', { href }, [node]);
  if (holds(node.children, BLOCKS)) return { ...node, children: node.children.map((child) => linked(child, href)) };
  return { ...node, children: node.children.length > 0 ? [element('a', { href }, node.children)] : [] };
}

function tidyImage(node: Element, context: TidyContext): ElementContent[] {
  const written = attributeOf(node, 'src');
  const src =
    written === '' || /^data:image\/(?:gif|svg)/i.test(written) ? attributeOf(node, 'dataSrc') || written : written;
  const alt = (attributeOf(node, 'alt') || attributeOf(node, 'title')).replace(/\s+/g, ' ').trim();
  const at = src === '' ? undefined : context.image(src, alt);
  if (at === undefined) return alt === '' ? [] : [text(alt)];
  return [element('img', { src: at, alt }, [])];
}

function tidyMark(node: Element, children: ElementContent[]): ElementContent[] {
  if (isBlank(children) || holds(children, BLOCKS)) return children;
  const tagName = node.tagName === 'b' ? 'strong' : node.tagName === 'i' ? 'em' : node.tagName;
  return trimmed(children, (kept) => element(tagName, {}, kept));
}

/** Blanks at the ends of a mark belong outside of it: `**word** ` rather than `**word **`. */
function trimmed(children: ElementContent[], wrap: (kept: ElementContent[]) => Element): ElementContent[] {
  const kept = [...children];
  const first = kept[0];
  const before = first?.type === 'text' ? (/^\s+/.exec(first.value)?.[0] ?? '') : '';
  if (first?.type === 'text') kept[0] = text(first.value.slice(before.length));
  const last = kept.at(-1);
  const after = last?.type === 'text' ? (/\s+$/.exec(last.value)?.[0] ?? '') : '';
  if (last?.type === 'text') kept[kept.length - 1] = text(last.value.slice(0, last.value.length - after.length));
  return [...(before ? [text(before)] : []), wrap(kept), ...(after ? [text(after)] : [])];
}

/** A heading is bold by itself, and its address stays where something links to it. */
function tidyHeading(node: Element, children: ElementContent[], context: TidyContext): ElementContent[] {
  if (isBlank(children)) return [];
  const words = children.flatMap((child) => (isElement(child, 'strong', 'em') ? child.children : [child]));
  const id = attributeOf(node, 'id');
  const pin = context.anchors.has(id) && isPinnable(id) ? { pin: id } : {};
  const level = Math.max(2, Number(node.tagName.slice(1)));
  return [element(`h${level}`, pin, words)];
}

function isPinnable(id: string): boolean {
  return /^[^\s{}<>`*\\[\]]+$/.test(id);
}

function tidyDetails(children: ElementContent[]): ElementContent[] {
  const summary = children.find((child): child is Element => isElement(child, 'summary'));
  const rest = children.filter((child) => child !== summary);
  if (!summary || isBlank(summary.children)) return rest;
  return isBlank(rest) ? [element('p', {}, summary.children)] : [element('details', {}, [summary, ...rest])];
}

/** `<a name>` and ids that are linked to; a heading pins its own. */
function anchorsOf(node: Element, { anchors }: TidyContext): ElementContent[] {
  if (anchors.size === 0 || HEADINGS.includes(node.tagName)) return [];
  return [...new Set([attributeOf(node, 'id'), attributeOf(node, 'name')])]
    .filter((id) => id !== '' && anchors.has(id) && /^[\w.:-]+$/.test(id))
    .map((id) => element('anchor', { name: id }, []));
}

/** `<b>a</b><b>b</b>` is one mark, or the asterisks between would show. */
function mergeMarks(nodes: readonly ElementContent[]): ElementContent[] {
  const merged: ElementContent[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (isElement(node, ...MARKS) && isElement(last, node.tagName))
      merged[merged.length - 1] = { ...last, children: mergeMarks([...last.children, ...node.children]) };
    else merged.push(node);
  }
  return merged;
}

/** Nothing to read or see. */
export function isBlank(nodes: readonly ElementContent[]): boolean {
  const shown: ReadonlySet<string> = new Set(['img', 'hr', 'anchor', 'details']);
  return !holds(nodes, shown) && wordsOf(nodes).replace(/[\s\u00a0\u200b]+/g, '') === '';
}
