import type { Story } from '../content/schema.ts';
import type { LandIndex } from '../model/borders.ts';
import type { PlacedLabel } from '../model/labelPlacement.ts';
import type { LonLat } from '../model/mercator.ts';
import type { Position } from './labels/Labels.tsx';

type Point = readonly [x: number, y: number];

/** Land smaller than this, in CSS pixels, is hit by its middle: nobody can aim at its shape. */
const SMALL = 14;
const SMALL_REACH = 7;

/** Where a point stands in CSS pixels; `null` behind the globe, or before the box has been measured. */
export function inPixels(position: Position, at: LonLat): { x: number; y: number } | null {
  const { x, y } = position(at) ?? {};
  return typeof x === 'number' && typeof y === 'number' ? { x, y } : null;
}

/** The actor whose name is at a point of the map's box. */
export function hitLabel(
  [x, y]: Point,
  labels: readonly PlacedLabel[],
  position: Position,
): string | null {
  const hit = labels.find((label) => {
    const place = inPixels(position, label.at);
    return (
      place !== null &&
      Math.abs(place.x + label.dx - x) < label.width / 2 &&
      Math.abs(place.y + label.dy - y) < label.height / 2
    );
  });
  return hit && /^[A-Z]/.test(hit.id) ? hit.id : null;
}

/** The nearest of the actors whose land is too small to be aimed at, within a finger's reach. */
export function hitSmall(
  [x, y]: Point,
  story: Story,
  lands: LandIndex,
  position: Position,
  scale: number,
): string | null {
  let nearest: string | null = null;
  let least = SMALL_REACH;
  for (const { id } of story.actors) {
    const area = lands[id];
    if (!area || (area.bbox[2] - area.bbox[0]) * scale > SMALL) continue;
    const place = inPixels(position, area.point);
    if (!place) continue;
    const distance = Math.hypot(place.x - x, place.y - y);
    if (distance < least) {
      least = distance;
      nearest = id;
    }
  }
  return nearest;
}

/** The land of a drawing at a point of the map's box, or within a tolerance in CSS pixels. */
export function hitShape(
  box: HTMLElement | null,
  drawing: string,
  [x, y]: Point,
  tolerance: number,
): string | null {
  const svg = box?.querySelector(drawing);
  if (!box || !svg) return null;
  const { left, top } = box.getBoundingClientRect();
  const at = (dx: number, dy: number): string | null => {
    const hit = document
      .elementsFromPoint(left + x + dx, top + y + dy)
      .find((element) => element instanceof SVGPathElement && element.dataset.code);
    return hit instanceof SVGPathElement && svg.contains(hit) ? (hit.dataset.code ?? null) : null;
  };
  const exact = at(0, 0);
  if (exact !== null || tolerance === 0) return exact;
  for (let turn = 0; turn < 8; turn++) {
    const angle = (turn * Math.PI) / 4;
    const near = at(Math.cos(angle) * tolerance, Math.sin(angle) * tolerance);
    if (near !== null) return near;
  }
  return null;
}
