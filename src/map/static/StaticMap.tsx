import { useMemo } from 'react';
import type { Arc } from '../../model/arcs.ts';
import type { Drawing } from '../../model/borders.ts';
import { type LonLat, type Plane, toPlane, WORLD_EDGE } from '../../model/mercator.ts';
import type { ActorPaint, Fill } from '../../model/paint.ts';
import { MAP_LINES, type MapLines, strokeAttributes } from '../../model/symbology.ts';
import { Shapes } from './Shapes.tsx';

/** The latitude, in degrees, at which the Mercator world begins, and with it the live map's patterns. */
const WORLD_NORTH = 85.0511287798066;

interface Props {
  drawing: Drawing;
  /** A finer drawing, which is laid out unseen; `onFinerLaidOut` is called when all of it is. */
  finer?: Drawing | null;
  onFinerLaidOut?: () => void;
  /** The zoom at which the map is seen. */
  zoom: number;
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
export function StaticMap({ viewBox, arcs, lines = MAP_LINES, ...shapes }: Props) {
  const { x, y, width, height } = viewBox;
  const { plane } = shapes.drawing;
  const origin = useMemo(() => toPlane(plane, [WORLD_EDGE.west, WORLD_NORTH]), [plane]);
  return (
    <svg
      className="static-map"
      viewBox={[x, y, width, height].map((n) => +n.toFixed(2)).join(' ')}
      fill="none"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <Shapes origin={origin} lines={lines} {...shapes} />
      {arcs.map((arc) => (
        <path
          key={arc.id}
          className={arc.words ? 'arc words' : 'arc'}
          {...strokeAttributes(arc.words ? lines.saying : lines.tie)}
          d={arc.lines.map((line) => linePath(plane, line)).join('')}
        />
      ))}
    </svg>
  );
}

/** How many of a line's pieces one curve stands for. */
const PIECES = 6;

/**
 * A line as curves through every sixth of its points, which are half as long as all of them: each leaves a
 * point, and comes to the next, in the line's direction there.
 */
function linePath(plane: Plane, line: readonly LonLat[]): string {
  const tenths = line.map((point) => toPlane(plane, point).map((n) => Math.round(n * 10)));
  const last = tenths.length - 1;
  /** The way from a point of the line to another, in tenths of a unit, times a factor. */
  const way = (from: number, to: number, factor = 1): number[] =>
    [0, 1].map((axis) => ((tenths[to]?.[axis] ?? 0) - (tenths[from]?.[axis] ?? 0)) * factor);
  /** How far the line goes in a third of some pieces at its speed at a point. */
  const third = (i: number, pieces: number): number[] => {
    const [before, after] = [Math.max(0, i - 1), Math.min(last, i + 1)];
    return way(before, after, pieces / 3 / (after - before));
  };
  const inUnits = (numbers: readonly number[]): string =>
    numbers.map((n) => Math.round(n) / 10).join(' ');
  const starts = tenths.flatMap((_, i) => (i % PIECES === 0 && i < last ? [i] : []));
  const curves = starts.map((start) => {
    const end = Math.min(last, start + PIECES);
    const [toX = 0, toY = 0] = way(start, end);
    const [x = 0, y = 0] = third(end, end - start);
    return inUnits([...third(start, end - start), toX - x, toY - y, toX, toY]);
  });
  return `M${inUnits(tenths[0] ?? [])}c${curves.join(' ')}`;
}
