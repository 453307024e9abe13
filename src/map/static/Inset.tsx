import type { LowWorld } from '../../model/borders.ts';
import type { ActorPaint, Fill } from '../../model/paint.ts';
import { MAP_LINES, type MapLines } from '../../model/symbology.ts';
import { Shapes } from './Shapes.tsx';

interface Props {
  inset: LowWorld['inset'];
  paint: ReadonlyMap<string, ActorPaint>;
  fills: readonly Fill[];
  prefix: string;
  tile: number;
  selected: string | null;
  outlined: readonly string[];
  /** As the static map's. */
  lines?: MapLines;
}

/** Where a world map is too small to be hit: the same land, larger. It stays SVG beside the live map. */
export function Inset({ inset, lines = MAP_LINES, ...look }: Props) {
  const { width, height } = inset.plane;
  return (
    <svg
      className="inset"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMidYMid slice"
      fill="none"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <Shapes countries={inset.countries} disputed={inset.disputed} lines={lines} {...look} />
    </svg>
  );
}
