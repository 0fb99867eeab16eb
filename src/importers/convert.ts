import type { ElementContent, Root } from 'hast';
import { relativePath } from '../content/index.js';
import type { HtmlTools, HtmlTree } from './text/html-to-markdown.js';
import type { ImageShelf } from './images/image-shelf.js';
import type { ImportNotes } from './import-notes.js';
import type { LinkMap } from './link-map.js';
import type { OldArticle } from './old-article.js';
import { rewriteMarkdown } from './text/rewrite-markdown.js';
import { slugOf } from './writing/slug.js';
import { attributeOf, isElement } from './text/tree.js';

/** An article whose text was read, but not yet written. */
export interface ReadArticle {
  readonly article: OldArticle;
  /** Absent for Markdown. */
  readonly tree?: HtmlTree;
}

/** Everything that the text of one article may point at. */
export interface Surroundings {
  readonly places: ReadonlyMap<OldArticle, string>;
  readonly links: LinkMap;
  readonly shelf: ImageShelf;
  readonly notes: ImportNotes;
  /** Anchors that some link leads to. */
  readonly anchors: ReadonlyMap<OldArticle, ReadonlySet<string>>;
}

/** Reads the text of an article, and asks for its images. */
export function readText(article: OldArticle, tools: HtmlTools, shelf: ImageShelf): ReadArticle {
  if (article.body.kind === 'markdown') {
    const image = (src: string): undefined => {
      shelf.want(src, article);
      return undefined;
    };
    rewriteMarkdown(article.body.markdown, { link: (href) => href, image });
    return { article };
  }
  const tree = tools.parse(article.body.html);
  walk(tree, (node) => {
    if (node.tagName !== 'img') return;
    for (const src of [attributeOf(node, 'src'), attributeOf(node, 'dataSrc')])
      if (src !== '') shelf.want(src, article);
  });
  return { article, tree };
}

/** The anchors that links lead to, by the article they lie in. */
export function wantedAnchors(articles: readonly ReadArticle[], links: LinkMap): Map<OldArticle, Set<string>> {
  const anchors = new Map<OldArticle, Set<string>>();
  const add = (article: OldArticle, anchor: string): void => {
    if (anchor !== '') anchors.set(article, (anchors.get(article) ?? new Set<string>()).add(anchor));
  };
  for (const { article, tree } of articles)
    walk(tree, (node) => {
      if (node.tagName !== 'a') return;
      const target = links.resolve(attributeOf(node, 'href'), article);
      if (target.kind === 'anchor') add(article, target.anchor);
      if (target.kind === 'article') add(target.article, target.anchor);
    });
  return anchors;
}

/** Writes the text of an article as Markdown. What is lost on the way is noted. */
export function writeText(read: ReadArticle, tools: HtmlTools, surroundings: Surroundings): string {
  const { article, tree } = read;
  const { places, notes, anchors } = surroundings;
  const file = places.get(article) ?? '';
  const link = (href: string): string | undefined => newLink(href, article, file, surroundings);
  const image = (src: string, alt: string): string | undefined => newImage(src, alt, article, file, surroundings);
  if (tree === undefined)
    return article.body.kind === 'markdown' ? rewriteMarkdown(article.body.markdown, { link, image }) : '';
  const own = anchors.get(article) ?? new Set<string>();
  return tools.write(tree, { link, image, anchors: own, drop: (kind, detail) => notes.drop(kind, file, detail) });
}

function newLink(
  href: string,
  article: OldArticle,
  file: string,
  { links, places, notes }: Surroundings,
): string | undefined {
  const target = links.resolve(href, article);
  switch (target.kind) {
    case 'anchor':
      return `#${target.anchor}`;
    case 'address':
      return target.href;
    case 'site':
      notes.siteLinks.push({ file, address: href, why: 'see whether it still leads somewhere' });
      return target.href;
    case 'contact':
      return `contact:${slugOf(article.category.at(-1) ?? 'help', article.language) || 'help'}`;
    case 'article': {
      const place = relativePath(file, places.get(target.article) ?? '');
      return target.anchor === '' ? place : `${place}#${target.anchor}`;
    }
    case 'nowhere':
      notes.deadLinks.push({ file, address: href, why: target.why });
      return undefined;
  }
}

function newImage(
  src: string,
  alt: string,
  article: OldArticle,
  file: string,
  { shelf, notes }: Surroundings,
): string | undefined {
  const found = shelf.get(src, article);
  switch (found.kind) {
    case 'file':
      return relativePath(file, found.path);
    case 'remote':
      if (found.why !== undefined)
        notes.images.push({ file, address: found.address, why: `${found.why}; it stays on the web` });
      return found.address;
    case 'missing':
      notes.images.push({
        file,
        address: src.slice(0, 200),
        why: `${found.why}; ${alt === '' ? 'it is left out' : 'its alt text stays'}`,
      });
      return undefined;
  }
}

function walk(tree: HtmlTree | undefined, visit: (node: Extract<ElementContent, { type: 'element' }>) => void): void {
  const down = (nodes: Root['children']): void => {
    for (const node of nodes)
      if (node.type === 'element' && isElement(node)) {
        visit(node);
        down(node.children);
      }
  };
  if (tree?.kind === 'tree') down(tree.root.children);
}
