import type { Region } from '../content/schema.ts';
import { cameraFor, type LonLat, mercatorY, pixelsPerDegree, type Size } from './mercator.ts';

/**
 * Where a point of the earth stands over the still. Before the box's size is known it is a share of
 * the box, which then has the area's own proportions.
 */
export function staticPosition(
  area: Region,
  size: Size | null,
): (at: LonLat) => { x: number | string; y: number | string } {
  const top = mercatorY(area.north);
  const middleX = (area.west + area.east) / 2;
  const middleY = (top + mercatorY(area.south)) / 2;
  if (!size) {
    const width = area.east - area.west;
    const height = 2 * (top - middleY);
    const share = (part: number): string => `${(part * 100).toFixed(2)}%`;
    return ([lon, lat]) => ({
      x: share((lon - area.west) / width),
      y: share((top - mercatorY(lat)) / height),
    });
  }
  const scale = pixelsPerDegree(cameraFor(area, size.width, size.height).zoom);
  return ([lon, lat]) => ({
    x: size.width / 2 + (lon - middleX) * scale,
    y: size.height / 2 - (mercatorY(lat) - middleY) * scale,
  });
}
