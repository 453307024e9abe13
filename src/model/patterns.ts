/**
 * The second channel beside colour, as one small tile a pattern that the static map draws as an SVG
 * `<pattern>` and the live map as an image. A tile is a square of {@link TILE} units, seamless.
 */

export const TILE = 8;

export type PatternName = 'solid' | 'dots' | 'cross' | 'bars' | 'hatch';

/** A stroke from corner to corner, or a dot: enough for a tile that stays readable at 8 pixels. */
export type PatternMark =
  | {
      readonly kind: 'line';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
    }
  | { readonly kind: 'dot'; readonly x: number; readonly y: number; readonly r: number };

export interface Tile {
  readonly marks: readonly PatternMark[];
  /** Width of the lines, in units of the tile. */
  readonly stroke: number;
  /** Opacity of the marks over the colour, 0 to 1. */
  readonly opacity: number;
}

const line = (x1: number, y1: number, x2: number, y2: number): PatternMark => ({
  kind: 'line',
  x1,
  y1,
  x2,
  y2,
});

/** A diagonal and its two neighbours' corners, without which the tile would show its seams. */
const rising = [line(-2, 2, 2, -2), line(-2, 10, 10, -2), line(6, 10, 10, 6)];
const falling = [line(-2, 6, 2, 10), line(-2, -2, 10, 10), line(6, -2, 10, 2)];

const TILES: Readonly<Record<PatternName, Tile>> = {
  solid: { marks: [], stroke: 0, opacity: 0 },
  hatch: { marks: rising, stroke: 1, opacity: 1 },
  bars: { marks: [line(-1, 2, 9, 2), line(-1, 6, 9, 6)], stroke: 1, opacity: 0.3 },
  cross: { marks: [...rising, ...falling], stroke: 1, opacity: 0.21 },
  dots: {
    marks: [
      { kind: 'dot', x: 2, y: 2, r: 0.9 },
      { kind: 'dot', x: 6, y: 6, r: 0.9 },
    ],
    stroke: 0,
    opacity: 0.5,
  },
};

/** The tile of a pattern. */
export function tileOf(pattern: PatternName): Tile {
  return TILES[pattern];
}

/**
 * A tile's marks as one SVG path: lines to be stroked, or dots to be filled.
 *
 * @param times how many tiles stand side by side and one above the other
 */
export function tilePath(pattern: PatternName, times = 1): string {
  const { marks } = TILES[pattern];
  const starts = Array.from({ length: times }, (_, i) => i * TILE);
  const at = (mark: PatternMark, dx: number, dy: number): string =>
    mark.kind === 'line'
      ? `M${mark.x1 + dx} ${mark.y1 + dy}L${mark.x2 + dx} ${mark.y2 + dy}`
      : `M${mark.x - mark.r + dx} ${mark.y + dy}a${mark.r} ${mark.r} 0 1 0 ${2 * mark.r} 0a${mark.r} ${mark.r} 0 1 0 ${-2 * mark.r} 0`;
  const paths = starts.flatMap((dy) =>
    starts.flatMap((dx) => marks.map((mark) => at(mark, dx, dy))),
  );
  return [...new Set(paths)].join('');
}
