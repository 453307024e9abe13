/** Steps over a TopoJSON topology of parts: countries merged, disputed lines found, arcs projected. */
import type { Position } from 'geojson';
import { mergeArcs, meshArcs } from 'topojson-client';
import type {
  GeometryCollection,
  MultiLineString,
  MultiPolygon,
  Objects,
  Polygon,
  Topology,
} from 'topojson-specification';
import { lineKind } from './disputedEdges.ts';
import type { Part } from './rings.ts';

export type PartGeometry = Polygon<Part> | MultiPolygon<Part>;
export type PartTopology = Topology<{ parts: GeometryCollection<Part> }>;
export type CountryGeometry = MultiPolygon<Record<string, never>> & { id: string };
export type DisputedGeometry = MultiLineString<{ kind: string }>;

/** The same topology with every point of every arc passed through `move`. Arcs must not be quantized yet. */
export function mapArcs<T extends Objects>(
  topology: Topology<T>,
  move: (arc: Position[]) => Position[],
): Topology<T> {
  if (topology.transform) throw new Error('mapArcs needs a topology without a transform');
  const { bbox: _, ...rest } = topology;
  return { ...rest, arcs: topology.arcs.map(move) };
}

/** The parts that have a shape. */
function partsOf(topology: PartTopology): PartGeometry[] {
  return topology.objects.parts.geometries.filter(
    (g): g is PartGeometry => g.type === 'Polygon' || g.type === 'MultiPolygon',
  );
}

/** One geometry a country, by code, of the arcs that its parts share with others only. */
export function mergeCountries(topology: PartTopology): CountryGeometry[] {
  const byCountry = new Map<string, PartGeometry[]>();
  for (const part of partsOf(topology)) {
    const country = (part.properties as Part).country;
    byCountry.set(country, [...(byCountry.get(country) ?? []), part]);
  }
  return [...byCountry]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, parts]) => ({ ...mergeArcs(topology, parts), id }) as CountryGeometry);
}

/** The shared arcs on which one part meets another across a disputed line, one geometry a kind. */
export function disputedLines(topology: PartTopology): DisputedGeometry[] {
  const parts = { type: 'GeometryCollection', geometries: partsOf(topology) } as const;
  const kinds = new Set<string>();
  const kindOf = (a: unknown, b: unknown): string | null => {
    if (a === b) return null;
    return lineKind((a as PartGeometry).properties as Part, (b as PartGeometry).properties as Part);
  };
  meshArcs(topology, parts as never, (a, b) => {
    const kind = kindOf(a, b);
    if (kind) kinds.add(kind);
    return false;
  });
  return [...kinds].sort().map((kind) => ({
    ...(meshArcs(topology, parts as never, (a, b) => kindOf(a, b) === kind) as MultiLineString),
    properties: { kind },
  }));
}
