import type { Block, Inline, ListItem } from '../../model/index.js';
import type { BlockBuilder } from './block-builder.js';
import type { BodyContext } from './body-context.js';
import { KEPT_TAGS, roleOf } from './html-tags.js';
import { InlineBuilder } from './inline-builder.js';
import { paragraphOf } from './paragraph.js';
import { addHtmlPart } from './read-inlines.js';
import { scanHtml, type HtmlPart } from '../markdown/scan-html.js';

/**
 * A block of raw HTML → paragraphs, lists and `<details>`; everything else in it gives its words alone.
 * `<details>` may stay open: what follows in Markdown goes inside, until a later block closes it.
 */
export function addHtmlBlock(html: string, line: number, blocks: BlockBuilder, context: BodyContext): void {
  const reader = new HtmlBlockReader(line, blocks, context);
  for (const part of scanHtml(html)) reader.take(part);
  reader.end();
}

/** Elements of these roles lose something on the way. */
const REDUCED: ReadonlySet<string> = new Set(['block', 'item', 'cell', 'dropped']);

class HtmlBlockReader {
  readonly #inline = new InlineBuilder();
  #items: ListItem[] = [];
  #ordered = false;
  #inItem = false;
  #rowStarted = false;
  /** Inside an element that holds no words: everything until its end is passed over. */
  #dropping: string | undefined;

  constructor(
    readonly line: number,
    readonly blocks: BlockBuilder,
    readonly context: BodyContext,
  ) {}

  take(part: HtmlPart): void {
    if (this.#dropping !== undefined) {
      if (part.kind === 'close' && part.tag === this.#dropping) this.#dropping = undefined;
      return;
    }
    const role = part.kind === 'text' ? undefined : roleOf(part.tag);
    if (part.kind === 'text' || role === undefined) return addHtmlPart(part, this.line, this.#inline, this.context);
    if (REDUCED.has(role) && !KEPT_TAGS.has(part.tag)) this.#note(part.tag);
    const opens = part.kind === 'open';
    switch (role) {
      case 'dropped':
        if (opens) this.#dropping = part.tag;
        return;
      case 'block':
        this.#flush();
        if (part.tag === 'ul' || part.tag === 'ol') {
          this.#endList();
          this.#ordered = part.tag === 'ol';
        }
        return;
      case 'item':
        this.#flush();
        this.#inItem = opens;
        return;
      case 'cell':
        if (opens && this.#rowStarted) this.#inline.text(' · ');
        if (opens) this.#rowStarted = true;
        return;
      case 'rule':
        this.#flush();
        return this.#add({ kind: 'rule' });
      case 'details':
        this.#flush();
        this.#endList();
        return opens ? this.blocks.openDetails(this.line) : this.blocks.closeDetails();
      case 'summary':
        if (opens) return this.#flush();
        return this.blocks.summary(this.#inline.finish());
      default:
        return addHtmlPart(part, this.line, this.#inline, this.context);
    }
  }

  end(): void {
    this.#flush();
    this.#endList();
  }

  #note(tag: string): void {
    if (!this.context.reducedTags.has(tag)) this.context.reducedTags.set(tag, this.line);
  }

  #flush(): void {
    this.#rowStarted = false;
    const children: Inline[] = this.#inline.finish();
    if (children.length === 0) return;
    const paragraph = paragraphOf(children, this.context);
    if (this.#inItem) this.#items.push({ children: [paragraph] });
    else this.#add(paragraph);
  }

  #endList(): void {
    if (this.#items.length > 0)
      this.blocks.add({ kind: 'list', ordered: this.#ordered, items: this.#items }, this.line);
    this.#items = [];
    this.#inItem = false;
  }

  #add(block: Block): void {
    this.#endList();
    this.blocks.add(block, this.line);
  }
}
