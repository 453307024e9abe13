import { escapeHtml } from '../../model/html.ts';
import { PAPER_WIDTH } from '../../model/sharePicture.ts';
import { copyDrawing } from './copyDrawing.ts';

/** A map as SVG that needs no style, and its size. */
export interface DrawnMap {
  readonly markup: string;
  readonly width: number;
  readonly height: number;
}

/** The corner that shows some of the land larger, as map.css has it, in pixels and shares. */
const INSET = { share: 0.24, ratio: 345 / 360, from: 8 } as const;

/**
 * The map of a page as its still draws it, with the names that it has there: also where the live map
 * covers it and has been moved. The page sets it as for paper while it is read, which nobody sees.
 *
 * @returns null where the page shows none
 */
export function drawnMap(page: Element): DrawnMap | null {
  const stage = page.querySelector('.stage');
  const still = stage?.querySelector<SVGSVGElement>('.static-map');
  if (!stage || !still) return null;
  window.dispatchEvent(new Event('beforeprint'));
  try {
    const width = PAPER_WIDTH;
    const height = Math.round(width / ratioOf(stage));
    const labels = [...stage.querySelectorAll<SVGSVGElement>('.labels')];
    const inset = stage.querySelector<SVGSVGElement>('.inset');
    const style = getComputedStyle(stage);
    const sea = escapeHtml(style.getPropertyValue('--sea').trim());
    const markup = [
      `<rect width="${width}" height="${height}" fill="${sea}"/>`,
      copyDrawing(still, { x: 0, y: 0, width, height }),
      ...labels.map((layer) => copyDrawing(layer, { x: 0, y: 0, width, height })),
      inset ? drawnInset(inset, sea, width, height) : '',
    ].join('');
    return { markup, width, height };
  } finally {
    window.dispatchEvent(new Event('afterprint'));
  }
}

/** Of the map's box, which has it from its style. */
function ratioOf(stage: Element): number {
  return Number(getComputedStyle(stage).getPropertyValue('--map')) || 1;
}

function drawnInset(inset: SVGSVGElement, sea: string, width: number, height: number): string {
  const wide = width * INSET.share;
  const high = wide * INSET.ratio;
  const box = { x: INSET.from, y: height - INSET.from - high, width: wide, height: high };
  const place = Object.entries(box)
    .map(([name, value]) => `${name}="${+value.toFixed(2)}"`)
    .join(' ');
  const edge = escapeHtml(getComputedStyle(inset).getPropertyValue('--ink-soft').trim());
  return `<rect ${place} fill="${sea}"/>${copyDrawing(inset, box)}<rect ${place} fill="none" stroke="${edge}"/>`;
}
