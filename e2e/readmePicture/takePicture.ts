/** `npm run preview` takes the README's picture of the built map anew. */
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import config from '../../playwright.config.ts';
import { outDir, projectRoot } from '../../src/build/storySource.ts';
import { startServer } from '../../src/server/staticServer.ts';
import { setOwnFonts } from '../fixtures/ownFonts.ts';

const VIEW = 'country/FRA/';
const FILE = join(projectRoot, 'public/preview.png');
const SIZE = { width: 1280, height: 800 };

async function main(): Promise<void> {
  const server = await startServer({ root: outDir, port: 0 });
  // The tests' fonts stand for the machine's, serif and sans swapped: here the machine's own are wanted.
  const browser = await chromium.launch({ ...config.use?.launchOptions, env: { ...process.env } });
  try {
    const page = await browser.newPage({ viewport: SIZE, reducedMotion: 'reduce' });
    await setOwnFonts(page);
    await page.goto(new URL(VIEW, server.url).href);
    await page.evaluate(() => document.fonts.ready);
    // Finer borders have decimals.
    await page
      .locator('.static-map g:not([visibility]) > g > [data-code=FRA][d*="."]')
      .waitFor({ state: 'attached' });
    await page.screenshot({ path: FILE });
    console.log(`Took ${FILE}, of ${VIEW}.`);
  } finally {
    await browser.close();
    await server.close();
  }
}

await main();
