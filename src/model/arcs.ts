import type { Link, Question, Story } from '../content/schema.ts';
import type { LandIndex } from './borders.ts';
import { type LonLat, mercatorLat, mercatorY, WORLD_EDGE } from './mercator.ts';
import type { Scene } from './scene.ts';
import { fromVector, toVector } from './sphere.ts';

/** A link as the map draws it: great circles from each end to the next, cut at the world's edge. */
export interface Arc {
  readonly id: string;
  readonly label: string;
  /** Whether the link is what one says to the other, and no tie: such a line is dotted. */
  readonly words: boolean;
  readonly lines: readonly (readonly LonLat[])[];
  /** Where the label stands, half-way along the longest line, and other points that will do. */
  readonly middle: LonLat;
  readonly alternatives: readonly LonLat[];
}

/** The number of straight pieces that a great circle is drawn with. */
const STEPS = 48;
/** Where along a line its label may stand, as shares of its length, the best first. */
const LABEL_AT = [0.5, 0.35, 0.65, 0.2, 0.8];

/**
 * The point at a share, from 0 to 1, of the great circle between two points. Ours, since d3-geo
 * cannot be taken in part and would be four kilobytes of every reader's first script.
 */
function alongGreatCircle(from: LonLat, to: LonLat): (share: number) => LonLat {
  const [a, b] = [toVector(from), toVector(to)];
  const angle = Math.acos(Math.min(1, Math.max(-1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2])));
  return (share) => {
    if (angle < 1e-9) return from;
    const [wa, wb] = [Math.sin((1 - share) * angle), Math.sin(share * angle)];
    const [x, y, z] = [wa * a[0] + wb * b[0], wa * a[1] + wb * b[1], wa * a[2] + wb * b[2]];
    return fromVector([x, y, z]);
  };
}

/** A longitude from the world's western edge to its eastern one. */
const turned = (lon: number): number => (lon < WORLD_EDGE.west ? lon + 360 : lon);

/** The great circle between two points, cut where it crosses the world's edge. */
export function greatCircle(from: LonLat, to: LonLat, steps = STEPS): LonLat[][] {
  const at = alongGreatCircle(from, to);
  const lines: LonLat[][] = [[]];
  let previous: LonLat | null = null;
  for (let i = 0; i <= steps; i++) {
    const [east, lat] = at(i / steps);
    const lon = turned(east);
    const point: LonLat = [lon, lat];
    if (previous && Math.abs(lon - previous[0]) > 180) {
      const isEast = previous[0] > lon;
      const [edge, other] = isEast
        ? [WORLD_EDGE.east, WORLD_EDGE.west]
        : [WORLD_EDGE.west, WORLD_EDGE.east];
      const unwrapped = lon + edge - other;
      const share = (edge - previous[0]) / (unwrapped - previous[0] || 1);
      const crossing = previous[1] + (lat - previous[1]) * share;
      lines.at(-1)?.push([edge, crossing]);
      lines.push([[other, crossing]]);
    }
    lines.at(-1)?.push(point);
    previous = point;
  }
  return lines.filter((line) => line.length > 1);
}

/**
 * The line between two points on both sides of the world's edge, straight on the map: the eye finds again
 * what left at the other edge, at the same height. A great circle would come back far to the north, over
 * land that has no part in it.
 */
export function acrossEdge([west, low]: LonLat, [east, high]: LonLat): LonLat[][] {
  const [from, end] = [turned(west), turned(east)];
  const isEast = from > end;
  const to = end + (isEast ? 360 : -360);
  const edge = isEast ? WORLD_EDGE.east : WORLD_EDGE.west;
  const [bottom, top] = [mercatorY(low), mercatorY(high)];
  const piece = (begin: number, finish: number, shift: number): LonLat[] =>
    Array.from({ length: STEPS / 2 + 1 }, (_, i) => {
      const lon = begin + ((finish - begin) * 2 * i) / STEPS;
      const share = (lon - from) / (to - from);
      return [lon + shift, mercatorLat(bottom + (top - bottom) * share)];
    });
  return [piece(from, edge, 0), piece(edge, to, end - to)];
}

/** Where an end of a link stands: a place of the story, or the middle of an actor's land. */
function pointOf(story: Story, lands: LandIndex, end: string): LonLat | null {
  const place = story.places.find(({ id }) => id === end);
  if (place) return place.at;
  const seat = story.actors.find(({ id }) => id === end)?.seat;
  if (seat) return pointOf(story, lands, seat);
  return lands[end]?.point ?? null;
}

/** A link's arcs, or `null` when fewer than two of its ends are on the map. */
export function arcOf(story: Story, lands: LandIndex, link: Link): Arc | null {
  const ends = link.ends.flatMap((end) => {
    const point = pointOf(story, lands, end);
    return point ? [point] : [];
  });
  const lines = ends.slice(1).flatMap((to, i) => {
    const from = ends[i];
    if (!from) return [];
    const circle = greatCircle(from, to);
    return circle.length > 1 ? acrossEdge(from, to) : circle;
  });
  const labelPoints = [...lines]
    .sort((a, b) => b.length - a.length)
    .flatMap((line) => LABEL_AT.map((share) => line[Math.floor(line.length * share)]))
    .filter((point) => point !== undefined);
  const [middle, ...alternatives] = labelPoints;
  const { id, label, words = false } = link;
  return middle ? { id, label, words, lines, middle, alternatives } : null;
}

/** The links that the map shows: the scene's, or all for a question of facts, or those of who is chosen. */
export function visibleLinks(
  { links }: Pick<Story, 'links'>,
  question: Question,
  selected: string | null,
  scene: Scene | null = null,
): Link[] {
  return links.filter(({ id, ends, words }) =>
    scene
      ? scene.links.includes(id)
      : (question.kind === 'facts' && !words) || (selected !== null && ends.includes(selected)),
  );
}

/** The arcs of the links that the map shows. */
export function visibleArcs(
  story: Story,
  lands: LandIndex,
  ...shown: readonly [question: Question, selected: string | null, scene?: Scene | null]
): Arc[] {
  return visibleLinks(story, ...shown).flatMap((link) => arcOf(story, lands, link) ?? []);
}
