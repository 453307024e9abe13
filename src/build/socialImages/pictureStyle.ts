import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PALETTES } from '../../model/palette.ts';

/** The properties of a drawing: the others of the page's sheets lay out boxes. */
const DRAWN =
  /^(?:fill|stroke|stroke-width|stroke-dasharray|stroke-linejoin|stroke-linecap|paint-order|font-weight):/;

/** The rules of one of the page's sheets that draw, without those for other widths and devices. */
function sheet(name: string): string {
  const css = readFileSync(join(import.meta.dirname, '../../map', name), 'utf8');
  const [general = ''] = css.replace(/\/\*[\s\S]*?\*\//g, '').split('@');
  return [...general.matchAll(/([^{}]+)\{([^{}]*)\}/g)]
    .map(([, selector = '', body = '']) => ({
      selector: selector.trim(),
      body: body
        .split(';')
        .map((declaration) => declaration.trim())
        .filter((declaration) => DRAWN.test(declaration))
        .join(';'),
    }))
    .filter(({ body }) => body !== '')
    .map(({ selector, body }) => `${selector}{${body}}`)
    .join('\n');
}

/** Who is lit: on the page it comes with the script. */
const LIT =
  '.outlined{fill:none;stroke:var(--chosen);stroke-width:2px}.words{stroke-dasharray:0.1 4}';
const pageStyle = { map: `${sheet('map.css')}\n${LIT}`, labels: sheet('labels/labels.css') };

/** A picture is seen smaller than a page: lines as wide as there would cover what they are around. */
const LINE = { near: 0.6, far: 0.4 } as const;

/**
 * The page's own style of the map and its names. The rasteriser knows no `vector-effect`: the width
 * of a line is told in units of the drawing.
 *
 * @param unit pixels of the card in a unit of the drawing
 * @param near whether land is drawn large
 */
export function mapStyle(unit: number, near: boolean): string {
  const width = near ? LINE.near : LINE.far;
  const lines = pageStyle.map.replace(
    /(stroke-(?:width|dasharray):)([^;}]+)/g,
    (_, property: string, value: string) =>
      property + value.replace(/[\d.]+/g, (n) => ((Number(n) * width) / unit).toFixed(3)),
  );
  return `${lines}\n${pageStyle.labels}`;
}

/**
 * The light palette in place of its custom properties, which a rasteriser does not know.
 *
 * @throws naming a property that the palette does not have
 */
export function withColours(svg: string): string {
  const palette: Readonly<Record<string, string>> = { ...PALETTES.light };
  return svg.replace(/var\(--([\w-]+)\)/g, (property, name: string) => {
    const value = palette[name];
    if (value === undefined) throw new Error(`A picture has no value for ${property}.`);
    return value;
  });
}
