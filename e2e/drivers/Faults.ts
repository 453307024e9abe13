import type { Page } from '@playwright/test';
import { passTime } from '../fixtures/hiddenPage.ts';

/** The workers of a page, as a browser deals with them. */
interface HeldWorkers {
  /** Ends all that there are; the page hears nothing of it. */
  end(): Promise<void>;
  /** Keeps all busy for so many milliseconds from now. */
  stall(time: number): Promise<void>;
  /** Waits until they are busy no more. */
  rested(): Promise<void>;
}

/** What can befall the map that moves, done to a page as it befalls a reader's. */
export class Faults {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Puts the page's time into the test's hands; call it before the page is opened. It goes on by itself too. */
  async holdTime(): Promise<void> {
    await this.#page.clock.install();
  }

  /** So many seconds pass at once, with all that the page had meant to do in them. */
  async pass(seconds: number): Promise<void> {
    await passTime(this.#page, seconds);
  }

  /** The page is shown again, after it was out of sight. */
  async show(): Promise<void> {
    await this.#page.evaluate(() => {
      window.patienceRuns = true;
      document.dispatchEvent(new Event('visibilitychange'));
    });
  }

  /** What is asked for at such a path gets no answer. */
  async hang(path: string | RegExp): Promise<void> {
    await this.#page.route(path, () => {});
  }

  async answer(
    path: string | RegExp,
    status: number,
    contentType: string,
    body: string,
  ): Promise<void> {
    await this.#page.route(path, (route) => route.fulfill({ status, contentType, body }));
  }

  /** What is asked for at such a path is sent as it is, under another type. */
  async retype(path: string | RegExp, contentType: string): Promise<void> {
    await this.#page.route(path, async (route) => {
      const response = await route.fetch();
      await route.fulfill({
        response,
        headers: { ...response.headers(), 'content-type': contentType },
      });
    });
  }

  /** Every map made from now on loses its context once, so long after it was made, for so long; in ms. */
  async loseWhenMade(after: number, back: number | null): Promise<void> {
    await this.#page.addInitScript(
      ({ after, back }) => {
        const { getContext } = HTMLCanvasElement.prototype;
        const begun = new WeakSet<HTMLCanvasElement>();
        HTMLCanvasElement.prototype.getContext = function (
          this: HTMLCanvasElement,
          kind: string,
          ...rest: unknown[]
        ) {
          const context = Reflect.apply(getContext, this, [kind, ...rest]);
          // The library asks again for a context that is back.
          if (kind === 'webgl2' && document.contains(this) && !begun.has(this)) {
            begun.add(this);
            const extension = context.getExtension('WEBGL_lose_context');
            setTimeout(() => extension.loseContext(), after);
            // Not before the page has heard of the loss, when no browser would give it back.
            const restore = (): void =>
              void setTimeout(() => extension.restoreContext(), back ?? 0);
            if (back !== null) this.addEventListener('webglcontextlost', restore, { once: true });
          }
          return context;
        } as typeof getContext;
      },
      { after, back },
    );
  }

  /** Frames come so much later, in milliseconds: the page is in the background, or its machine busy. */
  async delayFrames(by: number): Promise<void> {
    await this.#page.addInitScript((by) => {
      const { requestAnimationFrame } = window;
      window.requestAnimationFrame = (callback) =>
        window.setTimeout(() => requestAnimationFrame(callback), by);
      window.cancelAnimationFrame = window.clearTimeout;
    }, by);
  }

  /** The map's context goes. Returns what gives it back. */
  async lose(): Promise<() => Promise<void>> {
    const extension = await this.#page.evaluateHandle(async () => {
      const canvas = document.querySelector('.stage canvas') as HTMLCanvasElement;
      const extension = canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context');
      // Not given back before the page has heard of the loss, when no browser would.
      const heard = new Promise((done) =>
        canvas.addEventListener('webglcontextlost', done, { once: true }),
      );
      extension?.loseContext();
      await heard;
      return extension;
    });
    return () => extension.evaluate((lost) => lost?.restoreContext());
  }

  /** The context goes so many times, each time for so long, and so long after it was back; in ms. */
  async loseAgainAndAgain(times: number, away: number, back: number): Promise<void> {
    for (let i = 0; i < times; i++) {
      const giveBack = await this.lose();
      await this.#page.clock.runFor(away);
      await giveBack();
      await this.#page.clock.runFor(back);
    }
  }

  /** Takes hold of the workers that the page begins from now on. Call it before the page is opened. */
  async holdWorkers(): Promise<HeldWorkers> {
    await this.#page.addInitScript(() => {
      const begun: Worker[] = [];
      const { Worker } = window;
      window.Worker = class extends Worker {
        constructor(...of: ConstructorParameters<typeof Worker>) {
          super(...of);
          begun.push(this);
        }
      };
      Object.assign(window, { workersBegun: begun });
    });
    return {
      end: () =>
        this.#page.evaluate(() => {
          const { workersBegun } = window as typeof window & { workersBegun: Worker[] };
          for (const worker of workersBegun.splice(0)) worker.terminate();
        }),
      stall: async (time) => {
        for (const worker of this.#page.workers()) {
          await worker.evaluate((time) => {
            setTimeout(() => {
              for (const until = Date.now() + time; Date.now() < until; );
            });
          }, time);
        }
      },
      rested: async () => {
        for (const worker of this.#page.workers()) await worker.evaluate(() => null);
      },
    };
  }

  /** Puts so many maps of somebody else's on the page, each with a context of its own. */
  async otherMaps(count: number): Promise<void> {
    await this.#page.evaluate((count) => {
      for (let i = 0; i < count; i++) {
        const canvas = document.createElement('canvas');
        document.body.append(canvas);
        canvas.getContext('webgl2')?.clear(WebGL2RenderingContext.COLOR_BUFFER_BIT);
      }
    }, count);
  }

  /** How many maps that move were begun on the page so far. Call it before the page is opened. */
  async countMaps(): Promise<() => Promise<number>> {
    await this.#page.addInitScript(() => {
      let made = 0;
      new MutationObserver((records) => {
        for (const { addedNodes } of records) {
          for (const node of addedNodes) {
            if (node instanceof Element && node.querySelector('canvas')) made++;
          }
        }
        document.documentElement?.setAttribute('data-maps-made', `${made}`);
      }).observe(document, { subtree: true, childList: true });
    });
    return async () => Number(await this.#page.locator('html').getAttribute('data-maps-made'));
  }
}
