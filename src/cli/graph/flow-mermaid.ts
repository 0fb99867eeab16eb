import { describeGraph, type FlowBox, type FlowGraph, type WayOut } from './flow-graph.js';

/** A flow as Mermaid text, which many viewers of repositories draw. */
export function flowMermaid(graph: FlowGraph): string {
  const classes = new Map<string, string[]>();
  const lines = graph.boxes.flatMap((box): string[] => {
    for (const name of classesOf(box)) classes.set(name, [...(classes.get(name) ?? []), box.id]);
    return [
      drawBox(box),
      ...box.waysOut.flatMap((way, index) => drawWayOut(box, way, `${box.id}w${index + 1}`, classes)),
    ];
  });
  const wrong = graph.arrows.flatMap((arrow, index) => (arrow.wrong ? [index] : []));
  return [
    `flowchart ${graph.direction === 'rtl' ? 'RL' : 'LR'}`,
    `accTitle: ${bare(graph.title)}`,
    `accDescr: ${bare(describeGraph(graph))}`,
    // Arrows between steps come first, so that those in red can be named by their number.
    ...graph.arrows.map(({ from, to, label }) => `${from} ${label === '' ? '-.->' : `-->|${quoted(label)}|`} ${to}`),
    ...lines,
    ...(wrong.length > 0 ? [`linkStyle ${wrong.join(',')} stroke:#b3261e,stroke-width:2px`] : []),
    ...[...classes].flatMap(([name, ids]) => [
      `classDef ${name} ${LOOKS[name] ?? ''}`,
      `class ${ids.join(',')} ${name}`,
    ]),
  ]
    .map((line, index) => (index === 0 ? line : `  ${line}`))
    .join('\n');
}

/** Colours that can be read on light and on dark; each names the colour of its words. */
const LOOKS: Readonly<Record<string, string>> = {
  start: 'fill:#0b6b57,stroke:#0b6b57,color:#ffffff',
  finish: 'fill:#e2f3e8,stroke:#1d7a3e,stroke-width:2px,color:#17211d',
  person: 'fill:#fbeee8,stroke:#b4491b,color:#7a2e0e',
  other: 'fill:#f6f7f6,stroke:#55625c,stroke-dasharray:4 3,color:#17211d',
  problem: 'fill:#fde7e5,stroke:#b3261e,stroke-width:3px,color:#7d1510',
};

function classesOf({ kind, start, problems }: FlowBox): string[] {
  if (problems.length > 0) return ['problem'];
  if (kind === 'flow') return ['other'];
  if (kind === 'end') return ['finish'];
  return start ? ['start'] : [];
}

function drawBox({ id, kind, title, problems }: FlowBox): string {
  const words = quoted([title, ...problems.map((problem) => `⚠ ${problem}`)]);
  if (kind === 'flow') return `${id}[[${words}]]`;
  return kind === 'end' ? `${id}([${words}])` : `${id}[${words}]`;
}

function drawWayOut(box: FlowBox, { label, to, where }: WayOut, id: string, classes: Map<string, string[]>): string[] {
  const name = to === 'person' ? 'person' : 'other';
  classes.set(name, [...(classes.get(name) ?? []), id]);
  return [`${box.id} -->|${quoted(label)}| ${id}(${quoted(`${WAY_WORDS[to]}: ${where}`)})`];
}

const WAY_WORDS = { person: 'A person', article: 'Article', away: 'Leaves' } as const;

/** Words in quotes: what Mermaid or HTML would read as a mark is written as an entity code; lines by `<br>`. */
function quoted(words: string | readonly string[]): string {
  const lines = typeof words === 'string' ? [words] : words;
  return `"${lines.map((line) => escape(line) || ' ').join('<br>')}"`;
}

function escape(words: string): string {
  return oneLine(words).replace(/[^\p{L}\p{M}\p{N} .,:!?'’()⚠+/…–—-]/gu, (mark) => `#${mark.codePointAt(0) ?? 32};`);
}

/** Words outside quotes, where no mark has a code. */
function bare(words: string): string {
  return oneLine(words.replace(/[#;{}"`%]/g, ''));
}

function oneLine(words: string): string {
  return words.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
}
