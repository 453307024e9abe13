/**
 * The second channel beside colour, as one small tile a pattern that the static map draws as an SVG
 * `<pattern>` and the live map as an image. A tile is a square of {@link TILE} units, seamless.
 */

export const TILE = 8;

export type PatternName = 'solid' | 'dots' | 'cross' | 'bars' | 'hatch';

/** A stroke from a point to another that lies east of it, in units of the tile. */
interface Line {
  readonly kind: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** A stroke from corner to corner, or a dot: enough for a tile that stays readable at 8 pixels. */
export type PatternMark = Line | { readonly kind: 'dot'; readonly x: number; readonly y: number };

export interface Tile {
  readonly marks: readonly PatternMark[];
  /** Width of the lines and of the dots, in units of the tile. */
  readonly stroke: number;
  /** Opacity of the marks over the colour, 0 to 1. */
  readonly opacity: number;
}

const line = (x1: number, y1: number, x2: number, y2: number): Line => ({
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
      { kind: 'dot', x: 2, y: 2 },
      { kind: 'dot', x: 6, y: 6 },
    ],
    stroke: 1.8,
    opacity: 0.5,
  },
};

/** The tile of a pattern. */
export function tileOf(pattern: PatternName): Tile {
  return TILES[pattern];
}

/**
 * A tile's marks as one SVG path to be stroked: lines, or with round caps dots. Lines that go on in the next
 * tile are drawn as one.
 *
 * @param times how many tiles stand side by side and one above the other
 */
export function tilePath(pattern: PatternName, times = 1): string {
  const starts = Array.from({ length: times }, (_, i) => i * TILE);
  const marks = starts.flatMap((dy) =>
    starts.flatMap((dx) => TILES[pattern].marks.map((mark) => moved(mark, dx, dy))),
  );
  const lines = new Map<string, Line>();
  const dots: string[] = [];
  for (const mark of marks) {
    if (mark.kind === 'dot') {
      dots.push(`M${mark.x} ${mark.y}h0`);
      continue;
    }
    const slope = (mark.y2 - mark.y1) / (mark.x2 - mark.x1);
    const key = `${slope} ${mark.y1 - slope * mark.x1}`;
    const { x1, y1, x2, y2 } = lines.get(key) ?? mark;
    lines.set(key, {
      kind: 'line',
      ...(mark.x1 < x1 ? { x1: mark.x1, y1: mark.y1 } : { x1, y1 }),
      ...(mark.x2 > x2 ? { x2: mark.x2, y2: mark.y2 } : { x2, y2 }),
    });
  }
  const drawn = [...lines.values()].map(({ x1, y1, x2, y2 }) => `M${x1} ${y1}L${x2} ${y2}`);
  return [...drawn, ...dots].join('');
}

function moved(mark: PatternMark, dx: number, dy: number): PatternMark {
  if (mark.kind === 'dot') return { ...mark, x: mark.x + dx, y: mark.y + dy };
  const { x1, y1, x2, y2 } = mark;
  return line(x1 + dx, y1 + dy, x2 + dx, y2 + dy);
}
