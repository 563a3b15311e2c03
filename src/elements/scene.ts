import type { Scene, Shape } from '../content/scene';

const SVG = 'http://www.w3.org/2000/svg';

/** Builds a drawing's shapes: element by element, so that the page's policy has nothing to object to. */
export function drawScene({ shapes }: Scene): SVGElement {
  return toElement({ tag: 'g', attributes: {}, shapes });
}

function toElement({ tag, attributes, shapes }: Shape): SVGElement {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...shapes.map(toElement));
  return element;
}
