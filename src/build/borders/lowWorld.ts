/**
 * The borders at low resolution, made of those at medium resolution for one story: SVG paths of integers.
 * The bytes go to the story's actors and to what its opening region shows.
 */
import { brotliCompressSync, constants } from 'node:zlib';
import { polygonArea, polygonContains } from 'd3-polygon';
import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import { presimplify } from 'topojson-simplify';
import type {
  GeometryCollection,
  MultiLineString,
  MultiPolygon,
  Topology,
} from 'topojson-specification';
import type { LowWorld } from '../../model/borders.ts';
import { boundingBox } from '../../model/boundingBox.ts';
import {
  type Extent,
  mercatorLat,
  mercatorY,
  type Plane,
  toPlane,
  WORLD_EDGE,
} from '../../model/mercator.ts';
import { encodeLines, encodeRings, type Point } from '../../model/paths.ts';
import { CHOICE_POINTS } from './choicePoints.ts';
import { LAND_POINTS, WATER_POINTS } from './knownPoints.ts';
import { simplifyArcs } from './simplifyArcs.ts';
import { dropStraight } from './simplifyLine.ts';

/** The borders at medium and at high resolution, as `geo/` writes them. */
export type WorldTopology = Topology<{
  countries: GeometryCollection;
  disputed: GeometryCollection;
}>;

/** Who has the finest coasts, and what is seen first. */
export interface LowPlan {
  readonly actors: ReadonlySet<string>;
  readonly region: Extent;
}

/**
 * The plane of the given sides in degrees, `width` × `height` units, whose south follows from the
 * others. The south is rounded to 1e-6°, about a tenth of a metre.
 */
export function planeOf(
  { west, east }: { readonly west: number; readonly east: number },
  north: number,
  width: number,
  height: number,
): Plane {
  const south = mercatorLat(mercatorY(north) - (height * (east - west)) / width);
  return { west, east, north, south: Math.round(south * 1e6) / 1e6, width, height };
}

/** The inhabited world, cut in the Bering Strait, down to Cape Horn. */
export const PLANE = planeOf(WORLD_EDGE, 75, 1440, 743);

/** Bytes that the drawing may have, compressed with Brotli at its best. */
export const BYTES = 5_900;
/** How near to them it comes, as a share, and in how many attempts at most. */
const CLOSE = { share: 0.005, attempts: 10 } as const;

/**
 * What a square unit on the right side of a line is worth: in bits where it is not seen, else times
 * what there are bytes for.
 */
const WORTH = { actor: 3, seen: 1, unseen: 0.1 } as const;
/** The fewest and the most bits for a square unit: more would draw what is not seen. */
const BITS = { least: 0.05, most: 20 } as const;
/** A shape smaller than a square of this side, in units, is worth more, up to so many times. */
const SMALL = { side: 14, times: 4 } as const;
/** Islands smaller than this go, in square units, but for an actor's largest and those with a place. */
const ISLAND = { actor: 10, seen: 30, unseen: 60 } as const;
/** Bends smaller than this are not seen, in square units; `held` is times the square of a place's distance. */
const LEAST_BEND = { seen: 0.6, unseen: 3, held: 0.05 } as const;
/** How much less a bend is the more it is a spike, from 0 to 1. */
const AGAINST_SPIKES = 0.7;
/** Rings smaller than this are dots and pinholes, in square units. */
const LEAST_RING = 0.5;
/** The shortest dashed line from corner to corner, in units: a shorter one is a speck on a map of the world. */
const LEAST_DASH = 12;

/** The places that these borders must have right. */
const LOW_POINTS = [...CHOICE_POINTS, ...LAND_POINTS, ...WATER_POINTS].filter(
  ({ resolution }) => resolution === 'low',
);

/** One polygon of a country, its rings as indices of arcs. */
interface Shape {
  readonly country: string;
  readonly rings: readonly (readonly number[])[];
  /** Of the outer ring, in square units. */
  readonly area: number;
  readonly worth: keyof typeof WORTH;
  /** Whether it is drawn however small: an actor's largest, or an island with a place. */
  readonly isKept?: boolean;
}

const own = (index: number): number => (index < 0 ? ~index : index);

const areaOf = (ring: readonly Point[]): number => Math.abs(polygonArea(ring as Point[]));

/** The points of a line that is given as arcs, those with `~` backwards. */
function lineOf(arcs: readonly Point[][], indices: readonly number[]): Point[] {
  return indices.flatMap((index, i) => {
    const arc = arcs[own(index)] as Point[];
    const ordered = index < 0 ? [...arc].reverse() : arc;
    return i ? ordered.slice(1) : ordered;
  });
}

/** The arcs in units of the plane. */
function projectArcs(world: WorldTopology): Point[][] {
  const whole = { type: 'GeometryCollection' as const, geometries: [] as MultiLineString[] };
  whole.geometries = world.arcs.map((_, i) => ({ type: 'MultiLineString', arcs: [[i]] }));
  const topology = { ...world, objects: { ...world.objects, whole } };
  return feature(topology, topology.objects.whole).features.map(({ geometry }) =>
    (geometry as { coordinates: Position[][] }).coordinates
      .flat()
      .map((at) => toPlane(PLANE, at as Point)),
  );
}

/** Whether a line's bounding box meets an extent. */
function isSeen(line: readonly Point[], region: Extent): boolean {
  const [left, top] = toPlane(PLANE, [region.west, region.north]);
  const [right, foot] = toPlane(PLANE, [region.east, region.south]);
  const [west, north, east, south] = boundingBox(line as Point[]);
  return east > left && west < right && south > top && north < foot;
}

function shapesOf(world: WorldTopology, arcs: readonly Point[][], plan: LowPlan): Shape[] {
  return world.objects.countries.geometries.flatMap((geometry) => {
    const { id, arcs: polygons } = geometry as MultiPolygon & { id: string };
    return polygons.map((rings): Shape => {
      const outer = lineOf(arcs, rings[0] ?? []);
      const worth = !isSeen(outer, plan.region) ? 'unseen' : plan.actors.has(id) ? 'actor' : 'seen';
      return { country: id, rings, area: areaOf(outer), worth };
    });
  });
}

/** The land that each shape is part of: itself and all whom it meets. */
function landsOf(shapes: readonly Shape[]): Map<Shape, readonly Shape[]> {
  const users = new Map<number, Shape[]>();
  for (const shape of shapes) {
    for (const index of shape.rings.flat())
      users.set(own(index), [...(users.get(own(index)) ?? []), shape]);
  }
  const lands = new Map<Shape, readonly Shape[]>();
  for (const shape of shapes) {
    if (lands.has(shape)) continue;
    const land = new Set([shape]);
    // A set is walked on to what is added meanwhile.
    for (const { rings } of land)
      for (const index of rings.flat())
        for (const other of users.get(own(index)) ?? []) land.add(other);
    for (const one of land) lands.set(one, [...land]);
  }
  return lands;
}

/** The shapes without small islands and what lies beyond the plane; land that meets a neighbour stays, or it would leave a hole. */
function dropIslands(shapes: readonly Shape[], arcs: readonly Point[][], plan: LowPlan): Shape[] {
  const lands = landsOf(shapes);
  const largest = new Map<string, number>();
  for (const { country, area } of shapes)
    largest.set(country, Math.max(area, largest.get(country) ?? 0));
  const outerOf = ({ rings }: Shape): Point[] => lineOf(arcs, rings[0] ?? []);
  const withPlace = new Set(
    shapes.filter((shape) => {
      const places = LOW_POINTS.filter(({ owner }) => owner === shape.country);
      const outer = places.length > 0 ? outerOf(shape) : [];
      return places.some(({ at }) => polygonContains(outer, toPlane(PLANE, at)));
    }),
  );
  return shapes.flatMap((shape) => {
    const { country, area, worth } = shape;
    const land = lands.get(shape) ?? [shape];
    const isKept =
      (plan.actors.has(country) && area === largest.get(country)) ||
      (land.length === 1 && withPlace.has(shape));
    const landArea = land.reduce((sum, one) => sum + one.area, 0);
    const isDrawn = landArea >= ISLAND[worth] || land.some((one) => withPlace.has(one));
    return isKept || (isDrawn && isSeen(outerOf(shape), PLANE)) ? [{ ...shape, isKept }] : [];
  });
}

/** The size of a bend of three points: its area, less where it is a spike. */
function bendOf([a, b, c]: readonly [Point, Point, Point]): number {
  const [ux, uy, vx, vy] = [a[0] - b[0], a[1] - b[1], c[0] - b[0], c[1] - b[1]];
  const lengths = Math.hypot(ux, uy) * Math.hypot(vx, vy);
  const cosine = lengths === 0 ? 1 : (ux * vx + uy * vy) / lengths;
  return (Math.abs(ux * vy - uy * vx) / 2) * (1 - AGAINST_SPIKES * cosine);
}

/** The arcs without the bends that are not seen; near a held point there are more. */
function thinArcs(
  world: WorldTopology,
  arcs: readonly Point[][],
  held: readonly Point[],
  isFine: (index: number) => boolean,
): Point[][] {
  const topology = presimplify({ ...world, transform: undefined, arcs } as never, bendOf);
  return (topology.arcs as unknown as [number, number, number][][]).map((arc, i) => {
    const least = isFine(i) ? LEAST_BEND.seen : LEAST_BEND.unseen;
    const kept = arc.filter(([x, y, size]) => {
      if (size >= least) return true;
      const nearest = Math.min(...held.map(([hx, hy]) => (hx - x) ** 2 + (hy - y) ** 2));
      return size >= LEAST_BEND.held * nearest;
    });
    const isRing = String(arc[0]?.slice(0, 2)) === String(arc.at(-1)?.slice(0, 2));
    const points = isRing && kept.length < 6 ? arc : kept;
    return points.map(([x, y]): Point => [x, y]);
  });
}

/** A square of one unit around the middle of a ring: the least that can be seen and hit. */
function leastShape(ring: readonly Point[]): Point[] {
  const [x0, y0, x1, y1] = boundingBox(ring as Point[]);
  const [west, north] = [Math.round((x0 + x1) / 2 - 0.5), Math.round((y0 + y1) / 2 - 0.5)];
  return [
    [west, north],
    [west, north + 1],
    [west + 1, north + 1],
    [west + 1, north],
    [west, north],
  ];
}

/** How long a line is from corner to corner. */
function acrossOf(line: readonly Point[]): number {
  const [west, north, east, south] = boundingBox(line as Point[]);
  return Math.hypot(east - west, south - north);
}

/** What a square unit of an arc is worth, in bits. */
const bitsOf = (worth: number, bits: number): number => (worth < WORTH.seen ? worth : worth * bits);

/** Bytes of a drawing after Brotli at quality 11. */
export function brotliBytes(world: LowWorld): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  const text = [...Object.values(world.countries), world.disputed].join('\n');
  return brotliCompressSync(Buffer.from(text), { params }).length;
}

/**
 * The borders at low resolution for a story.
 *
 * @param medium the borders at medium resolution
 */
export function makeLowWorld(medium: WorldTopology, plan: LowPlan): LowWorld {
  const projected = projectArcs(medium);
  const shapes = dropIslands(shapesOf(medium, projected, plan), projected, plan);
  const worths = projected.map(() => 0);
  for (const { rings, area, worth } of shapes) {
    const times = Math.min(SMALL.times, Math.max(1, SMALL.side / Math.sqrt(area)));
    for (const index of rings.flat())
      worths[own(index)] = Math.max(worths[own(index)] ?? 0, WORTH[worth] * times);
  }
  const isEdge = worths.map((worth) => worth > 0);
  const dashed = medium.objects.disputed.geometries.flatMap(
    (geometry) => (geometry as MultiLineString).arcs,
  );
  for (const index of dashed.flat()) worths[own(index)] ||= WORTH.seen;
  const held = [...CHOICE_POINTS, ...LOW_POINTS].map(({ at }) => toPlane(PLANE, at));
  const arcs = thinArcs(medium, projected, held, (i) => (worths[i] ?? 0) >= WORTH.seen);
  const used = arcs.map((arc, i) => ((worths[i] ?? 0) > 0 ? arc : arc.slice(0, 0)));

  const draw = (bits: number): LowWorld => {
    const numbers = used.flatMap((arc, i) => (arc.length > 0 ? [i] : []));
    const drawn = simplifyArcs(
      numbers.map((i) => arcs[i] as Point[]),
      numbers.map((i) => bitsOf(worths[i] ?? 0, bits)),
      (n) => (isEdge[numbers[n] as number] ? held : []),
    );
    const simplified: Point[][] = [];
    numbers.forEach((i, n) => {
      simplified[i] = dropStraight(drawn[n] as Point[]);
    });
    const rings = new Map<string, Point[][]>();
    for (const { country, rings: list, isKept } of shapes) {
      const found = list
        .map((indices) => lineOf(simplified, indices))
        .filter((ring) => areaOf(ring) >= LEAST_RING);
      const drawn =
        found.length > 0 || !isKept ? found : [leastShape(lineOf(projected, list[0] ?? []))];
      rings.set(country, [...(rings.get(country) ?? []), ...drawn]);
    }
    const dashes = dashed
      .map((indices) => dropStraight(lineOf(simplified, indices)))
      .filter((line) => acrossOf(line) >= LEAST_DASH);
    return {
      plane: PLANE,
      countries: Object.fromEntries(
        [...rings]
          .filter(([, list]) => list.length > 0)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([code, list]) => [code, encodeRings(list)]),
      ),
      disputed: encodeLines(dashes),
    };
  };

  // Bytes grow with the bits: these are halved in octaves, from what fits towards what does not.
  let [fits, exceeds]: [number, number] = [BITS.least, BITS.most];
  let best = draw(fits);
  for (let n = 0; n < CLOSE.attempts && brotliBytes(best) < BYTES * (1 - CLOSE.share); n++) {
    const bits = Math.sqrt(fits * exceeds);
    const world = draw(bits);
    if (brotliBytes(world) <= BYTES) [best, fits] = [world, bits];
    else exceeds = bits;
  }
  return best;
}
