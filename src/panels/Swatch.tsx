import { type Fill, markPath } from '../model/paint.ts';
import { TILE } from '../model/patterns.ts';

const TILES = 2;
const SIDE = TILES * TILE;

/** A look as a small square: the same colour and the same tile as on the map. */
export function Swatch({ fill }: { fill: Fill }) {
  return (
    <svg className="swatch" viewBox={`0 0 ${SIDE} ${SIDE}`} aria-hidden="true">
      <rect width={SIDE} height={SIDE} fill={`var(--${fill.colour})`} />
      {fill.pattern === 'solid' ? null : <path {...markPath(fill, TILES)} />}
    </svg>
  );
}
