import { describe, expect, it } from 'vitest';
import {
  cameraFor,
  type Extent,
  extentOf,
  WORLD_EDGE,
  WORLD_MIDDLE,
} from '../../model/mercator.ts';
import { constrain, limitsOf, MAX_ZOOM } from './cameraLimits.ts';
import type { Projection } from './cameraTarget.ts';

const WORLD = { ...WORLD_EDGE, south: -56, north: 74 };
const EUROPE = { west: -20, east: 50, south: 32, north: 72 };
const SIZES = [
  [320, 170],
  [840, 450],
  [2000, 1060],
  [600, 800],
] as const;

function limits(
  extent: Extent,
  width: number,
  height: number,
  projection: Projection = 'mercator',
) {
  const camera = cameraFor(extent, width, height);
  return limitsOf({ camera, size: { width, height }, request: '', detour: '', projection });
}

describe.each(SIZES)('in a box of %i × %i the reader’s camera', (width, height) => {
  const within = limits(EUROPE, width, height);

  it('sees nothing beyond the edges of the world', () => {
    for (const lon of [-500, -170, -60, 100, 178, 500]) {
      for (const zoom of [-9, 0.3, 2, 6, 20]) {
        const camera = constrain({ center: [lon, lon > 0 ? 88 : -88], zoom }, within);
        const { west, east } = extentOf(camera, width, height);
        expect(west).toBeGreaterThanOrEqual(-180 - 1e-9);
        expect(east).toBeLessThanOrEqual(180 + 1e-9);
        expect(camera.zoom).toBeLessThanOrEqual(MAX_ZOOM);
      }
    }
  });

  it('may be where the page wants it, at first and in another region', () => {
    for (const extent of [WORLD, EUROPE]) {
      const { center, zoom } = cameraFor(extent, width, height);
      const wanted = { center: [center[0] - WORLD_MIDDLE, center[1]] as const, zoom };
      const got = constrain(wanted, limits(extent, width, height));
      expect(got.zoom).toBeCloseTo(zoom, 9);
      expect(got.center[0]).toBeCloseTo(wanted.center[0], 9);
      expect(got.center[1]).toBeCloseTo(wanted.center[1], 9);
    }
  });

  it('goes out until the world fills the box from side to side', () => {
    const { west, east } = extentOf(constrain({ center: [0, 0], zoom: -9 }, within), width, height);
    expect(east - west).toBeCloseTo(360, 9);
  });
});

it('a globe is turned without an end', () => {
  const around = limits(WORLD, 840, 450, 'globe');
  expect(constrain({ center: [190, 20], zoom: 2 }, around).center).toEqual([-170, 20]);
  expect(constrain({ center: [-541, 0], zoom: 2 }, around).center[0]).toBeCloseTo(179, 9);
});
