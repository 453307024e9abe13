import type { Page } from '@playwright/test';
import type { Rect } from './Stage.ts';

/** Something that can be pressed, with its size in CSS pixels. */
export interface Target {
  /** Whether it stands in a line of words, which gives it its height. */
  readonly inSentence: boolean;
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
   * what runs over. A box that the keyboard can scroll, words meant for a screen reader and the map's
   * own are left out.
   */
  async cutWords(): Promise<string[]> {
    return this.#page.evaluate(() => {
      const hides = /hidden|clip/;
      const scrolls = /auto|scroll/;
      /** The part of the page that an element's words may fill; `null` where it is no matter. */
      const roomOf = (element: Element): DOMRect | null => {
        let [left, right] = [0, document.documentElement.clientWidth];
        let [top, bottom] = [-1e9, 1e9];
        for (let box: Element | null = element; box; box = box.parentElement) {
          const { overflowX, overflowY, clipPath } = getComputedStyle(box);
          const byKeyboard =
            (box as HTMLElement).tabIndex >= 0 && box.scrollWidth > box.clientWidth;
          if (clipPath !== 'none' || (byKeyboard && scrolls.test(overflowX))) return null;
          const rect = box.getBoundingClientRect();
          if (scrolls.test(overflowX) || hides.test(overflowX)) {
            [left, right] = [Math.max(left, rect.left), Math.min(right, rect.right)];
          }
          // What scrolls up and down is cut there, and that is as it should be.
          if (scrolls.test(overflowY)) return new DOMRect(left, -1e9, right - left, 2e9);
          if (hides.test(overflowY)) {
            [top, bottom] = [Math.max(top, rect.top), Math.min(bottom, rect.bottom)];
          }
        }
        return new DOMRect(left, top, right - left, bottom - top);
      };
      const range = document.createRange();
      const isCut = (node: Node, room: DOMRect): boolean => {
        range.selectNodeContents(node);
        return [...range.getClientRects()].some(
          ({ left, right, top, bottom }) =>
            left < room.left - 1 ||
            right > room.right + 1 ||
            top < room.top - 3 ||
            bottom > room.bottom + 3,
        );
      };
      const cut: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const words = node.textContent?.trim() ?? '';
        const parent = node.parentElement;
        if (words === '' || !parent?.checkVisibility({ visibilityProperty: true })) continue;
        const room = parent.closest('.stage') ? null : roomOf(parent);
        if (room && isCut(node, room)) cut.push(words.slice(0, 60));
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
          const { display } = getComputedStyle(element);
          const inSentence = display === 'inline' || element.closest('.meta') !== null;
          return { name, tag: element.tagName.toLowerCase(), width, height, inSentence };
        }),
    );
  }

  /**
   * What can be pressed and is narrower or lower than so many CSS pixels; the map's own shapes, and
   * links in a sentence, which words around them give their size, are left out.
   */
  async smallTargets(least: number): Promise<string[]> {
    return this.#page.evaluate((least) => {
      const wanted =
        'a[href], button, select, textarea, summary, [role=option], input:not([type=radio], [type=checkbox]), label:has(input)';
      const inSentence = (element: Element): boolean => {
        if (getComputedStyle(element).display !== 'inline') return false;
        const block = element.closest('p, li, dd, dt, blockquote');
        return block !== null && block.textContent?.trim() !== element.textContent?.trim();
      };
      return [...document.querySelectorAll(wanted)]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .filter((element) => element.closest('.stage') === null && !inSentence(element))
        .flatMap((element) => {
          const { width, height } = element.getBoundingClientRect();
          const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
          return width < least || height < least
            ? [`${element.tagName} ${name.trim().slice(0, 40)}: ${width} × ${height}`]
            : [];
        });
    }, least);
  }

  /** Sets all words as far apart as WCAG 1.4.12 has it that a reader may. */
  async spaceWords(): Promise<void> {
    await this.#page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
          'p { margin-bottom: 2em !important }',
      );
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    });
  }

  /**
   * What the keyboard has reached, or what is wrong with how it shows: no ring, nothing of it on the
   * screen, or all of it under something else.
   */
  async focusFault(): Promise<string | null> {
    return this.#page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return 'nothing has the focus';
      const name = focused.getAttribute('aria-label') ?? focused.textContent?.slice(0, 40) ?? '';
      const ringed = focused.closest('label') ?? focused;
      if ([focused, ringed].every((one) => getComputedStyle(one).outlineStyle === 'none')) {
        return `${name}: no ring`;
      }
      const { left, top, width, height } = ringed.getBoundingClientRect();
      const seen = [0.1, 0.5, 0.9].some((down) =>
        [0.1, 0.5, 0.9].some((along) => {
          const hit = document.elementFromPoint(left + width * along, top + height * down);
          return hit !== null && (ringed.contains(hit) || hit.contains(ringed));
        }),
      );
      return seen ? null : `${name}: not in sight`;
    });
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
