import type { LowWorld } from '../../model/borders.ts';
import type { Plane } from '../../model/mercator.ts';

/** The planes of the low borders, without the borders. */
export interface Planes {
  readonly world: Plane;
  readonly inset: Plane;
}

/**
 * The low borders of a prerendered page, taken from its own drawing: they travel once, in the HTML,
 * and the live map is later made of the very paths that the reader already sees.
 *
 * @returns `null` where the element holds no drawing
 */
export function readWorldFromSvg(element: ParentNode, planes: Planes): LowWorld | null {
  const staticMap = element.querySelector('.static-map');
  const inset = element.querySelector('.inset');
  if (!staticMap || !inset) return null;
  return {
    plane: planes.world,
    ...drawing(staticMap),
    inset: { plane: planes.inset, ...drawing(inset) },
  };
}

function drawing(svg: Element): Pick<LowWorld, 'countries' | 'disputed'> {
  const paths = [...svg.querySelectorAll<SVGPathElement>('[data-code]')];
  return {
    countries: Object.fromEntries(
      paths.map((path) => [path.dataset.code ?? '', path.getAttribute('d') ?? '']),
    ),
    disputed: svg.querySelector('.disputed')?.getAttribute('d') ?? '',
  };
}
