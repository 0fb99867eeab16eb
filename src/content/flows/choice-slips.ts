import type { Block, ListItem } from '../../model/index.js';
import type { BodyContext } from '../body/body-context.js';

/** A list that was meant as choices and is shown as text. */
export interface ChoiceSlip {
  readonly kind: 'numbered' | 'not-last';
  /** Where the list begins. */
  readonly line: number;
}

/** Finds lists of links to steps that did not become choices, because they are numbered or text stands below them. */
export function findChoiceSlips(blocks: readonly Block[], { lines }: Pick<BodyContext, 'lines'>): ChoiceSlip[] {
  return blocks.flatMap((block, index): ChoiceSlip[] => {
    if (block.kind !== 'list' || block.items.length < 2 || !block.items.every(beginsWithStep)) return [];
    const last = index === blocks.length - 1;
    if (last && !block.ordered) return [];
    return [{ kind: last ? 'numbered' : 'not-last', line: lines.get(block) ?? 1 }];
  });
}

function beginsWithStep({ children: [first] }: ListItem): boolean {
  const link = first?.kind === 'paragraph' ? first.children[0] : undefined;
  return link?.kind === 'link' && link.to.kind === 'step';
}
