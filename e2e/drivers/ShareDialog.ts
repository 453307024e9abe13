import type { FrameLocator, Locator, Page } from '@playwright/test';

/** What the reader's browser has selected in a field, and all that the field holds. */
export interface Selected {
  readonly words: string;
  readonly all: string;
}

/** The dialog that passes a view on. */
export class ShareDialog {
  readonly box: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.box = page.getByRole('dialog', { name: 'Share' });
  }

  /** The button in the page's head that opens it. */
  get button(): Locator {
    return this.#page.getByRole('banner').getByRole('button', { name: /^Share/ });
  }

  async open(): Promise<void> {
    await this.button.click();
    await this.box.waitFor();
  }

  get close(): Locator {
    return this.box.getByRole('button', { name: 'Close' });
  }

  get link(): Locator {
    return this.box.getByRole('textbox', { name: 'Link to this view' });
  }

  get code(): Locator {
    return this.box.getByRole('textbox', { name: 'Code to paste' });
  }

  /** A button of the dialog, by its words. */
  action(name: 'Copy link' | 'Copy code' | 'Share with an app'): Locator {
    return this.box.getByRole('button', { name });
  }

  get download(): Locator {
    return this.box.getByRole('link', { name: 'Download picture' });
  }

  /** What the dialog says has happened. */
  said(words: string | RegExp): Locator {
    return this.box.getByRole('status').getByText(words);
  }

  /** Everything that the dialog says at present, in one string. */
  async saying(): Promise<string> {
    return (await this.box.getByRole('status').allTextContents()).join('');
  }

  /** The kind of page that the code is for. */
  host(name: string): Locator {
    return this.box.getByRole('radio', { name, exact: true });
  }

  /** Chooses a kind of page, as a pointer does: by its words. */
  async choose(host: string): Promise<void> {
    await this.box.getByText(host, { exact: true }).click();
  }

  option(name: 'Question' | 'Country' | 'Theme'): Locator {
    return this.box.getByRole('combobox', { name });
  }

  size(name: 'Width, px' | 'Height, px'): Locator {
    return this.box.getByRole('spinbutton', { name });
  }

  get fill(): Locator {
    return this.box.getByRole('checkbox', { name: 'Fill the column' });
  }

  /** The frame of the preview. */
  get frame(): Locator {
    return this.box.locator('iframe');
  }

  /** What is in the frame. */
  get framed(): FrameLocator {
    return this.box.frameLocator('iframe');
  }

  /** Where what is in the frame comes from: `"null"` in a sandbox. */
  async framedOrigin(): Promise<string> {
    return this.framed.locator('html').evaluate(() => window.origin);
  }

  /** What is selected in the field that has the focus. */
  async selected(): Promise<Selected> {
    return this.#page.evaluate(() => {
      const field = document.activeElement;
      if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) {
        return { words: '', all: '' };
      }
      const { value, selectionStart, selectionEnd } = field;
      return { words: value.slice(selectionStart ?? 0, selectionEnd ?? 0), all: value };
    });
  }
}
