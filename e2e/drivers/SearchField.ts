import type { Locator, Page } from '@playwright/test';

/** The field that finds a country by any of its names. */
export class SearchField {
  readonly field: Locator;
  readonly options: Locator;
  /** The option that the keys have reached. */
  readonly lit: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.field = page.getByRole('combobox', { name: 'Find a country' });
    this.options = page.getByRole('listbox').getByRole('option');
    this.lit = page.getByRole('option', { selected: true });
  }

  async type(words: string): Promise<void> {
    await this.field.fill(words);
  }

  /** The option whose first words are a country's name. */
  option(name: string): Locator {
    return this.options.filter({ hasText: name });
  }

  /** The sentence that says that nothing is called so. */
  get nothing(): Locator {
    return this.#page.getByRole('status').getByText(/^Nothing on this map is called/);
  }

  /** Whether what stands in the empty field has the room that it takes. */
  async isHintWhole(): Promise<boolean> {
    return this.field.evaluate((field: HTMLInputElement) => {
      const { font, paddingLeft, paddingRight } = getComputedStyle(field);
      const pen = document.createElement('canvas').getContext('2d');
      if (!pen) throw new Error('There is no canvas.');
      pen.font = font;
      const room =
        field.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
      return pen.measureText(field.placeholder).width <= room;
    });
  }

  /** The id of what the field says is lit, and of what looks it. */
  async litIds(): Promise<{ said: string | null; shown: string | null }> {
    const said = await this.field.getAttribute('aria-activedescendant');
    const shown = (await this.lit.count()) > 0 ? await this.lit.getAttribute('id') : null;
    return { said, shown };
  }
}
