// @vitest-environment happy-dom
import { render } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { Drawing } from '../../model/borders.ts';
import { StaticMap } from './StaticMap.tsx';

const plane = { west: -169, east: 191, north: 75, south: -56, width: 1000, height: 500 };
const low: Drawing = {
  resolution: 'low',
  plane,
  countries: { FRA: 'm0 0 9 0 0 9z', BRA: 'm20 0 9 0 0 9z' },
  disputed: [
    { minZoom: 0, path: 'M1 1 5 5' },
    { minZoom: 4, path: 'M9 9 1 1' },
  ],
};
const long = ' 0.5 0.5-0.5-0.5'.repeat(2000);
const medium: Drawing = {
  ...low,
  resolution: 'medium',
  countries: Object.fromEntries(
    ['FRA', 'BRA', 'MLT'].map((code) => [code, `m0.5 0 9 0 0 9${long}z`]),
  ),
};
const look = { paint: new Map(), fills: [], selected: 'FRA', outlined: [], prefix: 'p', tile: 8 };
const viewBox = { x: 0, y: 0, width: 1000, height: 500 };

const map = (
  drawing: Drawing,
  finer: Drawing | null,
  onFinerLaidOut = (): void => {},
  zoom = 0.7,
) => (
  <StaticMap
    drawing={drawing}
    finer={finer}
    onFinerLaidOut={onFinerLaidOut}
    zoom={zoom}
    viewBox={viewBox}
    arcs={[]}
    {...look}
  />
);

const seen = (root: Element): Record<string, string | null> =>
  Object.fromEntries(
    [...root.querySelectorAll('g:not([visibility]) > g > [data-code]')].map((path) => [
      path.getAttribute('data-code'),
      path.getAttribute('d'),
    ]),
  );

it('finer land is laid out unseen, more from frame to frame, and then takes the place of the other', async () => {
  const onFinerLaidOut = vi.fn();
  const { container, rerender } = render(map(low, medium, onFinerLaidOut));
  const unseen = () => container.querySelectorAll('g[visibility=hidden] [data-code]');
  expect(seen(container)).toEqual(low.countries);
  expect(unseen()).toHaveLength(0);
  const counts = new Set<number>();
  await vi.waitFor(
    () => {
      counts.add(unseen().length);
      expect(onFinerLaidOut).toHaveBeenCalledTimes(1);
    },
    { interval: 1 },
  );
  expect([...counts].some((count) => count > 0 && count < 3)).toBe(true);
  expect(unseen()).toHaveLength(3);
  expect(seen(container)).toEqual(low.countries);
  const laidOut = [...unseen()];

  rerender(map(medium, null));
  expect(seen(container)).toEqual(medium.countries);
  // Made anew, they would be laid out in one go.
  expect([...container.querySelectorAll('[data-code]')].sort(byCode)).toEqual(laidOut.sort(byCode));
  expect(container.querySelector('.chosen')?.getAttribute('d')).toBe(medium.countries.FRA);
});

const byCode = (a: Element, b: Element): number =>
  (a.getAttribute('data-code') ?? '').localeCompare(b.getAttribute('data-code') ?? '');

it('disputed lines are kept, and drawn where they are no specks', () => {
  const drawn = (zoom: number) =>
    [...render(map(low, null, undefined, zoom)).container.querySelectorAll('.disputed')].map(
      (line) => line.getAttribute('display'),
    );
  expect(drawn(0.7)).toEqual([null, 'none']);
  expect(drawn(4.2)).toEqual([null, null]);
});
