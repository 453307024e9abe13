/** The mosaic → the borders at medium or high resolution: TopoJSON in degrees. */
import type { FeatureCollection, LineString, MultiLineString, Position } from 'geojson';
import { feature, quantize } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Topology, Transform } from 'topojson-specification';
import { mercatorLat, mercatorY, POLE } from '../src/model/mercator.ts';
import { dropIslets, type IslandRule, mapPoints } from './parts.ts';
import { type Parts, planarArea } from './rings.ts';
import { runMapshaper } from './runMapshaper.ts';
import { disputedLines, mapArcs, mergeCountries, type PartTopology } from './topology.ts';

export type WorldTopology = Topology<{
  countries: GeometryCollection;
  disputed: GeometryCollection;
}>;
export type Claims = FeatureCollection<LineString | MultiLineString, { kind: string }>;

/** Metres in a degree at the equator. */
const METRES = 111_319.49;

export interface WorldPlan extends IslandRule {
  /** The length below which a bend goes, in Mercator metres; a pixel at zoom 6 is 1,223 of them. */
  interval: number;
  /** The same for parts named here. */
  intervals: Readonly<Record<string, number>>;
  /** Steps of the grid along 360° of longitude, and along 180° of latitude. */
  grid: number;
}

const toMetres = ([lon, lat]: Position): Position => [
  (lon as number) * METRES,
  mercatorY(lat as number) * METRES,
];

/** Rounds off what conversion to metres and back adds, so that ±180 stays ±180. */
const tidy = (degrees: number): number => Math.round(degrees * 1e9) / 1e9;

/** Mercator metres → degrees; what stood for the South Pole becomes it. */
const toDegrees = ([x, y]: Position): Position => {
  const lat = mercatorLat((y as number) / METRES);
  return [tidy((x as number) / METRES), lat < -POLE + 1e-4 ? -90 : tidy(lat)];
};

/** Parts in degrees → the topology of a resolution. `claims` are lines that no country's edge carries. */
export async function buildWorld(
  mosaic: Parts,
  claims: Claims,
  plan: WorldPlan,
): Promise<WorldTopology> {
  const parts = mapPoints(dropIslets(mosaic, plan), toMetres);
  const interval = `(${JSON.stringify(plan.intervals)})[part]||${plan.interval}`;
  const simplified = await runMapshaper<PartTopology>(
    `-i parts.json -simplify weighted variable interval='${interval}' keep-shapes -clean` +
      ' -o out.json format=topojson no-quantization',
    { 'parts.json': parts },
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
      disputed: {
        type: 'GeometryCollection',
        geometries: [...disputedLines(topology), ...claimed],
      },
    },
    arcs,
  } as WorldTopology;
  // A grid of our own, rather than one fitted to the data, so that 180° lies on it.
  const transform: Transform = {
    scale: [360 / plan.grid, 180 / plan.grid],
    translate: [-180, -90],
  };
  return dropUnusedArcs(dropFlatRings(quantize(whole, transform as never) as WorldTopology));
}

/** The topology without rings that the grid has flattened, such as the Vatican's, and countries that are empty then. */
function dropFlatRings(world: WorldTopology): WorldTopology {
  const { countries } = world.objects;
  const geometries = countries.geometries.flatMap((geometry) => {
    const drawn = feature(world, geometry as MultiPolygon).geometry.coordinates;
    const arcs = (geometry as MultiPolygon).arcs
      .map((polygon, i) => polygon.filter((_, j) => planarArea(drawn[i]?.[j] ?? []) !== 0))
      .filter((polygon, i) => polygon.length && planarArea(drawn[i]?.[0] ?? []) !== 0);
    return arcs.length ? [{ ...geometry, arcs } as MultiPolygon] : [];
  });
  return { ...world, objects: { ...world.objects, countries: { ...countries, geometries } } };
}

/** The topology without arcs that nothing refers to, such as a province's edge inside its country. */
function dropUnusedArcs(world: WorldTopology): WorldTopology {
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
      (geometry) =>
        ({ ...geometry, arcs: renumber((geometry as { arcs: unknown }).arcs) }) as never,
    ),
  });
  const { countries, disputed } = world.objects;
  const objects = { countries: renumbered(countries), disputed: renumbered(disputed) };
  return { ...world, objects, arcs };
}
