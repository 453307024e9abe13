import { colourDistance, type Hex, pixelAt, type Region, readPng } from '../fixtures/pixels.ts';
import type { Frame } from './screencast.ts';

/** Two renderings of one colour may be this far apart in a channel. */
const TOLERANCE = 6;
/** So much of the colour must be there; the rest are edges, which each renderer draws in its own way. */
const SHARE = 0.75;
/** Fewer pixels than these are no country. */
const FEWEST = 100;

/** Whether a frame shows land in a colour. */
export function showsLand(frame: Frame | undefined, colour: Hex, box: Region): boolean {
  return frame !== undefined && pixelsIn(frame, colour, box) >= FEWEST;
}

function pixelsIn(frame: Frame, colour: Hex, { x, y, width, height }: Region): number {
  const png = readPng(frame.png);
  let count = 0;
  for (let row = Math.ceil(y); row < Math.min(y + height, png.height); row++) {
    for (let column = Math.ceil(x); column < Math.min(x + width, png.width); column++) {
      if (colourDistance(pixelAt(png, column, row), colour) <= TOLERANCE) count++;
    }
  }
  return count;
}

/**
 * When the land in a colour was first on the screen, in milliseconds of the epoch: the first frame
 * with three quarters of the pixels of that colour that the last one has.
 *
 * @param box the map's box, in pixels of the frames
 * @throws where the last frame does not show the colour either
 */
export function firstSeen(frames: readonly Frame[], colour: Hex, box: Region): number {
  const last = frames.at(-1);
  if (!last || !showsLand(last, colour, box)) {
    throw new Error(`The map never came: the last frame shows no land in ${colour}.`);
  }
  const whole = pixelsIn(last, colour, box);
  const first = frames.find((frame) => pixelsIn(frame, colour, box) >= SHARE * whole);
  return (first ?? last).at;
}
