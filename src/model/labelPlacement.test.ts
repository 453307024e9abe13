import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { UnplacedLabel } from './labelCandidates.ts';
import {
  FONT_SIZE,
  LINE_HEIGHT,
  type PlacedLabel,
  placeLabels,
  scaleBand,
  textWidth,
} from './labelPlacement.ts';
import { landGridOfRings } from './landGrid.ts';
import { mercatorY, toPlane } from './mercator.ts';
import type { Point } from './paths.ts';

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const pixels = ([lon, lat]: readonly [number, number], scale: number): [number, number] => [
  lon * scale,
  -mercatorY(lat) * scale,
];

function boxOf({ at, dx, dy, width, height }: PlacedLabel, scale: number): Box {
  const [x, y] = pixels(at, scale);
  return {
    left: x + dx - width / 2,
    right: x + dx + width / 2,
    top: y + dy - height / 2,
    bottom: y + dy + height / 2,
  };
}

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The ids of labels that lie over each other. */
function clashes(placed: readonly PlacedLabel[], scale: number): string[] {
  const boxes = placed.map((label) => ({ id: label.id, box: boxOf(label, scale) }));
  return boxes.flatMap((one, i) =>
    boxes
      .slice(i + 1)
      .flatMap((other) => (meet(one.box, other.box) ? [`${one.id} ${other.id}`] : [])),
  );
}

const point = fc
  .tuple(fc.integer({ min: -17_000, max: 17_000 }), fc.integer({ min: -6000, max: 7500 }))
  .map(([lon, lat]): [number, number] => [lon / 100, lat / 100]);
const wish = fc
  .record({
    at: point,
    size: fc.option(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 9 }))),
    lines: fc.array(fc.string({ minLength: 1, maxLength: 18 }), { minLength: 1, maxLength: 3 }),
    priority: fc.integer({ min: 0, max: 5 }),
    prefer: fc.option(fc.constantFrom('middle', 'right', 'left', 'below', 'above')),
    alternatives: fc.option(fc.array(point, { maxLength: 3 })),
    inside: fc.boolean(),
    dotRadius: fc.constantFrom(0, 0, 3.5),
  })
  .map(({ at, size, prefer, alternatives, inside, ...rest }): Omit<UnplacedLabel, 'id'> => {
    const [lon, lat] = at;
    const [wide, high] = size ?? [0, 0];
    return {
      ...rest,
      at,
      insideOnly: inside,
      ...(size && {
        bbox: [lon - wide, lat - high, lon + wide, lat + high] as [number, number, number, number],
      }),
      ...(prefer && { prefer }),
      ...(alternatives && { alternatives }),
    };
  });
const wishes = fc
  .array(wish, { maxLength: 40 })
  .map((list) => list.map((one, i): UnplacedLabel => ({ ...one, id: `label-${i}` })));
const scale = fc.double({ min: 0.5, max: 60, noNaN: true });

describe('placing names', () => {
  it('never lays one over another', () => {
    fc.assert(
      fc.property(wishes, scale, (list, at) => {
        expect(clashes(placeLabels(list, at), at)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('never lays one over the dot of another', () => {
    fc.assert(
      fc.property(wishes, scale, (list, at) => {
        const placed = placeLabels(list, at);
        for (const { id, at: lonLat, dotRadius: dot } of list) {
          if (dot === 0) continue;
          const [x, y] = pixels(lonLat, at);
          const box = { left: x - dot, right: x + dot, top: y - dot, bottom: y + dot };
          for (const label of placed) {
            // At one point there is one dot, whosever it is.
            const shared = list.some((one) => one.id === label.id && `${one.at}` === `${lonLat}`);
            if (label.id !== id && !shared)
              expect(meet(boxOf(label, at), box), label.id).toBe(false);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('lets no name run out of what is in view', () => {
    const bounds = { west: -80, east: 120, south: -40, north: 70 };
    fc.assert(
      fc.property(wishes, scale, (list, at) => {
        for (const label of placeLabels(list, at, bounds)) {
          const { left, right, top, bottom } = boxOf(label, at);
          expect(left).toBeGreaterThanOrEqual(bounds.west * at);
          expect(right).toBeLessThanOrEqual(bounds.east * at);
          expect(top).toBeGreaterThanOrEqual(-mercatorY(bounds.north) * at);
          expect(bottom).toBeLessThanOrEqual(-mercatorY(bounds.south) * at);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('places the same the same way each time, and leaves its wishes alone', () => {
    fc.assert(
      fc.property(wishes, scale, (list, at) => {
        const before = structuredClone(list);
        expect(placeLabels(list, at)).toEqual(placeLabels(list, at));
        expect(list).toEqual(before);
      }),
      { numRuns: 100 },
    );
  });

  it('gives nobody’s place to who matters less', () => {
    fc.assert(
      fc.property(wishes, scale, fc.nat(40), (list, at, most) => {
        const ranked = list.map((one, i) => ({ ...one, dotRadius: 0, priority: 1000 - i }));
        const all = placeLabels(ranked, at);
        const few = placeLabels(ranked.slice(0, most), at);
        expect(all.slice(0, few.length)).toEqual(few);
      }),
      { numRuns: 200 },
    );
  });

  it('places each name once, as it is, and only those that it was given', () => {
    fc.assert(
      fc.property(wishes, scale, (list, at) => {
        const placed = placeLabels(list, at);
        expect(new Set(placed.map(({ id }) => id)).size).toBe(placed.length);
        for (const { id, lines, width, height } of placed) {
          const wanted = list.find((one) => one.id === id)?.lines ?? [];
          // A line may be broken at one of its spaces.
          expect(lines.join(' ')).toBe(wanted.join(' '));
          expect(height).toBe(lines.length * LINE_HEIGHT);
          expect(width).toBe(Math.max(...lines.map((line) => textWidth(line))));
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('where a name stands', () => {
  const land: UnplacedLabel = {
    id: 'land',
    at: [10, 0],
    bbox: [0, -20, 20, 20],
    lines: ['Land'],
    priority: 1,
    dotRadius: 0,
  };
  const side = (change: Partial<UnplacedLabel>, at: number, others: UnplacedLabel[] = []) =>
    placeLabels([{ ...land, ...change }, ...others], at).find(({ id }) => id === 'land')?.side;

  it('is in its land where it fits, else beside it', () => {
    expect(side({}, 10)).toBe('middle');
    expect(side({}, 1)).toBe('right');
    expect(side({ prefer: 'left' }, 1)).toBe('left');
  });

  it('is nowhere for a name that is worth a place in its land only', () => {
    expect(side({ insideOnly: true }, 10)).toBe('middle');
    expect(side({ insideOnly: true }, 1)).toBeUndefined();
  });

  it('keeps near the middle of land that is named for orientation alone', () => {
    const dot: UnplacedLabel = {
      id: 'dot',
      at: [10, 0.5],
      lines: ['Dot'],
      priority: 9,
      dotRadius: 3,
    };
    const placed = placeLabels([{ ...land, bbox: [0, -90, 20, 20], insideOnly: true }, dot], 10);
    const label = placed.find(({ id }) => id === 'land');
    expect(label?.side).toBe('middle');
    expect(label?.dy).not.toBe(0);
    expect(Math.abs(label?.dy ?? 0)).toBeLessThanOrEqual(LINE_HEIGHT * 2);
  });

  it('gives way a little where something is just in the way', () => {
    const around = [
      [34, 12],
      [-14, 12],
      [10, 32],
      [10, -32],
    ] as const;
    const stones = around.map(
      (at, i): UnplacedLabel => ({ id: `stone${i}`, at, lines: ['.'], priority: 0, dotRadius: 3 }),
    );
    const [placed] = placeLabels(
      [{ ...land, lines: ['Land', 'and more'], priority: 9 }, ...stones],
      1,
    );
    expect(placed).toMatchObject({ id: 'land', side: 'right' });
    // Lower by a quarter of its two lines.
    expect(placed?.dy).toBe(LINE_HEIGHT / 2);
  });

  it('takes another point where the first is taken', () => {
    const blocker: UnplacedLabel = {
      ...land,
      id: 'blocker',
      priority: 9,
      lines: ['A much longer name'],
    };
    const [, second] = placeLabels(
      [blocker, { ...land, bbox: [0, -1.5, 20, 1.5], insideOnly: true, alternatives: [[200, 0]] }],
      10,
    );
    expect(second?.at).toEqual([200, 0]);
  });

  it('gives way within land that can hold it, and has a place in land without an end', () => {
    const dot: UnplacedLabel = {
      id: 'dot',
      at: [10, 0],
      lines: ['Dot'],
      priority: 9,
      dotRadius: 3,
    };
    const placed = placeLabels([{ ...land, bbox: [0, -90, 20, 20] }, dot], 10);
    const label = placed.find(({ id }) => id === 'land');
    expect(label?.side).toBe('middle');
    expect(Math.abs(label?.dy ?? 0)).toBeGreaterThan(LINE_HEIGHT / 2);
    expect(Math.abs(label?.dy ?? 0)).toBeLessThanOrEqual(LINE_HEIGHT * 2);
  });

  describe('with land that is not its own', () => {
    const plane = { west: -60, east: 60, north: 45, south: -45, width: 1200, height: 1010 };
    /** A country from one longitude to another, twenty degrees high. */
    const country = (west: number, east: number): Point[][] => {
      const [left, top] = toPlane(plane, [west, 10]);
      const [right, bottom] = toPlane(plane, [east, -10]);
      return [
        [
          [left, top],
          [right, top],
          [right, bottom],
          [left, bottom],
        ],
      ];
    };
    const small: UnplacedLabel = {
      id: 'small',
      at: [5, 0],
      bbox: [4, -10, 6, 10],
      lines: ['Name', 'and an answer that is longer'],
      priority: 1,
      onOwnLandOnly: true,
      dotRadius: 0,
    };
    const place = (
      change: Partial<UnplacedLabel>,
      [west, east]: readonly [number, number],
      actors = ['other'],
    ) => {
      const land = [['small', country(4, 6)] as const, ['other', country(west, east)] as const];
      const grid = landGridOfRings(plane, land, actors);
      const bounds = { west: -60, east: 60, north: 40, south: -40 };
      const [label] = placeLabels([{ ...small, ...change }], 5, bounds, { grid, from: 5, to: 5 });
      return label;
    };

    it('stands on the side where there is none', () => {
      expect(place({}, [-50, -40])?.side).toBe('right');
      expect(place({}, [6, 50])?.side).toBe('left');
    });

    it('goes onto it where that is nobody’s, or where it may', () => {
      expect(place({}, [6, 50], [])?.side).toBe('left');
      expect(place({ mayStandFar: true, bbox: [-60, -10, 6, 10] }, [-60, 50], [])).toBeDefined();
      expect(place({ onOwnLandOnly: false }, [-60, 60])).toBeDefined();
    });

    it('stands off its land, tied to it, sooner than it goes without its answer', () => {
      const placed = place({ mayStandFar: true, bbox: [-59, -10, 59, 10], at: [5, 0] }, [-60, 60]);
      expect(placed).toMatchObject({ lines: small.lines });
      const tight = place({ mayStandFar: true }, [-60, 60]);
      expect(tight).toMatchObject({ lines: small.lines });
      expect(Math.abs(tight?.dy ?? 0)).toBeGreaterThan(50);
    });

    it('goes without its answer where only its name has room', () => {
      const bounds = { west: 0, east: 18, north: 9, south: -9 };
      const land = [['small', country(4, 6)] as const, ['other', country(-20, 4)] as const];
      const grid = landGridOfRings(plane, land, ['other']);
      const scales = { grid, from: 5, to: 5 };
      const [label] = placeLabels([{ ...small, mayStandFar: true }], 5, bounds, scales);
      expect(label).toMatchObject({ lines: ['Name'], side: 'right' });
    });

    it('is nowhere where there is no room, unless it may stand off', () => {
      expect(place({ bbox: [4, -0.5, 6, 0.5] }, [-60, 60])).toBeUndefined();
      const far = { bbox: [4, -0.5, 6, 0.5], mayStandFar: true } as const;
      // No line leads to it but over the land of another.
      expect(place(far, [-60, 60])).toBeUndefined();
      expect(place({ ...far, mayCross: true }, [-60, 60])).toMatchObject({ tied: true });
    });

    it('is not named by a line from out of view', () => {
      const bounds = { west: 10, east: 60, north: 40, south: -40 };
      expect(placeLabels([{ ...small, mayStandFar: true }], 5, bounds)).toEqual([]);
    });
  });

  it('lets the larger land go first among equals', () => {
    const small: UnplacedLabel = { ...land, id: 'small', bbox: [9, -1, 11, 1] };
    expect(placeLabels([small, land], 10).map(({ id }) => id)).toEqual(['land', 'small']);
  });
});

describe('bands of scale', () => {
  const any = fc.double({ min: 0.05, max: 5000, noNaN: true });

  it('are never above the scale, and less than a quarter below it', () => {
    fc.assert(
      fc.property(any, (at) => {
        expect(scaleBand(at)).toBeLessThanOrEqual(at * (1 + 1e-6));
        expect(scaleBand(at) * 1.25).toBeGreaterThan(at);
      }),
    );
  });

  it('grow with the scale and stay where they are', () => {
    fc.assert(
      fc.property(any, any, (one, other) => {
        const [low, high] = one < other ? [one, other] : [other, one];
        expect(scaleBand(low)).toBeLessThanOrEqual(scaleBand(high));
        expect(scaleBand(scaleBand(one))).toBeCloseTo(scaleBand(one), 9);
      }),
    );
  });
});

describe('the width of words', () => {
  it('is that of their letters, one after the other, at any size', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(textWidth(one + other)).toBeCloseTo(textWidth(one) + textWidth(other), 6);
        expect(textWidth(one, 2 * FONT_SIZE)).toBeCloseTo(2 * textWidth(one), 6);
      }),
    );
    expect(textWidth('')).toBe(0);
  });

  it('tells narrow letters from wide ones', () => {
    expect(textWidth('ill')).toBeLessThan(textWidth('sea'));
    expect(textWidth('sea')).toBeLessThan(textWidth('SEA'));
    expect(textWidth('SEA')).toBeLessThan(textWidth('WWW'));
    expect(textWidth('É')).toBe(textWidth('E'));
  });
});
