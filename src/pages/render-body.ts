import { inlineText, type Block, type Footnote, type Inline, type ListItem, type Target } from '../model/index.js';
import type { AnswerSentences } from '../locales/index.js';
import { anchorOf, loadable } from './addresses.js';
import { attribute, html, type Markup } from './markup.js';
import { UP } from './place.js';

/** What a body needs to be written. */
export interface BodyContext {
  readonly say: AnswerSentences;
  /** A sentence of ours, marked where it is in another language than the body. */
  readonly says: (sentence: string) => Markup;
  /** Where a link leads; undefined leaves its words without one. */
  readonly follow: (to: Target) => string | undefined;
  /** Level of the heading that the body stands under, 1–5. */
  readonly under: number;
}

/** A context, with what changes on the way through a body. */
interface Writing extends BodyContext {
  /** The level of the last heading: the next is at most one deeper, whatever the editor left out. */
  readonly last: { level: number };
  /** A link may not stand in a link. */
  readonly inLink: boolean;
}

/** Writes a body from its typed tree: templates only, so no text of an editor's can become markup. */
export function renderBody(blocks: readonly Block[], context: BodyContext): Markup[] {
  return renderBlocks(blocks, { ...context, last: { level: context.under }, inLink: false });
}

function renderBlocks(blocks: readonly Block[], writing: Writing): Markup[] {
  return blocks.map((block) => renderBlock(block, writing));
}

function renderBlock(block: Block, writing: Writing): Markup {
  switch (block.kind) {
    case 'paragraph':
      return html`<p${attribute('dir', block.direction)}>${renderInline(block.children, writing)}</p>`;
    case 'heading':
      return renderHeading(block, writing);
    case 'list': {
      const items = block.items.map((item) => renderItem(item, writing));
      if (!block.ordered)
        return html`<ul${attribute('class', block.items.some(isTask) ? 'tasks' : undefined)}>${items}</ul>`;
      return html`<ol${attribute('start', block.start === 1 ? undefined : block.start)}>${items}</ol>`;
    }
    case 'table':
      return renderTable(block, writing);
    case 'quote':
      return html`<blockquote>${renderBlocks(block.children, writing)}</blockquote>`;
    case 'callout':
      return html`<div class="callout ${block.tone}" role="note">
        <strong class="callout-name">${writing.says(writing.say.callout[block.tone])}</strong
        >${renderBlocks(block.children, writing)}
      </div>`;
    case 'code':
      // The parser drops the first line break of a <pre>.
      return html`<pre tabindex="0"><code>${block.text.startsWith('\n') ? '\n' : ''}${block.text}</code></pre>`;
    case 'details':
      return html`<details>
        <summary>${renderInline(block.summary, writing)}</summary>
        ${renderBlocks(block.children, writing)}
      </details>`;
    case 'video':
      return renderVideo(block);
    case 'footnotes':
      return html`<ol class="footnotes">
        ${block.notes.map((note) => renderNote(note, writing))}
      </ol>`;
    case 'rule':
      return html`<hr />`;
  }
}

function renderHeading({ level, id, children }: Extract<Block, { kind: 'heading' }>, writing: Writing): Markup {
  const words = renderInline(children, writing);
  const anchor = anchorOf(id);
  // A heading without words (a picture alone, say) heads nothing.
  if (inlineText(children).trim() === '') return html`<p id="${anchor}">${words}</p>`;
  const wanted = Math.min(writing.under + level - 1, 6);
  const actual = Math.max(writing.under + 1, Math.min(wanted, writing.last.level + 1));
  writing.last.level = actual;
  const look = level <= 2 ? 'h-large' : 'h-small';
  switch (actual) {
    case 2:
      return html`<h2 id="${anchor}" class="${look}">${words}</h2>`;
    case 3:
      return html`<h3 id="${anchor}" class="${look}">${words}</h3>`;
    case 4:
      return html`<h4 id="${anchor}" class="${look}">${words}</h4>`;
    case 5:
      return html`<h5 id="${anchor}" class="${look}">${words}</h5>`;
    default:
      return html`<h6 id="${anchor}" class="${look}">${words}</h6>`;
  }
}

const isTask = (item: ListItem): boolean => item.checked !== undefined;

function renderItem(item: ListItem, writing: Writing): Markup {
  // A list's short items are paragraphs in the tree; alone in its item a paragraph needs no margins of its own.
  const [only, ...more] = item.children;
  if (item.checked === undefined)
    return only?.kind === 'paragraph' && !only.direction && more.length === 0
      ? html`<li>${renderInline(only.children, writing)}</li>`
      : html`<li>${renderBlocks(item.children, writing)}</li>`;
  const box = item.checked ? html`<input type="checkbox" checked />` : html`<input type="checkbox" />`;
  // Without words a box has no name.
  if (only?.kind !== 'paragraph' || inlineText(only.children).trim() === '')
    return html`<li>${renderBlocks(item.children, writing)}</li>`;
  return html`<li class="task">
    <label>${box}<span${attribute('dir', only.direction)}>${renderInline(only.children, writing)}</span></label
    >${renderBlocks(more, writing)}
  </li>`;
}

function renderTable({ align, head, rows }: Extract<Block, { kind: 'table' }>, writing: Writing): Markup {
  const cells = (row: readonly (readonly Inline[])[], isHead: boolean): Markup[] =>
    row.map((cell, column) => {
      const look = attribute('class', align[column] ?? undefined);
      const words = renderInline(cell, writing);
      // A head without words heads nothing.
      return isHead && inlineText(cell).trim() !== ''
        ? html`<th scope="col" ${look}>${words}</th>`
        : html`<td${look}>${words}</td>`;
    });
  return html`<div class="table" tabindex="0" role="group">
    <table>
      <thead>
        <tr>
          ${cells(head, true)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${cells(row, false)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** A film is a link: a static page loads nothing from elsewhere. */
function renderVideo({ href, title, host }: Extract<Block, { kind: 'video' }>): Markup {
  const address = loadable(href, UP);
  const words = title.trim() === '' ? href : title;
  if (address === undefined) return html`<p>${words}</p>`;
  return html`<p class="video">
    <a href="${address}">${words}</a>${host === '' ? '' : html` <span class="quiet">${host}</span>`}
  </p>`;
}

function renderNote({ id, number, references, children }: Footnote, writing: Writing): Markup {
  const back = references.map(
    (reference) =>
      html` <a class="back" href="#${encodeURIComponent(anchorOf(reference))}" aria-label="${writing.say.back}">↩</a>`,
  );
  const [only, ...more] = children;
  const content =
    only?.kind === 'paragraph' && more.length === 0
      ? html`${renderInline(only.children, writing)}${back}`
      : html`${renderBlocks(children, writing)}
          <p>${back}</p>`;
  return html`<li id="${anchorOf(id)}" value="${number}">${content}</li>`;
}

export function renderInline(nodes: readonly Inline[], writing: Writing): Markup[] {
  return nodes.map((node) => renderNode(node, writing));
}

function renderNode(node: Inline, writing: Writing): Markup {
  switch (node.kind) {
    case 'text':
      return html`${node.text}`;
    case 'strong':
      return html`<strong>${renderInline(node.children, writing)}</strong>`;
    case 'emphasis':
      return html`<em>${renderInline(node.children, writing)}</em>`;
    case 'deleted':
      return html`<del>${renderInline(node.children, writing)}</del>`;
    case 'sub':
      return html`<sub>${renderInline(node.children, writing)}</sub>`;
    case 'sup':
      return html`<sup>${renderInline(node.children, writing)}</sup>`;
    case 'code':
      return html`<code>${node.text}</code>`;
    case 'key':
      return html`<kbd>${node.text}</kbd>`;
    case 'break':
      return html`<br />`;
    case 'image':
      return renderImage(node);
    case 'footnote':
      return renderReference(node, writing);
    case 'link':
      return renderLink(node, writing);
  }
}

function renderImage({ src, alt, title }: Extract<Inline, { kind: 'image' }>): Markup {
  const address = loadable(src, UP);
  if (address === undefined) return html`${alt}`;
  return html`<img src="${address}" alt="${alt}" ${attribute('title', title)} loading="lazy" decoding="async" />`;
}

function renderReference({ number, note, id }: Extract<Inline, { kind: 'footnote' }>, { inLink }: Writing): Markup {
  if (inLink) return html`<sup>${number}</sup>`;
  return html`<sup
    ><a class="reference" id="${anchorOf(id)}" href="#${encodeURIComponent(anchorOf(note))}">${number}</a></sup
  >`;
}

function renderLink({ to, children }: Extract<Inline, { kind: 'link' }>, writing: Writing): Markup {
  const words = renderInline(children, { ...writing, inLink: true });
  const href = writing.inLink ? undefined : writing.follow(to);
  if (href === undefined) return html`${words}`;
  // A picture without words, say: then its address is all there is to say.
  const name = inlineText(children).trim() === '' ? html` aria-label="${href}"` : '';
  return isPerson(to)
    ? html`<a class="person" href="${href}" ${name}>${words}</a>`
    : html`<a href="${href}" ${name}>${words}</a>`;
}

/** What leads to a person carries the warm colour. */
export function isPerson(to: Target): boolean {
  return to.kind === 'contact' || to.kind === 'callback';
}
