import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { LowWorld } from '../src/model/borders.ts';
import { CHOICES } from './boundaries.ts';
import { CHOICE_POINTS } from './choicePoints.ts';
import { CODES } from './codes.ts';
import type { HighWorld } from './highResolution.ts';
import { WATER_POINTS } from './knownPoints.ts';
import { countriesOf, countriesOfLow, type Land } from './lands.ts';
import { findStale, stepFiles } from './lock.ts';
import { ACTORS, REQUIRED } from './resolutions.ts';
import { contains } from './rings.ts';

const GEO = import.meta.dirname;
const GENERATED = join(GEO, '../src/generated');
const read = (name: string): string => readFileSync(join(GENERATED, name), 'utf8');

const low = JSON.parse(read('world.low.json')) as LowWorld;
const high = JSON.parse(read('world.high.json')) as HighWorld;
const lands = JSON.parse(read('lands.json')) as Record<string, Land>;
const highCountries = countriesOf(high);
const lowCountries = countriesOfLow(low, 'degrees');

describe('shapes', () => {
  test('all 41 countries of the story and two more have one at both resolutions', () => {
    expect(ACTORS.size).toBe(41);
    for (const code of REQUIRED) {
      expect(low.countries, code).toHaveProperty(code);
      expect(lands, code).toHaveProperty(code);
      expect(highCountries.map(({ id }) => id)).toContain(code);
    }
  });

  test('both resolutions, the lands and the names speak of the same codes', () => {
    const codes = new Set(highCountries.map(({ id }) => id));
    expect(codes.size).toBe(highCountries.length);
    expect(Object.keys(lands).sort()).toEqual([...codes].sort());
    for (const code of Object.keys(low.countries)) {
      expect(codes).toContain(code);
    }
    for (const { codes: named, place } of CHOICES) {
      for (const code of named) expect(CODES, place).toHaveProperty(code);
    }
  });

  test('Luxembourg can be hit', () => {
    const shape = lowCountries.find(({ id }) => id === 'LUX');
    expect(contains(shape?.geometry ?? null, [6.1, 49.7])).toBe(true);
  });

  test('Russia runs past 180° in one piece', () => {
    expect(lands.RUS?.bbox[2]).toBeGreaterThan(189);
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
    for (const countries of [highCountries, lowCountries]) {
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

  test('each dashed line that a choice names is drawn at high resolution, and none besides', () => {
    const drawn = high.objects.disputed.geometries.map(
      ({ properties }) => (properties as { kind: string }).kind,
    );
    const named = CHOICES.flatMap(({ line }) => line ?? []);
    expect([...drawn].sort()).toEqual([...named].sort());
  });

  test('the Bosphorus is open', () => {
    const strait = WATER_POINTS.filter(({ name }) => name.startsWith('Bosphorus'));
    expect(strait).toHaveLength(3);
    for (const { at } of strait) {
      expect(highCountries.filter(({ geometry }) => contains(geometry, at))).toEqual([]);
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
