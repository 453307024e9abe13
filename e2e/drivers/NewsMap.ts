import type { Locator, Page } from '@playwright/test';
import { saveData, spendData } from '../fixtures/savedData.ts';
import { CiteAndSave } from './CiteAndSave.ts';
import { Layout } from './Layout.ts';
import { Panel } from './Panel.ts';
import { RollCall } from './RollCall.ts';
import { SearchField } from './SearchField.ts';
import { SelectionPanel } from './SelectionPanel.ts';
import { ShareDialog } from './ShareDialog.ts';
import { Stage } from './Stage.ts';
import { Table } from './Table.ts';

/** The page as its reader knows it. It acts and reads; what should be, the specs say. */
export class NewsMap {
  readonly stage: Stage;
  readonly panel: Panel;
  readonly rollCall: RollCall;
  readonly search: SearchField;
  readonly table: Table;
  readonly share: ShareDialog;
  readonly selectionPanel: SelectionPanel;
  readonly take: CiteAndSave;
  readonly layout: Layout;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.layout = new Layout(page);
    this.selectionPanel = new SelectionPanel(page);
    this.stage = new Stage(page);
    this.panel = new Panel(page);
    this.rollCall = new RollCall(page);
    this.search = new SearchField(page);
    this.table = new Table(page);
    this.share = new ShareDialog(page);
    this.take = new CiteAndSave(page);
  }

  /** Opens an address of the page, such as `?country=FRA`, and waits until it can be used. */
  async open(address = ''): Promise<void> {
    await this.page.goto(`./${address}`);
    await this.takenOver();
  }

  /**
   * Waits until the page's script has taken it over, and its address has been applied: what was built
   * for another view goes then, and links are from the server's root.
   */
  async takenOver(): Promise<void> {
    await this.page.locator('.questions a[href^="/"]').first().waitFor();
  }

  /** Leads a page that is open to another address of the map, as Back does: without a load. */
  async lead(address: string): Promise<void> {
    await this.page.evaluate((address) => {
      window.history.pushState(null, '', address);
      window.dispatchEvent(new PopStateEvent('popstate'));
    }, address);
  }

  /** Opens all that is folded away, or folds what was opened so. */
  async unfold(open = true): Promise<void> {
    await this.page.evaluate((open) => {
      const which = open ? 'details:not([open])' : 'details[data-unfolded]';
      for (const folded of document.querySelectorAll<HTMLDetailsElement>(which)) {
        folded.open = open;
        folded.toggleAttribute('data-unfolded', open);
      }
      const list = document.querySelector<HTMLElement>('.see-all');
      if (list && (list.ariaExpanded === 'true') !== open) list.click();
    }, open);
  }

  /** Makes the reader one who saves data, where a spec's readers do not. */
  async saveData(): Promise<void> {
    await saveData(this.page);
  }

  /** Makes the reader one with whom data is no matter: the live map comes by itself. */
  async spendData(): Promise<void> {
    await spendData(this.page);
  }

  get title(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  get questions(): Locator {
    return this.page.getByRole('navigation', { name: /^(Questions|Preguntas)$/ });
  }

  /** The link to the map of a question, by the question as it is asked. */
  question(title: string): Locator {
    return this.questions.getByRole('link', { name: title, exact: true });
  }

  /** The sentence above the map. */
  get summary(): Locator {
    return this.page.getByRole('main').locator('h2 + p').first();
  }

  /** A link that takes the map to a part of the world. */
  area(label: string): Locator {
    return this.page
      .getByRole('navigation', { name: 'Jump to' })
      .getByRole('link', { name: label, exact: true });
  }

  /** The link between the map and the table. */
  viewSwitch(to: 'Map' | 'Table'): Locator {
    return this.page.getByRole('banner').getByRole('link', { name: to, exact: true });
  }

  /** The lists beside the map while nobody is chosen: what was said, and who stands outside the roll call. */
  get apart(): Locator {
    return this.page.getByRole('region', { name: 'Who says what' }).getByRole('list');
  }

  /** What went wrong, a sentence each. */
  notices(words: string | RegExp): Locator {
    return this.page.getByRole('status').getByText(words);
  }

  /** The sentence that a choice is said in to who does not see the map change. */
  get saying(): Locator {
    return this.page.locator('.page > [role=status].visually-hidden');
  }

  /** The query of the address, read. */
  get query(): URLSearchParams {
    return new URL(this.page.url()).searchParams;
  }
}
