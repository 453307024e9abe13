import type { Map as MapLibreMap, StyleImageInterface } from 'maplibre-gl';
import { type Fill, markColour } from '../../model/paint.ts';
import type { Palette } from '../../model/palette.ts';
import { type PatternMark, TILE, tileOf } from '../../model/patterns.ts';

type Pixels = Pick<StyleImageInterface, 'width' | 'height'> & { readonly data: Uint8ClampedArray };
type Channels = readonly [red: number, green: number, blue: number];

/** @throws if it is neither `#rrggbb` nor `rgb(…)`, as computed styles have it */
function channelsOf(colour: string): Channels {
  const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour);
  const parts = hex
    ? hex.slice(1).map((part) => Number.parseInt(part, 16))
    : (/^rgba?\(([^)]*)\)$/.exec(colour)?.[1]?.match(/[\d.]+/g) ?? []).map(Number);
  const [red, green, blue] = parts;
  if (red === undefined || green === undefined || blue === undefined) {
    throw new Error(`Not a colour of the form #rrggbb or rgb(): "${colour}".`);
  }
  return [red, green, blue];
}

/** How far a point is from a mark's edge, in units of the tile: negative inside. */
function outside(mark: PatternMark, stroke: number, x: number, y: number): number {
  if (mark.kind === 'dot') return Math.hypot(x - mark.x, y - mark.y) - stroke / 2;
  const [dx, dy] = [mark.x2 - mark.x1, mark.y2 - mark.y1];
  const along = ((x - mark.x1) * dx + (y - mark.y1) * dy) / (dx * dx + dy * dy);
  const t = Math.max(0, Math.min(1, along));
  return Math.hypot(x - mark.x1 - t * dx, y - mark.y1 - t * dy) - stroke / 2;
}

/**
 * The tile of a look as pixels, the same that the static map draws. They are computed, not read from a
 * canvas: a browser that guards against fingerprinting gives noise for a canvas's pixels.
 *
 * @param size length of the tile in pixels, a whole number
 */
export function tilePixels(fill: Fill, palette: Palette, size: number): Pixels {
  const { marks, stroke, opacity } = tileOf(fill.pattern);
  const ground = channelsOf(palette[fill.colour]);
  const mark = channelsOf(palette[markColour(fill)]);
  const unit = size / TILE;
  const data = new Uint8ClampedArray(size * size * 4);
  for (let i = 0; i < size * size; i++) {
    const [x, y] = [((i % size) + 0.5) / unit, (Math.floor(i / size) + 0.5) / unit];
    const edge = Math.min(...marks.map((one) => outside(one, stroke, x, y)));
    const share = Math.max(0, Math.min(1, 0.5 - edge * unit)) * opacity;
    for (const channel of [0, 1, 2] as const) {
      data[4 * i + channel] = ground[channel] + (mark[channel] - ground[channel]) * share;
    }
    data[4 * i + 3] = 255;
  }
  return { width: size, height: size, data };
}

/**
 * Gives a map the patterns of its looks, instead of those that it has.
 *
 * Within a whole zoom level MapLibre scales a pattern with the map, from the map's corner, so with the pixel
 * ratio given here it lies on the land just as the static map's does.
 *
 * @param tile the tile's length on the screen at a whole zoom level, in CSS pixels
 * @param seenTile its length where it is to be sharp: patterns have no mipmaps, and would flicker
 */
export function putImages(
  map: MapLibreMap,
  fills: readonly Fill[],
  palette: Palette,
  tile: number,
  seenTile: number,
): void {
  const size = Math.max(4, Math.round(seenTile * Math.min(2, window.devicePixelRatio)));
  for (const fill of fills) {
    if (fill.pattern === 'solid') continue;
    const image = tilePixels(fill, palette, size);
    // An image cannot be updated to another size, as for a screen of another density or another region.
    const before = map.hasImage(fill.key) ? map.getImage(fill.key) : undefined;
    if (before && (before.data.width !== size || before.pixelRatio !== size / tile)) {
      map.removeImage(fill.key);
    }
    if (map.hasImage(fill.key)) map.updateImage(fill.key, image);
    else map.addImage(fill.key, image, { pixelRatio: size / tile });
  }
}
