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

  it('has Europe upright, and is well north', () => {
    expect(Math.abs(center[0] - 15)).toBeLessThan(40);
    expect(center[1]).toBeGreaterThan(60);
    expect(center[1]).toBeLessThan(78);
  });

  it('is as near as can be to actors on opposite sides, and among all where nobody has answered', () => {
    const { actors, positions } = story;
    const only = (ids: readonly string[]) => ({
      ...story,
      actors: actors.filter(({ id }) => ids.includes(id)),
      positions: positions.filter(({ actor }) => ids.includes(actor)),
    });
    const opposite = ['USA', 'AUS'].map((id) => lands[id]?.point ?? ([0, 0] as const));
    const answer = positions.find(({ actor }) => actor === 'AUS');
    const both = answer ? [answer, { ...answer, actor: 'USA' }] : [];
    const middle = globeCenter({ ...only(['USA', 'AUS']), positions: both }, lands);
    const [one = [0, 0] as const, other = [0, 0] as const] = opposite;
    const farthest = Math.max(between(middle, one), between(middle, other));
    expect(farthest).toBeLessThan(between(one, other) / 2 + 3);
    const alone = globeCenter({ ...only(['JPN']), positions: [] }, lands);
    expect(between(alone, lands.JPN?.point ?? [0, 0])).toBeLessThan(4);
  });
});
