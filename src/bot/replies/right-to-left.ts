import { directionOf, type Block, type Language, type ReplyRule } from '../../model/index.js';

/** English replies on a page of another language: where that is read from right to left, they keep their own direction. */
export function inPageOf(language: Language, rules: readonly ReplyRule[]): readonly ReplyRule[] {
  return directionOf(language) === 'ltr' ? rules : rules.map((rule) => ({ ...rule, body: rule.body.map(leftToRight) }));
}

function leftToRight(block: Block): Block {
  return block.kind === 'paragraph' ? { ...block, direction: 'ltr' } : block;
}
