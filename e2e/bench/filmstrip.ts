import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import type { Frame } from './screencast.ts';
import { OUTPUT } from './sites.ts';

/** A page's load, as pictures. */
export interface Film {
  readonly title: string;
  /** When the page was asked for, in milliseconds of the epoch. */
  readonly origin: number;
  readonly frames: readonly Frame[];
}

const STEP = 250;
const SECONDS = 3;
const TIMES = Array.from({ length: (SECONDS * 1000) / STEP + 1 }, (_, i) => i * STEP);

/** What was on the screen so many milliseconds after a page was asked for; nothing before the first frame. */
export function frameAt({ frames, origin }: Film, time: number): Frame | null {
  return frames.filter(({ at }) => at - origin >= 0 && at - origin <= time).at(-1) ?? null;
}

/**
 * Draws the first seconds of several pages under each other.
 *
 * @returns where the picture is
 */
export async function writeFilmstrip(browser: Browser, films: readonly Film[]): Promise<string> {
  const cell = (frame: Frame | null): string =>
    frame ? `<img src="data:image/png;base64,${frame.png.toString('base64')}">` : '<i></i>';
  const row = (film: Film): string =>
    `<tr><th>${film.title}</th>${TIMES.map((time) => `<td>${cell(frameAt(film, time))}</td>`).join('')}</tr>`;
  const page = await browser.newPage({ viewport: { width: 3300, height: 400 } });
  await page.setContent(`<style>
      body { margin: 16px; background: #ddd; font: 15px sans-serif }
      img, i { display: block; width: 232px; aspect-ratio: 8 / 5; background: #fff }
      th { text-align: left; padding-right: 12px }
    </style>
    <table><tr><th></th>${TIMES.map((time) => `<th>${time / 1000} s</th>`).join('')}</tr>
    ${films.map(row).join('')}</table>`);
  const file = join(OUTPUT, 'filmstrip.png');
  writeFileSync(file, await page.screenshot({ fullPage: true }));
  await page.close();
  return file;
}
