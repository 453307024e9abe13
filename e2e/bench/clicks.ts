import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from '@playwright/test';
import { project } from '../drivers/Stage.ts';
import { actor, area, middleOf } from '../fixtures/story.ts';
import type { Site } from './sites.ts';
import { slowProcessor } from './slowProcessor.ts';
import { DESKTOP } from './visit.ts';

/** Land that is large enough to be hit on either map, each next to none of the one before. */
const COUNTRIES = ['USA', 'CHN', 'CAN', 'AUS', 'FRA', 'TUR', 'RUS', 'ESP'];
/** A browser tells nothing of events that were answered sooner; they are taken to last so long. */
const SOONEST = 16;
/** The browser's steps, in milliseconds. */
const GRAIN = 8;
/** How long the pointer rests before a click and after it, in milliseconds. */
const BEFORE = 80;
const AFTER = 150;

/** How long clicks took until their panel was on the screen, in milliseconds. */
export interface ClickTimes {
  /** The first of a visit, while the browser runs all of it for the first time. */
  readonly first: number;
  /** Those that followed. */
  readonly more: readonly number[];
}

interface Clicked {
  readonly start: number;
  /** The panel's heading, and when it changed to that. */
  heading: string;
  changed: number;
  /** From the event to the next picture on the screen, as the browser measures it in steps of 8 ms. */
  duration: number | null;
}

declare global {
  interface Window {
    clicked: Clicked[];
  }
}

/** Which drawing of the map is clicked: with `still` the live one never comes. */
export type Drawing = 'still' | 'live';

/**
 * Clicks on countries of the map, one after the other, on a processor slowed down.
 *
 * @param times how many clicks follow the first
 * @throws where a panel does not open, or opens after the picture that the browser measured
 */
export async function clickThrough(
  browser: Browser,
  site: Site,
  drawing: Drawing,
  times: number,
): Promise<ClickTimes> {
  const context = await browser.newContext({ ...DESKTOP, locale: 'en-GB', timezoneId: 'UTC' });
  try {
    const page = await context.newPage();
    if (drawing === 'still') await page.route('**/maplibre-*.js', (route) => route.abort());
    await page.addInitScript(watchClicks, SOONEST);
    await slowProcessor(await context.newCDPSession(page));
    await page.goto(site.url);
    if (drawing === 'live') await page.locator(`${site.box} canvas`).waitFor({ timeout: 30_000 });
    await pause(1500);
    const rect = await page.locator(site.box ?? '').boundingBox();
    if (!rect) throw new Error('The map is not on the screen.');
    const { x, y, width, height } = rect;
    const codes = Array.from(
      { length: times + 1 },
      (_, i) => COUNTRIES[i % COUNTRIES.length] ?? '',
    );
    for (const code of codes) {
      const at = project(middleOf(code), area('world'), width, height, Math.min);
      await page.mouse.move(x + at.x, y + at.y);
      await pause(BEFORE);
      await page.mouse.click(x + at.x, y + at.y);
      // Nothing is asked of the page meanwhile: the question itself would take its time.
      await pause(AFTER);
    }
    await page.waitForFunction(
      (soonest) =>
        window.clicked.every(
          ({ start, changed, duration }) => duration !== null || changed - start < soonest,
        ),
      SOONEST,
      { polling: 200, timeout: 10_000 },
    );
    const clicked = await page.evaluate(() => window.clicked);
    const [first = Number.NaN, ...more] = codes.map((code, i) =>
      answerTime(actor(code).name, clicked[i]),
    );
    return { first, more };
  } finally {
    await context.close();
  }
}

function answerTime(name: string, clicked: Clicked | undefined): number {
  if (clicked?.heading !== name) {
    throw new Error(`A click on ${name} opened ${clicked?.heading || 'nothing'}.`);
  }
  const { start, changed, duration } = clicked;
  const painted = duration ?? SOONEST;
  // A panel that came with a later picture would make the browser's figure a lie.
  if (changed > start + painted + GRAIN) {
    throw new Error(
      `The panel of ${name} came at ${Math.round(changed - start)} ms, the picture at ${painted} ms.`,
    );
  }
  return painted;
}

/**
 * Runs in the page: notes each click, when the heading changed after it, and what the browser measured.
 * It names no function of its own, for what compiles this file would give it a helper that the page lacks.
 */
function watchClicks(soonest: number): void {
  const panel = (): Element | null => document.querySelector('aside, .panel');
  const clicked: Clicked[] = [];
  let before = '';
  window.clicked = clicked;
  // In sight: our panel has others ready, or on their way out.
  const heading = ':not(.unseen) > h2';
  window.addEventListener(
    'click',
    ({ timeStamp }) => {
      before = panel()?.querySelector(heading)?.textContent ?? '';
      clicked.push({ start: timeStamp, heading: '', changed: 0, duration: null });
    },
    { capture: true },
  );
  new MutationObserver(() => {
    const last = clicked.at(-1);
    const now = panel()?.querySelector(heading)?.textContent ?? '';
    if (!last || last.changed > 0 || now === before) return;
    last.heading = now;
    last.changed = performance.now();
  }).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['class'],
  });
  new PerformanceObserver((list) => {
    for (const { name, startTime, duration } of list.getEntries()) {
      const one = name === 'click' && clicked.find(({ start }) => start === startTime);
      if (one) one.duration = duration;
    }
  }).observe({ type: 'event', durationThreshold: soonest } as PerformanceObserverInit);
}
