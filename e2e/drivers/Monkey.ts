import type { Page } from '@playwright/test';
import { Random } from '../fixtures/random.ts';

/** What of the page a reader would miss at once, read after an act. */
export interface Seen {
  /** The address from the server's root. */
  readonly path: string;
  readonly search: string;
  /** Whether the page's script has taken it over: until then a link leads to another page. */
  readonly isReady: boolean;
  /** The panel by what says its kind, and by its headings. */
  readonly kind: string;
  readonly heading: string;
  /** The question that is marked as asked, by its place; -1 for none. */
  readonly asked: number;
  readonly isTable: boolean;
  /** How many letters there are to read. */
  readonly letters: number;
  /** How far the document can be scrolled sideways, in CSS pixels. */
  readonly sideways: number;
  /** What the page says did not work. */
  readonly notices: string;
}

const ACTS = {
  press: 9,
  map: 5,
  key: 6,
  drag: 3,
  wheel: 3,
  question: 3,
  resize: 2,
  back: 2,
  forward: 1,
  theme: 1,
  network: 0.6,
  lose: 0.4,
};
const KEYS = [
  ...['Tab', 'Tab', 'Tab', 'Shift+Tab', 'Enter', 'Enter', 'Escape', 'Space', 'Home', 'End'],
  ...['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'PageDown', 'Backspace'],
  ...['a', 'f', 'j', 'm', 't', '/', '?', '+', '-', '0'],
];
const THEMES = ['light', 'dark', 'no-preference'] as const;

/** Somebody who does anything to a page, in no order, as a seed has it. */
export class Monkey {
  readonly #page: Page;
  readonly #random: Random;
  #offline = false;
  #lost = 0;

  constructor(page: Page, seed: number) {
    this.#page = page;
    this.#random = new Random(seed);
  }

  /** How many contexts of maps it has lost. */
  get lost(): number {
    return this.#lost;
  }

  /** Keeps it on the page: links that lead to files and to others lead nowhere, and nothing prints. */
  async fence(): Promise<void> {
    await this.#page.addInitScript(() => {
      window.print = () => {};
      const leads = (link: HTMLAnchorElement): boolean =>
        link.origin !== window.location.origin ||
        /\/about\/|\.(?!html)\w+$/.test(link.pathname) ||
        link.target === '_blank';
      window.addEventListener(
        'click',
        (event) => {
          const link = (event.target as Element | null)?.closest?.('a');
          if (link && leads(link)) event.preventDefault();
        },
        { capture: true },
      );
    });
    this.#page.context().on('page', (other) => void other.close());
  }

  /** Does one thing; says what. */
  async act(): Promise<string> {
    const random = this.#random;
    const act = random.weighted(ACTS);
    switch (act) {
      case 'press':
        return this.#press('a[href], button, input, select, summary, textarea', random.next());
      case 'question':
        return this.#press('.questions a', random.next());
      case 'map':
        return this.#pressMap();
      case 'key': {
        const key = random.oneOf(KEYS);
        await this.#page.keyboard.press(key);
        return `key ${key}`;
      }
      case 'drag':
        return this.#drag();
      case 'wheel':
        return this.#wheel();
      case 'resize': {
        const size = { width: random.between(320, 1400), height: random.between(480, 1000) };
        await this.#page.setViewportSize(size);
        return `resize to ${size.width} × ${size.height}`;
      }
      case 'back':
      case 'forward':
        return this.#travel(act);
      case 'theme': {
        const colorScheme = random.oneOf(THEMES);
        await this.#page.emulateMedia({ colorScheme });
        return `theme ${colorScheme}`;
      }
      case 'network': {
        await this.network(this.#offline);
        return this.#offline ? 'offline' : 'online';
      }
      case 'lose':
        return this.#lose(random.oneOf([0, 200, null]));
    }
  }

  async network(on: boolean): Promise<void> {
    this.#offline = !on;
    await this.#page.context().setOffline(!on);
  }

  /** Presses one of what can be pressed, wherever on the page; what lies over it gets the press. */
  async #press(what: string, which: number): Promise<string> {
    const found = await this.#page.evaluate(
      ([what, which]) => {
        const open = document.querySelector('dialog[open]');
        const all = [...(open ?? document).querySelectorAll<HTMLElement>(what)].filter((one) =>
          one.checkVisibility({ visibilityProperty: true }),
        );
        const one = all[Math.floor(which * all.length)];
        if (!one) return null;
        one.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { x, y, width, height } = one.getBoundingClientRect();
        const name = one.getAttribute('aria-label') ?? one.textContent?.trim() ?? '';
        return {
          x: x + width / 2,
          y: y + height / 2,
          name: `${one.localName} “${name.slice(0, 40)}” ${one.getAttribute('href') ?? ''}`,
        };
      },
      [what, which] as const,
    );
    if (!found) return 'nothing to press';
    await this.#page.mouse.click(found.x, found.y);
    return `press ${found.name}`;
  }

  /** A point of the map's box, scrolled to. */
  async #point(): Promise<{ x: number; y: number }> {
    const box = await this.#page.evaluate(() => {
      const stage = document.querySelector('.stage');
      stage?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = stage?.getBoundingClientRect() ?? new DOMRect(0, 0, 300, 300);
      return { x, y, width, height };
    });
    const random = this.#random;
    return {
      x: Math.round(box.x + random.next() * box.width),
      y: Math.round(box.y + random.next() * box.height),
    };
  }

  async #pressMap(): Promise<string> {
    const { x, y } = await this.#point();
    await this.#page.mouse.click(x, y, { clickCount: this.#random.oneOf([1, 1, 1, 2]) });
    return `press the map at ${x}, ${y}`;
  }

  async #drag(): Promise<string> {
    const { x, y } = await this.#point();
    const [dx, dy] = [this.#random.between(-300, 300), this.#random.between(-300, 300)];
    const { mouse } = this.#page;
    await mouse.move(x, y);
    await mouse.down();
    await mouse.move(x + dx, y + dy, { steps: 3 });
    await mouse.up();
    return `drag from ${x}, ${y} by ${dx}, ${dy}`;
  }

  async #wheel(): Promise<string> {
    const { x, y } = await this.#point();
    const [by, held] = [this.#random.between(-600, 600), this.#random.next() < 0.6];
    await this.#page.mouse.move(x, y);
    if (held) await this.#page.keyboard.down('Control');
    await this.#page.mouse.wheel(0, by);
    if (held) await this.#page.keyboard.up('Control');
    return `wheel ${by} at ${x}, ${y}${held ? ' with Ctrl' : ''}`;
  }

  /** Back or forward, but not out of the page's own history, and not to a page that is not there. */
  async #travel(way: 'back' | 'forward'): Promise<string> {
    const going = this.#page.evaluate(
      ([way, offline]) => {
        const { navigation } = window as unknown as {
          navigation: {
            entries(): { sameDocument: boolean }[];
            currentEntry: { index: number };
          };
        };
        const next = navigation.currentEntry.index + (way === 'back' ? -1 : 1);
        const entry = navigation.entries()[next];
        if (!entry || (offline && !entry.sameDocument)) return false;
        window.history[way]();
        return true;
      },
      [way, this.#offline] as const,
    );
    // Where it leads to another page, this one is gone before it can say so.
    const went = await going.catch((error: Error) => {
      if (error.message.includes('context was destroyed')) return true;
      throw error;
    });
    return went ? way : `no way ${way}`;
  }

  /** The map's context goes, and is back so many milliseconds after; `null` for never. */
  async #lose(back: number | null): Promise<string> {
    const lost = await this.#page.evaluate((back) => {
      const canvas = document.querySelector<HTMLCanvasElement>('.stage canvas');
      const extension = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
      if (!canvas || !extension) return false;
      const restore = (): void => void setTimeout(() => extension.restoreContext(), back ?? 0);
      if (back !== null) canvas.addEventListener('webglcontextlost', restore, { once: true });
      extension.loseContext();
      return true;
    }, back);
    if (!lost) return 'no context to lose';
    this.#lost++;
    return back === null ? 'lose the context' : `lose the context for ${back} ms`;
  }

  /** The page as it is after its next frame. */
  async see(): Promise<Seen> {
    return this.#page.evaluate(async () => {
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      const page = document.querySelector<HTMLElement>('.page');
      const panel = page?.querySelector('.panel article:not(.ahead)');
      const root = document.scrollingElement ?? document.documentElement;
      return {
        path: window.location.pathname,
        search: window.location.search,
        isReady: page?.querySelector('.questions a[href^="/"]') != null,
        kind: panel?.className ?? '',
        // Of the steps the one that is in sight has a heading of its own.
        heading: [...(panel?.querySelectorAll('h2, [aria-current=step] h3') ?? [])]
          .map(({ textContent }) => textContent)
          .join(': '),
        asked: [...(page?.querySelectorAll('.questions a') ?? [])].findIndex(
          (link) => link.getAttribute('aria-current') === 'true',
        ),
        isTable: page?.querySelector('table') != null && !page.querySelector('.stage'),
        letters: page?.checkVisibility() ? (page.textContent?.length ?? 0) : 0,
        sideways: root.scrollWidth - root.clientWidth,
        notices: [...(page?.querySelectorAll('.notices, .broken > p') ?? [])]
          .map(({ textContent }) => textContent)
          .join(' '),
      };
    });
  }

  /** The languages that the page offers, as its links name them. */
  async languages(): Promise<string[]> {
    return this.#page.evaluate(() => {
      const named = [...document.querySelectorAll('link[hreflang], a[hreflang]')].map(
        (link) => link.getAttribute('hreflang') ?? '',
      );
      return [...new Set(named)].filter((lang) => /^[a-z]{2}$/.test(lang)).sort();
    });
  }

  /** Lets go of everything, without another page being fetched: what is open, chosen, asked, seen. */
  async home(root: string): Promise<void> {
    await this.network(true);
    await this.#page.setViewportSize({ width: 1280, height: 800 });
    await this.#page.emulateMedia({ colorScheme: 'light' });
    await this.#page.evaluate((root) => {
      for (const dialog of document.querySelectorAll('dialog')) dialog.close();
      window.history.pushState(null, '', root);
      window.dispatchEvent(new PopStateEvent('popstate'));
      (document.activeElement as HTMLElement | null)?.blur();
      window.scrollTo(0, 0);
    }, root);
    // So that what was pressed last is nothing that is gone.
    await this.#page.mouse.click(2, 2);
    // The map comes back a little after the panel does, and has most of the page's nodes.
    await this.#page.locator('.static-map').waitFor({ state: 'attached' });
  }
}
