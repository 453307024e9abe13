import { describe, expect, it } from 'vitest';
import { vilniusStory } from '../content/fixtures/stories.ts';
import landsJson from '../generated/lands.json';
import type { LandIndex } from '../model/borders.ts';
import type { PlacedLabel } from '../model/labelPlacement.ts';
import { staticPosition } from '../model/staticPosition.ts';
import { visibleArcs } from '../model/visibleArcs.ts';
import { hitLabel, hitSmall } from './hitTest.ts';

const story = vilniusStory();
const lands = landsJson as unknown as LandIndex;
const [world] = story.regions;
if (!world) throw new Error('The story names no area.');
const position = staticPosition(world, { width: 840, height: 459 });
const SCALE = 2.57;

const label = (id: string): PlacedLabel => ({
  id,
  at: [10, 50],
  lines: ['A name'],
  side: 'right',
  dx: 40,
  dy: 0,
  width: 60,
  height: 14,
  tied: false,
});

/** Where a point of the earth is on the screen. */
function pixels(at: readonly [number, number]): [number, number] {
  const { x, y } = position(at);
  return [Number(x), Number(y)];
}

describe('a name', () => {
  const [x, y] = pixels([10, 50]);

  it('is hit within its box and not beside it', () => {
    const hit = (dx: number, dy: number) => hitLabel([x + dx, y + dy], [label('DEU')], position);
    expect(hit(40, 0)).toBe('DEU');
    expect(hit(12, 6)).toBe('DEU');
    expect(hit(69, -6)).toBe('DEU');
    expect(hit(0, 0)).toBeNull();
    expect(hit(71, 0)).toBeNull();
    expect(hit(40, 8)).toBeNull();
  });

  it('of a place, a link or other land is nobody’s', () => {
    for (const id of ['place-tokyo', 'link-aukus', 'land-BRA']) {
      expect(hitLabel([x + 40, y], [label(id)], position), id).toBeNull();
    }
  });

  it('is not hit where it is not seen, or not placed yet', () => {
    expect(hitLabel([x + 40, y], [label('DEU')], () => null)).toBeNull();
    expect(hitLabel([x + 40, y], [label('DEU')], staticPosition(world, null))).toBeNull();
  });
});

describe('a small country', () => {
  it('is hit by its middle, and the nearest of several', () => {
    for (const code of ['LUX', 'SVN', 'MNE', 'BEL']) {
      const point = lands[code]?.point ?? [0, 0];
      expect(hitSmall(pixels(point), story, lands, position, SCALE), code).toBe(code);
    }
  });

  it('is hit from a little beside it and not from afar', () => {
    const [x, y] = pixels(lands.LUX?.point ?? [0, 0]);
    expect(hitSmall([x, y + 2], story, lands, position, SCALE)).toBe('LUX');
    expect(hitSmall([x - 60, y - 5], story, lands, position, SCALE)).toBeNull();
  });

  it('is only one while it is small: from near its shape is hit', () => {
    const near = (at: readonly [number, number]) => {
      const { x, y } = position(at);
      return { x: Number(x) * 20, y: Number(y) * 20 };
    };
    const { x, y } = near(lands.LUX?.point ?? [0, 0]);
    expect(hitSmall([x, y], story, lands, near, SCALE * 20)).toBeNull();
    const { x: usX, y: usY } = position(lands.USA?.point ?? [0, 0]);
    expect(hitSmall([Number(usX), Number(usY)], story, lands, position, SCALE)).toBeNull();
  });
});

describe('the links in view', () => {
  const ids = (question: string, selected: string | null): string[] => {
    const found = story.questions.find(({ id }) => id === question);
    return found ? visibleArcs(story, lands, found, selected).map(({ id }) => id) : [];
  };

  it('are all for a question of facts, else those of who is chosen', () => {
    expect(ids('ties', null)).toEqual(
      story.links.filter(({ words }) => !words).map(({ id }) => id),
    );
    expect(ids('china', null)).toEqual([]);
    expect(ids('china', 'UKR')).toEqual(['australia-ukraine']);
    expect(ids('china', 'AUS')).toEqual(['aukus', 'australia-ukraine']);
    expect(ids('china', 'LUX')).toEqual([]);
  });
});
