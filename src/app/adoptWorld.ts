import type { LightWorld } from '../model/geometry.ts';
import type { Frame } from '../model/mercator.ts';

/** The frames of the light borders, without the borders. */
export interface Frames {
  readonly world: Frame;
  readonly inset: Frame;
}

/**
 * The light borders of a prerendered page, taken from its own drawing: they travel once, in the HTML,
 * and the live map is later made of the very paths that the reader already sees.
 *
 * @returns `null` where the element holds no drawing
 */
export function adoptWorld(element: ParentNode, frames: Frames): LightWorld | null {
  const still = element.querySelector('.still');
  const inset = element.querySelector('.inset');
  if (!still || !inset) return null;
  return {
    frame: frames.world,
    ...drawing(still),
    inset: { frame: frames.inset, ...drawing(inset) },
  };
}

function drawing(svg: Element): Pick<LightWorld, 'countries' | 'disputed'> {
  const paths = [...svg.querySelectorAll<SVGPathElement>('[data-code]')];
  return {
    countries: Object.fromEntries(
      paths.map((path) => [path.dataset.code ?? '', path.getAttribute('d') ?? '']),
    ),
    disputed: svg.querySelector('.disputed')?.getAttribute('d') ?? '',
  };
}
