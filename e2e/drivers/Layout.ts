import type { Page } from '@playwright/test';
import type { Rect } from './Stage.ts';

/** Something that can be pressed, with its size in CSS pixels. */
export interface Target {
  readonly name: string;
  readonly tag: string;
  readonly width: number;
  readonly height: number;
}

/** How the page is laid out: what a reader's eyes and thumbs find out. */
export class Layout {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** How far the document can be scrolled sideways, in CSS pixels. */
  async sidewaysScroll(): Promise<number> {
    return this.#page.evaluate(() => {
      const root = document.scrollingElement ?? document.documentElement;
      return root.scrollWidth - root.clientWidth;
    });
  }

  /** The page's scroll from its top. */
  async scrollTop(): Promise<number> {
    return this.#page.evaluate(() => window.scrollY);
  }

  /**
   * Words that nobody can read: those that run out of the page sideways, or out of a box that hides
   * what runs over. Boxes that scroll, words meant for a screen reader and the map's own are left out.
   */
  async cutWords(): Promise<string[]> {
    return this.#page.evaluate(() => {
      const cut: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const words = node.textContent?.trim() ?? '';
        const parent = node.parentElement;
        if (words === '' || !parent?.checkVisibility({ visibilityProperty: true })) continue;
        if (parent.closest('.stage, .visually-hidden, option')) continue;
        range.selectNodeContents(node);
        const rects = [...range.getClientRects()];
        let left = 0;
        let right = document.documentElement.clientWidth;
        let top = Number.NEGATIVE_INFINITY;
        let bottom = Number.POSITIVE_INFINITY;
        let hidden = false;
        for (
          let box: Element | null = parent;
          box && box !== document.body;
          box = box.parentElement
        ) {
          const style = getComputedStyle(box);
          if (style.clipPath !== 'none') hidden = true;
          if (/auto|scroll/.test(style.overflowX + style.overflowY)) break;
          if (/hidden|clip/.test(style.overflowX + style.overflowY)) {
            const rect = box.getBoundingClientRect();
            left = Math.max(left, rect.left);
            right = Math.min(right, rect.right);
            top = Math.max(top, rect.top);
            bottom = Math.min(bottom, rect.bottom);
          }
        }
        const isCut = rects.some(
          (rect) =>
            rect.left < left - 1 ||
            rect.right > right + 1 ||
            rect.top < top - 3 ||
            rect.bottom > bottom + 3,
        );
        if (isCut && !hidden) cut.push(words.slice(0, 60));
      }
      return cut;
    });
  }

  /** Everything that can be pressed, but for the map's shapes. */
  async targets(): Promise<Target[]> {
    return this.#page.evaluate(() =>
      [...document.querySelectorAll('a, button, input, summary, [role=option]')]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .map((element) => {
          const { width, height } = element.getBoundingClientRect();
          const label = element.getAttribute('aria-label') ?? element.textContent ?? '';
          const name = label.trim().slice(0, 40);
          return { name, tag: element.tagName.toLowerCase(), width, height };
        }),
    );
  }

  /** Turns the wheel over a point of the page. */
  async wheel(x: number, y: number, by: number): Promise<void> {
    await this.#page.mouse.move(x, y);
    await this.#page.mouse.wheel(0, by);
  }

  /** One finger drawn over the page, as a phone's reader does, in CSS pixels. */
  async swipe(from: { x: number; y: number }, by: { x: number; y: number }): Promise<void> {
    const client = await this.#page.context().newCDPSession(this.#page);
    const steps = 12;
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', share: number) =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints:
          type === 'touchEnd' ? [] : [{ x: from.x + by.x * share, y: from.y + by.y * share }],
      });
    await send('touchStart', 0);
    for (let i = 1; i <= steps; i++) await send('touchMove', i / steps);
    await send('touchEnd', 1);
    await client.detach();
  }

  /** Where two boxes lie over each other, by more than a hair's breadth. */
  static overlap(a: Rect, b: Rect, hair: number): boolean {
    return (
      a.x + hair < b.x + b.width - hair &&
      b.x + hair < a.x + a.width - hair &&
      a.y + hair < b.y + b.height - hair &&
      b.y + hair < a.y + a.height - hair
    );
  }
}
