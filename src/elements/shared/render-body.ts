import { html, nothing, type TemplateResult } from 'lit';
import { safeHref, type Block, type Inline, type ListItem, type Target } from '../../model/index.js';
import type { AnswerSentences } from '../../locales/index.js';
import { reportLoss } from './report-loss.js';
import type * as rareParts from './rare-parts.js';

/** What a body needs to be shown. */
export interface BodyContext {
  readonly say: AnswerSentences;
  /** Absolute address against which images and relative links resolve. */
  readonly base: string;
  /** Called when the customer follows a link inside the help center. */
  readonly follow: (to: Target) => void;
  /** Takes the styles of what few bodies hold. */
  readonly root?: ShadowRoot | null;
  /** Called when what few bodies hold (films, footnotes) has been loaded: to show the body again. */
  readonly again: () => void;
}

interface Writing extends BodyContext {
  /** Level of the last heading: the next is at most one deeper, whatever the editor left out. */
  readonly last: { level: number };
}

export type Rendered = TemplateResult | typeof nothing | string;

/** Renders a body from its typed tree: templates only, so no text of an editor's can become markup. */
export function renderBody(blocks: readonly Block[], context: BodyContext): Rendered[] {
  return renderBlocks(blocks, { ...context, last: { level: 1 } });
}

function renderBlocks(blocks: readonly Block[], context: Writing): Rendered[] {
  return blocks.map((block) => renderBlock(block, context));
}

export function renderInline(nodes: readonly Inline[], context: BodyContext): Rendered[] {
  return nodes.map((node) => renderNode(node, context));
}

function renderBlock(block: Block, context: Writing): Rendered {
  switch (block.kind) {
    case 'paragraph':
      return html`<p dir=${block.direction ?? nothing}>${renderInline(block.children, context)}</p>`;
    case 'heading':
      return renderHeading(block, context);
    case 'list':
      return block.ordered
        ? html`<ol start=${block.start ?? 1}>
            ${block.items.map((item) => renderItem(item, context))}
          </ol>`
        : html`<ul class=${block.items.some(isTask) ? 'tasks' : ''}>
            ${block.items.map((item) => renderItem(item, context))}
          </ul>`;
    case 'table':
      return html`<div class="table" tabindex="0" role="group">
        <table>
          <thead>
            <tr>
              ${block.head.map((cell, column) => html`<th scope="col" class=${block.align[column] ?? ''}>${renderInline(cell, context)}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${block.rows.map(
              (row) =>
                html`<tr>
                  ${row.map((cell, column) => html`<td class=${block.align[column] ?? ''}>${renderInline(cell, context)}</td>`)}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`;
    case 'quote':
      return html`<blockquote>${renderBlocks(block.children, context)}</blockquote>`;
    case 'callout':
      return html`<div class="callout ${block.tone}" role="note">
        <strong class="callout-name">${context.say.callout[block.tone]}</strong>
        ${renderBlocks(block.children, context)}
      </div>`;
    case 'code':
      return html`<pre tabindex="0"><code>${block.text}</code></pre>`;
    case 'details':
      return html`<details>
        <summary>${renderInline(block.summary, context)}</summary>
        ${renderBlocks(block.children, context)}
      </details>`;
    case 'video':
      return renderRare(
        context,
        ({ renderVideo }) => renderVideo(block, absolute(block.href, context.base), context),
        html`<p>${renderLink({ kind: 'leave', href: block.href }, [block.title], context)}</p>`,
      );
    case 'footnotes':
      return renderRare(context, ({ renderNotes }) =>
        renderNotes(block.notes, context, (children) => renderBody(children, context)),
      );
    case 'rule':
      return html`<hr />`;
    default:
      return nothing;
  }
}

let rare: typeof rareParts | undefined;

/** Parts with a chunk of their own, and what is shown until that is there. */
function renderRare(
  context: BodyContext,
  render: (parts: typeof rareParts) => Rendered,
  meanwhile: Rendered = nothing,
): Rendered {
  if (rare !== undefined) {
    const { styleSheet } = rare.rareStyles;
    const styles = context.root?.adoptedStyleSheets;
    if (styleSheet && !styles?.includes(styleSheet)) styles?.push(styleSheet);
    return render(rare);
  }
  import('./rare-parts.js').then((parts) => {
    rare = parts;
    context.again();
  }, reportLoss);
  return meanwhile;
}

/** Id of a heading of a body within its element: whatever an editor calls it, it is none of the element's own. */
export const headingId = (heading: string): string => `at-${heading}`;

/** Headings of a body lie beneath the title of the article, which is an h2. */
function renderHeading(heading: Extract<Block, { kind: 'heading' }>, context: Writing): Rendered {
  const id = headingId(heading.id);
  const words = renderInline(heading.children, context);
  const level = Math.min(heading.level, context.last.level + 1);
  context.last.level = level;
  if (level <= 2) return html`<h3 id=${id} tabindex="-1">${words}</h3>`;
  if (level === 3) return html`<h4 id=${id} tabindex="-1">${words}</h4>`;
  return html`<h5 id=${id} tabindex="-1">${words}</h5>`;
}

const isTask = (item: ListItem) => item.checked !== undefined;

function renderItem(item: ListItem, context: Writing): Rendered {
  // A list's short items are paragraphs in the tree; alone in its item a paragraph needs no margins of its own.
  const [only] = item.children;
  const content =
    item.children.length === 1 && only?.kind === 'paragraph' && !only.direction
      ? renderInline(only.children, context)
      : renderBlocks(item.children, context);
  if (item.checked === undefined) return html`<li>${content}</li>`;
  return html`<li class="task">
    <label><input type="checkbox" ?checked=${item.checked} /><span>${content}</span></label>
  </li>`;
}

function renderNode(node: Inline, context: BodyContext): Rendered {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'strong':
      return html`<strong>${renderInline(node.children, context)}</strong>`;
    case 'emphasis':
      return html`<em>${renderInline(node.children, context)}</em>`;
    case 'deleted':
      return html`<del>${renderInline(node.children, context)}</del>`;
    case 'sub':
      return html`<sub>${renderInline(node.children, context)}</sub>`;
    case 'sup':
      return html`<sup>${renderInline(node.children, context)}</sup>`;
    case 'code':
      return html`<code>${node.text}</code>`;
    case 'key':
      return html`<kbd>${node.text}</kbd>`;
    case 'break':
      return html`<br />`;
    case 'footnote':
      return renderRare(context, ({ renderNoteNumber }) => renderNoteNumber(node, context));
    case 'image':
      return renderImage(node, context);
    case 'link':
      return renderLink(node.to, renderInline(node.children, context), context);
    default:
      return nothing;
  }
}

function renderImage(image: Extract<Inline, { kind: 'image' }>, context: BodyContext): Rendered {
  const src = absolute(image.src, context.base);
  if (src === undefined) return image.alt;
  return html`<img src=${src} alt=${image.alt} title=${image.title ?? nothing} loading="lazy" decoding="async" />`;
}

function renderLink(to: Target, words: Rendered[], context: BodyContext): Rendered {
  if (to.kind === 'leave') {
    const href = absolute(to.href, context.base);
    if (href === undefined) return html`${words}`;
    return leavesSite(href)
      ? html`<a href=${href} target="_blank" rel="noopener">${words}</a>`
      : html`<a href=${href}>${words}</a>`;
  }
  const person = to.kind === 'contact' || to.kind === 'callback';
  return html`<button class="link ${person ? 'person' : ''}" @click=${() => context.follow(to)}>${words}</button>`;
}

/** Whether an absolute address leads to another site, and so opens beside this page. */
export function leavesSite(href: string): boolean {
  const { protocol, origin } = new URL(href);
  return /^https?:$/.test(protocol) && origin !== location.origin;
}

/** An address made absolute, if it is one that may be followed. */
export function absolute(href: string, base: string): string | undefined {
  const safe = safeHref(href);
  if (safe === undefined) return undefined;
  try {
    return safeHref(new URL(safe, base).href);
  } catch {
    return undefined;
  }
}
