import { useMemo } from 'react';
import type { Arc } from '../../model/arcs.ts';
import type { LowWorld } from '../../model/borders.ts';
import { type LonLat, toPlane } from '../../model/mercator.ts';
import type { ActorPaint, Fill } from '../../model/paint.ts';
import { Shapes } from './Shapes.tsx';

/** Where the Mercator world begins, and with it the live map's patterns. */
const WORLD_CORNER: LonLat = [-180, 85.0511287798066];

/** Land in the units of a plane: the light borders, or others that are drawn in their way. */
export type Drawing = Pick<LowWorld, 'plane' | 'countries' | 'disputed'>;

interface Props {
  world: Drawing;
  /** The window on the drawing, in units of its plane. */
  viewBox: { x: number; y: number; width: number; height: number };
  paint: ReadonlyMap<string, ActorPaint>;
  fills: readonly Fill[];
  arcs: readonly Arc[];
  /** Sets this drawing's patterns apart from those of other drawings in the document. */
  prefix: string;
  /** Length of a pattern's tile, in units of the plane. */
  tile: number;
  selected: string | null;
  pointed: readonly string[];
}

/** The map as SVG: the first picture, and the whole map wherever the live one cannot run. */
export function StaticMap({ world, viewBox, arcs, ...look }: Props) {
  const { x, y, width, height } = viewBox;
  // The same object each time, or all shapes would be drawn again.
  const origin = useMemo(() => toPlane(world.plane, WORLD_CORNER), [world.plane]);
  return (
    <svg
      className="static-map"
      viewBox={[x, y, width, height].map((n) => +n.toFixed(2)).join(' ')}
      aria-hidden="true"
    >
      <Shapes countries={world.countries} disputed={world.disputed} origin={origin} {...look} />
      {arcs.map(({ id, lines, words }) => (
        <path
          key={id}
          className={words ? 'arc words' : 'arc'}
          d={lines.map((line) => linePath(world, line)).join('')}
        />
      ))}
    </svg>
  );
}

function linePath(world: Drawing, line: readonly LonLat[]): string {
  return line
    .map((point, i) => {
      const [x, y] = toPlane(world.plane, point);
      return `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`;
    })
    .join('');
}
