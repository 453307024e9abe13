import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CHOICE_POINTS } from '../src/build/borders/choicePoints.ts';
import { WATER_POINTS } from '../src/build/borders/knownPoints.ts';
import { WORLD_EDGE } from '../src/model/mercator.ts';
import { CHOICES } from './boundaries.ts';
import { CODES } from './codes.ts';
import { countriesOf, type Land } from './lands.ts';
import { findStale, stepFiles } from './lock.ts';
import { contains, polygonsOf } from './rings.ts';
import type { WorldTopology } from './worldTopology.ts';

const GEO = import.meta.dirname;
const GENERATED = join(GEO, '../src/generated');
const read = (name: string): string => readFileSync(join(GENERATED, name), 'utf8');

const medium = JSON.parse(read('world.medium.json')) as WorldTopology;
const high = JSON.parse(read('world.high.json')) as WorldTopology;
const lands = JSON.parse(read('lands.json')) as Record<string, Land>;
const highCountries = countriesOf(high);
const mediumCountries = countriesOf(medium);

describe('shapes', () => {
  test('whatever is large enough has one at both resolutions', () => {
    const medium = new Set(mediumCountries.map(({ id }) => id));
    const large = Object.entries(lands).filter(([, { km2 }]) => km2 > 300);
    expect(large.length).toBeGreaterThan(200);
    for (const [code] of large) expect(medium, code).toContain(code);
  });

  test('both resolutions, the lands and the names speak of the same codes', () => {
    const codes = new Set(highCountries.map(({ id }) => id));
    expect(codes.size).toBe(highCountries.length);
    expect(Object.keys(lands).sort()).toEqual([...codes].sort());
    for (const { id } of mediumCountries) expect(codes).toContain(id);
    for (const { codes: named, place } of CHOICES) {
      for (const code of named) expect(CODES, place).toHaveProperty(code);
    }
  });

  test('no land is cut at 180° but Antarctica, which goes all around', () => {
    expect(lands.RUS?.bbox[2]).toBeGreaterThan(189);
    for (const countries of [mediumCountries, highCountries]) {
      for (const { id, geometry } of countries) {
        const points = polygonsOf(geometry).flat(2);
        const west = Math.min(...points.map(([lon]) => lon as number));
        if (id === 'ATA') continue;
        expect(west, id).toBeGreaterThan(WORLD_EDGE.west - 1);
        const seam = polygonsOf(geometry)
          .flat()
          .flatMap((ring) => ring.filter(([x], i) => x === 180 && ring[i - 1]?.[0] === 180));
        expect(seam, id).toEqual([]);
      }
    }
  });
});

describe('policy', () => {
  const policy = [
    'Simferopol',
    'Sevastopol',
    'Donetsk',
    'Luhansk',
    'Taichung',
    'Pristina',
    'Quneitra',
    'Gaza City',
    'Khan Yunis',
    'Old City',
    'Siachen, north',
    'Ceuta',
    'Melilla',
  ];

  test.each(policy)('%s holds at both resolutions', (name) => {
    const point = CHOICE_POINTS.find((each) => each.name === name);
    expect(point?.resolution).toBe('low');
    for (const countries of [highCountries, mediumCountries]) {
      const owners = countries.filter(({ geometry }) => contains(geometry, point?.at ?? [0, 0]));
      expect(owners.map(({ id }) => id)).toEqual([point?.owner]);
    }
  });

  test('each choice has its points, and no others stand there', () => {
    const asked = new Set(CHOICE_POINTS.map(({ choice }) => choice));
    const places = CHOICES.map(({ place }) => place);
    expect([...asked].filter((choice) => !places.includes(choice))).toEqual([]);
    // The last is of the others' points.
    expect(places.filter((place) => !asked.has(place))).toEqual([places.at(-1)]);
  });

  test('each dashed line that a choice names is drawn at both resolutions, and none besides', () => {
    const named = CHOICES.flatMap(({ line }) => line ?? []);
    for (const world of [medium, high]) {
      const drawn = world.objects.disputed.geometries.map(
        ({ properties }) => (properties as { kind: string }).kind,
      );
      expect(drawn.sort()).toEqual([...named].sort());
    }
  });

  test('the Bosphorus is open', () => {
    const strait = WATER_POINTS.filter(({ name }) => name.startsWith('Bosphorus'));
    expect(strait).toHaveLength(3);
    for (const { at } of strait) {
      for (const countries of [mediumCountries, highCountries]) {
        expect(countries.filter(({ geometry }) => contains(geometry, at))).toEqual([]);
      }
    }
  });
});

describe('--check', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'geo-'));
    cpSync(GENERATED, join(folder, 'generated'), { recursive: true });
    for (const name of [...stepFiles(GEO), 'package-lock.json']) {
      cpSync(join(GEO, name), join(folder, 'geo', name));
    }
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const stale = (): string[] =>
    findStale(join(folder, 'geo'), join(folder, 'generated')).map(
      ({ file, entry, problem }) => `${file}: ${entry}: ${problem}`,
    );
  const change = (path: string, from: string, to: string): void => {
    const before = readFileSync(join(folder, path), 'utf8');
    expect(before).toContain(from);
    writeFileSync(join(folder, path), before.replace(from, to));
  };

  test('is silent on what was built', () => {
    expect(stale()).toEqual([]);
  });

  test('notices an output changed by hand', () => {
    change('generated/lands.json', 'Luxembourg', 'Luxemburg');
    expect(stale()).toEqual(['lands.json: the file: is not what was built']);
  });

  test('notices a step changed since', () => {
    change('geo/disputedEdges.ts', 'UA-CR|UKR', 'UA-CR|RUS');
    expect(stale()).toEqual(['geo.lock.json: steps: geo/ has changed since']);
  });

  test('notices another input', () => {
    change('generated/geo.lock.json', 'world-atlas@2.0.2', 'world-atlas@2.0.1');
    expect(stale()).toHaveLength(2);
  });

  test('notices a missing file', () => {
    rmSync(join(folder, 'generated/world.high.json'));
    expect(stale()).toEqual(['world.high.json: the file: is missing']);
  });
});
