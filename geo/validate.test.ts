import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import type { TestPoint } from '../src/build/borders/testPoints.ts';
import type { CountryFeature } from './rings.ts';
import * as validate from './validate.ts';

/** A country of rings given without their last point. */
function country(id: string, ...rings: Position[][]): CountryFeature {
  const coordinates = rings.map((ring) => [[...ring, ring[0] as Position]]);
  return { type: 'Feature', id, properties: {}, geometry: { type: 'MultiPolygon', coordinates } };
}

const square = (x: number, y: number, size = 2): Position[] => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
];

const at = (name: string, lon: number, lat: number, owner: string | null): TestPoint => ({
  name,
  at: [lon, lat],
  owner,
  resolution: 'high',
});

const [a, b] = [country('AAA', square(0, 0)), country('BBB', square(2, 0))];

describe('a sound map', () => {
  test('has no problem', () => {
    const points = [at('in A', 1, 1, 'AAA'), at('in B', 3, 1, 'BBB'), at('the sea', 9, 9, null)];
    expect(validate.findBadRings('f', [a, b])).toEqual([]);
    expect(validate.findJumps('f', [a, b])).toEqual([]);
    expect(validate.findWrongOwners('f', [a, b], points)).toEqual([]);
    expect(validate.findGivenAway('f', [a, b], [...points, at('too small', 9, 9, 'AAA')])).toEqual(
      [],
    );
    expect(validate.findGaps('f', [a, b], [], 1)).toEqual([]);
  });
});

describe('a broken map', () => {
  test.each<[string, Position[]]>([
    [
      '3 points',
      [
        [0, 0],
        [1, 1],
      ],
    ],
    [
      'no number',
      [
        [0, 0],
        [1, Number.NaN],
        [2, 2],
      ],
    ],
    [
      'without area',
      [
        [0, 0],
        [1, 1],
        [2, 2],
      ],
    ],
  ])('a ring with %s', (words, ring) => {
    expect(validate.findBadRings('f', [country('AAA', ring)])[0]?.problem).toContain(words);
  });

  test('a place that is given to another, to two or to somebody', () => {
    const places = [at('B’s', 1, 1, 'BBB'), at('A’s', 1, 1, 'AAA'), at('nobody’s', 1, 1, null)];
    const entries = (drawn: CountryFeature[]): string[] =>
      validate.findGivenAway('f', drawn, places).map(({ entry }) => entry);
    expect(entries([a, b])).toEqual(['B’s', 'nobody’s']);
    expect(entries([a, country('CCC', square(0, 0))])).toEqual(['B’s', 'A’s', 'nobody’s']);
  });

  test('an open ring', () => {
    const geometry = { type: 'Polygon' as const, coordinates: [square(0, 0)] };
    expect(validate.findBadRings('f', [{ ...a, geometry }])[0]?.problem).toContain('open ring');
  });

  test('a jump at 180°, but not along the pole', () => {
    const torn = country('RUS', [
      [179, 60],
      [-179, 60],
      [-179, 61],
      [179, 61],
    ]);
    expect(validate.findJumps('f', [torn])[0]?.problem).toContain('jumps');
    const pole = country('ATA', [
      [-180, -80],
      [0, -80],
      [180, -80],
      [180, -90],
      [-180, -90],
    ]);
    expect(validate.findJumps('f', [pole])).toEqual([]);
  });

  test.each([
    [201, 0],
    [0, 91],
    [-181, 0],
  ])('a point at %d, %d', (x, y) => {
    expect(
      validate.findJumps('f', [
        country('AAA', [
          [x, y],
          [x / 2, 1],
          [x / 2, 0],
        ]),
      ])[0]?.problem,
    ).toContain('leaves');
  });

  test('a point with the wrong owner, with two, and in a closed strait', () => {
    const over = country('CCC', square(1, 0));
    const points = [
      at('Crimea', 3, 1, 'AAA'),
      at('twice', 1.5, 1, 'AAA'),
      at('strait', 0.5, 1, null),
    ];
    expect(validate.findWrongOwners('f', [a, b, over], points).map(validate.printProblem)).toEqual([
      expect.stringMatching(/^f: Crimea: belongs to BBB, not to AAA – /),
      expect.stringMatching(/^f: twice: belongs to AAA and CCC, not to AAA – /),
      expect.stringMatching(/^f: strait: belongs to AAA, not to nobody – the strait has closed/),
    ]);
  });

  test('land owned twice', () => {
    const problems = validate.findGaps('f', [a, { ...a, id: 'CCC' }], [], 1);
    expect(problems[0]).toMatchObject({ entry: 'AAA and CCC' });
    expect(problems[0]?.problem).toContain('both own');
  });

  test('a crack between neighbours, but not a known sea', () => {
    // Eight squares around an empty one.
    const ring = [0, 2, 4].flatMap((x) => [0, 2, 4].map((y) => [x, y] as const));
    const around = ring
      .filter(([x, y]) => x !== 2 || y !== 2)
      .map(([x, y], i) => country(`C${i}`, square(x, y)));
    expect(validate.findGaps('f', around, [], 1)[0]?.problem).toContain('enclosed by land');
    expect(validate.findGaps('f', around, [[3, 3]], 1)).toEqual([]);
  });
});
