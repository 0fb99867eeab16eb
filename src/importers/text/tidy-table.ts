import type { Element, ElementContent } from 'hast';
import type { TidyContext } from './tidy-tree.js';
import { attributeOf, BLOCKS, element, holds, isElement, text, wordsOf } from './tree.js';

type Rows = readonly (readonly Element[])[];

/**
 * A table as Markdown can hold it: one line a row, so that paragraphs and lists in a cell are parted by line breaks. A
 * table of one column is layout: its cells become ordinary text.
 */
export function tidyTable(children: ElementContent[], context: TidyContext): ElementContent[] {
  const rows = rowsOf(children);
  const captions = children.filter((child): child is Element => isElement(child, 'caption'));
  const before = captions.map((caption) => element('p', {}, caption.children));
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (columns < 2) return [...before, ...rows.flatMap((row) => row.flatMap(asBlocks))];
  if (rows.some((row) => row.some((cell) => /[2-9]/.test(attributeOf(cell, 'rowSpan') + attributeOf(cell, 'colSpan')))))
    context.drop('joined table cells, now apart');
  // Markdown has no table without a head, and an empty one would be read out as such.
  const flat = rows.map((row, index) =>
    element(
      'tr',
      {},
      row.map((cell) => element(index === 0 ? 'th' : 'td', spanOf(cell), flatten(cell.children))),
    ),
  );
  return [...before, element('table', {}, [element('tbody', {}, flat)])];
}

/** Rows of this table; those of a table inside a cell are not its own. */
function rowsOf(nodes: readonly ElementContent[]): Rows {
  return nodes.flatMap((node): Rows => {
    if (node.type !== 'element') return [];
    if (['thead', 'tbody', 'tfoot'].includes(node.tagName)) return rowsOf(node.children);
    if (node.tagName !== 'tr') return [];
    const cells = node.children.filter((child): child is Element => isElement(child, 'td', 'th'));
    return cells.length > 0 ? [cells] : [];
  });
}

function spanOf(cell: Element): Element['properties'] {
  const span = Number(attributeOf(cell, 'colSpan'));
  return Number.isInteger(span) && span > 1 && span <= 20 ? { colSpan: span } : {};
}

function asBlocks(cell: Element): ElementContent[] {
  return holds(cell.children, BLOCKS) ? cell.children : [element('p', {}, cell.children)];
}

const BREAKS: ReadonlySet<string> = new Set([...BLOCKS, 'br']);

function codeLine(node: Element): Element {
  return element('code', {}, [
    text(
      wordsOf(node.children)
        .replace(/\s*\n\s*/g, ' ')
        .trim(),
    ),
  ]);
}

/** Blocks → one run of words with breaks between. */
function flatten(nodes: readonly ElementContent[]): ElementContent[] {
  const run: ElementContent[] = [];
  const breakLine = (): void => {
    const last = run.at(-1);
    if (last !== undefined && !isElement(last, 'cellbreak')) run.push(element('cellbreak', {}, []));
  };
  const add = (list: readonly ElementContent[]): void => {
    for (const node of list) {
      if (node.type === 'text' && node.value.trim() === '' && isElement(run.at(-1), 'cellbreak')) continue;
      if (node.type !== 'element') run.push(node);
      else if (node.tagName === 'br') breakLine();
      else if (BLOCKS.has(node.tagName)) {
        breakLine();
        if (node.tagName === 'li') run.push(text('• '));
        add(node.tagName === 'pre' ? [codeLine(node)] : node.children);
        breakLine();
      } else if (holds(node.children, BREAKS)) add(node.children);
      else run.push(node);
    }
  };
  add(nodes);
  while (isElement(run.at(-1), 'cellbreak')) run.pop();
  return run;
}
