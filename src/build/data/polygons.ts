import { polygonArea } from 'd3-polygon';
import type { MultiPolygon, Polygon, Position } from 'geojson';

type Ring = readonly Position[];

/** Four decimals are ten metres, and finer than the borders are. */
const DECIMALS = 4;
const HALF = 180;

/**
 * Land as RFC 7946 wants it: cut at the antimeridian, outlines against the clock and holes with it,
 * closed, in degrees of few decimals.
 *
 * @param polygons whose longitudes may run past 180
 */
export function landGeometry(polygons: readonly (readonly Ring[])[]): Polygon | MultiPolygon {
  const parts = polygons.flatMap(cutAtAntimeridian).flatMap((rings) => {
    const [outline, ...holes] = rings.map(tidy);
    if (!outline || outline.length < 4) return [];
    return [[turned(outline, true), ...holes.filter(isRing).map((hole) => turned(hole, false))]];
  });
  const [only] = parts;
  return only && parts.length === 1
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates: parts };
}

const isRing = (ring: Ring): boolean => ring.length >= 4;

/** A polygon as it is, or its two halves, the eastern one moved to where its longitudes begin. */
function cutAtAntimeridian(rings: readonly Ring[]): Ring[][] {
  const lons = rings.flat().map(([lon = 0]) => lon);
  if (Math.max(...lons) <= HALF) return [[...rings]];
  const west = rings.map((ring) => keep(ring, 1));
  const east = rings.map((ring) =>
    keep(ring, -1).map(([lon = 0, lat = 0]): Position => [lon - 2 * HALF, lat]),
  );
  return [west, east].map((half) => half.filter(isRing)).filter((half) => half.length > 0);
}

/**
 * What of a ring lies on one side of the antimeridian.
 *
 * @throws where it crosses more than twice, since the pieces would then hang together by a thread
 */
function keep(ring: Ring, side: 1 | -1): Position[] {
  const isIn = ([lon = 0]: Position): boolean => (HALF - lon) * side >= 0;
  let crossings = 0;
  const kept = ring.slice(1).flatMap((to, i): Position[] => {
    const from = ring[i] ?? to;
    const inside = isIn(to) ? [to] : [];
    if (isIn(from) === isIn(to)) return inside;
    crossings++;
    return [crossing(from, to), ...inside];
  });
  if (crossings > 2) throw new Error(`Land crosses the antimeridian ${crossings} times.`);
  return kept.length === 0 ? [] : [...kept, kept[0] ?? []];
}

function crossing([lon = 0, lat = 0]: Position, [toLon = 0, toLat = 0]: Position): Position {
  return [HALF, lat + ((HALF - lon) / (toLon - lon)) * (toLat - lat)];
}

/** Rounded, without points that fall together. */
function tidy(ring: Ring): Position[] {
  const rounded = ring.map((position) => position.map((n) => Number(n.toFixed(DECIMALS))));
  return rounded.filter(
    (point, i) => i === 0 || point.some((n, axis) => n !== rounded[i - 1]?.[axis]),
  );
}

/** Whether a ring turns against the clock. */
export const isAgainstTheClock = (ring: Ring): boolean =>
  polygonArea(ring as [number, number][]) < 0;

const turned = (ring: Position[], againstTheClock: boolean): Position[] =>
  isAgainstTheClock(ring) === againstTheClock ? ring : ring.toReversed();
