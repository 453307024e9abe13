import type { Locator, Page } from '@playwright/test';

/** The list under the map of who answered what, which is its legend too. */
export class RollCall {
  readonly #page: Page;
  readonly #box: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.#box = page.getByRole('region', { name: /^Who answered what/ });
  }

  /** The answers with their counts, as headings say them. */
  get headings(): Locator {
    return this.#box.getByRole('heading', { level: 3 });
  }

  /** The names under an answer, by the beginning of its heading. */
  async namesUnder(heading: string): Promise<string[]> {
    const title = this.#page.getByRole('heading', { level: 3 }).filter({ hasText: heading });
    const answer = this.#box.locator('> div').filter({ has: title });
    return answer.locator('a').allTextContents();
  }

  /** A country's link; the silent ones are behind a word that opens their list. */
  async link(name: string): Promise<Locator> {
    const link = this.#box.getByRole('link', { name, exact: true });
    if ((await link.count()) === 0) await this.#box.getByText('show all').click();
    return link;
  }

  /** Chooses countries in turn, one a frame of the screen, until something is seen. */
  async chooseInTurn(names: readonly string[], until: Locator): Promise<void> {
    const links = this.#box.getByRole('link').filter({ hasText: new RegExp(names.join('|')) });
    const choosing = links.evaluateAll((found) => {
      let turn = 0;
      const next = (): void => {
        const link = found[turn++ % found.length];
        const canvas = document.querySelector('canvas');
        if (canvas && getComputedStyle(canvas).visibility === 'visible') return;
        if (link?.isConnected) (link as HTMLElement).click();
        requestAnimationFrame(next);
      };
      next();
    });
    await choosing;
    await until.waitFor();
  }
}
