import { describe, expect, it } from 'vitest';
import type { Fill } from '../../model/paint.ts';
import { PALETTES } from '../../model/palette.ts';
import type { PatternName } from '../../model/patterns.ts';
import { tilePixels } from './patternImages.ts';

const palette = { ...PALETTES.light, blue: '#204060', mark: 'rgb(255, 255, 255)' };
const fill = (pattern: PatternName): Fill => ({ key: pattern, colour: 'blue', pattern });
const SIZE = 32;

/** The share of white in each pixel, from 0 to 1. */
function shares(pattern: PatternName, size = SIZE): number[] {
  const { data } = tilePixels(fill(pattern), palette, size);
  return Array.from({ length: size * size }, (_, i) => ((data[4 * i] ?? 0) - 0x20) / (255 - 0x20));
}
const sum = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0);

describe('a pattern’s pixels', () => {
  it('are those of its colour, opaque, where no mark is', () => {
    const { data, width, height } = tilePixels(fill('bars'), palette, SIZE);
    expect([width, height, data.length]).toEqual([SIZE, SIZE, SIZE * SIZE * 4]);
    expect([...data.slice(0, 4)]).toEqual([0x20, 0x40, 0x60, 255]);
    expect(data.filter((_, i) => i % 4 === 3).every((alpha) => alpha === 255)).toBe(true);
  });

  it('are covered by the marks as far as the static map’s are', () => {
    // Two bars across, 1 of 8 units high, at an opacity of 0.3.
    expect(sum(shares('bars')) / SIZE ** 2).toBeCloseTo((2 / 8) * 0.3, 2);
    // Two dots of 0.9 units' radius, at 0.5.
    expect(sum(shares('dots')) / SIZE ** 2).toBeCloseTo(((2 * Math.PI * 0.81) / 64) * 0.5, 2);
    // A diagonal, 8 √2 long and 1 wide.
    expect(sum(shares('hatch')) / SIZE ** 2).toBeCloseTo((8 * Math.SQRT2) / 64, 2);
  });

  it.each(['dots', 'cross', 'bars', 'hatch'] as const)('have no seam: %s', (pattern) => {
    const all = shares(pattern);
    const jump = (a: number, b: number): number => Math.abs((all[a] ?? 0) - (all[b] ?? 0));
    const rows = Array.from({ length: SIZE }, (_, y) => y);
    const across = (from: number, to: number): number =>
      sum(rows.map((y) => jump(y * SIZE + from, y * SIZE + to)));
    // From the last column to the first is a step like any other.
    const steps = rows.slice(1).map((x) => across(x - 1, x));
    expect(across(SIZE - 1, 0)).toBeLessThanOrEqual(Math.max(...steps) + 1e-6);
  });

  it('are refused for what is no colour', () => {
    expect(() => tilePixels(fill('dots'), { ...palette, blue: 'blue' }, 8)).toThrow('"blue"');
  });
});
