import type { Locator, Page } from '@playwright/test';

/** The list under the map of who answered what, which is its legend too. */
export class RollCall {
  readonly #page: Page;
  readonly #box: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.#box = page.locator('section.roll-call');
  }

  /** The answers with their counts, as headings say them. */
  get headings(): Locator {
    return this.#box.getByRole('heading', { level: 3 });
  }

  /** The names under an answer, by the beginning of its heading. */
  async namesUnder(heading: string): Promise<string[]> {
    const title = this.#page.getByRole('heading', { level: 3 }).filter({ hasText: heading });
    const answer = this.#box.locator('.answer').filter({ has: title });
    const isFolded = (await answer.locator('.see-all').count()) > 0;
    return (isFolded ? this.#box.locator('.all-names a') : answer.locator('a')).allTextContents();
  }

  /** What unfolds the list of those of whom no position is reported, and folds it. */
  get seeAll(): Locator {
    return this.#box.getByRole('button', { name: /^See all/ });
  }

  /** A country's link; those of whom none is reported are behind a word that opens their list. */
  async link(name: string): Promise<Locator> {
    const link = this.#box.getByRole('link', { name, exact: true });
    if ((await link.count()) === 0) await this.seeAll.click();
    return link.last();
  }

  /**
   * Has a country chosen in the very moment in which the map that moves comes into the page, empty
   * still: a reader's click can fall there, and a test's would only now and then.
   */
  async chooseAsMapComes(name: string): Promise<void> {
    const link = await this.link(name);
    await link.evaluate((element) => {
      const coming = new MutationObserver(() => {
        if (!document.querySelector('canvas')) return;
        coming.disconnect();
        (element as HTMLElement).click();
      });
      coming.observe(document.body, { subtree: true, childList: true });
    });
  }

  /** Chooses countries in turn, one a frame of the screen, until the map that moves is seen. */
  async chooseInTurn(names: readonly string[]): Promise<void> {
    const links = this.#box.getByRole('link').filter({ hasText: new RegExp(names.join('|')) });
    await links.evaluateAll((found) => {
      let turn = 0;
      const next = (): void => {
        const canvas = document.querySelector('canvas');
        if (canvas && getComputedStyle(canvas).visibility === 'visible') return;
        (found[turn++ % found.length] as HTMLElement).click();
        requestAnimationFrame(next);
      };
      next();
    });
  }
}
