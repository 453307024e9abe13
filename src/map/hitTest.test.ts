// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { vilniusStory } from '../content/fixtures/stories.ts';
import landsJson from '../generated/lands.json';
import type { LandIndex, LandInfo } from '../model/borders.ts';
import { type LonLat, projectExtent } from '../model/mercator.ts';
import { type BoxPoint, type HitSource, hitTest } from './hitTest.ts';

const story = vilniusStory();
const lands = landsJson as unknown as LandIndex;
const [world] = story.regions;
if (!world) throw new Error('The story names no region.');
const project = projectExtent(world, { width: 840, height: 459 });
const SCALE = 2.57;

/** Where a point of the earth is in the box. */
function pixels(at: LonLat): [number, number] {
  const { x, y } = project(at);
  return [Number(x), Number(y)];
}

const atSea = { codeAt: () => null };

/** What is hit on the live map, of names and small lands only where no other is given. */
const hit = (at: BoxPoint, change: Partial<HitSource> = {}): string | null =>
  hitTest(
    {
      box: document.createElement('div'),
      story,
      lands,
      project,
      scale: SCALE,
      liveMap: atSea,
      ...change,
    },
    at,
    'hover',
  );

describe('a name', () => {
  /** A box at (100, 50) of the window, with names at (40…100, 20…34) of the box. */
  function boxWith(svg: string): HTMLElement {
    const box = document.createElement('div');
    box.getBoundingClientRect = () => new DOMRect(100, 50, 400, 200);
    box.innerHTML = svg;
    document.body.replaceChildren(box);
    for (const text of box.querySelectorAll('text')) {
      text.getBoundingClientRect = () => new DOMRect(140, 70, 60, 14);
    }
    return box;
  }
  const name = (attributes: string): string =>
    `<svg class="labels names"><svg><text ${attributes}>A name</text></svg></svg>`;
  // From here on no land is small.
  const only = { scale: SCALE * 100 };

  it('is hit within its box and not beside it', () => {
    const box = boxWith(name('data-code="DEU"'));
    const at = (x: number, y: number) => hit([x, y], { ...only, box });
    expect(at(70, 27)).toBe('DEU');
    expect(at(42, 33)).toBe('DEU');
    expect(at(99, 21)).toBe('DEU');
    expect(at(38, 27)).toBeNull();
    expect(at(101, 27)).toBeNull();
    expect(at(70, 35)).toBeNull();
  });

  it('of a place, a link or other land is nobody’s', () => {
    expect(hit([70, 27], { ...only, box: boxWith(name('')) })).toBeNull();
  });

  it('is not hit where it is not seen', () => {
    const hidden = name('data-code="DEU" style="visibility: hidden"');
    expect(hit([70, 27], { ...only, box: boxWith(hidden) })).toBeNull();
    expect(hit([70, 27], { ...only, box: boxWith(hidden + name('data-code="FRA"')) })).toBe('FRA');
  });

  it('is hit before a small land, and that before the land around it', () => {
    const box = boxWith(name('data-code="DEU"'));
    const project = () => ({ x: 70, y: 27 });
    const liveMap = { codeAt: () => 'FRA' };
    const around = { lands: { LUX: lands.LUX as LandInfo }, project, liveMap };
    expect(hit([70, 27], { ...around, box })).toBe('DEU');
    expect(hit([70, 27], around)).toBe('LUX');
    expect(hit([90, 27], around)).toBe('FRA');
  });
});

describe('a small country', () => {
  it('is hit by its middle, and the nearest of several', () => {
    for (const code of ['LUX', 'SVN', 'MNE', 'BEL']) {
      expect(hit(pixels(lands[code]?.point ?? [0, 0])), code).toBe(code);
    }
  });

  it('is hit from a little beside it and not from afar', () => {
    const [x, y] = pixels(lands.LUX?.point ?? [0, 0]);
    expect(hit([x, y + 2])).toBe('LUX');
    expect(hit([x - 60, y - 5])).toBeNull();
  });

  it('is only one while it is small: from near its shape is hit', () => {
    const near = (at: LonLat) => {
      const [x, y] = pixels(at);
      return { x: x * 20, y: y * 20 };
    };
    const { x, y } = near(lands.LUX?.point ?? [0, 0]);
    expect(hit([x, y], { project: near, scale: SCALE * 20 })).toBeNull();
    expect(hit(pixels(lands.USA?.point ?? [0, 0]))).toBeNull();
  });
});

describe('a shape', () => {
  const SVG = 'http://www.w3.org/2000/svg';

  /** A box at (100, 50) of the window. On the static map in it, land lies at (20…30, 20…30) of the box. */
  function boxWith(code: string): HTMLElement {
    const box = document.createElement('div');
    box.getBoundingClientRect = () => new DOMRect(100, 50, 400, 200);
    const svg = document.createElementNS(SVG, 'svg');
    const path = document.createElementNS(SVG, 'path');
    svg.setAttribute('class', 'static-map');
    path.dataset.code = code;
    svg.append(path);
    box.append(svg);
    document.elementsFromPoint = (x, y) =>
      x >= 120 && x <= 130 && y >= 70 && y <= 80 ? [path, svg, box] : [box];
    return box;
  }
  const source = { story, lands: {}, project, scale: SCALE, liveMap: null };

  it('is hit on the static map, by a click from farther than by a pointer', () => {
    const box = boxWith('BRA');
    const at = (x: number, action: 'hover' | 'click') =>
      hitTest({ ...source, box }, [x, 25], action);
    expect([25, 33, 35].map((x) => at(x, 'hover'))).toEqual(['BRA', 'BRA', null]);
    expect([25, 43, 45].map((x) => at(x, 'click'))).toEqual(['BRA', 'BRA', null]);
  });

  it('is the live map’s while that is on the screen', () => {
    const codeAt = vi.fn(() => 'ARG');
    const shown = { ...source, box: boxWith('BRA'), liveMap: { codeAt } };
    expect(hitTest(shown, [25, 25], 'hover')).toBe('ARG');
    expect(hitTest(shown, [25, 25], 'click')).toBe('ARG');
    expect(codeAt.mock.calls).toEqual([
      [[25, 25], 4],
      [[25, 25], 14],
    ]);
  });
});
