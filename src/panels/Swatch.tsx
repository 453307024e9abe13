import { type Fill, markPath } from '../model/paint.ts';
import { TILE } from '../model/patterns.ts';

/** A look as a small square: the same colour and the same tile as on the map. */
export function Swatch({ fill }: { fill: Fill }) {
  return (
    <svg className="swatch" viewBox={`0 0 ${TILE * 2} ${TILE * 2}`} aria-hidden="true">
      <rect width={TILE * 2} height={TILE * 2} fill={`var(--${fill.colour})`} />
      {[0, 1, 2, 3].map((i) => (
        <path
          key={i}
          {...markPath(fill)}
          transform={`translate(${(i % 2) * TILE} ${Math.floor(i / 2) * TILE})`}
        />
      ))}
    </svg>
  );
}
