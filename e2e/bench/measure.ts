import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { bytesUntilMap } from '../fixtures/firstFlight.ts';
import { type ClickTimes, clickThrough } from './clicks.ts';
import { type LiveMapTimes, timeLiveMap } from './liveMap.ts';
import { pageBytes } from './pageBytes.ts';
import type { Sites } from './sites.ts';
import { bytesUntilPanel } from './untilPanel.ts';
import { DESKTOP, PHONE, type Visit, visit } from './visit.ts';
import { requestsWaitedFor } from './waitsFor.ts';

/** What is the same each time. */
export interface Fixed {
  /** Bytes of every built page, in brotli 11, by its path. */
  readonly pages: ReadonlyMap<string, number>;
  readonly baselinePage: number;
  /** Bytes of an opening page until its map is whole, by its path. */
  readonly untilMap: ReadonlyMap<string, number>;
  readonly waitedFor: Pair<readonly string[]>;
  readonly untilPanel: Pair<number>;
}

/** A figure of the product and of the page that it is measured against. */
export interface Pair<T> {
  readonly ours: T;
  readonly baseline: T;
}

/** What one round measured. */
export interface Round {
  readonly visits: Readonly<Record<'ours' | 'baseline' | 'empty', Visit>>;
  readonly phone: Pair<Visit>;
  /** Click to panel, in milliseconds, on each drawing. */
  readonly clicks: Readonly<Record<'still' | 'live' | 'baseline', ClickTimes>>;
  readonly liveMap: LiveMapTimes;
}

/** Where a reader arrives. */
const OPENING = ['index.html', 'embed.html'];

/** Measures what does not vary. */
export async function measureFixed(browser: Browser, sites: Sites): Promise<Fixed> {
  const { ours, baseline } = sites;
  return {
    pages: pageBytes(ours.folder),
    baselinePage: pageBytes(baseline.folder).get('index.html') ?? 0,
    untilMap: new Map(
      OPENING.map((name) => [name, bytesUntilMap(join(ours.folder, `${name}.br`))]),
    ),
    waitedFor: {
      ours: await requestsWaitedFor(browser, ours),
      baseline: await requestsWaitedFor(browser, baseline),
    },
    untilPanel: {
      ours: await bytesUntilPanel(browser, ours),
      baseline: await bytesUntilPanel(browser, baseline),
    },
  };
}

/** Measures all that varies once, the pages in turn. */
export async function measureRound(
  browser: Browser,
  { ours, baseline, empty }: Sites,
  clicks: number,
): Promise<Round> {
  return {
    visits: {
      ours: await visit(browser, ours, DESKTOP),
      baseline: await visit(browser, baseline, DESKTOP),
      empty: await visit(browser, empty, DESKTOP),
    },
    phone: {
      ours: await visit(browser, ours, PHONE),
      baseline: await visit(browser, baseline, PHONE),
    },
    clicks: {
      still: await clickThrough(browser, ours, 'still', clicks),
      live: await clickThrough(browser, ours, 'live', clicks),
      baseline: await clickThrough(browser, baseline, 'live', clicks),
    },
    liveMap: await timeLiveMap(browser, ours),
  };
}
