import { type LonLat, mercatorY } from './mercator.ts';

/** A name that wants a place on the map. */
export interface LabelWish {
  readonly id: string;
  readonly at: LonLat;
  /** The land that it names, in degrees: a name that fits stands inside, else it stands beside. */
  readonly box?: readonly [west: number, south: number, east: number, north: number];
  readonly lines: readonly string[];
  /** Higher is placed first. */
  readonly priority: number;
  /** The side to try first. */
  readonly prefer?: Side;
  /** A name that is not worth a place beside the land: inside it, or nowhere. */
  readonly inside?: boolean;
  /** A dot that the name must keep clear of, in pixels of radius; 0 for none. */
  readonly dot: number;
}

export type Side = 'middle' | 'right' | 'left' | 'below' | 'above';

/** A name with its place. `dx` and `dy` are CSS pixels from the point to the middle of the text. */
export interface PlacedLabel {
  readonly id: string;
  readonly at: LonLat;
  readonly lines: readonly string[];
  readonly side: Side;
  readonly dx: number;
  readonly dy: number;
  readonly width: number;
  readonly height: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const LINE_HEIGHT = 14;
export const FONT_SIZE = 12.5;
const GAP = 4;
const MARGIN = 2;

/** Advance widths in em, generous, so that the words fit in any sans-serif that a system falls back to. */
const NARROW = /[ijlIft.,;:'’|()! -]/;
const WIDE = /[mwMW@%]/;
const CAPITAL = /\p{Lu}/u;

/** The width of a line of a label, in CSS pixels: an estimate that is the same on every machine. */
export function textWidth(line: string, size = FONT_SIZE): number {
  let em = 0;
  for (const letter of line) {
    if (NARROW.test(letter)) em += 0.32;
    else if (WIDE.test(letter)) em += 0.86;
    else if (CAPITAL.test(letter)) em += 0.64;
    else em += 0.54;
  }
  return em * size;
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * The scales, in CSS pixels a degree, at which names are laid out. In between, the layout of the
 * scale below is kept: things only move apart as one zooms in, so that what was clear stays clear
 * and nothing flickers while the map is dragged.
 */
export function scaleBand(pixelsPerDegree: number): number {
  const STEP = 1.25;
  return STEP ** Math.floor(Math.log(pixelsPerDegree) / Math.log(STEP) + 1e-6);
}

/**
 * Places names so that none lies over another or over a dot; a name that finds no room is left out.
 *
 * @param scale CSS pixels in a degree of longitude
 * @param taken boxes in CSS pixels, in the same plane, that are not free
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  scale: number,
  taken: readonly Box[] = [],
): PlacedLabel[] {
  const pixels = ([lon, lat]: LonLat): [number, number] => [lon * scale, -mercatorY(lat) * scale];
  const dots = wishes.filter(({ dot }) => dot > 0).map((wish) => dotBox(pixels(wish.at), wish.dot));
  const boxes: Box[] = [...taken];
  const placed: PlacedLabel[] = [];
  for (const wish of [...wishes].sort((a, b) => b.priority - a.priority)) {
    const [x, y] = pixels(wish.at);
    const own = wish.dot > 0 ? dotBox([x, y], wish.dot) : null;
    const width = Math.max(...wish.lines.map((line) => textWidth(line)));
    const height = wish.lines.length * LINE_HEIGHT;
    const land = wish.box ? landBox(wish, scale) : null;
    const free = sides(wish, width, height, land).find(({ dx, dy }) => {
      const box = around(x + dx, y + dy, width, height);
      return (
        !boxes.some((other) => overlap(box, other)) &&
        !dots.some((dot) => !sameBox(dot, own) && overlap(box, dot))
      );
    });
    if (!free) continue;
    boxes.push(around(x + free.dx, y + free.dy, width, height));
    placed.push({ id: wish.id, at: wish.at, lines: wish.lines, width, height, ...free });
  }
  return placed;
}

const dotBox = ([x, y]: [number, number], r: number): Box => ({
  left: x - r,
  top: y - r,
  right: x + r,
  bottom: y + r,
});

const sameBox = (a: Box, b: Box | null): boolean =>
  b !== null && a.left === b.left && a.top === b.top && a.right === b.right;

const around = (x: number, y: number, width: number, height: number): Box => ({
  left: x - width / 2 - MARGIN,
  top: y - height / 2 - MARGIN,
  right: x + width / 2 + MARGIN,
  bottom: y + height / 2 + MARGIN,
});

/** How far the land reaches from the name's point, in pixels. */
function landBox(wish: LabelWish, scale: number): Box {
  const [west, south, east, north] = wish.box ?? [0, 0, 0, 0];
  const [lon, lat] = wish.at;
  return {
    left: (west - lon) * scale,
    right: (east - lon) * scale,
    top: (mercatorY(lat) - mercatorY(north)) * scale,
    bottom: (mercatorY(lat) - mercatorY(south)) * scale,
  };
}

/** Where a name may stand, the best place first. */
function sides(
  wish: LabelWish,
  width: number,
  height: number,
  land: Box | null,
): { side: Side; dx: number; dy: number }[] {
  const reach = land ?? { left: -wish.dot, right: wish.dot, top: -wish.dot, bottom: wish.dot };
  const all: Record<Side, { side: Side; dx: number; dy: number }> = {
    middle: { side: 'middle', dx: 0, dy: 0 },
    right: { side: 'right', dx: reach.right + GAP + width / 2, dy: 0 },
    left: { side: 'left', dx: reach.left - GAP - width / 2, dy: 0 },
    below: { side: 'below', dx: 0, dy: reach.bottom + GAP + height / 2 },
    above: { side: 'above', dx: 0, dy: reach.top - GAP - height / 2 },
  };
  const fits =
    land !== null &&
    width < (land.right - land.left) * 0.9 &&
    height < (land.bottom - land.top) * 0.8;
  const order: Side[] = [
    ...(fits ? (['middle'] as const) : []),
    ...(wish.prefer ? [wish.prefer] : []),
    'right',
    'left',
    'above',
    'below',
  ];
  const allowed = (side: Side): boolean =>
    side === 'middle' ? fits || wish.prefer === 'middle' : !wish.inside;
  return [...new Set(order)].filter(allowed).map((side) => all[side]);
}
