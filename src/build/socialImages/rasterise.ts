import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { encode } from 'fast-png';
import { fontFiles } from './fonts.ts';

const MOST_COLOURS = 256;
/** Of 9, which would take twice the time for a thirtieth of the bytes. */
const LEVEL = 6;
let ready: Promise<void> | null = null;

/** The rasteriser can be started once in a process. */
function start(): Promise<void> {
  const wasm = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  ready ??= initWasm(readFileSync(wasm));
  return ready;
}

/**
 * An SVG as a PNG. Rasteriser and packer are WebAssembly and script, so that the same drawing gives
 * the same bytes on every machine: Node's own zlib packs differently from one processor to another.
 */
export async function rasterise(svg: string): Promise<Uint8Array> {
  await start();
  const drawing = new Resvg(svg, {
    font: { fontBuffers: fontFiles(), defaultFontFamily: 'Source Sans 3' },
  });
  const image = drawing.render();
  const { width, height, pixels } = image;
  const png = encode(
    { width, height, channels: 1, depth: 8, ...indexed(pixels) },
    { zlib: { level: LEVEL } },
  );
  image.free();
  drawing.free();
  return png;
}

/**
 * Pixels by the commonest of their colours, which keep their exact value; the blends at edges, which
 * are many and rare, take the nearest of those.
 */
function indexed(pixels: Uint8Array): { data: Uint8Array; palette: number[][] } {
  const counts = new Map<number, number>();
  // Flat land and sea lie in long runs: one look-up a run instead of one a pixel.
  forEachRun(pixels, (colour, from, to) => {
    counts.set(colour, (counts.get(colour) ?? 0) + to - from);
  });
  const palette = [...counts]
    .sort(([a, m], [b, n]) => n - m || a - b)
    .slice(0, MOST_COLOURS)
    .map(([colour]) => channels(colour));
  const places = new Map([...counts.keys()].map((colour) => [colour, nearest(palette, colour)]));
  const data = new Uint8Array(pixels.length / 4);
  forEachRun(pixels, (colour, from, to) => data.fill(places.get(colour) ?? 0, from, to));
  return { palette, data };
}

/** Calls back with each run of pixels of one colour, `0xrrggbb`, and where it begins and ends. */
function forEachRun(
  pixels: Uint8Array,
  each: (colour: number, from: number, to: number) => void,
): void {
  const end = pixels.length / 4;
  let from = 0;
  let colour = -1;
  for (let i = 0; i <= end; i++) {
    const at = 4 * i;
    const here =
      i === end
        ? -1
        : ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
    if (here === colour) continue;
    if (i > 0) each(colour, from, i);
    colour = here;
    from = i;
  }
}

const channels = (colour: number): number[] => [colour >> 16, (colour >> 8) & 255, colour & 255];

function nearest(palette: readonly number[][], colour: number): number {
  const [red = 0, green = 0, blue = 0] = channels(colour);
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [i, [r = 0, g = 0, b = 0]] of palette.entries()) {
    const distance = (red - r) ** 2 + (green - g) ** 2 + (blue - b) ** 2;
    if (distance < least) [best, least] = [i, distance];
  }
  return best;
}
