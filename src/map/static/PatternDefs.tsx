import { type Fill, markPath } from '../../model/paint.ts';
import { TILE } from '../../model/patterns.ts';

/** Tiles across a pattern: twice as long, one is seen whole; half as long, four are. */
const TILES = 4;
const SIDE = 2 * TILE;

/** The `fill` of a look in an SVG whose patterns' ids begin with `prefix`. */
export function fillReference(fill: Fill, prefix: string): string {
  return fill.pattern === 'solid' ? `var(--${fill.colour})` : `url(#${prefix}${fill.key})`;
}

interface Props {
  fills: readonly Fill[];
  /** Sets these patterns apart from those of other drawings in the document. */
  prefix: string;
  /** Length of a pattern's tile, in units of the drawing; the style halves or doubles it by the map's width. */
  tile: number;
  /** A corner of a tile: that of the Mercator world, where the live map's patterns begin too. */
  origin?: readonly [x: number, y: number];
}

/** The patterns of a drawing: colour below, marks above, both from the palette in force. */
export function PatternDefs({ fills, prefix, tile, origin }: Props) {
  const shift = origin ? `translate(${origin.map((n) => +n.toFixed(2)).join(' ')}) ` : '';
  return (
    <defs>
      {fills
        .filter(({ pattern }) => pattern !== 'solid')
        .map((fill) => (
          <pattern
            key={fill.key}
            id={`${prefix}${fill.key}`}
            width={SIDE}
            height={SIDE}
            patternUnits="userSpaceOnUse"
            patternTransform={`${shift}scale(${+(tile / TILE).toFixed(4)})`}
          >
            <rect width={SIDE} height={SIDE} fill={`var(--${fill.colour})`} />
            <path className="marks" {...markPath(fill, TILES)} />
          </pattern>
        ))}
    </defs>
  );
}
