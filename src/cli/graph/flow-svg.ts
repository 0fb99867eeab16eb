import { describeGraph, type FlowArrow, type FlowBox, type FlowGraph, type WayOut } from './flow-graph.js';
import { flowSvgStyles } from './flow-svg-styles.js';
import { layoutFlow, type Point, type Size } from './layout-flow.js';
import { widthOf, wrapWords } from './wrap-words.js';

/** Sizes in pixels; bold words run wider than their size, 14, says. */
const BOX = { width: 248, padding: 14, bold: 16, line: 19, small: 12, smallLine: 17 };
const LABEL = { width: 150, size: 12, line: 16 };
const MARGIN = 28;
const HEAD = 56;

/** Words of a box, broken into lines. */
interface BoxText {
  readonly title: readonly string[];
  readonly tag: string;
  /** Ways out, and choices that ask the same once more. */
  readonly ways: readonly {
    readonly to: WayOut['to'] | 'again';
    readonly where: string;
    readonly lines: readonly string[];
  }[];
  readonly problems: readonly string[];
}

/**
 * A flow as an SVG that stands alone: steps are boxes, choices labelled arrows, ends green and round, ways to a person
 * warm, what is wrong red. It follows the reader's light or dark theme and says in words what it shows.
 */
export function flowSvg(graph: FlowGraph): string {
  const again = graph.arrows.filter(({ from, to, label }) => from === to && label !== '');
  const texts = new Map(graph.boxes.map((box) => [box, textOf(box, again)]));
  const arrows = graph.arrows.filter(({ from, to }) => from !== to);
  const labels = new Map(arrows.map((arrow) => [arrow, wrapWords(arrow.label, LABEL.size, LABEL.width, 3)]));
  const placed = layoutFlow(
    graph.direction,
    new Map([...texts].map(([box, text]) => [box, { width: BOX.width, height: heightOf(text) }])),
    new Map([...labels].map(([arrow, lines]) => [arrow, labelSize(lines)])),
  );
  const width = Math.max(placed.width, widthOf(graph.title, 20)) + 2 * MARGIN;
  const height = placed.height + HEAD + 2 * MARGIN;
  const rtl = graph.direction === 'rtl';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${round(width)} ${round(height)}" width="${round(width)}" height="${round(height)}" role="img" aria-labelledby="flow-title flow-desc" direction="${graph.direction}">`,
    `<title id="flow-title">${escape(graph.title)}</title>`,
    `<desc id="flow-desc">${escape(describeGraph(graph))}</desc>`,
    `<style>${flowSvgStyles}</style>`,
    MARKERS,
    `<rect class="ground" width="100%" height="100%"/>`,
    `<text class="name" x="${rtl ? round(width - MARGIN) : MARGIN}" y="${MARGIN + 16}">${escape(graph.title)}</text>`,
    `<text class="sum" x="${rtl ? round(width - MARGIN) : MARGIN}" y="${MARGIN + 37}" direction="ltr" text-anchor="${rtl ? 'end' : 'start'}">${escape(sumUp(graph))}</text>`,
    `<g transform="translate(${MARGIN} ${HEAD + MARGIN})">`,
    ...[...placed.arrows].map(([arrow, at]) => drawArrow(arrow, at.points)),
    ...[...placed.arrows].map(([arrow, at]) => drawLabel(labels.get(arrow) ?? [], at.label, arrow)),
    ...[...placed.boxes].map(([box, at]) => drawBox(box, texts.get(box) ?? textOf(box, again), at, rtl)),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

function sumUp({ boxes }: FlowGraph): string {
  const steps = boxes.filter(({ kind }) => kind !== 'flow');
  const wrong = steps.filter(({ problems }) => problems.length > 0).length;
  const ends = steps.filter(({ kind }) => kind === 'end').length;
  return `${steps.length} steps · ${ends} ends${wrong > 0 ? ` · ${wrong} with a problem` : ''}`;
}

function textOf(box: FlowBox, again: readonly FlowArrow[]): BoxText {
  const inner = BOX.width - 2 * BOX.padding;
  const kinds = { question: '', end: 'End', flow: 'Another flow' } as const;
  return {
    title: wrapWords(box.title, BOX.bold, inner, 4),
    tag: [box.start ? 'Start' : '', kinds[box.kind], box.entrance ? 'other pages lead here' : '']
      .filter(Boolean)
      .join(' · '),
    ways: [
      ...box.waysOut,
      ...again
        .filter(({ from }) => from === box.id)
        .map(({ label }) => ({ label, to: 'again', where: box.title }) as const),
    ].map(({ label, to, where }) => ({ to, where, lines: wrapWords(label, BOX.small, inner - 20, 2) })),
    problems: box.problems.flatMap((problem) => wrapWords(problem, BOX.small, inner - 20, 2)),
  };
}

function heightOf({ title, tag, ways, problems }: BoxText): number {
  const small = ways.reduce((sum, { lines }) => sum + lines.length, 0) + problems.length;
  return (
    2 * BOX.padding -
    4 +
    (tag === '' ? 0 : BOX.smallLine) +
    title.length * BOX.line +
    small * BOX.smallLine +
    (ways.length > 0 ? 9 : 0) +
    (problems.length > 0 ? 9 : 0)
  );
}

function labelSize(lines: readonly string[]): Size {
  if (lines.length === 0) return { width: 8, height: 8 };
  return {
    width: Math.max(...lines.map((line) => widthOf(line, LABEL.size))) + 12,
    height: lines.length * LABEL.line + 6,
  };
}

function drawBox(box: FlowBox, text: BoxText, { x, y, width, height }: Point & Size, rtl: boolean): string {
  const kind = [box.kind, ...(box.start ? ['start'] : []), ...(box.problems.length > 0 ? ['wrong'] : [])].join(' ');
  const left = round(x - width / 2);
  const top = round(y - height / 2);
  const edge = rtl ? width - BOX.padding : BOX.padding;
  const beside = rtl ? edge - 20 : edge + 20;
  const parts: string[] = [];
  let at = BOX.padding - 2;
  const write = (words: string, name: string, from: number, line: number): void => {
    parts.push(`<text class="${name}" x="${from}" y="${round(at + line * 0.72)}">${escape(words)}</text>`);
    at += line;
  };
  const rule = (): void => {
    parts.push(`<path class="rule" d="M${BOX.padding} ${round(at + 4)}H${width - BOX.padding}"/>`);
    at += 9;
  };
  if (text.tag !== '') write(text.tag, 'tag', edge, BOX.smallLine);
  for (const line of text.title) write(line, 'title', edge, BOX.line);
  if (text.ways.length > 0) rule();
  for (const { to, where, lines } of text.ways) {
    parts.push(
      `<use href="#to-${to}" x="${rtl ? edge - 13 : edge}" y="${round(at + 0.5)}"><title>${escape(where)}</title></use>`,
    );
    for (const line of lines) write(line, `way ${to}`, beside, BOX.smallLine);
  }
  if (text.problems.length > 0) {
    rule();
    parts.push(`<use href="#attention" x="${rtl ? edge - 13 : edge}" y="${round(at + 0.5)}"/>`);
    for (const line of text.problems) write(line, 'problem', beside, BOX.smallLine);
  }
  const radius = box.kind === 'end' ? 20 : 8;
  return `<g class="box ${kind}" transform="translate(${left} ${top})"><title>${escape(box.title)}</title><rect width="${width}" height="${round(height)}" rx="${radius}"/>${parts.join('')}</g>`;
}

function drawArrow({ label, wrong }: FlowArrow, points: readonly Point[]): string {
  const kind = ['arrow', ...(label === '' ? ['aside'] : []), ...(wrong ? ['wrong'] : [])].join(' ');
  return `<path class="${kind}" d="${curve(points)}" marker-end="url(#${wrong ? 'head-wrong' : 'head'})"/>`;
}

function drawLabel(lines: readonly string[], { x, y }: Point, { wrong }: FlowArrow): string {
  if (lines.length === 0) return '';
  const { width, height } = labelSize(lines);
  const first = y - height / 2 + 3 + LABEL.line * 0.74;
  const words = lines.map(
    (line, index) => `<tspan x="${round(x)}" y="${round(first + index * LABEL.line)}">${escape(line)}</tspan>`,
  );
  return `<g class="label${wrong ? ' wrong' : ''}"><rect x="${round(x - width / 2)}" y="${round(y - height / 2)}" width="${round(width)}" height="${round(height)}" rx="5"/><text>${words.join('')}</text></g>`;
}

/** A line through the points that leaves and arrives level, like a rail: what reads from side to side flows that way. */
function curve(points: readonly Point[]): string {
  return points
    .map((point, index) => {
      const before = points[index - 1];
      if (before === undefined) return `M${round(point.x)} ${round(point.y)}`;
      const middle = round((before.x + point.x) / 2);
      return `C${middle} ${round(before.y)} ${middle} ${round(point.y)} ${round(point.x)} ${round(point.y)}`;
    })
    .join('');
}

/** Arrow heads, and a small sign for each kind of way out. */
const MARKERS = `<defs>
<marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path class="head" d="M0 0.5 8 4 0 7.5z"/></marker>
<marker id="head-wrong" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path class="head wrong" d="M0 0.5 8 4 0 7.5z"/></marker>
<g id="to-person" class="sign person"><circle cx="6.5" cy="4" r="2.6"/><path d="M1.5 12a5 5 0 0 1 10 0"/></g>
<g id="to-article" class="sign article"><path d="M2.5 1h8v11h-8zM5 4.5h3M5 7h3"/></g>
<g id="to-away" class="sign away"><path d="M2 11 10.5 2.5M4.5 2.5h6v6"/></g>
<g id="to-again" class="sign again"><path d="M10.8 4.2A5 5 0 1 0 11.5 7M11.2 1.5v3h-3"/></g>
<g id="attention" class="sign attention"><path d="M6.5 1.5 12 11.5H1zM6.5 5v3M6.5 9.7v.3"/></g>
</defs>`;

/** Words as they may stand in XML: marks as entities, and no character that XML forbids. */
function escape(words: string): string {
  return (
    words
      // eslint-disable-next-line no-control-regex -- control characters are what is looked for
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  );
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
