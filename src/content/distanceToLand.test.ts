import { expect, it } from 'vitest';
import { landDistances } from './distanceToLand.ts';

const distance = landDistances();

it.each<[string, string, [number, number]]>([
  ['Madrid', 'ESP', [-3.7, 40.42]],
  ['Honolulu', 'USA', [-157.86, 21.31]],
  ['Anadyr, past the antimeridian', 'RUS', [177.5, 64.73]],
  ['the east of Chukotka', 'RUS', [-173.2, 64.4]],
])('%s is on its land, or at its shore', (_, id, at) => {
  expect(distance(id, at)).toBeLessThan(15);
});

it('says how far a point is from a country', () => {
  expect(distance('BRA', [-77.03, -12.05])).toBeGreaterThan(500);
  expect(distance('POL', [13.4, 52.52])).toBeLessThan(100);
  expect(distance('POL', [2.35, 48.85])).toBeGreaterThan(800);
});

it('says nothing of who has no land', () => {
  expect(distance('NATO', [0, 0])).toBeUndefined();
});
