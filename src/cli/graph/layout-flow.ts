import { Graph, layout } from '@dagrejs/dagre';
import type { FlowArrow, FlowBox } from './flow-graph.js';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where everything stands: boxes and labels by their centres, arrows by the points they pass. */
export interface Placed extends Size {
  readonly boxes: ReadonlyMap<FlowBox, Point & Size>;
  readonly arrows: ReadonlyMap<FlowArrow, { readonly points: readonly Point[]; readonly label: Point }>;
}

/**
 * Places a flow from left to right, or from right to left where its language is written so. In pixels. No arrow may lead
 * from a box to itself.
 */
export function layoutFlow(
  direction: 'ltr' | 'rtl',
  boxes: ReadonlyMap<FlowBox, Size>,
  arrows: ReadonlyMap<FlowArrow, Size>,
): Placed {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: direction === 'rtl' ? 'RL' : 'LR', nodesep: 28, edgesep: 14, ranksep: 44 });
  graph.setDefaultEdgeLabel(() => ({}));
  // Set from the last to the first, they come to stand in the order of the file.
  for (const [{ id }, size] of [...boxes].toReversed()) graph.setNode(id, { ...size });
  for (const [index, [{ from, to }, size]] of [...[...arrows].entries()].toReversed())
    graph.setEdge(from, to, { ...size, labelpos: 'c' }, String(index));
  layout(graph);
  const whole = graph.graph();
  return {
    width: whole.width ?? 0,
    height: whole.height ?? 0,
    boxes: new Map(
      [...boxes].map(([box, size]) => {
        const { x = 0, y = 0 } = graph.node(box.id);
        return [box, { x, y, ...size }];
      }),
    ),
    arrows: new Map(
      [...arrows.keys()].map((arrow, index) => {
        const { points = [], x = 0, y = 0 } = graph.edge(arrow.from, arrow.to, String(index));
        const ends = [graph.node(arrow.from), graph.node(arrow.to)] as const;
        return [arrow, { points: atSides(points, ends, direction === 'rtl' ? -1 : 1), label: { x, y } }];
      }),
    ),
  };
}

/**
 * An arrow leaves a box in the middle of one side, and arrives in the middle of the side it comes from. One that leads
 * back, against the way of reading, keeps beside those that lead on.
 */
function atSides(points: readonly Point[], [from, to]: readonly [Box, Box], forward: 1 | -1): Point[] {
  const between = points.slice(1, -1);
  const side = (box: Box, towards: number, leaves: boolean): Point => {
    const { x = 0, y = 0, width = 0 } = box;
    const right = towards > x ? 1 : -1;
    const isBack = (right === forward) !== leaves;
    return { x: x + (right * width) / 2, y: y + (isBack ? BESIDE : 0) };
  };
  return [side(from, between[0]?.x ?? to.x ?? 0, true), ...between, side(to, between.at(-1)?.x ?? from.x ?? 0, false)];
}

const BESIDE = 14;

type Box = Partial<Point & Size>;
