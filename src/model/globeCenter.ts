import type { Story } from '../content/schema.ts';
import type { LandIndex } from './borders.ts';
import type { LonLat } from './mercator.ts';
import { toVector, type Vector } from './sphere.ts';

/** At this angle from its middle, in degrees, a globe's land is still seen; MapLibre's ends at 73. */
const SEEN_WITHIN = 62;
/** Between the points that are tried, in degrees. */
const STEP = 3;

/**
 * The point that a globe turns to the reader: one from which the story's main actors are all seen, or as
 * nearly as can be, and of all actors as much as then can be. Main actors are those that answer more than
 * half as many of the story's scales as who answers most.
 */
export function globeCenter(story: Story, lands: LandIndex): LonLat {
  const scales = story.questions.filter(({ kind }) => kind === 'scale').map(({ id }) => id);
  const actors = story.actors.flatMap(({ id }) => {
    const land = lands[id];
    const isAnswer = (one: Story['positions'][number]): boolean =>
      one.actor === id && scales.includes(one.question);
    return land
      ? [{ at: toVector(land.point), count: story.positions.filter(isAnswer).length }]
      : [];
  });
  const most = Math.max(0, ...actors.map(({ count }) => count));
  const main = actors.filter(({ count }) => count > most / 2);
  const limit = Math.cos((SEEN_WITHIN * Math.PI) / 180);

  let best = { center: [0, 0] as LonLat, farthest: -1, sum: Number.NEGATIVE_INFINITY };
  for (let lat = STEP - 90; lat < 90; lat += STEP) {
    for (let lon = -180; lon < 180; lon += STEP) {
      const point = toVector([lon, lat]);
      const farthest = Math.min(limit, ...main.map(({ at }) => dot(at, point)));
      if (farthest < best.farthest) continue;
      const sum = actors.reduce((total, { at }) => total + dot(at, point), 0);
      if (farthest > best.farthest || sum > best.sum) {
        best = { center: [lon, lat], farthest, sum };
      }
    }
  }
  return best.center;
}

/** The cosine of the angle between two points of the sphere. */
const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
