import type { Locator, Page } from '@playwright/test';
import { type ReadPanel, readPanel } from './readPanel.ts';

/** What stands beside the map, under it, or over a phone's foot. */
export class Panel {
  readonly box: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.box = page.locator('.panel');
  }

  /** The panel's heading for a country, or the one that is shown before any is chosen. */
  heading(name: string): Locator {
    return this.box.getByRole('heading', { level: 2, name, exact: true });
  }

  get close(): Locator {
    return this.#page.getByRole('button', { name: 'Close', exact: true });
  }

  /** The handle of the sheet that the panel is on a phone. */
  get grip(): Locator {
    return this.#page.getByRole('button', { name: /^Make the panel (taller|shorter)$/ });
  }

  /** A point of the handle, away from its middle, once it has come to rest. */
  async gripAt(): Promise<{ x: number; y: number }> {
    await this.grip.hover({ trial: true, position: { x: 60, y: 20 } });
    const { x = 0, y = 0 } = (await this.grip.boundingBox()) ?? {};
    return { x: x + 60, y: y + 20 };
  }

  /** Reads the panel of who is chosen, once it is there. */
  async read(name: string): Promise<ReadPanel> {
    const article = this.box.getByRole('article', { name, exact: true });
    return article.evaluate(readPanel);
  }
}
