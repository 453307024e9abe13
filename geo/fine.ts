/** The mosaic → the fine world: TopoJSON for the live map, in degrees. */
import type { Feature, FeatureCollection, MultiLineString, LineString, Position } from 'geojson';
import { quantize } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { latitudeOf, MAX_LATITUDE, mercatorY } from './mercator.ts';
import { boxOf, filterPolygons, type Parts, polygonsOf, ringKm2 } from './rings.ts';
import { shape } from './shaper.ts';
import { disputedLines, mapArcs, mergeCountries, type PartTopology } from './topology.ts';

export type FineWorld = Topology<{ countries: GeometryCollection; disputed: GeometryCollection }>;
export type Claim = Feature<LineString | MultiLineString, { kind: string }>;
export type Claims = FeatureCollection<LineString | MultiLineString, { kind: string }>;

/** Metres a Mercator degree at the equator. */
const METRES = 111_319.49;

export interface FinePlan {
  /** Mercator metres below which a bend goes; a pixel at zoom 6 is 1,223 of them. */
  interval: number;
  /** Mercator metres for land that nobody reads closely, by country. */
  coarser: Readonly<Record<string, number>>;
  /** Islands below this many km² go, but the largest of each part. */
  island: number;
  /** Points near islands that stay below that size, as [longitude, latitude]. */
  keep: readonly [number, number][];
  /** Steps of the grid along the whole width and height. */
  grid: number;
}

/** Drops islets, but never the largest polygon of a part, nor those within a quarter degree of a kept point. */
export function dropIslets(parts: Parts, plan: Pick<FinePlan, 'island' | 'keep'>): Parts {
  const features = parts.features.flatMap((feature) => {
    const area = (polygon: Position[][]): number => ringKm2(polygon[0] as Position[]);
    const largest = Math.max(...polygonsOf(feature.geometry).map(area));
    const kept = filterPolygons(feature, (polygon) => {
      const km2 = area(polygon);
      if (km2 >= plan.island || km2 === largest) return true;
      const [west, south, east, north] = boxOf(polygon[0] as Position[]);
      const near = 0.25;
      return plan.keep.some(
        ([x, y]) =>
          x > west - near && x < east + near && y > south - near && y < north + near &&
          km2 >= plan.island / 8,
      );
    });
    return kept ? [kept] : [];
  });
  return { type: 'FeatureCollection', features };
}

const toMetres = ([lon, lat]: Position): Position => [
  (lon as number) * METRES,
  mercatorY(lat as number) * METRES,
];

/** Mercator metres → degrees; the world's southern edge becomes the pole. */
const toDegrees = ([x, y]: Position): Position => {
  const lat = latitudeOf((y as number) / METRES);
  return [(x as number) / METRES, lat < -MAX_LATITUDE + 1e-4 ? -90 : lat];
};

/** Parts in degrees → the fine topology. `claims` are lines that no country's edge carries. */
export async function buildFine(mosaic: Parts, claims: Claims, plan: FinePlan): Promise<FineWorld> {
  const parts = dropIslets(mosaic, plan);
  const features = parts.features.map((feature) => ({
    ...feature,
    geometry: {
      type: 'MultiPolygon' as const,
      coordinates: polygonsOf(feature.geometry).map((p) => p.map((r) => r.map(toMetres))),
    },
  }));
  const interval = `(${JSON.stringify(plan.coarser)})[country]||${plan.interval}`;
  const simplified = await shape<PartTopology>(
    `-i parts.json -simplify weighted variable interval='${interval}' keep-shapes -clean` +
      ' -o out.json format=topojson no-quantization',
    { 'parts.json': { ...parts, features } },
  );
  const topology = mapArcs(simplified, (arc) => arc.map(toDegrees));
  const arcs = [...topology.arcs];
  const claimed = claims.features.map(({ geometry, properties }) => {
    const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
    return {
      type: 'MultiLineString' as const,
      arcs: lines.map((line) => [arcs.push(line) - 1]),
      properties,
    };
  });
  const whole = {
    type: 'Topology',
    objects: {
      countries: { type: 'GeometryCollection', geometries: mergeCountries(topology) },
      disputed: { type: 'GeometryCollection', geometries: [...disputedLines(topology), ...claimed] },
    },
    arcs,
  } as FineWorld;
  return dropUnusedArcs(quantize(whole, plan.grid) as FineWorld);
}

/** The topology without arcs that nothing refers to, such as a province's edge inside its country. */
export function dropUnusedArcs(world: FineWorld): FineWorld {
  const order = new Map<number, number>();
  const arcs: Position[][] = [];
  const renumber = (list: unknown): unknown => {
    if (Array.isArray(list)) return list.map(renumber);
    const index = list as number;
    const own = index < 0 ? ~index : index;
    let place = order.get(own);
    if (place === undefined) {
      place = arcs.push(world.arcs[own] as Position[]) - 1;
      order.set(own, place);
    }
    return index < 0 ? ~place : place;
  };
  const renumbered = (object: GeometryCollection): GeometryCollection => ({
    ...object,
    geometries: object.geometries.map(
      (geometry) => ({ ...geometry, arcs: renumber((geometry as { arcs: unknown }).arcs) }) as never,
    ),
  });
  const { countries, disputed } = world.objects;
  const objects = { countries: renumbered(countries), disputed: renumbered(disputed) };
  return { ...world, objects, arcs };
}
