/** Reuters' disputed boundaries → the claim lines that no country's edge carries. */
import type { MultiLineString } from 'geojson';
import { mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Claims } from './worldTopology.ts';

interface Boundary {
  name: string | null;
  brk_name_l: string | null;
  brk_name_r: string | null;
}

export type ReutersWorld = Topology<{ disputedBoundaries: GeometryCollection<Boundary> }>;

/** Which of the 44 lines we ask for, by kind. */
const WANTED: Readonly<Record<string, (line: Boundary) => boolean>> = {
  abyei: (line) => line.brk_name_l === 'Abyei' || line.brk_name_r === 'Abyei',
  kurils: (line) => line.name === 'Japanese claim',
  'south-ossetia': (line) =>
    line.brk_name_l === 'South Ossetia' || line.brk_name_r === 'South Ossetia',
};

/** The lines we ask for, joined end to end, in degrees. Throws when one is not there any more. */
export function claimsOf(world: ReutersWorld): Claims {
  const { geometries } = world.objects.disputedBoundaries;
  const features = Object.entries(WANTED).map(([kind, wanted]) => {
    const chosen = geometries.filter(
      (line) => 'arcs' in line && line.properties && wanted(line.properties),
    );
    if (!chosen.length) throw new Error(`the source has no line for ${kind}`);
    const object = { type: 'GeometryCollection', geometries: chosen } as const;
    const geometry: MultiLineString = mesh(world, object as never);
    return { type: 'Feature' as const, properties: { kind }, geometry };
  });
  return { type: 'FeatureCollection', features };
}
