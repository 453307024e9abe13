import { useMemo } from 'react';
import type { Arc } from '../../model/arcs.ts';
import type { LowWorld } from '../../model/borders.ts';
import { type LonLat, toPlane } from '../../model/mercator.ts';
import type { ActorPaint, Fill } from '../../model/paint.ts';
import { MAP_LINES, type MapLines, strokeAttributes } from '../../model/symbology.ts';
import { Shapes } from './Shapes.tsx';

/** Where the Mercator world begins, and with it the live map's patterns. */
const WORLD_CORNER: LonLat = [-180, 85.0511287798066];

/** Land in the units of a plane: the low borders, or others that are drawn in their way. */
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
  outlined: readonly string[];
  /**
   * How lines are drawn, in units of the plane. The page's own are in CSS pixels, where its style keeps
   * lines from being scaled with the drawing.
   */
  lines?: MapLines;
}

/** The map as SVG: the first picture, and the whole map wherever the live one cannot run. */
export function StaticMap({ world, viewBox, arcs, lines = MAP_LINES, ...look }: Props) {
  const { x, y, width, height } = viewBox;
  // The same object each time, or all shapes would be drawn again.
  const origin = useMemo(() => toPlane(world.plane, WORLD_CORNER), [world.plane]);
  return (
    <svg
      className="static-map"
      viewBox={[x, y, width, height].map((n) => +n.toFixed(2)).join(' ')}
      fill="none"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <Shapes
        countries={world.countries}
        disputed={world.disputed}
        origin={origin}
        lines={lines}
        {...look}
      />
      {arcs.map((arc) => (
        <path
          key={arc.id}
          className={arc.words ? 'arc words' : 'arc'}
          {...strokeAttributes(arc.words ? lines.saying : lines.tie)}
          d={arc.lines.map((line) => linePath(world, line)).join('')}
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
