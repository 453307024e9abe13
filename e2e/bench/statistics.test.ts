import { describe, expect, it } from 'vitest';
import { median, percentile } from './statistics.ts';

describe('median', () => {
  it('is the middle one, whatever the order', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([10, 9, 100])).toBe(10);
  });

  it('lies between the middle two', () => {
    expect(median([4, 1, 2, 100])).toBe(3);
  });

  it('of nothing is an error', () => {
    expect(() => median([])).toThrow(RangeError);
  });
});

describe('percentile', () => {
  const hundred = Array.from({ length: 200 }, (_, i) => 200 - i);

  it('leaves so many of a hundred at or below it', () => {
    expect(percentile(hundred, 98)).toBe(196);
    expect(percentile(hundred, 50)).toBe(100);
    expect(percentile(hundred, 100)).toBe(200);
  });

  it('is the value itself where there is one', () => {
    expect(percentile([7], 98)).toBe(7);
    expect(() => percentile([], 98)).toThrow(RangeError);
  });
});
