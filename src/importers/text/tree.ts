import type { Element, ElementContent, Properties } from 'hast';

/** An element made here rather than read. */
export function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

export function text(value: string): ElementContent {
  return { type: 'text', value };
}

export function isElement(node: ElementContent | undefined, ...names: readonly string[]): node is Element {
  return node?.type === 'element' && (names.length === 0 || names.includes(node.tagName));
}

/** The value of an attribute as text; empty where it is not there. */
export function attributeOf(node: Element, name: string): string {
  const value = node.properties[name];
  if (Array.isArray(value)) return value.join(' ');
  return value === undefined || value === null || value === false ? '' : String(value);
}

/** The words below a node, blanks as they are. */
export function wordsOf(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) => (node.type === 'text' ? node.value : node.type === 'element' ? wordsOf(node.children) : ''))
    .join('');
}

/** Whether one of the elements lies anywhere below. */
export function holds(nodes: readonly ElementContent[], names: ReadonlySet<string>): boolean {
  return nodes.some((node) => node.type === 'element' && (names.has(node.tagName) || holds(node.children, names)));
}

/** Elements that start on their own line. */
export const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul callout'.split(
    ' ',
  ),
);
