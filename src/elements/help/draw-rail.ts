const SVG = 'http://www.w3.org/2000/svg';

/** The sign of the help: a rail that curves and ends in a dot, the hand. Drawn node by node: no markup is parsed. */
export function drawRail(): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const rail = document.createElementNS(SVG, 'path');
  rail.setAttribute('d', 'M4 20V12a7 7 0 0 1 11.5-5.4');
  const hand = document.createElementNS(SVG, 'circle');
  hand.setAttribute('cx', '18.5');
  hand.setAttribute('cy', '9.5');
  hand.setAttribute('r', '2.5');
  svg.append(rail, hand);
  return svg;
}
