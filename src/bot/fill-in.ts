import type { Block, Inline } from '../model/index.js';

/** A reply with the words for its `{name}`s put in, wherever they stand in a paragraph. A name without words stays as it is. */
export function fillIn(body: readonly Block[], words: Readonly<Record<string, string>>): readonly Block[] {
  return body.map((block) =>
    block.kind === 'paragraph' ? { ...block, children: block.children.map((each) => fillInline(each, words)) } : block,
  );
}

function fillInline(inline: Inline, words: Readonly<Record<string, string>>): Inline {
  if (inline.kind === 'text')
    return { ...inline, text: inline.text.replace(/\{(\w+)\}/g, (whole, name: string) => words[name] ?? whole) };
  return 'children' in inline
    ? { ...inline, children: inline.children.map((each) => fillInline(each, words)) }
    : inline;
}

/** How long ago a day was, in words of the language: `yesterday`, `vor 3 Tagen`. Days as the customer's device counts them. */
export function daysAgo(at: number, now: number, language: string): string {
  const midnight = (instant: number): number => new Date(instant).setHours(0, 0, 0, 0);
  const days = Math.round((midnight(at) - midnight(now)) / (24 * 60 * 60 * 1000));
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day');
}
