import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MANY } from '../e2e/fixtures/manyRuns.ts';
import { changes, hostile, mutant } from '../e2e/fixtures/mutants.ts';
import { findMalformed } from './fileSchemas.ts';
import type { Problem } from './validate.ts';
import { findWrong } from './validateFiles.ts';

const FILES = ['world.medium.json', 'world.high.json', 'lands.json'] as const;

const km2 = 1;
const WORLD = {
  type: 'Topology',
  transform: { scale: [0.1, 0.1], translate: [-180, -90] },
  objects: {
    countries: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'MultiPolygon', id: 'LUX', arcs: [[[0, 1]]] },
        { type: 'MultiPolygon', id: 'BEL', arcs: [[[-1, 2]]] },
      ],
    },
    disputed: {
      type: 'GeometryCollection',
      geometries: [{ type: 'MultiLineString', properties: { kind: 'line' }, arcs: [[0]] }],
    },
  },
  arcs: [
    [
      [1860, 1400],
      [0, 40],
    ],
    [
      [1860, 1440],
      [40, 0],
      [0, -40],
      [-40, 0],
    ],
    [
      [1860, 1400],
      [-40, 0],
      [0, 40],
      [40, 0],
    ],
  ],
};
/** Two countries beside each other and a dashed line: small, so that ten thousand mutants of them are read. */
const SMALL: Readonly<Record<(typeof FILES)[number], unknown>> = {
  'world.medium.json': WORLD,
  'world.high.json': WORLD,
  'lands.json': {
    LUX: { iso2: 'LU', name: 'Luxembourg', point: [8, 52], bbox: [6, 50, 10, 54], km2 },
    BEL: { iso2: 'BE', name: 'Belgium', point: [4, 52], bbox: [2, 50, 6, 54], km2 },
  },
};

function validate(changed: (typeof FILES)[number], text: string): Problem[] {
  return findWrong(changed, (name) =>
    name === changed ? text : JSON.stringify(SMALL[name as 'lands.json']),
  );
}

function expectSaid(problems: readonly Problem[]): void {
  expect(problems).not.toEqual([]);
  expect(
    problems.filter((one) => !one.file || !one.entry || !/\S{2}/.test(one.problem) || !one.fix),
  ).toEqual([]);
}

describe('border files that are none', () => {
  test.each(FILES)('%s, with something changed: each problem says where and what to do', (file) => {
    fc.assert(
      fc.property(changes, (made) => {
        expectSaid(validate(file, JSON.stringify(mutant(SMALL[file], made))));
      }),
      MANY,
    );
  });

  test('of any text or JSON: they are malformed, and no rule is asked', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      hostile.map((one) => JSON.stringify(one)),
    );
    fc.assert(
      fc.property(fc.constantFrom(...FILES), text, (file, text) => {
        // No lands at all are lands, which the borders at high resolution then miss.
        if (file === 'lands.json' && text === '{}') return;
        expectSaid(findMalformed(file, text));
      }),
      MANY,
    );
  });
});

test('the small files, and those that are written, have the form', () => {
  for (const file of FILES) {
    expect(findMalformed(file, JSON.stringify(SMALL[file]))).toEqual([]);
    const written = readFileSync(join(import.meta.dirname, '../src/generated', file), 'utf8');
    expect(findMalformed(file, written)).toEqual([]);
  }
});
