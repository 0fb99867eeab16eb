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

/** Places a flow from left to right, or from right to left where its language is written so. In pixels. */
export function layoutFlow(
  direction: 'ltr' | 'rtl',
  boxes: ReadonlyMap<FlowBox, Size>,
  arrows: ReadonlyMap<FlowArrow, Size>,
): Placed {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: direction === 'rtl' ? 'RL' : 'LR', nodesep: 28, edgesep: 14, ranksep: 44 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const [{ id }, size] of boxes) graph.setNode(id, { ...size });
  for (const [index, [{ from, to }, size]] of [...arrows].entries())
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
        return [arrow, { points, label: { x, y } }];
      }),
    ),
  };
}
