import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from '@playwright/test';
import { PALETTES } from '../../src/model/palette.ts';
import { colourDistance, coloursIn, type Hex, readPng } from '../fixtures/pixels.ts';
import type { Site } from './sites.ts';
import { DESKTOP } from './visit.ts';

const PATIENCE = 4000;

/**
 * How many requests the painted map waits for: each is held back in turn, for good, to see whether the
 * map comes all the same.
 */
export async function requestsWaitedFor(browser: Browser, site: Site): Promise<string[]> {
  const paths: string[] = [];
  await isPainted(browser, site, (path) => {
    if (!paths.includes(path)) paths.push(path);
    return false;
  });
  // Most pages wait for few, so all are held at once before each is.
  const [page = '/', ...others] = paths;
  if (await isPainted(browser, site, (path) => path !== page)) return [page];
  const waited = [page];
  for (const one of others) {
    if (!(await isPainted(browser, site, (path) => path === one))) waited.push(one);
  }
  return waited;
}

/** Whether land is on the screen within some seconds while some requests are never answered. */
async function isPainted(
  browser: Browser,
  site: Site,
  isHeld: (path: string) => boolean,
): Promise<boolean> {
  const context = await browser.newContext(DESKTOP);
  try {
    const page = await context.newPage();
    await page.route('**/*', async (route) => {
      if (!isHeld(new URL(route.request().url()).pathname)) await route.continue();
    });
    await page.goto(site.url, { waitUntil: 'commit' });
    const until = performance.now() + PATIENCE;
    while (performance.now() < until) {
      if (await showsLand(page)) return true;
      await pause(100);
    }
    return false;
  } finally {
    await context.close();
  }
}

/** Whether a country's colour fills some of the window. */
async function showsLand(page: Page): Promise<boolean> {
  // Not by the page's own `screenshot`, which waits for fonts.
  const cdp = await page.context().newCDPSession(page);
  const taken = cdp.send('Page.captureScreenshot', { format: 'png' }).catch(() => null);
  const picture = await Promise.race([taken, pause(PATIENCE, null)]);
  await cdp.detach().catch(() => undefined);
  if (!picture) return false;
  const [, ...colours] = coloursIn(readPng(Buffer.from(picture.data, 'base64')));
  const land = PALETTES.light.blue as Hex;
  const near = colours.filter(({ colour }) => colourDistance(colour, land) <= 6);
  return near.reduce((sum, { share }) => sum + share, 0) > 0.002;
}
