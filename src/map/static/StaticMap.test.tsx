import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { lowWorldOf } from '../../build/borders/lowWorldOf.ts';
import { vilniusStory } from '../../content/fixtures/stories.ts';
import { type Arc, greatCircle } from '../../model/arcs.ts';
import { lowDrawing } from '../../model/borders.ts';
import { toPlane, unitsPerDegree, viewBoxOf } from '../../model/mercator.ts';
import { allFills, PLAIN, paintActors, SILENT, withParts } from '../../model/paint.ts';
import { questionOf } from '../../model/positions.ts';
import { fillReference } from './PatternDefs.tsx';
import { StaticMap } from './StaticMap.tsx';

const world = lowWorldOf(vilniusStory());
const story = vilniusStory();
const [area] = story.regions;
if (!area) throw new Error('The story names no area.');
const question = questionOf(story, 'tokyo-office');
const look = {
  paint: paintActors(story, question, story.mapDate),
  fills: allFills(story),
  selected: null,
  outlined: [],
};
const arc: Arc = {
  id: 'one',
  number: 1,
  words: false,
  lines: [
    [
      [world.plane.west, 75],
      [world.plane.east, 75],
    ],
  ],
  middle: [0, 75],
  alternatives: [],
};
const draw = (change: Partial<Parameters<typeof StaticMap>[0]> = {}): string =>
  renderToString(
    <StaticMap
      drawing={lowDrawing(world)}
      zoom={9}
      viewBox={viewBoxOf(world.plane, area)}
      arcs={[]}
      prefix="p"
      tile={8}
      {...look}
      {...change}
    />,
  );

/** The path data of the lines that a drawing has for links. */
const pathsOf = (html: string): string[] =>
  [...html.matchAll(/<path class="arc[^>]* d="([^"]*)"/g)].map(([, d = '']) => d);

/** The numbers in a part of a path, so many together. */
const numbersIn = (part: string, together: number): number[][] => {
  const numbers = part.split(' ').map(Number);
  return Array.from({ length: numbers.length / together }, (_, i) =>
    numbers.slice(i * together, (i + 1) * together),
  );
};

describe('the static map', () => {
  it('shows the area that it is asked for', () => {
    const viewBox = /viewBox="([^"]*)"/.exec(draw())?.[1]?.split(' ').map(Number) ?? [];
    const wanted = viewBoxOf(world.plane, area);
    expect(viewBox).toHaveLength(4);
    expect(viewBox[0]).toBeCloseTo(wanted.x, 2);
    expect(viewBox[2]).toBeCloseTo((area.east - area.west) * unitsPerDegree(world.plane), 2);
    expect(viewBox[3]).toBeCloseTo(wanted.height, 2);
  });

  it('draws who is asked over who is not', () => {
    const html = draw();
    const [plain = '', ...groups] = html.split('class="painted"');
    const asked = groups.join('');
    expect(plain).toContain('data-code="BRA"');
    expect(plain).not.toContain('data-code="FRA"');
    expect(asked).toContain('data-code="FRA"');
    expect(asked).not.toContain('data-code="BRA"');
  });

  it('outlines the groups under their own land, and over all other', () => {
    const html = draw();
    const at = (words: string): number => {
      expect(html).toContain(words);
      return html.indexOf(words);
    };
    const outlineOf = (code: string): string | undefined => {
      const id = /<g id="([^"]*)"(?!.*<g )/s.exec(html.slice(0, at(`data-code="${code}"`)))?.[1];
      return new RegExp(`href="#${id}" stroke="var\\(--(?!coast)([a-z]+)\\)"`).exec(html)?.[1];
    };
    expect(outlineOf('ITA')).toBe('steel');
    expect(outlineOf('NZL')).toBe('moss');
    expect(outlineOf('SWE')).toBeUndefined();
    for (const outline of ['steel', 'moss']) {
      expect(at(`class="under-${outline}"`)).toBeGreaterThan(at('data-code="SWE"'));
      expect(at(`class="under-${outline}"`)).toBeLessThan(at('data-code="ITA"'));
    }
    expect(at('class="under-coast"')).toBeLessThan(at('data-code="BRA"'));
  });

  it('outlines a chosen state with its overseas parts', () => {
    const paint = withParts(look.paint, {
      FRA: { iso2: 'FR', name: 'France', point: [2, 47], bbox: [-5, 42, 8, 51], parts: ['GUF'] },
    });
    const [, d] = /class="chosen"[^>]* d="([^"]*)"/.exec(draw({ paint, selected: 'FRA' })) ?? [];
    expect(d).toBe(`${world.countries.FRA}${world.countries.GUF}`);
  });

  it('outlines who is chosen, and who is outlined at unless it is the same', () => {
    const html = draw({ selected: 'FRA', outlined: ['BRA', 'DEU'] });
    const outlines = [...html.matchAll(/class="(chosen|outlined)"[^>]* d="([^"]*)"/g)];
    expect(outlines.map(([, name, d]) => [name, d])).toEqual([
      ['outlined', world.countries.BRA],
      ['outlined', world.countries.DEU],
      ['chosen', world.countries.FRA],
    ]);
    expect(draw({ selected: 'FRA', outlined: ['FRA'] })).not.toContain('class="outlined"');
    expect(draw({ selected: 'NATO', outlined: ['ATLANTIS'] })).not.toMatch(/"(chosen|outlined)"/);
  });

  it('has a pattern a look, set apart by its prefix', () => {
    const html = draw({ prefix: 'abc' });
    const patterned = look.fills.filter(({ pattern }) => pattern !== 'solid');
    expect([...html.matchAll(/<pattern id="([^"]*)"/g)].map(([, id]) => id)).toEqual(
      patterned.map(({ key }) => `abc${key}`),
    );
    expect(fillReference(SILENT, 'abc')).toBe('url(#abcsilent)');
    expect(fillReference(PLAIN, 'abc')).toBe('var(--land)');
  });

  it('draws links on the same plane', () => {
    const [straight] = pathsOf(draw({ arcs: [arc] }));
    expect(straight).toBe(
      `M0 0c${[1, 2, 3].map((n) => `${(n * world.plane.width) / 3} 0`).join(' ')}`,
    );
    expect(draw()).not.toContain('class="arc"');
  });

  it('draws a great circle where it runs, on few curves', () => {
    const line = greatCircle([2.35, 48.85], [139.7, 35.7]) ?? [];
    const [path = ''] = pathsOf(draw({ arcs: [{ ...arc, lines: [line] }] }));
    const [, point = '', curves = ''] = path.split(/[Mc]/);
    const [start = []] = numbersIn(point, 2);
    const steps = numbersIn(curves, 6);
    expect(steps).toHaveLength(8);
    let [fromX = 0, fromY = 0] = start;
    steps.forEach(([x1 = 0, y1 = 0, x2 = 0, y2 = 0, x = 0, y = 0], n) => {
      // The points that one curve stands for lie at even shares of it.
      for (let i = 0; i <= 6; i++) {
        const share = i / 6;
        const at = (one: number, two: number, end: number): number =>
          3 * share * (1 - share) ** 2 * one +
          3 * share ** 2 * (1 - share) * two +
          share ** 3 * end;
        const [toX, toY] = toPlane(world.plane, line[6 * n + i] ?? [0, 0]);
        const off = Math.hypot(fromX + at(x1, x2, x) - toX, fromY + at(y1, y2, y) - toY);
        expect(off, `curve ${n}, point ${i}`).toBeLessThan(0.5);
      }
      [fromX, fromY] = [fromX + x, fromY + y];
    });
  });

  it('draws the same for the same', () => {
    expect(draw()).toBe(draw());
  });
});
