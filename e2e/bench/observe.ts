import type { Page } from '@playwright/test';

/** What the browser tells of a page while it loads, in milliseconds since it was asked for. */
export interface Observed {
  /** Each layout shift that no act of the reader's caused. */
  readonly shifts: readonly number[];
  /** Each task of more than 50 ms. */
  readonly tasks: readonly { readonly start: number; readonly duration: number }[];
  /** Every file that was asked for, the page itself first. */
  readonly files: readonly File[];
  /** Milliseconds of the epoch at which the page was asked for. */
  readonly origin: number;
}

export interface File {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  /** As sent, compressed; without headers. */
  readonly bytes: number;
}

declare global {
  interface Window {
    observed: { shifts: number[]; tasks: { start: number; duration: number }[] };
  }
}

/** Has a page observe itself; call it before the page is opened. */
export async function observe(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: Window['observed'] = { shifts: [], tasks: [] };
    window.observed = seen;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[]) {
        if (!entry.hadRecentInput) seen.shifts.push(entry.value);
      }
    }).observe({ type: 'layout-shift', buffered: true });
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) {
        seen.tasks.push({ start: startTime, duration });
      }
    }).observe({ type: 'longtask', buffered: true });
  });
}

/** What a page has observed so far. */
export async function readObserved(page: Page): Promise<Observed> {
  return page.evaluate(() => {
    const entries = [
      ...performance.getEntriesByType('navigation'),
      ...performance.getEntriesByType('resource'),
    ] as PerformanceResourceTiming[];
    return {
      ...window.observed,
      origin: performance.timeOrigin,
      files: entries.map(({ name, startTime, responseEnd, encodedBodySize }) => ({
        path: new URL(name).pathname,
        start: startTime,
        end: responseEnd,
        bytes: encodedBodySize,
      })),
    };
  });
}

/** Makes the reader one who saves data, so that the live map comes only when it is wanted. */
export async function saveData(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
}
