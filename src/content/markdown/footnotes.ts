import type { Token } from 'marked';
import type { Block, Footnote, Inline } from '../../model/index.js';
import { normaliseLabel } from './link-syntax.js';
import { countLines } from './count-lines.js';
import type { Report } from '../problem.js';

/** `[^label]: words` as it stands in a text. */
export interface FootnoteToken {
  readonly type: 'footnote';
  readonly raw: string;
  readonly label: string;
  readonly tokens: Token[];
}

/** A footnote's words, and the line they begin at. */
export interface FootnoteSource {
  readonly tokens: readonly Token[];
  readonly line: number;
}

/** Notes by {@link noteLabel}. */
export type Footnotes = ReadonlyMap<string, FootnoteSource>;

/** Labels differ neither by case nor by blanks. */
export const noteLabel = normaliseLabel;

const DEFINITION = /^ {0,3}\[\^([^\s[\]^]{1,99})\]:[ \t]*/;
const INTERRUPTS =
  /^ {0,3}(?:#{1,6}(?:\s|$)|>|[-+*][ \t]|\d{1,9}[.)][ \t]|`{3}|~{3}|[-_*](?:[ \t]*[-_*]){2,}[ \t]*$|<|\||\[\^)/;

/** The definition a text begins with: its label, all of its source, and its content without the indent. */
export function readDefinition(source: string): { label: string; raw: string; content: string } | undefined {
  const [start, label] = DEFINITION.exec(source) ?? [];
  if (start === undefined || label === undefined) return undefined;
  const content: string[] = [];
  let at = start.length;
  /** Just behind the last line that belongs to it; blank lines at its end do not. */
  let end = at;
  for (let first = true; at <= source.length; first = false) {
    const lineEnd = source.indexOf('\n', at);
    const line = source.slice(at, lineEnd < 0 ? source.length : lineEnd);
    const blank = line.trim() === '';
    const indent = /^(?: {4}| {0,3}\t)/.exec(line)?.[0].length;
    const continues = first || indent !== undefined || (content.at(-1)?.trim() !== '' && !INTERRUPTS.test(line));
    if (!blank && !continues) break;
    content.push(first ? line : blank ? '' : line.slice(indent ?? 0));
    if (!blank || first) end = at + line.length;
    if (lineEnd < 0) break;
    at = lineEnd + 1;
  }
  return { label, raw: source.slice(0, end), content: content.join('\n').trimEnd() };
}

/** Where definitions begin in a text, counted from its end, the last first: a paragraph ends before one. */
export function definitionsFromEnd(source: string): number[] {
  if (!source.includes('[^')) return [];
  return [...source.matchAll(/^ {0,3}\[\^[^\s[\]^]{1,99}\]:/gm)].map(({ index }) => source.length - index).reverse();
}

/** All notes a text defines. Those that nobody refers to and those written twice are reported. */
export function readFootnotes(tokens: readonly Token[], firstLine: number, report: Report): Footnotes {
  const notes = new Map<string, FootnoteSource>();
  const referred = new Set<string>();
  const labels = new Map<string, string>();
  const walk = (list: readonly Token[], start: number): void => {
    let line = start;
    for (const token of list) {
      const label: unknown = 'label' in token ? token.label : undefined;
      if (token.type === 'note' && typeof label === 'string') referred.add(noteLabel(label));
      if (token.type === 'footnote' && typeof label === 'string') {
        const key = noteLabel(label);
        if (notes.has(key))
          report({
            severity: 'warning',
            line,
            rule: 'footnote-twice',
            message: `The footnote "[^${label}]" is written twice; the first one is shown.`,
            remedy: 'Give each its own name.',
          });
        else notes.set(key, { tokens: token.tokens ?? [], line });
        labels.set(key, label);
      }
      for (const inside of childrenOf(token)) walk(inside, line);
      line += countLines(token.raw);
    }
  };
  walk(tokens, firstLine);
  for (const [key, { line }] of notes)
    if (!referred.has(key))
      report({
        severity: 'warning',
        line,
        rule: 'footnote-unused',
        message: `Nothing refers to the footnote "[^${labels.get(key) ?? key}]"; it is not shown.`,
        remedy: `Write [^${labels.get(key) ?? key}] behind the words it belongs to.`,
      });
  return notes;
}

function childrenOf(token: Token): Token[][] {
  if (token.type === 'list' && 'items' in token && Array.isArray(token.items)) return [token.items];
  if (token.type === 'table' && 'rows' in token) {
    const rows: unknown[] = [token.header, ...(Array.isArray(token.rows) ? token.rows : [])];
    return rows.flatMap((row) => (Array.isArray(row) ? row.map((cell: { tokens: Token[] }) => cell.tokens) : []));
  }
  return 'tokens' in token && token.tokens ? [token.tokens] : [];
}

/** Numbers the notes of one body as a reader meets them. */
export class BodyNotes {
  readonly #met = new Map<string, { number: number; references: string[] }>();

  constructor(
    readonly footnotes: Footnotes,
    /** Bodies of the same file that showed notes before: ids differ between them. */
    readonly bodies: { count: number },
  ) {}

  #prefix: string | undefined;

  /** The number that stands where a note is referred to. */
  refer(label: string): Inline | undefined {
    const key = noteLabel(label);
    if (!this.footnotes.has(key)) return undefined;
    this.#prefix ??= this.bodies.count++ > 0 ? `${this.bodies.count}-` : '';
    let note = this.#met.get(key);
    if (!note) this.#met.set(key, (note = { number: this.#met.size + 1, references: [] }));
    const again = note.references.length > 0 ? `-${note.references.length + 1}` : '';
    const id = `fnref:${this.#prefix}${note.number}${again}`;
    note.references.push(id);
    return { kind: 'footnote', number: note.number, note: `fn:${this.#prefix}${note.number}`, id };
  }

  /** The block of notes, if anything refers to one. A note may refer to further notes. */
  finish(read: (note: FootnoteSource) => readonly Block[]): Block | undefined {
    const children: (readonly Block[])[] = [];
    for (const [key] of this.#met) {
      const source = this.footnotes.get(key);
      children.push(source ? read(source) : []);
    }
    if (children.length === 0) return undefined;
    const notes = [...this.#met.values()].map(({ number, references }, index): Footnote => {
      return { id: `fn:${this.#prefix ?? ''}${number}`, number, references, children: children[index] ?? [] };
    });
    return { kind: 'footnotes', notes };
  }
}
