import type { Direction } from './direction.js';
import type { Target } from './target.js';

/**
 * The typed tree an article's body is compiled to. It holds nothing but these nodes: there is no HTML string
 * anywhere, so nothing an editor (or an importer, or an attacker) writes can become active content.
 */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis' | 'deleted' | 'sub' | 'sup'; readonly children: readonly Inline[] }
  | { readonly kind: 'code' | 'key'; readonly text: string }
  | { readonly kind: 'link'; readonly to: Target; readonly children: readonly Inline[] }
  | { readonly kind: 'image'; readonly src: string; readonly alt: string; readonly title?: string }
  /** The small number that leads to a footnote. `note` is the id of its {@link Footnote}, `id` its own: the way back. */
  | { readonly kind: 'footnote'; readonly number: number; readonly note: string; readonly id: string }
  | { readonly kind: 'break' };

export type CalloutTone = 'note' | 'tip' | 'important' | 'warning' | 'caution';

export interface ListItem {
  /** Present on task list items: `- [ ]` is false, `- [x]` is true. */
  readonly checked?: boolean;
  readonly children: readonly Block[];
}

/** A note at the end of a body. */
export interface Footnote {
  /** As {@link Inline} footnotes name it in `note`; unlike that of any heading of its file. */
  readonly id: string;
  /** Counted from 1 in the order in which a reader meets them. */
  readonly number: number;
  /** Ids of the places that refer to it, in their order: at least one. */
  readonly references: readonly string[];
  readonly children: readonly Block[];
}

export type Block =
  | {
      readonly kind: 'paragraph';
      /** Present where the words run against the direction of the pack, as untranslated ones do. */
      readonly direction?: Direction;
      readonly children: readonly Inline[];
    }
  /** `level` is 2–6 in an article; `id` is its anchor. */
  | { readonly kind: 'heading'; readonly level: number; readonly id: string; readonly children: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly start?: number; readonly items: readonly ListItem[] }
  | {
      readonly kind: 'table';
      readonly align: readonly ('left' | 'right' | 'center' | null)[];
      readonly head: readonly (readonly Inline[])[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    }
  | { readonly kind: 'quote'; readonly children: readonly Block[] }
  | { readonly kind: 'callout'; readonly tone: CalloutTone; readonly children: readonly Block[] }
  | { readonly kind: 'code'; readonly language?: string; readonly text: string }
  | { readonly kind: 'details'; readonly summary: readonly Inline[]; readonly children: readonly Block[] }
  /**
   * A film ({@link videoAt} tells how to play it), shown as a drawn still that loads nothing until the customer asks for it. `href` is the https page or file
   * an editor linked to, `host` the name of the site it plays from, such as `youtube.com`; that of a
   * film of the site's own is empty.
   */
  | { readonly kind: 'video'; readonly href: string; readonly title: string; readonly host: string }
  /** All notes of a body, always its last block. */
  | { readonly kind: 'footnotes'; readonly notes: readonly Footnote[] }
  | { readonly kind: 'rule' };

/** The words of a run of inline nodes, as a screen reader would say them. */
export function inlineText(nodes: readonly Inline[]): string {
  return nodes.map(wordsOfInline).join('');
}

function wordsOfInline(node: Inline): string {
  if ('children' in node) return inlineText(node.children);
  if ('text' in node) return node.text;
  if (node.kind === 'image') return node.alt;
  // A footnote's number has no words, nor has a kind that a newer compiler may write.
  return node.kind === 'break' ? ' ' : '';
}

/** The words of a body, one line a block: for search, for transcripts, for short answers. */
export function bodyText(blocks: readonly Block[]): string {
  return blocks.map(wordsOfBlock).filter(Boolean).join('\n');
}

function wordsOfBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return inlineText(block.children);
    case 'list':
      return block.items.map((item) => bodyText(item.children)).join('\n');
    case 'table':
      return [block.head, ...block.rows].map((row) => row.map(inlineText).join(' ')).join('\n');
    case 'quote':
    case 'callout':
      return bodyText(block.children);
    case 'details':
      return `${inlineText(block.summary)}\n${bodyText(block.children)}`;
    case 'code':
      return block.text;
    case 'video':
      return block.title;
    case 'footnotes':
      return block.notes.map((note) => bodyText(note.children)).join('\n');
    case 'rule':
      return '';
  }
}
