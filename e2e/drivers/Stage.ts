import type { Locator, Page } from '@playwright/test';
import type { PNG } from 'pngjs';
import { readPng } from '../fixtures/pixels.ts';

/** `[longitude, latitude]` in degrees. */
export type LonLat = readonly [number, number];

/** A part of the world, in degrees. */
export interface Box {
  readonly west: number;
  readonly east: number;
  readonly north: number;
  readonly south: number;
}

/** A place on the page or on the map, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Rect extends Point {
  readonly width: number;
  readonly height: number;
}

/** Words on the map, with where they stand on the page. */
export interface SeenLabel extends Rect {
  readonly text: string;
}

/** The map: the picture that is there at once, the map that moves, and the words over both. */
export class Stage {
  readonly #page: Page;
  /** The map and its buttons. */
  readonly section: Locator;
  /** The map's box. */
  readonly box: Locator;
  /** The picture that is there at once. */
  readonly still: Locator;
  /** The map that moves; visible once it has drawn a country. */
  readonly canvas: Locator;
  readonly tooltip: Locator;
  /** What the map says to who scrolls over it. */
  readonly hint: Locator;
  /** The map as the keyboard's one stop, and the country that a walk on it has reached. */
  readonly walk: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.section = page.getByRole('region', { name: /^Mapa?$/ });
    this.box = this.section.locator('.stage');
    this.still = this.box.locator('.static-map');
    this.canvas = this.box.locator('canvas');
    this.tooltip = this.box.locator('.tooltip');
    this.walk = page.getByRole('listbox', { name: 'Countries on the map' });
    // What hands did is no news to who has no pointer: it is not said.
    this.hint = this.box.locator('.gesture-hint');
  }

  /** Waits for the map that moves. A page out of sight never gets it, hence the scroll. */
  async live(): Promise<void> {
    await this.box.scrollIntoViewIfNeeded();
    await this.canvas.waitFor({ state: 'visible', timeout: 20_000 });
  }

  button(name: 'Zoom in' | 'Zoom out' | 'Globe' | 'Flat map'): Locator {
    return this.section.getByRole('button', { name, exact: true });
  }

  /** The words of the country that the walk has reached: what a screen reader says by focus. */
  async walked(): Promise<string> {
    return this.walk.evaluate((list) => {
      const active = list.getAttribute('aria-activedescendant');
      return (active && document.getElementById(active)?.textContent) || '';
    });
  }

  /** Zooms in by the button, a level at a time. */
  async zoomIn(levels = 1): Promise<void> {
    for (let i = 0; i < levels; i++) {
      await this.button('Zoom in').click();
      await this.settled();
    }
  }

  /** Zooms in with the wheel and Ctrl around a point of the page, which stays where it is. */
  async zoomInAt({ x, y }: Point, notches: number): Promise<void> {
    await this.#page.mouse.move(x, y);
    await this.#page.keyboard.down('Control');
    for (let i = 0; i < notches; i++) {
      await this.#page.mouse.wheel(0, -240);
      await this.settled();
    }
    await this.#page.keyboard.up('Control');
  }

  /**
   * Waits until the map has stopped moving: whatever moves it asks for another frame, and once it is at
   * rest nobody does, the browser has nothing left to do, and no word changes its place.
   */
  async settled(): Promise<void> {
    await this.box.evaluate(async (box) => {
      const where = (): string =>
        [...box.querySelectorAll('.labels')].map((layer) => layer.innerHTML).join();
      const nextFrame = (): Promise<unknown> =>
        new Promise((done) => (window.framesAsked?.ask ?? requestAnimationFrame)(done));
      const rest = (): Promise<unknown> =>
        new Promise((done) => requestIdleCallback(done, { timeout: 1000 }));
      let before = '';
      for (let calm = 0; calm < 3; ) {
        await nextFrame();
        await rest();
        const now = where();
        calm = now === before && !window.framesAsked?.size ? calm + 1 : 0;
        before = now;
      }
    });
  }

  /** The map's box on the page. */
  async rect(): Promise<Rect> {
    await this.box.scrollIntoViewIfNeeded();
    return (await this.box.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  }

  /** Where a point of the earth is on the page while the map shows a part of the world whole. */
  async pointOf(at: LonLat, shown: Box): Promise<Point> {
    const { x, y, width, height } = await this.rect();
    const inside = project(at, shown, width, height, Math.min);
    return { x: x + inside.x, y: y + inside.y };
  }

  async click({ x, y }: Point): Promise<void> {
    await this.#page.mouse.click(x, y);
  }

  async hover({ x, y }: Point): Promise<void> {
    // Two moves, since a pointer that appears where it is to be has not moved there.
    await this.#page.mouse.move(x - 2, y - 2);
    await this.#page.mouse.move(x, y);
  }

  /** A picture of the map's box as the reader sees it, a pixel a CSS pixel. */
  async picture(): Promise<PNG> {
    return readPng(await this.box.screenshot({ scale: 'css', animations: 'disabled' }));
  }

  /** The `fill` of a country's land in the picture that is there at once. */
  async stillFill(code: string): Promise<string | null> {
    // Finer borders are laid out unseen before they are drawn.
    const land = this.still.locator(`g:not([visibility]) > g > path[data-code="${code}"]`);
    const fill = await land.getAttribute('fill');
    if (!fill?.startsWith('url')) return fill;
    // A pattern is a colour with marks over it.
    const id = /#([^)]+)/.exec(fill)?.[1] ?? '';
    return this.still.locator(`pattern[id="${id}"] rect`).getAttribute('fill');
  }

  /**
   * How many lands of the picture that is there at once have finer borders than at first: drawn, or laid out
   * unseen.
   */
  async finerLands(are: 'drawn' | 'unseen' = 'drawn'): Promise<number> {
    const groups = are === 'drawn' ? 'g:not([visibility])' : 'g[visibility=hidden]';
    return this.still.evaluate(
      (svg, groups) =>
        [...svg.querySelectorAll(`${groups} > g > [data-code]`)].filter((land) =>
          land.getAttribute('d')?.includes('.'),
        ).length,
      groups,
    );
  }

  /** The map's box and the words on it, where they are at one moment; `null` where there is no map. */
  async seen(): Promise<{ box: Rect; labels: SeenLabel[] } | null> {
    if (!(await this.box.isVisible())) return null;
    const [box, labels] = await Promise.all([this.box.boundingBox(), this.labels()]);
    return box && { box, labels };
  }

  /** Every text that the map shows, with where its letters stand. */
  async labels(): Promise<SeenLabel[]> {
    return this.box.evaluate((box) =>
      // A built page has names for more than one width, and shows those of its own.
      [...box.querySelectorAll('.labels text')]
        .filter((label) => label.checkVisibility({ visibilityProperty: true }))
        .map((label) => {
          const { x, y, width, height } = label.getBoundingClientRect();
          const lines = [...label.children]
            .filter((line) => line.checkVisibility({ visibilityProperty: true }))
            .map(({ textContent }) => textContent);
          return { text: lines.join(' / '), x, y, width, height };
        }),
    );
  }
}

/** Web Mercator: a part of the world centred in a box, whole (`min`) or filling it (`max`). */
export function project(
  [lon, lat]: LonLat,
  { west, east, north, south }: Box,
  width: number,
  height: number,
  ofTwo: typeof Math.min,
): Point {
  const up = (degrees: number): number => {
    const radians = (degrees * Math.PI) / 180;
    return (Math.asinh(Math.tan(radians)) * 180) / Math.PI;
  };
  const scale = ofTwo(width / (east - west), height / (up(north) - up(south)));
  return {
    x: width / 2 + (lon - (west + east) / 2) * scale,
    y: height / 2 - (up(lat) - (up(north) + up(south)) / 2) * scale,
  };
}
