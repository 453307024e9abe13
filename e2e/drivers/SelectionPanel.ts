import type { Locator, Page } from '@playwright/test';
import { statesOf } from '../fixtures/story.ts';
import { readHighlighted } from './readHighlighted.ts';

/** What is read in the panel's place: a paragraph, several countries, a step, a day. */
export class SelectionPanel {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** The strip that stands for the article. */
  get spine(): Locator {
    return this.#page.getByRole('navigation', { name: 'Paragraphs that speak of this' });
  }

  /** A part of the article in the strip, by its name. */
  part(name: string): Locator {
    return this.spine.getByRole('link', { name, exact: true });
  }

  /** The names of the parts that are marked, the chosen one too. */
  async marked(): Promise<string[]> {
    return this.spine
      .locator('.marked, .here')
      .evaluateAll((parts) => parts.map((part) => part.getAttribute('aria-label') ?? ''));
  }

  /** The panel of what is read, by its heading. */
  panel(title: string | RegExp): Locator {
    return this.#page.locator('.panel').getByRole('article', { name: title });
  }

  /** The statements of the panel, each as it stands there. */
  get statements(): Locator {
    return this.#page.locator('.panel').locator('.statement');
  }

  /** The codes of the land that is lit. */
  async lit(): Promise<string[]> {
    return statesOf(await this.#page.locator('html').evaluate(readHighlighted));
  }

  /** What the steps' list has in sight. */
  get step(): Locator {
    return this.#page.locator('.step-list > [aria-current]');
  }

  button(name: string): Locator {
    return this.#page.locator('.panel').getByRole('link', { name, exact: true });
  }
}
