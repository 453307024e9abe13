/** The least and the greatest coordinates of some points: of degrees `[west, south, east, north]`. */
export type BoundingBox = [minX: number, minY: number, maxX: number, maxY: number];

/** The bounding box of some points, in their units; of none `[Infinity, Infinity, -Infinity, -Infinity]`. */
export function boundingBox(points: readonly (readonly number[])[]): BoundingBox {
  const box: BoundingBox = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of points) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}
