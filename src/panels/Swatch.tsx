import { type Fill, markPath } from '../model/paint.ts';
import { TILE } from '../model/patterns.ts';

const TILES = 2;
const SIDE = TILES * TILE;

/** The legend's swatch of a fill: the map's colour and pattern in a small square. */
export function Swatch({ fill }: { fill: Fill }) {
  return (
    <svg className="swatch" viewBox={`0 0 ${SIDE} ${SIDE}`} aria-hidden="true">
      <rect width={SIDE} height={SIDE} fill={`var(--${fill.colour})`} />
      {fill.pattern === 'solid' ? null : <path {...markPath(fill, TILES)} />}
    </svg>
  );
}
