import { type Fill, markPath } from '../../model/paint.ts';
import { TILE } from '../../model/patterns.ts';

/** The `fill` of a look in an SVG whose patterns' ids begin with `prefix`. */
export function fillReference(fill: Fill, prefix: string): string {
  return fill.pattern === 'solid' ? `var(--${fill.colour})` : `url(#${prefix}${fill.key})`;
}

interface Props {
  fills: readonly Fill[];
  /** Sets these patterns apart from those of other drawings in the document. */
  prefix: string;
  /** Length of a pattern's tile, in units of the drawing. */
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
            width={TILE}
            height={TILE}
            patternUnits="userSpaceOnUse"
            patternTransform={`${shift}scale(${+(tile / TILE).toFixed(4)})`}
          >
            <rect width={TILE} height={TILE} fill={`var(--${fill.colour})`} />
            <path {...markPath(fill)} />
          </pattern>
        ))}
    </defs>
  );
}
