import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { type Admin1, assignCountries, cutRing, ownerOf } from './assignCountries.ts';
import { lineKind } from './disputedEdges.ts';
import { dropIslets } from './parts.ts';
import { type Parts, planarArea, polygonsOf } from './rings.ts';

const area = (adm0_a3: string, iso_3166_2 = '', adm1_code = ''): Admin1 => ({
  adm0_a3,
  iso_3166_2,
  adm1_code,
});

const box = (x: number, y: number, width: number, height = width): Position[] => [
  [x, y],
  [x, y + height],
  [x + width, y + height],
  [x + width, y],
  [x, y],
];

const parts = (boxes: Record<string, Position[][]>): Parts => ({
  type: 'FeatureCollection',
  features: Object.entries(boxes).map(([code, rings]) => ({
    type: 'Feature',
    properties: { country: code, part: code },
    geometry: { type: 'MultiPolygon', coordinates: rings.map((ring) => [ring]) },
  })),
});

const countOf = (all: Parts, code: string): number =>
  polygonsOf(all.features.find(({ properties }) => properties.part === code)?.geometry ?? null)
    .length;

describe('tags', () => {
  test.each<[string, Admin1, [number, number], string, string]>([
    ['Crimea', area('RUS', 'UA-43'), [34, 45], 'UKR', 'UA-CR'],
    ['Sevastopol', area('UKR', 'UA-40'), [33.6, 44.6], 'UKR', 'UA-CR'],
    ['Kosovo', area('KOS', 'XK-01'), [21, 42.6], 'XKX', 'XKX'],
    ['Réunion', area('FRA', 'FR-RE'), [55.5, -21], 'REU', 'REU'],
    ['Jan Mayen', area('NOR', 'NO-18'), [-8.4, 71], 'SJM', 'SJM'],
    ['Bonaire', area('NLD', 'NL-BQ1'), [-68.3, 12.2], 'BES', 'BES'],
    ['Northern Cyprus', area('CYN'), [33.4, 35.3], 'CYP', 'CY-N'],
    ['Bender', area('MDA', 'MD-BD', 'MDA-1652'), [29.5, 46.8], 'MDA', 'MD-SN'],
    ['Bavaria', area('DEU', 'DE-BY'), [11, 48.5], 'DEU', 'DEU'],
  ])('%s', (_, admin1, middle, country, part) => {
    expect(ownerOf(admin1, middle)).toEqual({ country, part });
  });

  test('turn land beyond the Bering Strait past 180°, and leave Alaska', () => {
    const geometry = (x: number) => ({ type: 'Polygon' as const, coordinates: [box(x, 65, 5)] });
    const { features } = assignCountries({
      type: 'FeatureCollection',
      features: [
        { type: 'Feature', properties: area('RUS'), geometry: geometry(-180) },
        { type: 'Feature', properties: area('USA', 'US-AK'), geometry: geometry(-168) },
        { type: 'Feature', properties: area('WSM'), geometry: geometry(-173) },
      ],
    });
    expect(features.map(({ geometry: g }) => polygonsOf(g)[0]?.[0]?.[0])).toEqual([
      [180, 65],
      [-168, 65],
      [187, 65],
    ]);
  });
});

test('a ring is cut along a parallel', () => {
  const [north, south] = [true, false].map((above) => cutRing(box(0, 0, 4), 1, 1, above) ?? []);
  expect(Math.abs(planarArea(north ?? []))).toBe(12);
  expect(Math.abs(planarArea(south ?? []))).toBe(4);
  expect(cutRing(box(0, 0, 4), 1, 9, true)).toBeNull();
});

test('disputed edges are known either way round, others are not', () => {
  const [crimea, rest] = [
    { country: 'UKR', part: 'UA-CR' },
    { country: 'UKR', part: 'UKR' },
  ];
  expect(lineKind(crimea, rest)).toBe('crimea');
  expect(lineKind(rest, crimea)).toBe('crimea');
  expect(lineKind({ country: 'IND', part: 'IN-AR' }, { country: 'CHN', part: 'CHN' })).toBe(
    'china-india',
  );
  expect(lineKind({ country: 'FRA', part: 'FRA' }, { country: 'DEU', part: 'DEU' })).toBeNull();
});

describe('islands', () => {
  const islands = parts({ AAA: [box(0, 0, 9), box(20, 0, 1)], BBB: [box(40, 0, 1)] });

  test('small ones go, but not the last of a part, nor those that are kept by name', () => {
    const few = dropIslets(islands, { island: 20_000, keep: [] });
    expect([countOf(few, 'AAA'), countOf(few, 'BBB')]).toEqual([1, 1]);
    const named = dropIslets(islands, { island: 20_000, keep: [[20.5, 0.5]] });
    expect(countOf(named, 'AAA')).toBe(2);
  });
});
