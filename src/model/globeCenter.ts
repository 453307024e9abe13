import type { Story } from '../content/schema.ts';
import type { LandIndex } from './borders.ts';
import type { LonLat } from './mercator.ts';
import { fromVector, toVector, type Vector } from './sphere.ts';

/** How often the centre is moved towards the farthest actor, each time by less: enough for half a degree. */
const ROUNDS = 200;

/**
 * The point that a globe turns to the reader, so that the story's main actors are all seen: where the
 * farthest of them is as near as can be. Main actors are those with land that answer more of the story's
 * scales than half as many as who answers most.
 */
export function globeCenter(story: Story, lands: LandIndex): LonLat {
  const scales = story.questions.filter(({ kind }) => kind === 'scale').map(({ id }) => id);
  const answered = story.actors.flatMap(({ id }) => {
    const land = lands[id];
    const positions = story.positions.filter(
      ({ actor, question }) => actor === id && scales.includes(question),
    );
    return land && positions.length > 0 ? [{ at: land.point, count: positions.length }] : [];
  });
  const most = Math.max(...answered.map(({ count }) => count));
  const main = answered.filter(({ count }) => count > most / 2).map(({ at }) => toVector(at));
  return main.length === 0 ? [0, 0] : fromVector(centerOf(main));
}

/** The middle of the smallest cap of a sphere around some points, after Bădoiu and Clarkson. */
function centerOf(points: readonly Vector[]): Vector {
  let center = points[0] ?? [1, 0, 0];
  for (let i = 1; i <= ROUNDS; i++) {
    const farthest = points.reduce((a, b) => (dot(a, center) < dot(b, center) ? a : b), center);
    const share = 1 / (i + 1);
    const mix = (k: 0 | 1 | 2): number => center[k] + (farthest[k] - center[k]) * share;
    const moved = [mix(0), mix(1), mix(2)] as const;
    const length = Math.hypot(...moved);
    center = [moved[0] / length, moved[1] / length, moved[2] / length];
  }
  return center;
}

const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
