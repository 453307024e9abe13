import type { Locator, Page } from '@playwright/test';

/** The table of countries and questions. */
export class Table {
  readonly box: Locator;
  readonly table: Locator;

  constructor(page: Page) {
    this.box = page.getByRole('region', { name: 'Table of countries and questions' });
    this.table = this.box.getByRole('table');
  }

  column(title: string): Locator {
    return this.table.getByRole('columnheader', { name: title });
  }

  get columns(): Locator {
    return this.table.getByRole('columnheader');
  }

  /** Sorts by a column, or turns its order round. */
  async sortBy(title: string): Promise<void> {
    await this.column(title).getByRole('button').click();
  }

  link(name: string): Locator {
    return this.table.getByRole('link', { name, exact: true });
  }

  /** Every row, cell by cell; the answers of a cell are apart. */
  async read(): Promise<string[][]> {
    return (await this.readParts()).flat();
  }

  /** Opens what is folded away. */
  async unfold(): Promise<void> {
    for (const fold of await this.table.locator('.table-fold button').all()) {
      if ((await fold.getAttribute('aria-expanded')) === 'false') await fold.click();
    }
  }

  /** As {@link read}, by the parts of the table, folded ones too. */
  async readParts(): Promise<string[][][]> {
    const parts = await this.table.locator('tbody').evaluateAll((bodies) =>
      bodies.map((body) =>
        [...body.querySelectorAll('tr:has(td)')].map((row) =>
          [...(row as HTMLTableRowElement).cells].map((cell) => {
            const answers = [...cell.querySelectorAll('span:not(span span)')];
            const words = answers.length > 0 ? answers : [cell];
            return words.map(({ textContent }) => textContent?.trim()).join(' + ');
          }),
        ),
      ),
    );
    return parts.filter((rows) => rows.length > 0);
  }

  /** One column of {@link read}, 0 for the names. */
  async readColumn(index: number): Promise<string[]> {
    return (await this.read()).map((row) => row[index] ?? '');
  }
}
