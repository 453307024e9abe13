import type { Camera, Size } from '../../model/mercator.ts';

export type Projection = 'mercator' | 'globe';

/** Where the page wants the map to be. */
export interface CameraTarget {
  /** The camera that shows the region in a box of today's size. */
  readonly camera: Camera;
  /** Of the box. */
  readonly size: Size;
  /** Changes with each request for a region, also for the same one. */
  readonly request: string;
  readonly projection: Projection;
}

/** How much of the box's height the globe takes at first, and what it turns to the reader. */
const GLOBE_SHARE = 0.92;
const GLOBE_CENTER = [70, 42] as const;

/** The camera that shows the globe whole in a box of a height in CSS pixels. */
export function wholeGlobe(height: number): Camera {
  return { center: GLOBE_CENTER, zoom: Math.log2((GLOBE_SHARE * height * Math.PI) / 512) };
}
