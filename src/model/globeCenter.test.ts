import { describe, expect, it } from 'vitest';
import { vilniusStory } from '../content/fixtures/stories.ts';
import landsJson from '../generated/lands.json' with { type: 'json' };
import type { LandIndex } from './borders.ts';
import { globeCenter } from './globeCenter.ts';
import { toVector } from './sphere.ts';

const story = vilniusStory();
const lands = landsJson as unknown as LandIndex;

/** Degrees between two points. */
function between(a: readonly [number, number], b: readonly [number, number]): number {
  const [[ax, ay, az], [bx, by, bz]] = [toVector(a), toVector(b)];
  return (Math.acos(ax * bx + ay * by + az * bz) * 180) / Math.PI;
}

describe('what the globe turns to the reader', () => {
  const center = globeCenter(story, lands);

  it.each(['USA', 'FRA', 'CHN', 'JPN', 'KOR'])('has %s well on the near side', (id) => {
    expect(between(center, lands[id]?.point ?? [0, 0])).toBeLessThan(70);
  });

  it('is as near as can be to the farthest of them', () => {
    const farthest = ([lon, lat]: readonly [number, number]): number =>
      Math.max(
        ...['USA', 'FRA', 'CHN', 'JPN', 'KOR'].map((id) =>
          between([lon, lat], lands[id]?.point ?? [0, 0]),
        ),
      );
    const best = farthest(center);
    for (const [east, north] of [
      [4, 0],
      [-4, 0],
      [0, 2],
      [0, -2],
    ] as const) {
      expect(farthest([center[0] + east, center[1] + north])).toBeGreaterThan(best - 0.2);
    }
  });

  it('is somewhere where nobody has answered', () => {
    expect(globeCenter({ ...story, positions: [] }, lands)).toEqual([0, 0]);
  });
});
