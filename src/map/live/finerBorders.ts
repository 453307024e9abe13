import highUrl from '../../generated/world.high.json?url';
import mediumUrl from '../../generated/world.medium.json?url';
import type { Borders, DisputedPath, Drawing } from '../../model/borders.ts';
import { disputedPath, landPath } from '../../model/landPath.ts';
import { type Plane, turnedPlane } from '../../model/mercator.ts';
import {
  disputedFeatureOf,
  disputedOf,
  type Land,
  landFeature,
  landsOf,
  turnedTopology,
  type WorldTopology,
} from './topology.ts';

/** The borders at medium resolution, for both renderings. */
export interface MediumBorders extends Borders {
  /** As the static map draws them. */
  readonly drawing: Drawing;
}

/** How long the borders are decoded at a stretch, in milliseconds; a slow phone takes four times as long. */
const SLICE = 6;

/** Steps of the drawing's grid in a unit of the plane; one is some four hundred metres. */
const STEPS = 100;

let medium: Promise<MediumBorders> | null = null;

/**
 * Fetches and decodes the borders at medium resolution, once for all maps of a page.
 *
 * @param plane of the low borders, for the drawing
 * @throws when the file is missing, broken or empty; the next call tries again
 */
export function loadMediumBorders(plane: Plane): Promise<MediumBorders> {
  medium ??= fetchJson(mediumUrl, 'low')
    .then((fetched) => decodeMediumBorders(fetched, plane))
    .catch((error) => {
      medium = null;
      throw error;
    });
  return medium;
}

/**
 * Fetches and decodes the borders at high resolution.
 *
 * @throws when the file is missing, broken or empty; those of lower resolution then stay
 */
export async function loadHighBorders(): Promise<Borders> {
  return decodeBorders(await fetchJson(highUrl, 'auto'));
}

async function fetchJson(url: string, priority: RequestPriority): Promise<unknown> {
  const response = await fetch(url, { priority });
  if (!response.ok) throw new Error(`The finer borders answered ${response.status}.`);
  return response.json();
}

/** The borders at medium resolution, from what was fetched. @throws as {@link decodeBorders} does */
export async function decodeMediumBorders(fetched: unknown, plane: Plane): Promise<MediumBorders> {
  const turned = turnedPlane(plane);
  const countries: Record<string, string> = {};
  const draw = ({ code, geometry }: Land): void => {
    countries[code] = landPath(geometry.coordinates, turned, STEPS);
  };
  const { lines, ...borders } = await decodeInSlices(fetched, draw);
  const disputed = lines.map((group): DisputedPath => disputedPath(group, turned, STEPS));
  return { ...borders, drawing: { resolution: 'medium', plane, countries, disputed } };
}

/**
 * The borders as the live map takes them, from what was fetched.
 *
 * @throws when it is not what `geo/` writes: half a border is worse than none
 */
export async function decodeBorders(fetched: unknown): Promise<Borders> {
  const { land, disputed } = await decodeInSlices(fetched);
  return { land, disputed };
}

/** @param onLand called with each land, whose work is part of a slice */
async function decodeInSlices(fetched: unknown, onLand?: (land: Land) => void) {
  try {
    const topology = turnedTopology(fetched as WorldTopology);
    const features: Borders['land']['features'] = [];
    let began = performance.now();
    for (const land of landsOf(topology)) {
      features.push(landFeature(land));
      onLand?.(land);
      if (performance.now() - began < SLICE) continue;
      await new Promise((done) => setTimeout(done));
      began = performance.now();
    }
    if (features.length === 0) throw new Error('They hold no country.');
    const lines = disputedOf(topology);
    return {
      lines,
      land: { type: 'FeatureCollection' as const, features },
      disputed: { type: 'FeatureCollection' as const, features: lines.map(disputedFeatureOf) },
    };
  } catch (cause) {
    throw new Error('The finer borders are not as they were written.', { cause });
  }
}
