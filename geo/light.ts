/** The mosaic → the light world: integer SVG paths of the whole world and of Europe. */
import type { Position } from 'geojson';
import { dropStraight, encodeLines, encodeRings } from './encode.ts';
import { type Frame, frameOf, type Point, toFrame } from './mercator.ts';
import { boxOf, filterPolygons, type Parts, planarArea, polygonsOf } from './rings.ts';
import { shape } from './shaper.ts';
import { disputedLines, mergeCountries, type PartTopology } from './topology.ts';

export interface LightLayer {
  frame: Frame;
  /** SVG path data by code, on the frame's grid. */
  countries: Record<string, string>;
  /** Dashed lines, as one path. */
  disputed: string;
}

export interface LightWorld extends LightLayer {
  inset: LightLayer;
}

/** How a layer is drawn. Lengths in units of its frame, areas in square units. */
export interface LightPlan {
  frame: Frame;
  /** Only what falls in the frame, and a margin that hides the cut. */
  clip: number | null;
  interval: number;
  /** Islands below this area are left out, but the largest polygon of a part in `always`. */
  island: number;
  /** Codes that keep a shape however small. */
  always: ReadonlySet<string>;
  /** Codes left out altogether. */
  never: ReadonlySet<string>;
  /** Disputed lines shorter than this are left out. */
  dash: number;
}

const unitArea = (polygon: Position[][]): number => Math.abs(planarArea(polygon[0] as Position[]));

/** Parts in degrees → parts in units of the frame, small islands dropped. */
export function project(parts: Parts, plan: LightPlan): Parts {
  const { frame, clip } = plan;
  const features = parts.features.flatMap((feature) => {
    const { country } = feature.properties;
    if (plan.never.has(country)) return [];
    const coordinates = polygonsOf(feature.geometry).map((polygon) =>
      polygon.map((ring) => ring.map((p) => toFrame(p as Point, frame))),
    );
    const inside = coordinates.filter(([outer]) => {
      if (clip === null) return true;
      const [west, north, east, south] = boxOf(outer as Position[]);
      return east > 0 && west < frame.width && south > 0 && north < frame.height;
    });
    const largest = Math.max(...inside.map(unitArea));
    const moved = { ...feature, geometry: { type: 'MultiPolygon' as const, coordinates: inside } };
    const kept = filterPolygons(moved, (polygon) => {
      const area = unitArea(polygon);
      return area >= plan.island || (area === largest && plan.always.has(country));
    });
    return kept ? [kept] : [];
  });
  return { type: 'FeatureCollection', features };
}

async function simplify(parts: Parts, plan: LightPlan): Promise<PartTopology> {
  const { clip, frame, interval } = plan;
  const box = clip === null ? null : [-clip, -clip, frame.width + clip, frame.height + clip];
  return shape(
    `-i parts.json ${box ? `-clip bbox=${box.join(',')}` : ''}` +
      ` -simplify weighted interval=${interval} keep-shapes -clean` +
      ' -o out.json format=topojson no-quantization',
    { 'parts.json': parts },
  );
}

/** A square of one unit around a point: the least that can be seen and hit. */
function leastShape([x, y]: Point): Point[] {
  const [west, north] = [Math.floor(x - 0.5), Math.floor(y - 0.5)];
  return [
    [west, north],
    [west, north + 1],
    [west + 1, north + 1],
    [west + 1, north],
    [west, north],
  ];
}

/** Parts in degrees → one layer of paths. */
export async function buildLayer(mosaic: Parts, plan: LightPlan): Promise<LightLayer> {
  const parts = project(mosaic, plan);
  const topology = await simplify(parts, plan);
  // Rounded arc by arc, so that neighbours keep the same edge.
  const rounded = topology.arcs.map((arc) =>
    dropStraight(arc.map(([x, y]) => [Math.round(x as number), Math.round(y as number)])),
  );
  const line = (arcs: number[]): Point[] =>
    arcs.flatMap((index, i) => {
      const arc = rounded[index < 0 ? ~index : index] as Point[];
      const ordered = index < 0 ? [...arc].reverse() : arc;
      return i ? ordered.slice(1) : ordered;
    });
  const countries: Record<string, string> = {};
  for (const { id, arcs } of mergeCountries(topology)) {
    const rings = arcs.flat().map((ring) => line(ring)).filter((ring) => planarArea(ring) !== 0);
    if (rings.length === 0 && plan.always.has(id)) {
      const part = parts.features.find((feature) => feature.properties.country === id);
      const outer = polygonsOf(part?.geometry ?? null)[0]?.[0] ?? [];
      const [west, north, east, south] = boxOf(outer);
      rings.push(leastShape([(west + east) / 2, (north + south) / 2]));
    }
    if (rings.length) countries[id] = encodeRings(rings);
  }
  const length = (points: Point[]): number =>
    points.reduce((sum, p, i) => {
      const before = points[i - 1] ?? p;
      return sum + Math.hypot(p[0] - before[0], p[1] - before[1]);
    }, 0);
  const dashes = disputedLines(topology)
    .flatMap(({ arcs }) => arcs.map((list) => dropStraight(line(list))))
    .filter((points) => length(points) >= plan.dash);
  return { frame: plan.frame, countries, disputed: encodeLines(dashes) };
}

export const WORLD_FRAME: Frame = frameOf(-141, 181, 75, 1000, 542);
export const INSET_FRAME: Frame = frameOf(-24, 45, 71, 360, 345);
