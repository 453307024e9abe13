import type { Map as MapLibreMap } from 'maplibre-gl';
import { type Fill, markColour } from '../model/paint.ts';
import type { Palette } from '../model/palette.ts';
import { TILE, tileOf, tilePath } from '../model/patterns.ts';

/**
 * The pattern of a look as an image for the live map: the same tile that the still draws.
 *
 * Add it with a pixel ratio of `image.width / tile`: within a whole zoom level MapLibre scales a
 * pattern with the map, from the map's corner, so it then lies on the land just as the still's does.
 *
 * @param tile the tile's length on the screen at the whole zoom level, in CSS pixels
 */
function patternImage(fill: Fill, palette: Palette, tile: number): ImageData {
  // No larger than the screen shows it: a pattern is drawn without mipmaps, and would flicker.
  const size = Math.max(TILE, Math.round(tile * Math.min(2, window.devicePixelRatio) * SHARPNESS));
  const canvas = document.createElement('canvas');
  canvas.width = size;
  canvas.height = size;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser gives no canvas to draw patterns on.');
  const { stroke, opacity } = tileOf(fill.pattern);
  context.fillStyle = palette[fill.colour];
  context.fillRect(0, 0, size, size);
  context.scale(size / TILE, size / TILE);
  context.globalAlpha = opacity;
  const mark = palette[markColour(fill)];
  const path = new Path2D(tilePath(fill.pattern));
  if (stroke > 0) {
    context.strokeStyle = mark;
    context.lineWidth = stroke;
    context.stroke(path);
  } else {
    context.fillStyle = mark;
    context.fill(path);
  }
  return context.getImageData(0, 0, size, size);
}

/** Gives a map the patterns of its looks, in the place of those that it has. */
export function putImages(
  map: MapLibreMap,
  fills: readonly Fill[],
  palette: Palette,
  tile: number,
): void {
  for (const fill of fills) {
    if (fill.pattern === 'solid') continue;
    const image = patternImage(fill, palette, tile);
    if (map.hasImage(fill.key)) map.updateImage(fill.key, image);
    else map.addImage(fill.key, image, { pixelRatio: image.width / tile });
  }
}

/** Between two whole zoom levels a pattern is stretched up to twice: it is drawn for the middle. */
const SHARPNESS = 1.4;
