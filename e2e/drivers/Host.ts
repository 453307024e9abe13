import type { FrameLocator, Locator, Page } from '@playwright/test';
import { type NewsSite, serveNewsSite } from '../../src/server/demo/newsServer.ts';

/** What a host's page was told, in its order. */
export interface Heard {
  readonly type: string;
  readonly detail: unknown;
}

/** A newsroom's own server, on another origin than the map's, and its page as the reader has it. */
export class Host {
  readonly #page: Page;
  #server: NewsSite | undefined;
  #html = '';
  #headers: Readonly<Record<string, string>> = {};

  constructor(page: Page) {
    this.#page = page;
  }

  async start(): Promise<void> {
    this.#server = await serveNewsSite(() => ({ headers: this.#headers, html: this.#html }));
  }

  async stop(): Promise<void> {
    await this.#server?.close();
  }

  /** Opens a page of the host's. */
  async open(html: string, headers: Readonly<Record<string, string>> = {}): Promise<void> {
    this.#html = html;
    this.#headers = headers;
    await this.#page.addInitScript(() => {
      const seen = window as Window & { shifts?: number; told?: string[] };
      seen.shifts = 0;
      seen.told = [];
      window.addEventListener('message', ({ data }) => seen.told?.push(data?.type));
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          seen.shifts = (seen.shifts ?? 0) + (entry as PerformanceEntry & { value: number }).value;
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    // Not "load": a frame that hangs keeps that away.
    await this.#page.goto(this.#server?.url ?? '', { waitUntil: 'domcontentloaded' });
  }

  /** The place of a map in the host's page, counted from the top. */
  place(nth = 0): Locator {
    return this.#page.locator('[data-stance-map], stance-map').nth(nth);
  }

  /** The frame's element in it. */
  frame(nth = 0): Locator {
    return this.place(nth).locator('iframe');
  }

  /** What is in the frame. */
  inside(nth = 0): FrameLocator {
    return this.frame(nth).contentFrame();
  }

  /** A country's link in the list under a frame's map. */
  rollCall(name: string, nth = 0): Locator {
    const list = this.inside(nth).locator('section.roll-call');
    return list.getByRole('link', { name, exact: true });
  }

  /** The chosen one's name in the frame's panel. */
  heading(name: string, nth = 0): Locator {
    return this.inside(nth).getByRole('heading', { level: 2, name, exact: true });
  }

  /** A point on the map in a frame, by its distance from the map's corner; all in CSS pixels. */
  async onMap(dx: number, dy: number, nth = 0): Promise<{ x: number; y: number }> {
    const box = await this.inside(nth).locator('.stage').boundingBox();
    return { x: (box?.x ?? 0) + dx, y: (box?.y ?? 0) + dy };
  }

  /** How high a map's place is, in CSS pixels. */
  async height(nth = 0): Promise<number> {
    return (await this.place(nth).boundingBox())?.height ?? 0;
  }

  /** How far below the window's foot a map's own is, in CSS pixels; negative where that is in sight. */
  async footBelow(nth = 0): Promise<number> {
    return this.place(nth).evaluate(
      (place) => place.getBoundingClientRect().bottom - window.innerHeight,
    );
  }

  /** How far the frame's own document, and what stands in it, could be scrolled, in CSS pixels. */
  async scrollLeft(nth = 0): Promise<number> {
    return this.inside(nth)
      .locator('html')
      .evaluate((root) =>
        [root, ...root.querySelectorAll('.framed-below, .framed-rest, .panel')]
          .map((part) => part.scrollHeight - part.clientHeight)
          .reduce((most, one) => Math.max(most, one), 0),
      );
  }

  /** The sum of all layout shifts of the host's page until now. */
  async shifts(): Promise<number> {
    return this.#page.evaluate(() => (window as Window & { shifts?: number }).shifts ?? -1);
  }

  /**
   * Waits until the page was told a height so many times. Whoever looks into a frame with this driver
   * is taken for its reader by the browser, so a test of what comes by itself waits here first.
   */
  async told(times = 1): Promise<void> {
    await this.#page.waitForFunction((wanted) => {
      const { told = [] } = window as Window & { told?: string[] };
      return told.filter((type) => type === 'height').length >= wanted;
    }, times);
  }

  /** Begins to hear what a map tells its host. */
  async listen(nth = 0): Promise<void> {
    await this.place(nth).evaluate((element) => {
      const page = window as Window & { heard?: unknown[] };
      page.heard = [];
      for (const type of ['select', 'quote']) {
        element.addEventListener(type, (event) => {
          page.heard?.push({ type, detail: (event as CustomEvent).detail });
        });
      }
    });
  }

  /** What was heard. */
  async heard(): Promise<readonly Heard[]> {
    return this.#page.evaluate(() => (window as Window & { heard?: Heard[] }).heard ?? []);
  }

  /** The codes of the land that is outlined because the host's words speak of it. */
  async lit(nth = 0): Promise<string[]> {
    return this.inside(nth)
      .locator('.static-map')
      .evaluate((still) => {
        const outlines = new Set(
          [...still.querySelectorAll('.outlined')].map((path) => path.getAttribute('d')),
        );
        return [...still.querySelectorAll<SVGPathElement>('[data-code]')]
          .filter((path) => outlines.has(path.getAttribute('d')))
          .map((path) => path.dataset.code ?? '')
          .sort();
      });
  }
}
