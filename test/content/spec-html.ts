import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { Block, Inline } from '../../src/model/index.js';

/** A tree as HTML, for comparing with the HTML a specification gives. Nothing else writes HTML this way. */
export function writeHtml(blocks: readonly Block[]): string {
  return blocks.map(writeBlock).join('');
}

function writeBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${writeInlines(block.children)}</p>`;
    case 'heading':
      return `<h${block.level}>${writeInlines(block.children)}</h${block.level}>`;
    case 'list': {
      const items = block.items.map(({ checked, children }) => {
        const box = checked === undefined ? '' : `<input type="checkbox"${checked ? ' checked' : ''}>`;
        return `<li>${box}${writeHtml(children)}</li>`;
      });
      if (!block.ordered) return `<ul>${items.join('')}</ul>`;
      return `<ol${block.start === undefined ? '' : ` start="${block.start}"`}>${items.join('')}</ol>`;
    }
    case 'table': {
      const row = (cells: readonly (readonly Inline[])[], tag: string): string =>
        `<tr>${cells
          .map((cell, column) => {
            const align = block.align[column];
            return `<${tag}${align ? ` align="${align}"` : ''}>${writeInlines(cell)}</${tag}>`;
          })
          .join('')}</tr>`;
      const rows = block.rows.map((cells) => row(cells, 'td')).join('');
      return `<table><thead>${row(block.head, 'th')}</thead>${rows ? `<tbody>${rows}</tbody>` : ''}</table>`;
    }
    case 'quote':
    case 'callout':
      return `<blockquote>${writeHtml(block.children)}</blockquote>`;
    case 'code': {
      const [language] = (block.language ?? '').split(/\s/);
      return `<pre><code${language ? ` class="language-${escape(language)}"` : ''}>${escape(block.text)}</code></pre>`;
    }
    case 'details':
      return `<details><summary>${writeInlines(block.summary)}</summary>${writeHtml(block.children)}</details>`;
    case 'video':
      return `<p><a href="${escape(block.href)}">${escape(block.title)}</a></p>`;
    case 'footnotes':
      return `<section class="footnotes"><ol>${block.notes.map(({ children }) => `<li>${writeHtml(children)}</li>`).join('')}</ol></section>`;
    case 'rule':
      return '<hr>';
  }
}

function writeInlines(nodes: readonly Inline[]): string {
  return nodes.map(writeInline).join('');
}

const TAGS = { strong: 'strong', emphasis: 'em', deleted: 'del', sub: 'sub', sup: 'sup' } as const;

function writeInline(node: Inline): string {
  switch (node.kind) {
    case 'text':
      return escape(node.text);
    case 'code':
      return `<code>${escape(node.text)}</code>`;
    case 'key':
      return `<kbd>${escape(node.text)}</kbd>`;
    case 'break':
      return '<br>';
    case 'footnote':
      return `<sup class="footnote-ref">${node.number}</sup>`;
    case 'image':
      return `<img src="${escape(node.src)}" alt="${escape(node.alt)}"${node.title ? ` title="${escape(node.title)}"` : ''}>`;
    case 'link':
      return node.to.kind === 'leave'
        ? `<a href="${escape(node.to.href)}">${writeInlines(node.children)}</a>`
        : writeInlines(node.children);
    default:
      return `<${TAGS[node.kind]}>${writeInlines(node.children)}</${TAGS[node.kind]}>`;
  }
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

const BLOCKS = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li blockquote pre table thead tbody tr th td hr details summary section'.split(' '),
);

/**
 * HTML in one way of writing, so that two texts that mean the same are equal: white space as one blank outside of code,
 * addresses decoded, the first level of headings as the second (a title stands above), and each list item's words in a
 * paragraph (the tree does not tell tight lists from loose ones: a renderer does by how much an item holds).
 */
export function normaliseHtml(html: string): string {
  const root: Root = unified().use(rehypeParse, { fragment: true }).parse(html);
  return writeNodes(root.children, false).trim();
}

function writeNodes(nodes: readonly (RootContent | ElementContent)[], verbatim: boolean): string {
  const written = nodes.map((node) => {
    if (node.type === 'text') return verbatim ? node.value : node.value.replace(/[ \n\t]+/g, ' ');
    return node.type === 'element' ? writeElement(node, verbatim) : '';
  });
  const joined = written.join('');
  return verbatim ? joined : joined.replace(/ *(\n|<br>) */g, '$1');
}

function writeElement(element: Element, verbatim: boolean): string {
  const { tagName, properties } = element;
  if (tagName === 'section') return `\n<notes>${writeNodes(element.children, false).trim()}</notes>\n`;
  const [className] = Array.isArray(properties['className']) ? properties['className'] : [];
  // Where a note leads back to is the renderer's business.
  if (className === 'footnote-backref') return '';
  if (className === 'footnote-ref') return `<sup>${wordsOf(element)}</sup>`;
  const name = tagName === 'h1' ? 'h2' : tagName;
  // A link's title is seen by nobody on a phone or a keyboard: the tree has none.
  const kept = ['href', 'src', 'alt', 'title', 'start', 'align', 'checked'].flatMap((key) => {
    const value = properties[key];
    if (value === undefined || value === null || value === false || value === '') return [];
    if (tagName === 'a' && key === 'title') return [];
    const text = String(value);
    return [` ${key}="${key === 'href' || key === 'src' ? decode(text) : text}"`];
  });
  const language = String(className ?? '');
  const attributes = `${kept.join('')}${language.startsWith('language-') ? ` ${language}` : ''}`;
  const isCode = tagName === 'pre' || tagName === 'code';
  const children = tagName === 'li' ? inParagraphs(element.children) : element.children;
  const inside = writeNodes(children, verbatim || isCode);
  if (tagName === 'pre') return `\n<pre>${inside.replace(/\n*(?=<\/code>$)/, '')}</pre>\n`;
  if (tagName === 'br') return '<br>';
  if (!BLOCKS.has(tagName)) return `<${name}${attributes}>${inside}</${name}>`;
  return `\n<${name}${attributes}>${inside.trim()}</${name}>\n`;
}

/** Words that stand bare in a list item, in a paragraph. */
function inParagraphs(children: readonly ElementContent[]): ElementContent[] {
  const blocks: ElementContent[] = [];
  let words: ElementContent[] = [];
  const flush = (): void => {
    const holds =
      words.some((node) => node.type !== 'text' || node.value.trim() !== '') && writeNodes(words, false).trim() !== '';
    if (holds) blocks.push({ type: 'element', tagName: 'p', properties: {}, children: words });
    words = [];
  };
  for (const child of children) {
    if (child.type === 'element' && (BLOCKS.has(child.tagName) || child.tagName === 'input')) {
      flush();
      blocks.push(child);
    } else words.push(child);
  }
  flush();
  return blocks;
}

function wordsOf(node: RootContent | ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(wordsOf).join('') : '';
}

function decode(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
