import type { Position } from 'geojson';
import type { DisputedPath } from './borders.ts';
import type { DisputedLines } from './disputedLines.ts';
import { mercatorLat, type Plane, toPlane } from './mercator.ts';
import { encodeLines, encodeRings, type Point } from './paths.ts';

/**
 * Polygons in degrees as SVG path data in units of a plane; empty where none is large enough to be seen.
 *
 * @param steps of the grid in a unit of the plane
 */
export function landPath(polygons: readonly Position[][][], plane: Plane, steps: number): string {
  const rings = polygons.flatMap((polygon) =>
    polygon.flatMap((ring) => onGrid(plane, ring, steps, 4)),
  );
  return encodeRings(rings, steps);
}

/**
 * Disputed lines as SVG path data in units of a plane.
 *
 * @param group on a plane of degrees, as `disputedOf` has it
 * @param steps of the grid in a unit of the plane
 */
export function disputedPath(group: DisputedLines, plane: Plane, steps: number): DisputedPath {
  const { minZoom, lines } = group;
  const onPlane = lines.flatMap((line) =>
    onGrid(
      plane,
      line.map(([x, y]) => [x, mercatorLat(-y)]),
      steps,
      2,
    ),
  );
  return { minZoom, path: encodeLines(onPlane, steps) };
}

/** A line on the grid without the points that fall together there; none of fewer than `least`. */
function onGrid(plane: Plane, line: readonly Position[], steps: number, least: number): Point[][] {
  const points: Point[] = [];
  let last: Point | undefined;
  for (const [lon = 0, lat = 0] of line) {
    const [x, y] = toPlane(plane, [lon, lat]);
    const point: Point = [Math.round(x * steps), Math.round(y * steps)];
    if (last && point[0] === last[0] && point[1] === last[1]) continue;
    points.push(point);
    last = point;
  }
  return points.length >= least ? [points] : [];
}
