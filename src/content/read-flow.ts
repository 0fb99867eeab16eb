import type { Block, Inline, Step } from '../model/index.js';
import type { BodyContext } from './body-context.js';
import { readBody } from './read-body.js';
import type { SourceDocument } from './source-document.js';
import { takeChoices, type TakenChoices } from './take-choices.js';

/** A step with the places the checks report. */
export interface LocatedStep extends Omit<TakenChoices, 'body'> {
  readonly step: Step;
  readonly line: number;
  /** Steps that links inside the text lead to: reachable, though no choice. */
  readonly mentioned: readonly string[];
}

export interface ReadFlow {
  readonly introduction: Block[];
  /** Steps that links in the introduction lead to. */
  readonly mentioned: readonly string[];
  readonly steps: readonly LocatedStep[];
}

/** Each `##` is a step; the first is the start. */
export function readFlow(document: SourceDocument, context: BodyContext): ReadFlow {
  const introduction = readBody(document.introduction.tokens, document.introduction.line, context);
  const steps = document.sections.map((section): LocatedStep => {
    const { body, ...taken } = takeChoices(readBody(section.tokens, section.line, context), context);
    const step: Step = {
      id: section.heading.id,
      title: section.heading.text,
      body,
      choices: taken.choices.map(({ choice }) => choice),
      outcome: !taken.choices.some(({ choice }) => choice.to.kind === 'step'),
    };
    return { step, line: section.heading.line, mentioned: stepsIn(body), ...taken };
  });
  return { introduction, mentioned: stepsIn(introduction), steps };
}

function stepsIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block): string[] => {
    switch (block.kind) {
      case 'paragraph':
      case 'heading':
        return stepsInWords(block.children);
      case 'list':
        return block.items.flatMap((item) => stepsIn(item.children));
      case 'table':
        return [block.head, ...block.rows].flat().flatMap(stepsInWords);
      case 'quote':
      case 'callout':
        return stepsIn(block.children);
      case 'details':
        return [...stepsInWords(block.summary), ...stepsIn(block.children)];
      case 'footnotes':
        return block.notes.flatMap((note) => stepsIn(note.children));
      case 'code':
      case 'video':
      case 'rule':
        return [];
    }
  });
}

function stepsInWords(nodes: readonly Inline[]): string[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'link' && node.to.kind === 'step') return [node.to.step];
    return 'children' in node ? stepsInWords(node.children) : [];
  });
}
