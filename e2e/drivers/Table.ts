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
    return this.table.locator('tbody').evaluate((body) =>
      [...body.querySelectorAll('tr')].map((row) =>
        [...row.cells].map((cell) => {
          const answers = [...cell.querySelectorAll('span:not(span span)')];
          const words = answers.length > 0 ? answers : [cell];
          return words.map(({ textContent }) => textContent?.trim()).join(' + ');
        }),
      ),
    );
  }

  /** One column of {@link read}, 0 for the names. */
  async readColumn(index: number): Promise<string[]> {
    return (await this.read()).map((row) => row[index] ?? '');
  }
}
