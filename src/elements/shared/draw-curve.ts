import { html, svg, type TemplateResult } from 'lit';

const WIDTH = 360;
const HEIGHT = 132;
const LEFT = 10;
const RIGHT = 14;
const TOP = 16;
const BOTTOM = 22;

interface Point {
  /** 0–1. */
  readonly intensity: number;
}

interface Manner {
  /** The curve in words, for those who do not see it. */
  readonly label: string;
  /** Heights (0–1) to draw a line at, with their names. */
  readonly lines: readonly { readonly at: number; readonly name: string }[];
  /** A second, fainter line over the same messages, 0–1 each. */
  readonly together?: { readonly points: readonly number[]; readonly name: string };
  /** What stands at the most intense point and at the last. */
  readonly peak: string;
  readonly end: string;
}

/**
 * The curve of a feeling, its peak and its end marked and named. Messages are evenly spaced: a pause of an hour must not
 * squeeze what was said into a corner. Colours come from the classes: `level`, `curve`, `together`, `point`, `peak`, `end`.
 */
export function drawCurve(points: readonly Point[], { label, lines, together, peak, end }: Manner): TemplateResult {
  const last = points.length - 1;
  const step = (WIDTH - LEFT - RIGHT) / Math.max(1, last);
  const x = (index: number): number => (last === 0 ? WIDTH / 2 : LEFT + index * step);
  const y = (intensity: number): number => TOP + (1 - intensity) * (HEIGHT - TOP - BOTTOM);
  const peakAt = points.reduce(
    (best, { intensity }, at) => (intensity > (points[best]?.intensity ?? 0) ? at : best),
    0,
  );
  const path = (heights: readonly number[]): string =>
    heights.map((height, at) => `${x(at).toFixed(1)},${y(height).toFixed(1)}`).join(' ');
  const line = path(points.map(({ intensity }) => intensity));
  const name = (index: number, words: string): TemplateResult => {
    const intensity = points[index]?.intensity ?? 0;
    const anchor = x(index) < 60 ? 'start' : x(index) > WIDTH - 60 ? 'end' : 'middle';
    // Above the point, where there is room above it.
    const dy = y(intensity) < TOP + 12 ? 20 : -10;
    return svg`<text class="name" x=${x(index) + (anchor === 'start' ? -6 : anchor === 'end' ? 8 : 0)} y=${y(intensity) + dy}
      text-anchor=${anchor}>${words}</text>`;
  };
  return html`<svg class="drawn" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label=${label}>
    ${svg`<line class="ground" x1="0" y1=${y(0)} x2=${WIDTH} y2=${y(0)}></line>`}
    ${lines.map(
      ({ at, name: words }) =>
        svg`<line class="level" x1="0" y1=${y(at)} x2=${WIDTH} y2=${y(at)}></line>
          <text class="level-name" x="0" y=${y(at) - 3}>${words}</text>`,
    )}
    ${
      together &&
      svg`<polyline class="together" points=${path(together.points)}></polyline>
        <text class="level-name" x=${WIDTH} y=${y(Math.max(0, ...together.points)) - 5} text-anchor="end">${together.name}</text>`
    }
    ${svg`<polyline class="curve" points=${line}></polyline>`}
    ${points.map(
      ({ intensity }, at) => svg`<circle class="point" cx=${x(at)} cy=${y(intensity)} r="3"></circle>
        <text class="tick" x=${x(at)} y=${HEIGHT - 6} text-anchor="middle">${at + 1}</text>`,
    )}
    ${svg`<circle class="end" cx=${x(last)} cy=${y(points[last]?.intensity ?? 0)} r="6"></circle>
      <circle class="peak" cx=${x(peakAt)} cy=${y(points[peakAt]?.intensity ?? 0)} r="4"></circle>`}
    ${peakAt === last ? name(last, `${peak} · ${end}`) : [name(peakAt, peak), name(last, end)]}
  </svg>`;
}
