import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '@placemarkio/check-geojson';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { PALETTES } from '../../src/model/palette.ts';
import { DIST, readBuilt } from '../fixtures/builtPage.ts';
import { coloursIn, type Hex, readPng } from '../fixtures/pixels.ts';
import { story } from '../fixtures/story.ts';

/**
 * The files that a reader takes along, each opened by a reader of its kind. That the page saves these
 * very bytes: specs/citeAndSave.spec.ts.
 */

const rowsOf = (name: string): Record<string, string>[] =>
  parse(readFileSync(join(DIST, 'data', name)), { bom: true, columns: true });

it('the tables are read by a reader of CSV', () => {
  const rows = rowsOf('positions.csv');
  for (const { actor, question, answer, qualifier = '', statements } of story.positions) {
    const row = rows.find(
      (one) => one.actor === actor && one.question === question && one.answer === answer,
    );
    expect(row?.statements).toBe(statements.join(' '));
    expect(row?.qualifier).toBe(qualifier);
  }
  const silent = rows.filter(({ answer }) => answer === 'not reported');
  expect(rows).toHaveLength(story.positions.length + silent.length);
  expect(silent.filter(({ question }) => question === 'nato-in-asia')).toHaveLength(31);

  expect(rowsOf('statements.csv').map(({ id, quote, excerpt }) => [id, quote, excerpt])).toEqual(
    story.statements.map(({ id, quote = '', excerpt = '' }) => [id, quote, excerpt]),
  );
});

it('the map is valid GeoJSON', () => {
  const collection = check(readBuilt('data/story.geojson'));
  const features = collection.type === 'FeatureCollection' ? collection.features : [];
  const france = features.find(({ id }) => id === 'FRA');
  expect(france?.properties?.answers).toMatchObject({ 'nato-in-asia': ['no-expansion'] });
});

it('all of it is JSON, and every column is described', () => {
  const all = JSON.parse(readBuilt('data/story.json'));
  expect(all.statements).toHaveLength(story.statements.length);
  expect(readBuilt('data/dictionary.md')).toMatch(/^# Data dictionary\n[\s\S]*## positions\.csv\n/);
});

it('the picture of every quote is decoded, of its size and not blank', () => {
  const quoted = story.statements.filter(({ quote }) => quote);
  expect(quoted).toHaveLength(11);
  for (const { id } of quoted) {
    for (const [shape, width, height] of [
      ['', 1200, 630],
      ['-square', 1080, 1080],
    ] as const) {
      const png = readPng(readFileSync(join(DIST, 'pictures/quote', `${id}${shape}.png`)));
      expect([png.width, png.height], id).toEqual([width, height]);
      const shares = new Map(coloursIn(png).map(({ colour, share }) => [colour, share]));
      for (const colour of ['paper', 'sea', 'land', 'ink'] as const) {
        const share = shares.get(PALETTES.light[colour] as Hex) ?? 0;
        expect(share, `${id} ${colour}`).toBeGreaterThan(0.005);
      }
    }
  }
});
