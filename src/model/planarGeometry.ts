import { boundingBox } from './boundingBox.ts';

/** A rectangle in pixels or in units of a plane: `y` is downwards. */
export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The bounding box of some points as a rectangle, in their units. */
export function rectangleAround(points: readonly (readonly number[])[]): Rectangle {
  const [left, top, right, bottom] = boundingBox(points);
  return { left, top, right, bottom };
}

/** Whether two rectangles have more than an edge in common. */
export const overlap = (a: Rectangle, b: Rectangle): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether all of a rectangle is in another one. */
export const isWithin = (box: Rectangle, view: Rectangle): boolean =>
  box.left >= view.left &&
  box.right <= view.right &&
  box.top >= view.top &&
  box.bottom <= view.bottom;

/** What two rectangles have in common, if that is anything. */
export function common(a: Rectangle, b: Rectangle): Rectangle | null {
  if (!overlap(a, b)) return null;
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

export const areaOf = ({ left, top, right, bottom }: Rectangle): number =>
  (right - left) * (bottom - top);

/** A rectangle whose sides are moved outwards. */
export const grown = ({ left, top, right, bottom }: Rectangle, by: number): Rectangle => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

export const movedBy = (
  { left, top, right, bottom }: Rectangle,
  x: number,
  y: number,
): Rectangle => ({ left: left + x, top: top + y, right: right + x, bottom: bottom + y });

/** A rectangle in another unit. */
export const scaledBy = ({ left, top, right, bottom }: Rectangle, factor: number): Rectangle => ({
  left: left * factor,
  top: top * factor,
  right: right * factor,
  bottom: bottom * factor,
});

/** A straight line between two points; no tuple, since a layout of labels reads a million of them. */
export interface Line {
  readonly ax: number;
  readonly ay: number;
  readonly bx: number;
  readonly by: number;
}

/** Whether part of a line is within a rectangle. */
export function crosses(
  { left, top, right, bottom }: Rectangle,
  { ax, ay, bx, by }: Line,
): boolean {
  if (ax <= left && bx <= left) return false;
  if (ax >= right && bx >= right) return false;
  if (ay <= top && by <= top) return false;
  if (ay >= bottom && by >= bottom) return false;
  if (ax > left && ax < right && ay > top && ay < bottom) return true;
  // All corners on one side of the line, or not.
  const x = bx - ax;
  const y = by - ay;
  const a = x * (top - ay) - y * (left - ax);
  const b = x * (top - ay) - y * (right - ax);
  const c = x * (bottom - ay) - y * (left - ax);
  const d = x * (bottom - ay) - y * (right - ax);
  return Math.min(a, b, c, d) < 0 && Math.max(a, b, c, d) > 0;
}

/** Whether two lines cross. */
export function areCrossing({ ax, ay, bx, by }: Line, other: Line): boolean {
  const { ax: cx, ay: cy, bx: dx, by: dy } = other;
  const x = bx - ax;
  const y = by - ay;
  const u = dx - cx;
  const v = dy - cy;
  return (
    x * (cy - ay) > y * (cx - ax) !== x * (dy - ay) > y * (dx - ax) &&
    u * (ay - cy) > v * (ax - cx) !== u * (by - cy) > v * (bx - cx)
  );
}
