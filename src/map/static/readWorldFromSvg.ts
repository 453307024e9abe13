import type { LowWorld } from '../../model/borders.ts';
import type { Plane } from '../../model/mercator.ts';

/**
 * The low borders of a prerendered page, taken from its own drawing: they travel once, in the HTML,
 * and the live map is later made of the very paths that the reader already sees.
 *
 * @returns `null` where the element holds no drawing
 */
export function readWorldFromSvg(element: ParentNode, plane: Plane): LowWorld | null {
  const svg = element.querySelector('.static-map');
  if (!svg) return null;
  const paths = [...svg.querySelectorAll<SVGPathElement>('[data-code]')];
  return {
    plane,
    countries: Object.fromEntries(
      paths.map((path) => [path.dataset.code ?? '', path.getAttribute('d') ?? '']),
    ),
    // Each begins with a capital: see `lowDrawing`.
    disputed: [...svg.querySelectorAll('.disputed')]
      .map((path) => path.getAttribute('d') ?? '')
      .join(''),
  };
}
