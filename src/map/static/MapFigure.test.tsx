import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { lowWorldOf } from '../../build/borders/lowWorldOf.ts';
import { vilniusStory } from '../../content/fixtures/stories.ts';
import landsJson from '../../generated/lands.json';
import { type LandIndex, lowDrawing } from '../../model/borders.ts';
import { paperSize } from '../../model/mapSize.ts';
import { MAP_LINES } from '../../model/symbology.ts';
import { MapFigure } from './MapFigure.tsx';

const story = vilniusStory();
const world = lowWorldOf(vilniusStory());
const size = paperSize(story);
const regions = story.regions.map(({ id }) => id);

const draw = (region = ''): string =>
  renderToStaticMarkup(
    <MapFigure
      story={story}
      question="tokyo-office"
      selected="FRA"
      scene={null}
      region={region}
      world={world}
      drawing={lowDrawing(world)}
      lands={landsJson as unknown as LandIndex}
      x={24}
      y={100}
      size={size}
    />,
  );

/** The width of a line in the map of a figure, in CSS pixels. */
function widthsOf(html: string, name: string): number[] {
  const drawings = html.split(/(?=<svg class="static-map")/).slice(1);
  return drawings.map((drawing) => {
    const [, across] = /viewBox="\S+ \S+ (\S+) /.exec(drawing) ?? [];
    const [, width] = new RegExp(`class="${name}"[^>]* stroke-width="([^"]*)"`).exec(drawing) ?? [];
    return (Number(width) * size.width) / Number(across);
  });
}

describe('the map as a figure of a file', () => {
  it('has lines as wide as on the page', () => {
    for (const [name, symbol] of [
      ['chosen', MAP_LINES.selected],
      ['chosen-casing', MAP_LINES.casing],
      ['disputed', MAP_LINES.disputed],
    ] as const) {
      const widths = widthsOf(draw(), name);
      expect(widths).toHaveLength(1);
      for (const width of widths) expect(width).toBeCloseTo(symbol.width, 2);
    }
  });

  it('shows another region', () => {
    const [opening = '', other = ''] = regions;
    expect(draw(opening)).toBe(draw());
    expect(draw(other)).not.toBe(draw());
  });

  it('refers to patterns of its own only, and to each once', () => {
    const html = draw();
    const ids = [...html.matchAll(/<pattern id="([^"]*)"/g)].map(([, id]) => id);
    const named = [...html.matchAll(/fill="url\(#([^)]*)\)/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(named));
  });

  it('has its names with a halo that needs no paint-order', () => {
    expect(draw()).not.toContain('paint-order="stroke"');
    expect(draw()).toContain('stroke="none"');
  });
});
