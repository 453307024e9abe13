import type { Download, Locator, Page } from '@playwright/test';

/** What a reader takes along: a statement's words and pictures, the map as a file, the data. */
export class CiteAndSave {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** The dialog of one statement. */
  get box(): Locator {
    return this.#page.getByRole('dialog', { name: 'Cite' });
  }

  /** The ways to cite that the chosen country's panel shows, in the order of its statements. */
  get ways(): Locator {
    return this.#panel.getByRole('button', { name: 'Cite' });
  }

  /** Opens the dialog of the statement that has these words, by its source. */
  async cite(words: string): Promise<void> {
    const statement = this.#panel.getByRole('listitem').filter({ hasText: words });
    await statement.getByText('Source', { exact: true }).click();
    await statement.getByRole('button', { name: 'Cite' }).click();
  }

  get #panel(): Locator {
    return this.#page.locator('.panel').getByRole('article');
  }

  get citation(): Locator {
    return this.box.getByRole('textbox', { name: 'Citation' });
  }

  get link(): Locator {
    return this.box.getByRole('textbox', { name: 'Link to this view' });
  }

  get copy(): Locator {
    return this.box.getByRole('button', { name: 'Copy citation' });
  }

  get close(): Locator {
    return this.box.getByRole('button', { name: 'Close' });
  }

  get picture(): Locator {
    return this.box.getByRole('img');
  }

  /** The quote's picture in one of its shapes. */
  shape(name: 'Wide' | 'Square'): Locator {
    return this.box.getByRole('link', { name });
  }

  /** A button or a link of the dialog that shares the view, by its words. */
  file(name: string): Locator {
    const dialog = this.#page.getByRole('dialog', { name: 'Share' });
    return dialog.getByRole('button', { name }).or(dialog.getByRole('link', { name }));
  }

  /** Presses what saves a file, and waits for the file. */
  async save(way: Locator): Promise<Download> {
    const coming = this.#page.waitForEvent('download');
    await way.click();
    return coming;
  }
}
