import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from '@playwright/test';
import { saveData } from './observe.ts';
import type { Site } from './sites.ts';
import { DESKTOP } from './visit.ts';

/** From the reader's first sign of wanting the live map, in milliseconds; nothing is slowed down. */
export interface LiveMapTimes {
  /** Until its script has come. */
  readonly fetched: number;
  /** Until it has drawn a country and covers the still. */
  readonly drawn: number;
}

/** When the page has surely started, in milliseconds. */
const STARTED = 2000;

/** Times the live map of a page whose reader saves data, so that it is asked for by the pointer alone. */
export async function timeLiveMap(browser: Browser, site: Site): Promise<LiveMapTimes> {
  const context = await browser.newContext(DESKTOP);
  try {
    const page = await context.newPage();
    await saveData(page);
    await page.goto(site.url);
    await pause(STARTED);
    const times = page.evaluate(async () => {
      const over = await new Promise<number>((come) => {
        window.addEventListener('pointerover', ({ timeStamp }) => come(timeStamp), { once: true });
      });
      for (;;) {
        const canvas = document.querySelector('canvas');
        if (canvas && getComputedStyle(canvas).visibility === 'visible') break;
        await new Promise(requestAnimationFrame);
      }
      const drawn = performance.now();
      const scripts = performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.includes('/maplibre-') && !name.includes('worker'));
      const fetched = Math.max(
        ...scripts.map((entry) => (entry as PerformanceResourceTiming).responseEnd),
      );
      return { fetched: fetched - over, drawn: drawn - over };
    });
    const rect = await page.locator(site.box ?? '').boundingBox();
    if (rect) await page.mouse.move(rect.x + rect.width / 2, rect.y + rect.height / 2);
    return await times;
  } finally {
    await context.close();
  }
}
