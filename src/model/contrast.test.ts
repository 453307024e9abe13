import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, distance, luminance, VISIONS } from './contrast.ts';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((n) => `#${n.toString(16).padStart(6, '0')}`);

describe('contrast', () => {
  it('agrees with the numbers that everybody knows', () => {
    expect(luminance('#000000')).toBe(0);
    expect(luminance('#ffffff')).toBeCloseTo(1, 10);
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrast('#ff0000', '#FFFFFF')).toBeCloseTo(4, 2);
    expect(contrast('#0000ff', '#ffffff')).toBeCloseTo(8.59, 2);
  });

  it('is the same from either side and never below 1', () => {
    fc.assert(
      fc.property(colour, colour, (a, b) => {
        expect(contrast(a, b)).toBe(contrast(b, a));
        expect(contrast(a, b)).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  it('takes nothing for a colour that is none', () => {
    expect(() => luminance('#fff')).toThrow('#rrggbb');
    expect(() => luminance('rgb(0, 0, 0)')).toThrow('#rrggbb');
  });
});

describe('distance', () => {
  it('is 1 from black to white, however it is seen', () => {
    for (const vision of VISIONS) {
      expect(distance('#000000', '#ffffff', vision), vision).toBeCloseTo(1, 2);
    }
  });

  it('leaves grey as it is for every eye', () => {
    for (const vision of VISIONS) {
      expect(distance('#808080', '#404040', vision), vision).toBeCloseTo(
        distance('#808080', '#404040'),
        2,
      );
    }
  });

  it('brings together what each eye confuses, and only that', () => {
    // Red and green of one lightness; blue and green of another.
    const [redGreen, blueGreen] = [
      ['#c2603f', '#6b8b3a'],
      ['#3f7fa8', '#3f8a80'],
    ] as const;
    expect(distance(...redGreen)).toBeGreaterThan(0.15);
    expect(distance(...redGreen, 'deutan')).toBeLessThan(0.08);
    expect(distance(...redGreen, 'protan')).toBeLessThan(0.08);
    expect(distance(...redGreen, 'tritan')).toBeGreaterThan(0.15);
    expect(distance(...blueGreen)).toBeGreaterThan(0.06);
    expect(distance(...blueGreen, 'tritan')).toBeLessThan(0.03);
  });

  it('is a distance', () => {
    fc.assert(
      fc.property(colour, colour, fc.constantFrom(...VISIONS), (a, b, vision) => {
        expect(distance(a, a, vision)).toBe(0);
        expect(distance(a, b, vision)).toBeCloseTo(distance(b, a, vision), 12);
        expect(distance(a, b, vision)).toBeLessThan(1.2);
      }),
    );
  });
});
