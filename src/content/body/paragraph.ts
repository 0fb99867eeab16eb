import { inlineText, type Block, type Inline } from '../../model/index.js';
import { directionAgainst } from '../translations/direction.js';
import type { BodyContext } from './body-context.js';

/** A paragraph of these words, with their direction where they run against their text. */
export function paragraphOf(children: readonly Inline[], { direction: around }: Pick<BodyContext, 'direction'>): Block {
  // Code is Latin in every language.
  const words = inlineText(children.filter(({ kind }) => kind !== 'code' && kind !== 'key'));
  const direction = directionAgainst(around, words);
  return { kind: 'paragraph', ...(direction && { direction }), children };
}
