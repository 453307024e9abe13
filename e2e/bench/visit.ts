import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { PALETTES } from '../../src/model/palette.ts';
import type { Hex, Region } from '../fixtures/pixels.ts';
import { type Observed, observe, readObserved } from './observe.ts';
import { FRAME_SIZE, type Frame, startScreencast } from './screencast.ts';
import { firstSeen, showsLand } from './seen.ts';
import type { Site } from './sites.ts';
import { slowProcessor } from './slowProcessor.ts';

export const DESKTOP: BrowserContextOptions = { viewport: { width: 1280, height: 800 } };
export const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};

/** A first visit to a page, with nothing in the cache: slow, and until all that comes has come. */
export interface Visit extends Observed {
  readonly frames: readonly Frame[];
  /** When countries were on the screen; `null` on a page without a map. */
  readonly seen: number | null;
  /** When the map could be moved. */
  readonly live: number | null;
}

/** How long a page is watched after its last act, in milliseconds. */
const AFTERWARDS = 700;
const PATIENCE = 60_000;

/** The colour of the countries that are looked for on the screen: the United States and two more. */
const LAND = PALETTES.light.blue as Hex;

/** Visits a page for the first time. */
export async function visit(
  browser: Browser,
  site: Site,
  device: BrowserContextOptions,
): Promise<Visit> {
  const context = await browser.newContext({ ...device, locale: 'en-GB', timezoneId: 'UTC' });
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await observe(page);
    await slowProcessor(cdp);
    const { frames, stop } = await startScreencast(cdp);
    await page.goto(site.slowUrl, { waitUntil: 'load', timeout: PATIENCE });
    if (site.box === null) {
      await pause(AFTERWARDS);
      return { ...(await readObserved(page)), frames, seen: null, live: null };
    }
    // The product's canvas is shown only once it has drawn; the others' is there before.
    const drawing = site.name === 'd3' ? 'svg' : 'canvas';
    await page.locator(`${site.box} ${drawing}`).waitFor({ state: 'visible', timeout: PATIENCE });
    const shown = await page.evaluate(() => performance.now());
    const box = await boxInFrame(page, site.box);
    const until = performance.now() + PATIENCE;
    while (!showsLand(frames.at(-1), LAND, box) && performance.now() < until) await pause(100);
    await pause(AFTERWARDS);
    await stop();
    const observed = await readObserved(page);
    const seen = firstSeen(frames, LAND, box) - observed.origin;
    return { ...observed, frames, seen, live: Math.max(shown, seen) };
  } finally {
    await context.close();
  }
}

/** Where an element is on the pictures that the screencast takes. */
async function boxInFrame(page: Page, selector: string): Promise<Region> {
  const rect = await page.locator(selector).boundingBox();
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  const scale = FRAME_SIZE / Math.max(width, height);
  if (!rect) throw new Error(`There is no ${selector} on the page.`);
  return {
    x: rect.x * scale,
    y: rect.y * scale,
    width: rect.width * scale,
    height: rect.height * scale,
  };
}
