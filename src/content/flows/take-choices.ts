import { bodyText, inlineText, type Block, type Choice, type Inline, type ListItem } from '../../model/index.js';
import type { BodyContext } from '../body/body-context.js';

export interface LocatedChoice {
  readonly choice: Choice;
  readonly line: number;
}

export interface TakenChoices {
  /** The body without what became choices. */
  readonly body: readonly Block[];
  readonly choices: readonly LocatedChoice[];
  /** How many choices were written, those that lead nowhere among them. */
  readonly written: number;
  /** Facts and choices stood in one list, as CommonMark merges neighbouring lists; tasks and choices may. */
  readonly merged: boolean;
  /** One link in a paragraph of its own: a button that goes on, not a choice among several. */
  readonly button: boolean;
}

/** What stands between a label and its hint: a dash by rule; other marks are forgiven where they do no harm. */
const DASH = /^\s*[—–:-]+\s*/;
const MARKS = /^[\s—–:,;.-]+/;
/** A full stop or the like after a link, which says nothing. */
const STOP = /^[\s.,;!…]*$/;

/**
 * Takes the choices from the end of a step: list items that begin with a link, read from the last upwards, or a last
 * paragraph that is a single link. A list of links that all lead away, with other items before them, is reading matter
 * and stays. A choice that leads nowhere was reported; it is left out, and the others stay.
 */
export function takeChoices(
  blocks: readonly Block[],
  ledgers: Pick<BodyContext, 'lines' | 'deadChoices'>,
): TakenChoices {
  const { lines, deadChoices } = ledgers;
  const lineOf = (node: object): number => lines.get(node) ?? 1;
  const none: TakenChoices = { body: blocks, choices: [], written: 0, merged: false, button: false };
  const last = blocks.at(-1);
  const before = blocks.slice(0, -1);
  if (last?.kind === 'footnotes') {
    const taken = takeChoices(before, ledgers);
    return { ...taken, body: [...taken.body, last] };
  }
  if (last?.kind === 'paragraph') {
    const [head, ...rest] = last.children;
    const link = soleLink(head);
    if (!link || link.to.kind === 'heading' || !STOP.test(inlineText(rest))) return none;
    const choice: Choice = { label: inlineText(link.children).trim(), to: link.to };
    return { body: before, choices: [{ choice, line: lineOf(last) }], written: 1, merged: false, button: true };
  }
  if (last?.kind !== 'list' || last.ordered) return none;
  const read = last.items.map((item) => ({ item, choice: choiceOf(item) }));
  const start = read.findLastIndex(({ item, choice }) => choice === undefined && !deadChoices.has(item)) + 1;
  const choices = read.slice(start).flatMap(({ item, choice }) => (choice ? [{ choice, line: lineOf(item) }] : []));
  const guiding = choices.some(({ choice }) => choice.to.kind !== 'leave' && choice.to.kind !== 'article');
  if (choices.length === 0 || (!guiding && (start > 0 || choices.length < 2))) return none;
  const facts: Block[] = start > 0 ? [{ ...last, items: last.items.slice(0, start) }] : [];
  const merged = last.items.slice(0, start).some(({ checked }) => checked === undefined);
  return { body: [...before, ...facts], choices, written: last.items.length - start, merged, button: false };
}

/**
 * The choice that a list item is: it begins with a link. What follows is the hint; where the link leads away or to an
 * article, only behind a dash, as a sentence that begins with such a link is reading matter.
 */
function choiceOf(item: ListItem): Choice | undefined {
  const [first, ...more] = item.children;
  if (item.checked !== undefined || first?.kind !== 'paragraph') return undefined;
  const [head, ...rest] = first.children;
  const link = soleLink(head);
  if (!link || link.to.kind === 'heading') return undefined;
  const words = inlineText(rest);
  const tail = STOP.test(words) ? '' : words;
  const readingMatter = link.to.kind === 'leave' || link.to.kind === 'article';
  if (readingMatter && tail !== '' && !DASH.test(tail)) return undefined;
  const hint = (tail.replace(MARKS, '') || bodyText(more)).trim();
  return { label: inlineText(link.children).trim(), ...(hint ? { hint } : {}), to: link.to };
}

/** `[Label](…)` or `**[Label](…)**`. */
function soleLink(node: Inline | undefined): (Inline & { kind: 'link' }) | undefined {
  if (node?.kind === 'strong' && node.children.length === 1) return soleLink(node.children[0]);
  return node?.kind === 'link' ? node : undefined;
}
