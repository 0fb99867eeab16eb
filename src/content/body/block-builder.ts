import type { Block, Inline } from '../../model/index.js';

const DEEPEST = 20;

interface Frame {
  readonly line: number;
  summary: readonly Inline[];
  readonly blocks: Block[];
}

/** Collects a run of blocks; `<details>` that opens in one HTML block and closes in a later one becomes a frame. */
export class BlockBuilder {
  readonly #frames: Frame[] = [{ line: 0, summary: [], blocks: [] }];

  constructor(readonly lines: WeakMap<object, number>) {}

  add(block: Block, line: number): void {
    this.lines.set(block, line);
    this.#frames.at(-1)?.blocks.push(block);
  }

  /** Nested deeper than any reader could follow, what is inside stays open. */
  openDetails(line: number): void {
    if (this.#frames.length > DEEPEST) return;
    this.#frames.push({ line, summary: [], blocks: [] });
  }

  summary(words: readonly Inline[]): void {
    const frame = this.#frames.at(-1);
    if (frame) frame.summary = words;
  }

  closeDetails(): void {
    if (this.#frames.length < 2) return;
    const frame = this.#frames.pop();
    if (!frame) return;
    const [first, ...rest] = frame.blocks;
    if (frame.summary.length === 0 && first?.kind === 'paragraph')
      this.add({ kind: 'details', summary: first.children, children: rest }, frame.line);
    else if (frame.summary.length > 0)
      this.add({ kind: 'details', summary: frame.summary, children: frame.blocks }, frame.line);
    else for (const block of frame.blocks) this.add(block, this.lines.get(block) ?? frame.line);
  }

  finish(): Block[] {
    while (this.#frames.length > 1) this.closeDetails();
    return this.#frames[0]?.blocks ?? [];
  }
}
