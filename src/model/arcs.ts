import type { Link, Question, Story } from '../content/schema.ts';
import type { LandIndex } from './borders.ts';
import { type LonLat, WORLD_EDGE } from './mercator.ts';
import type { Scene } from './scene.ts';
import { fromVector, toVector } from './sphere.ts';

/** A link as the map draws it: great circles from each end to the next. */
export interface Arc {
  readonly id: string;
  /** By which the lists beside the map name it. */
  readonly number: number;
  /** Whether the link is what one says to the other, and no tie: such a line is dotted. */
  readonly words: boolean;
  readonly lines: readonly (readonly LonLat[])[];
  /** Where the number stands, half-way along the longest line, and other points that will do. */
  readonly middle: LonLat;
  readonly alternatives: readonly LonLat[];
}

/** The number of straight pieces that a great circle is drawn with. */
const STEPS = 48;
/** Where along a line its number may stand, as shares of its length, the best first. */
const NUMBER_AT = [0.5, 0.42, 0.58, 0.35, 0.65, 0.27, 0.73, 0.2, 0.8, 0.13, 0.87, 0.06, 0.94];

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

/**
 * The great circle between two points, in longitudes from the world's western edge on; `null` where it crosses
 * that edge, since a line that leaves a map at one edge is not known again at the other.
 */
export function greatCircle(from: LonLat, to: LonLat, steps = STEPS): LonLat[] | null {
  const at = alongGreatCircle(from, to);
  const line = Array.from({ length: steps + 1 }, (_, i): LonLat => {
    const [lon, lat] = at(i / steps);
    return [lon < WORLD_EDGE.west ? lon + 360 : lon, lat];
  });
  const isCut = line.some(([lon], i) => Math.abs(lon - (line[i - 1]?.[0] ?? lon)) > 180);
  return isCut ? null : line;
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
export function arcOf(story: Story, lands: LandIndex, { link, number }: NumberedLink): Arc | null {
  const ends = link.ends.flatMap((end) => {
    const point = pointOf(story, lands, end);
    return point ? [point] : [];
  });
  const lines = ends.slice(1).flatMap((to, i) => {
    const from = ends[i];
    const line = from && greatCircle(from, to);
    return line ? [line] : [];
  });
  const [middle, ...alternatives] = [...lines]
    .sort((a, b) => lengthOf(b) - lengthOf(a))
    .flatMap((line) => NUMBER_AT.map((share) => line[Math.floor(line.length * share)]))
    .filter((point) => point !== undefined);
  const { id, words = false } = link;
  return middle && number ? { id, number, words, lines, middle, alternatives } : null;
}

/** How far apart the ends of a line are on the map, in degrees of longitude and latitude. */
function lengthOf(line: readonly LonLat[]): number {
  const [[x, y] = [0, 0], [toX, toY] = [0, 0]] = [line[0], line.at(-1)];
  return Math.hypot(toX - x, toY - y);
}

/** A link, and the number that it has on the map and in lists; `null` where it is in lists alone. */
export interface NumberedLink {
  readonly link: Link;
  readonly number: number | null;
}

/** The links in view: the scene's, or all for a question of facts, or those of who is chosen. */
export function visibleLinks(
  story: Story,
  question: Question,
  selected: string | null,
  scene: Scene | null = null,
): NumberedLink[] {
  let drawn = 0;
  return story.links
    .filter(({ id, ends, words }) =>
      scene
        ? scene.links.includes(id)
        : (question.kind === 'facts' && !words) || (selected !== null && ends.includes(selected)),
    )
    .map((link) => ({ link, number: link.listed ? null : ++drawn }));
}

/** The links that the map draws. */
export const visibleArcs = (
  story: Story,
  lands: LandIndex,
  question: Question,
  selected: string | null,
  scene: Scene | null = null,
): Arc[] =>
  visibleLinks(story, question, selected, scene).flatMap((one) => arcOf(story, lands, one) ?? []);
