/** The mosaic → the borders at low resolution: SVG paths of integers. */
import type { Position } from 'geojson';
import type { LowWorld } from '../src/model/borders.ts';
import { type Plane, toPlane } from '../src/model/mercator.ts';
import { encodeLines, encodeRings, type Point } from '../src/model/paths.ts';
import { boundingBox } from '../src/model/planarGeometry.ts';
import { CHOICE_POINTS } from './choicePoints.ts';
import type { Claims } from './highResolution.ts';
import { dropIslands, type LowIslands, projectParts } from './parts.ts';
import { type Part, type Parts, planarArea, polygonsOf } from './rings.ts';
import { runMapshaper } from './runMapshaper.ts';
import { simplifyArcs } from './simplifyArcs.ts';
import { dropStraight } from './simplifyLine.ts';
import { disputedLines, mergeCountries, type PartTopology, partsOf } from './topology.ts';

/** How a drawing is made. Lengths in units of its plane, areas in square units. */
export interface LowPlan extends LowIslands {
  plane: Plane;
  /** Length below which a bend goes, for the codes in `actors`. */
  interval: number;
  /** The same for all other codes. */
  rest: number;
  /** The same for countries or parts named here: short where a point of the choices hangs on it. */
  intervals: Readonly<Record<string, number>>;
  /** The longest interval of a shape, as a share of the side of a square of its area. */
  small: number;
  actors: ReadonlySet<string>;
  /** Bits that a square unit on the right side of a line is worth: see `simplifyLine`. */
  worth: { actors: number; rest: number };
  /** The same for countries named here, where a strait or a place hangs on it. */
  worths: Readonly<Record<string, number>>;
  /** Codes left out altogether. */
  never: ReadonlySet<string>;
  /** Disputed lines shorter than this are left out. */
  dash: number;
  /** Kinds of claim lines, which run over no country's edge, that can be seen. */
  claims: ReadonlySet<string>;
}

/**
 * Thin bends go sooner the nearer this is to 1. Low, because capes and islands are what an eye knows
 * a coast by.
 */
const WEIGHTING = 0.3;

/** Rings smaller than this, in square units, are dots and pinholes. */
const LEAST_RING = 0.5;

/** Each polygon with the length below which its bends go: shorter for small shapes, to stay themselves. */
function withIntervals(parts: Parts, plan: LowPlan): Parts {
  const features = parts.features.flatMap((feature) => {
    const { country, part } = feature.properties;
    const own = plan.actors.has(country) ? plan.interval : plan.rest;
    return polygonsOf(feature.geometry).map((coordinates) => {
      const size = Math.sqrt(Math.abs(planarArea(coordinates[0] as Position[])));
      const interval = Math.min(
        plan.intervals[part] ?? plan.intervals[country] ?? own,
        Math.max(0.4, plan.small * size),
      );
      const geometry = { type: 'Polygon' as const, coordinates };
      return { ...feature, geometry, properties: { ...feature.properties, interval } };
    });
  });
  return { type: 'FeatureCollection', features };
}

async function simplify(parts: Parts, plan: LowPlan): Promise<PartTopology> {
  return runMapshaper(
    `-i parts.json -simplify weighted weighting=${WEIGHTING} variable interval=interval keep-shapes` +
      ' -clean -o out.json format=topojson no-quantization',
    { 'parts.json': withIntervals(parts, plan) },
  );
}

/** A shape smaller than a square of this side, in units, is worth more, up to so many times. */
const SMALL = { side: 10, times: 4 };

/** What each arc is worth: as much as the worthiest shape on either side of it. */
function worthOfArcs(topology: PartTopology, { actors, worth, worths }: LowPlan): number[] {
  const worthOf = topology.arcs.map(() => 0);
  for (const { type, arcs, properties } of partsOf(topology)) {
    const { country } = properties as Part;
    const own = worths[country] ?? (actors.has(country) ? worth.actors : worth.rest);
    const polygons = type === 'Polygon' ? [arcs] : arcs;
    for (const polygon of polygons) {
      const outer = lineOf(topology.arcs as Point[][], polygon[0] as number[]);
      const side = Math.sqrt(Math.abs(planarArea(outer)));
      const times = Math.min(SMALL.times, Math.max(1, SMALL.side / side));
      for (const index of polygon.flat()) {
        const arc = index < 0 ? ~index : index;
        worthOf[arc] = Math.max(worthOf[arc] ?? 0, own * times);
      }
    }
  }
  return worthOf;
}

/** Whether each arc can be seen: an edge of a country, and not one between two parts of it. */
function edgesOfCountries(topology: PartTopology): boolean[] {
  const seen = topology.arcs.map(() => false);
  for (const { arcs } of mergeCountries(topology)) {
    for (const index of arcs.flat(2)) seen[index < 0 ? ~index : index] = true;
  }
  return seen;
}

/** The points of a line that is given as arcs, those with `~` backwards. */
function lineOf(arcs: readonly Point[][], indices: readonly number[]): Point[] {
  return indices.flatMap((index, i) => {
    const arc = arcs[index < 0 ? ~index : index] as Point[];
    const ordered = index < 0 ? [...arc].reverse() : arc;
    return i ? ordered.slice(1) : ordered;
  });
}

/** A square of one unit around the middle of a ring: the least that can be seen and hit. */
function leastShape(ring: Position[]): Point[] {
  const [x0, y0, x1, y1] = boundingBox(ring);
  const [west, north] = [Math.round((x0 + x1) / 2 - 0.5), Math.round((y0 + y1) / 2 - 0.5)];
  return [
    [west, north],
    [west, north + 1],
    [west + 1, north + 1],
    [west + 1, north],
    [west, north],
  ];
}

function lengthOf(points: Point[]): number {
  return points.reduce((sum, [x, y], i) => {
    const [x0, y0] = points[i - 1] ?? [x, y];
    return sum + Math.hypot(x - x0, y - y0);
  }, 0);
}

/** A claim line on the grid, without points nearer than two units to the one before. */
function coarseLine(line: Position[], plane: Plane): Point[] {
  const kept: Point[] = [];
  line.forEach((position, i) => {
    const [x, y] = toPlane(plane, position as Point);
    const point: Point = [Math.round(x), Math.round(y)];
    const before = kept.at(-1);
    if (i === line.length - 1 || !before || lengthOf([before, point]) >= 2) kept.push(point);
  });
  return dropStraight(kept);
}

function claimLines(claims: Claims, { plane, claims: wanted }: LowPlan): Point[][] {
  return claims.features
    .filter(({ properties }) => wanted.has(properties.kind))
    .flatMap(({ geometry }) =>
      geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates,
    )
    .map((line) => coarseLine(line, plane))
    .filter((line) => {
      const [west, north, east, south] = boundingBox(line);
      return west >= 0 && east <= plane.width && north >= 0 && south <= plane.height;
    });
}

/** The points whose owners the choices name, on the grid. */
function heldPoints(plane: Plane): Point[] {
  return CHOICE_POINTS.map(({ at }) => toPlane(plane, at));
}

/** Parts and claim lines in degrees → paths. */
export async function buildLow(mosaic: Parts, claims: Claims, plan: LowPlan): Promise<LowWorld> {
  const { plane } = plan;
  const drawn = mosaic.features.filter(({ properties }) => !plan.never.has(properties.country));
  const projected = projectParts({ ...mosaic, features: drawn }, plane);
  const parts = dropIslands(projected, plan);
  const topology = await simplify(parts, plan);
  const worth = worthOfArcs(topology, plan);
  const arcs = topology.arcs as Point[][];
  const edges = edgesOfCountries(topology);
  const held = heldPoints(plane);
  const thinned = simplifyArcs(arcs, worth, (i) => (edges[i] ? held : [])).map(dropStraight);
  const rings = new Map<string, Point[][]>();
  for (const { id, arcs } of mergeCountries(topology)) {
    const whole = arcs.flat().map((list) => lineOf(thinned, list));
    rings.set(
      id,
      whole.filter((ring) => Math.abs(planarArea(ring)) >= LEAST_RING),
    );
  }
  for (const { properties, geometry } of parts.features) {
    const { country } = properties;
    if (!plan.always.has(country) || rings.get(country)?.length) continue;
    const outers = polygonsOf(geometry).map(([outer]) => outer as Position[]);
    const sizes = outers.map((ring) => Math.abs(planarArea(ring)));
    const largest = outers[sizes.indexOf(Math.max(...sizes))];
    if (largest) rings.set(country, [leastShape(largest)]);
  }
  const dashes = disputedLines(topology)
    .flatMap(({ arcs }) => arcs.map((list) => dropStraight(lineOf(thinned, list))))
    .concat(claimLines(claims, plan))
    .filter((points) => lengthOf(points) >= plan.dash);
  const countries = [...rings]
    .filter(([, list]) => list.length)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, list]) => [id, encodeRings(list)]);
  return { plane, countries: Object.fromEntries(countries), disputed: encodeLines(dashes) };
}
