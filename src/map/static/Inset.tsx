import type { LowWorld } from '../../model/borders.ts';
import type { ActorPaint, Fill } from '../../model/paint.ts';
import { Shapes } from './Shapes.tsx';

interface Props {
  inset: LowWorld['inset'];
  paint: ReadonlyMap<string, ActorPaint>;
  fills: readonly Fill[];
  prefix: string;
  tile: number;
  selected: string | null;
  pointed: readonly string[];
}

/** Where a world map is too small to be hit: the same land, larger. It stays SVG beside the live map. */
export function Inset({ inset, ...look }: Props) {
  const { width, height } = inset.plane;
  return (
    <svg
      className="inset"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      <Shapes countries={inset.countries} disputed={inset.disputed} {...look} />
    </svg>
  );
}
