import type { Story } from '../content/schema.ts';
import type { LandIndex } from '../model/borders.ts';
import { inPixels, type ProjectPoint } from '../model/mercator.ts';

/** A point of the map's box, in CSS pixels. */
export type BoxPoint = readonly [x: number, y: number];

/** How far from a shape a pointer may be to mean it, in CSS pixels; a click may be a finger's. */
const REACH = { hover: 4, click: 14 } as const;
/**
 * Land narrower than this, in CSS pixels, is hit within a radius of its centre: its shape is too
 * small to aim at.
 */
const SMALL_LAND = 14;
const SMALL_LAND_REACH = 7;

/** What is on the screen, as far as a pointer can hit it. */
export interface HitSource {
  /** The map's box. */
  readonly box: HTMLElement;
  readonly story: Story;
  readonly lands: LandIndex;
  readonly project: ProjectPoint;
  /** CSS pixels in a degree of longitude at the equator. */
  readonly scale: number;
  /** The live map while it covers the static map, else `null`. */
  readonly liveMap: { codeAt(at: BoxPoint, reach: number): string | null } | null;
}

/**
 * The actor or land that a pointer means: on the map a name, else a small land, else the shape in the
 * rendering that is on the screen.
 *
 * @returns its code; `null` at sea
 */
export function hitTest(source: HitSource, at: BoxPoint, action: 'hover' | 'click'): string | null {
  const { box, story, lands, project, scale, liveMap } = source;
  return (
    hitName(box, at) ??
    hitSmallLand(at, story, lands, project, scale) ??
    (liveMap ? liveMap.codeAt(at, REACH[action]) : hitShape(box, at, REACH[action]))
  );
}

/** The actor whose name is seen at a point: the built page's names are hit as those that are placed later. */
function hitName(box: HTMLElement, [x, y]: BoxPoint): string | null {
  const { left, top } = box.getBoundingClientRect();
  const hit = [...box.querySelectorAll<SVGElement>('.names [data-code]')].find((name) => {
    const rect = name.getBoundingClientRect();
    return (
      Math.abs(left + x - rect.left - rect.width / 2) < rect.width / 2 &&
      Math.abs(top + y - rect.top - rect.height / 2) < rect.height / 2 &&
      getComputedStyle(name).visibility !== 'hidden'
    );
  });
  return hit?.dataset.code ?? null;
}

/** The nearest actor whose land is too small to be aimed at, within a finger's reach of its middle. */
function hitSmallLand(
  [x, y]: BoxPoint,
  story: Story,
  lands: LandIndex,
  project: ProjectPoint,
  scale: number,
): string | null {
  let nearest: string | null = null;
  let least = SMALL_LAND_REACH;
  for (const { id } of story.actors) {
    const land = lands[id];
    if (!land || (land.bbox[2] - land.bbox[0]) * scale > SMALL_LAND) continue;
    const point = inPixels(project, land.point);
    if (!point) continue;
    const distance = Math.hypot(point.x - x, point.y - y);
    if (distance < least) {
      least = distance;
      nearest = id;
    }
  }
  return nearest;
}

/** The land of the static map in the box at a point, or else within a reach in CSS pixels. */
function hitShape(box: HTMLElement, [x, y]: BoxPoint, reach: number): string | null {
  const svg = box.querySelector('.static-map');
  if (!svg) return null;
  const { left, top } = box.getBoundingClientRect();
  const codeAt = (dx: number, dy: number): string | null => {
    const hit = document
      .elementsFromPoint(left + x + dx, top + y + dy)
      .find((element) => element instanceof SVGPathElement && element.dataset.code);
    return hit instanceof SVGPathElement && svg.contains(hit) ? (hit.dataset.code ?? null) : null;
  };
  const exact = codeAt(0, 0);
  if (exact !== null) return exact;
  for (let turn = 0; turn < 8; turn++) {
    const angle = (turn * Math.PI) / 4;
    const near = codeAt(Math.cos(angle) * reach, Math.sin(angle) * reach);
    if (near !== null) return near;
  }
  return null;
}
