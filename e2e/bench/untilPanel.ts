import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from '@playwright/test';
import { project } from '../drivers/Stage.ts';
import { actor, area, middleOf } from '../fixtures/story.ts';
import { observe, readObserved, saveData } from './observe.ts';
import type { Site } from './sites.ts';
import { DESKTOP } from './visit.ts';

const CODE = 'USA';
/** When a page that nothing slows down has surely started, in milliseconds. */
const STARTED = 3000;

/**
 * The bytes of script and style, compressed, that a page has when a click on its map opens a panel.
 * What the click itself asks for is never answered, so that the bytes counted are shown to be enough.
 */
export async function bytesUntilPanel(browser: Browser, site: Site): Promise<number> {
  const context = await browser.newContext(DESKTOP);
  try {
    const page = await context.newPage();
    await observe(page);
    await saveData(page);
    await page.goto(site.url);
    await pause(STARTED);
    const { files } = await readObserved(page);
    await page.route('**/*', () => undefined);
    const rect = await page.locator(site.box ?? '').boundingBox();
    if (!rect) throw new Error('The map is not on the screen.');
    const at = project(middleOf(CODE), area('world'), rect.width, rect.height, Math.min);
    await page.mouse.click(rect.x + at.x, rect.y + at.y);
    const panel = page.locator('aside, .panel');
    await panel.getByRole('heading', { level: 2, name: actor(CODE).name }).waitFor();
    const sizes = new Map(files.map(({ path, bytes }) => [path, bytes]));
    // The style for some media only is asked for last, and no click waits for it.
    const eager = [...sizes].filter(([path]) => /(?<!\/apart-[^/]*)\.(?:js|css)$/.test(path));
    return eager.reduce((sum, [, bytes]) => sum + bytes, 0);
  } finally {
    await context.close();
  }
}
