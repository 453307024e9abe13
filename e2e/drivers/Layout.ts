import type { Page } from '@playwright/test';

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

  /** Does what scrolls the page, and waits until it has come to rest; returns its scroll from its top. */
  async scrolledBy(act: () => Promise<void>): Promise<number> {
    const end = await this.#page.evaluateHandle(() => ({
      comes: new Promise<void>((done) => {
        document.addEventListener('scrollend', () => done(), { once: true });
      }),
    }));
    await act();
    await end.evaluate(({ comes }) => comes);
    return this.scrollTop();
  }

  /**
   * Words that nobody can read: those that run out of the page sideways, or out of a box that hides
   * what runs over. A box that the keyboard can scroll, the article's strip, words meant for a screen
   * reader and the map's own are left out.
   *
   * @param beyond a selector of parts whose words may lie out of sight
   */
  async cutWords(beyond?: string): Promise<string[]> {
    return this.#page.evaluate((leftOut) => {
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
        const room = parent.closest(leftOut) ? null : roomOf(parent);
        if (room && isCut(node, room)) cut.push(words.slice(0, 60));
      }
      return cut;
    }, ['.stage', '.paragraphs', ...(beyond ? [beyond] : [])].join());
  }

  /** Words that lie over others of the same layer: of the page, or of what opens over it or is held in sight. */
  async coveredWords(): Promise<string[]> {
    return this.#page.evaluate(() => {
      const layerOf = (element: Element): Element | null => {
        for (let box: Element | null = element; box; box = box.parentElement) {
          const isOver = box.matches('.search-results, .search-empty, .tooltip, .panel, dialog');
          if (isOver || /fixed|sticky/.test(getComputedStyle(box).position)) return box;
        }
        return null;
      };
      /** Where an element's words can be seen; `null` where they are for a screen reader. */
      const roomOf = (element: Element): DOMRect | null => {
        let [left, right, top, bottom] = [-1e9, 1e9, -1e9, 1e9];
        for (let box: Element | null = element; box; box = box.parentElement) {
          const { clipPath, overflowX, overflowY } = getComputedStyle(box);
          if (clipPath !== 'none') return null;
          const rect = box.getBoundingClientRect();
          if (overflowX !== 'visible') {
            [left, right] = [Math.max(left, rect.left), Math.min(right, rect.right)];
          }
          if (overflowY !== 'visible') {
            [top, bottom] = [Math.max(top, rect.top), Math.min(bottom, rect.bottom)];
          }
        }
        return new DOMRect(left, top, right - left, bottom - top);
      };
      const range = document.createRange();
      const seen: { words: string; element: Element; layer: Element | null; box: DOMRect }[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement;
        const words = node.textContent?.trim() ?? '';
        const isSeen = element?.checkVisibility({ visibilityProperty: true });
        const room = element && words !== '' && isSeen ? roomOf(element) : null;
        if (!element || !room) continue;
        const layer = layerOf(element);
        range.selectNodeContents(node);
        for (const { left, right, top, bottom } of range.getClientRects()) {
          const [from, to] = [Math.max(left, room.left), Math.min(right, room.right)];
          const isThere = from < to && top < room.bottom && bottom > room.top;
          const box = new DOMRect(from, top, to - from, bottom - top);
          if (isThere) seen.push({ words, element, layer, box });
        }
      }
      // The box of a letter is higher than the letter.
      const lies = (a: DOMRect, b: DOMRect): boolean =>
        a.left + 2 < b.right &&
        b.left + 2 < a.right &&
        a.top + a.height * 0.2 < b.bottom - b.height * 0.2 &&
        b.top + b.height * 0.2 < a.bottom - a.height * 0.2;
      return seen.flatMap((one, i) =>
        seen
          .slice(i + 1)
          .filter(({ element, layer }) => element !== one.element && layer === one.layer)
          .filter(({ box }) => lies(one.box, box))
          .map((other) => `${one.words.slice(0, 40)} ✕ ${other.words.slice(0, 40)}`),
      );
    });
  }

  /**
   * What can be pressed and is narrower or lower than so many CSS pixels, but for the map's own shapes.
   *
   * @param least for what stands by itself
   * @param inSentence for a link in a line of words, which give it its size
   */
  async smallTargets(least: number, inSentence: number): Promise<string[]> {
    return this.#page.evaluate(
      ([least, inLine]) => {
        const wanted =
          'a[href], button, select, textarea, summary, [role=option], input:not([type=radio], [type=checkbox]), label:has(input)';
        const isInSentence = (element: Element): boolean => {
          if (!/^inline(-block)?$/.test(getComputedStyle(element).display)) return false;
          const block = element.closest('p, li, dd, dt, blockquote');
          return block !== null && block.textContent?.trim() !== element.textContent?.trim();
        };
        return [...document.querySelectorAll(wanted)]
          .filter((element) => element.checkVisibility({ visibilityProperty: true }))
          .filter((element) => element.closest('.stage') === null)
          .flatMap((element) => {
            const { width, height } = element.getBoundingClientRect();
            const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
            const enough = isInSentence(element) ? inLine : least;
            return width < enough || height < enough
              ? [`${element.tagName} ${name.trim().slice(0, 40)}: ${width} × ${height}`]
              : [];
          });
      },
      [least, inSentence] as const,
    );
  }

  /** How far a dialog is out of the window, or what it holds out of the dialog. */
  async dialogFaults(): Promise<string[]> {
    return this.#page.evaluate(() =>
      [...document.querySelectorAll('dialog[open]')].flatMap((dialog) => {
        const { left, right } = dialog.getBoundingClientRect();
        const over = dialog.scrollWidth - dialog.clientWidth;
        return [
          ...(left < 0 || right > innerWidth ? [`a dialog from ${left} to ${right}`] : []),
          ...(over > 0 ? [`a dialog that scrolls ${over} px sideways`] : []),
        ];
      }),
    );
  }

  /** How far the step that is read lies out of its list, which the other steps do. */
  async stepFaults(): Promise<string[]> {
    return this.#page.evaluate(() => {
      const list = document.querySelector('.step-list')?.getBoundingClientRect();
      const step = document.querySelector('.step-list > [aria-current]')?.getBoundingClientRect();
      if (!list || !step) return [];
      const isInside = Math.abs(step.left - list.left) < 2 && step.width <= list.width + 1;
      return isInside ? [] : [`a step at ${step.left}, ${step.width} wide, in ${list.width}`];
    });
  }

  /** How much higher a framed page is than its frame, and the links in it that are squeezed. */
  async frameFaults(): Promise<string[]> {
    return this.#page.evaluate(() => {
      if (!document.querySelector('.page[data-framed]')) return [];
      const { scrollHeight, clientHeight } = document.documentElement;
      const links = [...document.querySelectorAll('nav a')];
      return [
        ...(scrollHeight > clientHeight ? [`${scrollHeight} px high, in ${clientHeight}`] : []),
        ...links
          .filter((link) => link.scrollWidth > link.clientWidth)
          .map((link) => `${link.textContent}: squeezed`),
      ];
    });
  }

  /**
   * Waits until the page has been laid out: its fonts are there, what moves has come to its end, and
   * nothing has another place than a frame before.
   */
  async atRest(): Promise<void> {
    await this.#page.evaluate(async () => {
      await document.fonts.ready;
      const ends = (one: Animation): boolean =>
        one.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY;
      const where = (): string =>
        [
          ...document.querySelectorAll(
            '.page, .page > *, .stage, .labels, .labels > *, .step-list > *, dialog',
          ),
        ]
          .map((one) => JSON.stringify(one.getBoundingClientRect()))
          .join();
      let before = '';
      for (let same = 0; same < 3; ) {
        await new Promise((done) => requestAnimationFrame(done));
        await Promise.allSettled(
          document
            .getAnimations()
            .filter(ends)
            .map((one) => one.finished),
        );
        const now = where();
        same = now === before ? same + 1 : 0;
        before = now;
      }
    });
  }

  /** Sets all words as far apart as WCAG 1.4.12 has it that a reader may, or as they were. */
  async spaceWords(apart: boolean): Promise<void> {
    await this.#page.evaluate((apart) => {
      const isOurs = ({ cssRules: [rule] }: CSSStyleSheet): boolean =>
        rule?.cssText.includes('word-spacing: 0.16em') ?? false;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
          'p { margin-bottom: 2em !important }',
      );
      const others = document.adoptedStyleSheets.filter((one) => !isOurs(one));
      document.adoptedStyleSheets = apart ? [...others, sheet] : others;
    }, apart);
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

  /** Puts a finger on a point of the page and keeps it there, in CSS pixels. */
  async hold(at: { x: number; y: number }): Promise<void> {
    const client = await this.#page.context().newCDPSession(this.#page);
    await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
    await client.detach();
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
}
