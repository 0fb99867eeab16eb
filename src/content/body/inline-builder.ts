import { inlineText, type Inline } from '../../model/index.js';

interface Frame {
  readonly tag: string;
  readonly children: Inline[];
  readonly make: (children: Inline[]) => Inline[];
  /** What an element that is never closed becomes. */
  readonly unclosed: (children: Inline[]) => Inline[];
}

const DEEPEST = 40;

const keep = (children: Inline[]): Inline[] => children;

/** Collects a run of inline nodes; HTML elements that open and close somewhere in the run become frames. */
export class InlineBuilder {
  readonly #frames: Frame[] = [{ tag: '', children: [], make: keep, unclosed: keep }];

  add(...nodes: readonly Inline[]): void {
    const { children } = this.#top();
    for (const node of nodes) {
      const last = children.at(-1);
      if (node.kind === 'text' && last?.kind === 'text')
        children[children.length - 1] = { kind: 'text', text: last.text + node.text };
      else if (node.kind !== 'text' || node.text !== '') children.push(node);
    }
  }

  text(text: string): void {
    this.add({ kind: 'text', text });
  }

  /** Elements nested deeper than any reader could tell apart are passed over; their words stay. */
  open(tag: string, make: (children: Inline[]) => Inline[], unclosed = keep): void {
    if (this.#frames.length > DEEPEST) return;
    this.#frames.push({ tag, children: [], make, unclosed });
  }

  /** Closes the element; one that was never opened is ignored, and those left open inside it end with it. */
  close(tag: string): void {
    const index = this.#frames.findLastIndex((frame) => frame.tag === tag);
    if (index <= 0) return;
    while (this.#frames.length > index + 1) this.#drop();
    const frame = this.#frames.pop();
    if (frame) this.add(...frame.make(frame.children));
  }

  /** The run as it is; the builder starts anew. */
  finishInside(): Inline[] {
    while (this.#frames.length > 1) this.#drop();
    return this.#top().children.splice(0);
  }

  /** The run without breaks and blanks at its ends; the builder starts anew. */
  finish(): Inline[] {
    return trim(this.finishInside());
  }

  #drop(): void {
    const frame = this.#frames.pop();
    if (frame) this.add(...frame.unclosed(frame.children));
  }

  #top(): Frame {
    const frame = this.#frames.at(-1);
    if (!frame) throw new RangeError('The outermost frame is never dropped');
    return frame;
  }
}

function trim(nodes: Inline[]): Inline[] {
  const isBlank = (node: Inline | undefined): boolean =>
    node?.kind === 'break' || (node?.kind === 'text' && node.text.trim() === '');
  let from = 0;
  let to = nodes.length;
  while (from < to && isBlank(nodes[from])) from++;
  while (to > from && isBlank(nodes[to - 1])) to--;
  const run = nodes.slice(from, to);
  const first = run[0];
  if (first?.kind === 'text') run[0] = { kind: 'text', text: first.text.trimStart() };
  const last = run.at(-1);
  if (last?.kind === 'text') run[run.length - 1] = { kind: 'text', text: last.text.trimEnd() };
  return run;
}

/** A link inside a link cannot be shown: its words stay. */
export function withoutLinks(nodes: readonly Inline[]): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if (node.kind === 'link') return withoutLinks(node.children);
    return 'children' in node ? [{ ...node, children: withoutLinks(node.children) }] : [node];
  });
}

/** A node that holds words alone, such as `code`. */
export function wordsNode(kind: 'code' | 'key'): (children: Inline[]) => Inline[] {
  return (children) => [{ kind, text: inlineText(children) }];
}
