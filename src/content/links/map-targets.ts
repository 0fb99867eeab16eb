import type { Block, Choice, Entry, Inline, Target } from '../../model/index.js';

/** Says where a link should lead instead; the same target leaves it as it is. */
export type ReplaceTarget = (to: Target) => Target;

/** A body with each link's target replaced. */
export function mapTargets(blocks: readonly Block[], replace: ReplaceTarget): Block[] {
  return blocks.map((block): Block => {
    switch (block.kind) {
      case 'paragraph':
      case 'heading':
        return { ...block, children: inWords(block.children, replace) };
      case 'list':
        return {
          ...block,
          items: block.items.map((item) => ({ ...item, children: mapTargets(item.children, replace) })),
        };
      case 'table':
        return {
          ...block,
          head: block.head.map((cell) => inWords(cell, replace)),
          rows: block.rows.map((row) => row.map((cell) => inWords(cell, replace))),
        };
      case 'quote':
      case 'callout':
        return { ...block, children: mapTargets(block.children, replace) };
      case 'details':
        return {
          ...block,
          summary: inWords(block.summary, replace),
          children: mapTargets(block.children, replace),
        };
      default:
        return block;
    }
  });
}

/** An article or flow with the target of each link and choice replaced. */
export function mapEntryTargets(entry: Entry, replace: ReplaceTarget): Entry {
  if (entry.type === 'article')
    return 'href' in entry.body ? entry : { ...entry, body: mapTargets(entry.body, replace) };
  return {
    ...entry,
    introduction: mapTargets(entry.introduction, replace),
    steps: entry.steps.map((step) => ({
      ...step,
      body: mapTargets(step.body, replace),
      choices: mapChoices(step.choices, replace),
    })),
  };
}

export function mapChoices(choices: readonly Choice[], replace: ReplaceTarget): Choice[] {
  return choices.map((choice) => ({ ...choice, to: replace(choice.to) }));
}

/** Where the links of a body lead, in the order of the text. */
export function targetsIn(blocks: readonly Block[]): Target[] {
  const found: Target[] = [];
  mapTargets(blocks, (to) => {
    found.push(to);
    return to;
  });
  return found;
}

/** Where the links and choices of an article or flow lead. */
export function targetsOfEntry(entry: Entry): Target[] {
  const found: Target[] = [];
  mapEntryTargets(entry, (to) => {
    found.push(to);
    return to;
  });
  return found;
}

function inWords(nodes: readonly Inline[], replace: ReplaceTarget): Inline[] {
  return nodes.map((node): Inline => {
    if (node.kind === 'link') return { ...node, to: replace(node.to), children: inWords(node.children, replace) };
    return 'children' in node ? { ...node, children: inWords(node.children, replace) } : node;
  });
}
