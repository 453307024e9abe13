import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { startServer } from '../../src/server/staticServer.ts';
import { observe, readObserved, saveData } from './observe.ts';
import { type Line, SLOW_4G, startSlowLink } from './slowLink.ts';
import { median } from './statistics.ts';
import { DESKTOP, PHONE } from './visit.ts';

/** The lines that first visits are made over, and what they are called. */
const LINES: readonly (readonly [name: string, line: Line])[] = [
  ['fast, 100 Mbit/s, 10 ms', { kilobits: 100_000, latency: 10 }],
  ['ordinary, 10 Mbit/s, 50 ms', { kilobits: 10_000, latency: 50 }],
  ['slow, 1.6 Mbit/s, 150 ms', SLOW_4G],
];

/** How a first visit was set. */
interface FirstVisit {
  /** Whether it ended in the project's fonts. */
  readonly inOurs: boolean;
  /** Whether a word had another width in the end than in the first frame. */
  readonly hasChanged: boolean;
  /** Words that stood on another line in the end than in the first frame. */
  readonly movedWords: number;
  /** Of all layout shifts. */
  readonly shift: number;
  /** Of the first contentful paint, in milliseconds. */
  readonly painted: number;
}

/** What the first visits over a line came to. */
export interface FontsOfLine {
  readonly line: string;
  readonly visits: readonly FirstVisit[];
}

/**
 * Visits the built page for the first time, over each line, on a desktop and on a phone in turn.
 *
 * @param folder the build
 */
export async function measureFonts(
  browser: Browser,
  folder: string,
  visits: number,
): Promise<FontsOfLine[]> {
  const server = await startServer({ root: folder, port: 0 });
  try {
    const measured: FontsOfLine[] = [];
    for (const [name, line] of LINES) {
      const link = await startSlowLink(server.url, line);
      try {
        const all: FirstVisit[] = [];
        for (let i = 0; i < visits; i++) {
          all.push(await visitFirst(browser, link.url, i % 2 === 0 ? DESKTOP : PHONE));
        }
        measured.push({ line: name, visits: all });
      } finally {
        await link.close();
      }
    }
    return measured;
  } finally {
    await server.close();
  }
}

/** How long fonts that are late have to come, in milliseconds after the page has loaded. */
const AFTERWARDS = 500;

async function visitFirst(
  browser: Browser,
  url: string,
  device: BrowserContextOptions,
): Promise<FirstVisit> {
  const context = await browser.newContext({ ...device, locale: 'en-GB', timezoneId: 'UTC' });
  try {
    const page = await context.newPage();
    await observe(page);
    await saveData(page);
    await rememberFirstFrame(page);
    await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
    await pause(AFTERWARDS);
    const { shifts } = await readObserved(page);
    return {
      inOurs: (await isSetInOurs(page, 'h1')) && (await isSetInOurs(page, 'main p')),
      ...(await page.evaluate(() => window.sinceFirstFrame())),
      shift: shifts.reduce((sum, one) => sum + one, 0),
    };
  } finally {
    await context.close();
  }
}

/** Whether all letters of an element's own text are of a font that the page has brought. */
async function isSetInOurs(page: Page, selector: string): Promise<boolean> {
  const cdp = await page.context().newCDPSession(page);
  try {
    await cdp.send('DOM.enable');
    await cdp.send('CSS.enable');
    const { root } = await cdp.send('DOM.getDocument');
    const { nodeId } = await cdp.send('DOM.querySelector', { nodeId: root.nodeId, selector });
    const { fonts } = await cdp.send('CSS.getPlatformFontsForNode', { nodeId });
    return fonts.length > 0 && fonts.every(({ isCustomFont }) => isCustomFont);
  } finally {
    await cdp.detach();
  }
}

declare global {
  interface Window {
    /** What has become of the words of the first frame. */
    sinceFirstFrame: () => Pick<FirstVisit, 'hasChanged' | 'movedWords' | 'painted'>;
  }
}

/** Has a page remember where each of its words stands in the first frame; call it before it is opened. */
async function rememberFirstFrame(page: Page): Promise<void> {
  // tsx has functions that are passed to a page call this.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript(() => {
    interface Word {
      readonly node: Text;
      readonly text: string;
      readonly block: Element;
      readonly width: number;
      readonly line: number;
    }

    /** Where a line may begin anew: the nearest element that is no part of a line. */
    const blockOf = (node: Text): Element | null => {
      let element = node.parentElement;
      while (element && getComputedStyle(element).display === 'inline') {
        element = element.parentElement;
      }
      return element;
    };

    const wordsOf = (node: Text, tops: Map<Element, number[]>): Word[] => {
      const block = blockOf(node);
      if (!block || block.closest('svg')) return [];
      const known = tops.get(block) ?? [];
      tops.set(block, known);
      return [...node.data.matchAll(/\S+/g)].flatMap(({ 0: text, index }) => {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + text.length);
        const [first] = range.getClientRects();
        if (!first || first.width === 0) return [];
        // Letters of other sizes stand on one line with others, a little higher.
        const middle = (first.top + first.bottom) / 2;
        const at = known.findIndex((top) => Math.abs(top - middle) < first.height / 2);
        const line = at === -1 ? known.push(middle) - 1 : at;
        return [{ node, text, block, width: first.width, line }];
      });
    };

    const wordsNow = (): Word[] => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const tops = new Map<Element, number[]>();
      const words: Word[] = [];
      while (walker.nextNode()) words.push(...wordsOf(walker.currentNode as Text, tops));
      return words;
    };

    let first: Word[] = [];
    const remember = (): void => {
      if (document.querySelector('.static-map')) first = wordsNow();
      else requestAnimationFrame(remember);
    };
    requestAnimationFrame(remember);

    window.sinceFirstFrame = () => {
      const now = new Map<Text, Word[]>();
      for (const word of wordsNow()) now.set(word.node, [...(now.get(word.node) ?? []), word]);
      const before = new Map<Text, Word[]>();
      for (const word of first) before.set(word.node, [...(before.get(word.node) ?? []), word]);
      // Words that the script has written anew are no longer those of the first frame.
      const pairs = [...before].flatMap(([node, words]) => {
        const later = now.get(node) ?? [];
        return words.flatMap((word, i) => {
          const same = later[i];
          return same?.text === word.text ? [{ word, same }] : [];
        });
      });
      if (pairs.length < 50)
        throw new Error(`Only ${pairs.length} words of the first frame are left.`);
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      return {
        hasChanged: pairs.some(({ word, same }) => Math.abs(word.width - same.width) > 0.5),
        movedWords: pairs.filter(({ word, same }) => word.line !== same.line).length,
        painted: paint?.startTime ?? Number.NaN,
      };
    };
  });
}

/** The lines as a table in Markdown. */
export function fontsTable(measured: readonly FontsOfLine[]): string {
  const rows = measured.map(({ line, visits }) => {
    const share = (is: (visit: FirstVisit) => boolean): string =>
      `${visits.filter(is).length} of ${visits.length}`;
    return [
      line,
      share(({ inOurs, hasChanged }) => inOurs && !hasChanged),
      share(({ inOurs, hasChanged }) => inOurs && hasChanged),
      `${Math.max(...visits.map(({ movedWords }) => movedWords))}`,
      `${Math.round(Math.max(...visits.map(({ shift }) => shift)) * 1e4) / 1e4}`,
      `${Math.round(median(visits.map(({ painted }) => painted)))} ms`,
    ];
  });
  const head = [
    'line',
    'set in our fonts from the first frame',
    'changed to them later',
    'words that changed line, at worst',
    'layout shift, at worst',
    'first paint, median',
  ];
  const print = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [print(head), `|${'---|'.repeat(head.length)}`, ...rows.map(print)].join('\n');
}
