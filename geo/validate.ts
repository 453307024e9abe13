/** Rules on drawn countries. Each takes features and returns what is wrong with them. */
import type { Position } from 'geojson';
import type { TestPoint } from '../src/build/borders/testPoints.ts';
import { type CountryFeature, contains, planarArea, polygonsOf, ringContains } from './rings.ts';

/** One thing wrong with the borders, and how to fix it. */
export interface Problem {
  file: string;
  /** A code, a point's name, or a part of the file. */
  entry: string;
  problem: string;
  fix: string;
}

/** `file: entry: problem – fix` */
export function printProblem({ file, entry, problem, fix }: Problem): string {
  return `${file}: ${entry}: ${problem} – ${fix}`;
}

function ringFault(ring: Position[]): string | null {
  if (ring.length < 4) return `has a ring of ${ring.length} points`;
  const [first, last] = [ring[0] as Position, ring.at(-1) as Position];
  if (first[0] !== last[0] || first[1] !== last[1]) return `has an open ring at ${first}`;
  if (!ring.flat().every(Number.isFinite)) return `has a point that is no number near ${first}`;
  if (planarArea(ring) === 0) return `has a ring without area at ${first}`;
  return null;
}

/** Rings are closed, of four points or more, of finite numbers, and enclose something. */
export function findBadRings(file: string, countries: CountryFeature[]): Problem[] {
  const fix = 'simplify it less, or drop it, in geo/resolutions.ts';
  return countries.flatMap(({ id, geometry }) =>
    polygonsOf(geometry)
      .flat()
      .map(ringFault)
      .filter((fault) => fault !== null)
      .map((problem) => ({ file, entry: id, problem, fix })),
  );
}

function jumpsAt(ring: Position[]): Position | undefined {
  return ring.find(([x, y], i) => {
    const [x0, y0] = ring[i - 1] ?? [x, y];
    const isAlongPole = Math.abs(y as number) > 89.9 && Math.abs(y0 as number) > 89.9;
    return Math.abs((x as number) - (x0 as number)) > 180 && !isAlongPole;
  });
}

const isOutside = ([x, y]: Position): boolean =>
  (x as number) < -180 || (x as number) > 200 || Math.abs(y as number) > 90;

/** Longitudes run on past 180 rather than jump, up to 200, and latitudes end at the poles. */
export function findJumps(file: string, countries: CountryFeature[]): Problem[] {
  return countries.flatMap(({ id, geometry }) =>
    polygonsOf(geometry)
      .flat()
      .flatMap((ring) => {
        const [jump, outside] = [jumpsAt(ring), ring.find(isOutside)];
        const faults: Pick<Problem, 'problem' | 'fix'>[] = [];
        if (jump) {
          const problem = `jumps across the antimeridian at ${jump}`;
          faults.push({ problem, fix: 'look at where geo/assignCountries.ts turns it' });
        }
        if (outside) {
          const problem = `leaves the world at ${outside}`;
          faults.push({ problem, fix: 'look at its units in geo/assignCountries.ts' });
        }
        return faults.map((fault) => ({ file, entry: id, ...fault }));
      }),
  );
}

/** The countries whose land holds a point. */
const ownersOf = (countries: readonly CountryFeature[], { at }: TestPoint): string[] =>
  countries.filter(({ geometry }) => contains(geometry, at)).map(({ id }) => id);

/** Each point lies in the shape that must hold it, and in no other. */
export function findWrongOwners(
  file: string,
  countries: CountryFeature[],
  points: readonly TestPoint[],
): Problem[] {
  return points.flatMap((point): Problem[] => {
    const { name, owner } = point;
    const owners = ownersOf(countries, point);
    if (owners.join() === (owner ?? '')) return [];
    const problem = `belongs to ${owners.join(' and ') || 'nobody'}, not to ${owner ?? 'nobody'}`;
    const fix = owner
      ? 'fix its assignment in geo/assignCountries.ts, or the resolution it holds at in geo/knownPoints.ts or geo/choicePoints.ts'
      : 'the strait has closed: simplify its shores less in geo/resolutions.ts';
    return [{ file, entry: name, problem, fix }];
  });
}

/** No point lies in a shape that is not its owner's, nor in two; in none it may lie. */
export function findGivenAway(
  file: string,
  countries: CountryFeature[],
  points: readonly TestPoint[],
): Problem[] {
  const fix = 'shorten the interval of its country or part in geo/resolutions.ts';
  return points
    .map((point) => ({ ...point, owners: ownersOf(countries, point) }))
    .filter(({ owner, owners }) => owners.length > 0 && owners.join() !== owner)
    .map(({ name, owner, owners }) => ({
      file,
      entry: name,
      problem: `is given to ${owners.join(' and ')}, and may be of ${owner ?? 'nobody'} alone`,
      fix,
    }));
}

const keyOf = ([x, y]: Position): string => `${x} ${y}`;

/** Edges that no neighbour takes back, by where they start; and edges that two shapes take alike. */
function openEdges(countries: CountryFeature[]): {
  open: Map<string, Position[]>;
  doubled: { at: Position; owners: string[] }[];
} {
  const edges = new Map<string, { from: Position; to: Position; owner: string }>();
  const doubled: { at: Position; owners: string[] }[] = [];
  for (const { id, geometry } of countries) {
    for (const ring of polygonsOf(geometry).flat()) {
      for (let i = 1; i < ring.length; i++) {
        const [from, to] = [ring[i - 1] as Position, ring[i] as Position];
        const [a, b] = [keyOf(from), keyOf(to)];
        if (edges.delete(`${b} ${a}`)) continue;
        const there = edges.get(`${a} ${b}`);
        if (there) doubled.push({ at: from, owners: [there.owner, id] });
        else edges.set(`${a} ${b}`, { from, to, owner: id });
      }
    }
  }
  const open = new Map<string, Position[]>();
  for (const { from, to } of edges.values()) {
    const list = open.get(keyOf(from));
    if (list) list.push(to);
    else open.set(keyOf(from), [from, to]);
  }
  return { open, doubled };
}

/** Chains of open edges: the shores of all land taken together. */
function shoresOf(open: Map<string, Position[]>): Position[][] {
  const left = new Map([...open].map(([key, [from, ...to]]) => [key, { from, to }]));
  const shores: Position[][] = [];
  for (const { from, to } of left.values()) {
    while (to.length) {
      const ring = [from as Position];
      for (let next = to.pop(); next; next = left.get(keyOf(next))?.to.pop()) ring.push(next);
      shores.push(ring);
    }
  }
  return shores;
}

/**
 * Land covers the ground once and without cracks: no edge belongs to two shapes on the same side, and
 * no water is enclosed by land but for the known seas, given by a point in each. `outward` is the sign
 * of the area of an outer ring.
 */
export function findGaps(
  file: string,
  countries: CountryFeature[],
  seas: readonly Position[],
  outward: 1 | -1,
): Problem[] {
  const { open, doubled } = openEdges(countries);
  const overlaps = doubled.map(({ at, owners }) => ({
    file,
    entry: owners.join(' and '),
    problem: `both own the land at ${at}`,
    fix: 'assign the unit once in geo/assignCountries.ts',
  }));
  const gaps = shoresOf(open)
    .filter((ring) => planarArea(ring) * outward < 0)
    .filter((ring) => !seas.some((sea) => ringContains(ring, sea)))
    .map((ring) => ({
      file,
      entry: `${ring[0]}`,
      problem: `water of ${Math.abs(planarArea(ring)).toPrecision(3)} square units enclosed by land`,
      fix: 'fill it in geo/mosaic.ts, or open its strait in geo/resolutions.ts',
    }));
  return [...overlaps, ...gaps];
}
