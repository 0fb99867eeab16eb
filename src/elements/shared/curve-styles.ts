import { css } from 'lit';

/** How `drawCurve` looks. Who shows it says how wide it may be. */
export const curveStyles = css`
  .drawn {
    display: block;
    width: 100%;
    height: auto;
    overflow: visible;
  }
  .drawn text {
    font-size: 10.5px;
    fill: var(--_quiet);
  }
  .drawn .name {
    font-weight: 600;
    fill: var(--_text);
    stroke: var(--_surface);
    stroke-width: 4px;
    paint-order: stroke;
  }
  .ground {
    stroke: var(--_line);
  }
  .level {
    stroke: var(--_quiet);
    stroke-dasharray: 3 3;
  }
  .curve {
    fill: none;
    stroke: var(--_hand);
    stroke-width: 2;
    stroke-linejoin: round;
  }
  .together {
    fill: none;
    stroke: var(--_quiet);
    stroke-width: 1.5;
    stroke-dasharray: 1 4;
    stroke-linecap: round;
  }
  .point,
  .peak {
    fill: var(--_hand);
  }
  .end {
    fill: var(--_surface);
    stroke: var(--_hand);
    stroke-width: 2;
  }
`;
