import type { Locator, Page } from '@playwright/test';

/** A statement as a panel gives it, every string as it stands in the document. */
export interface ReadStatement {
  readonly quote: string | null;
  readonly text: string;
  readonly excerpt: string | null;
  /** Who says it, to whom, when, how, where it stands. */
  readonly details: readonly string[];
  readonly note: string | null;
}

/** An answer in words; `evidence` is where it stands in the article, `''` for silence. */
export interface ReadAnswer {
  readonly question: string;
  readonly says: readonly { readonly words: string; readonly evidence: string }[];
}

/** All that a panel says. */
export interface ReadPanel {
  readonly name: string;
  /** What it is, and who leads it. */
  readonly standing: readonly string[];
  readonly answers: readonly ReadAnswer[];
  readonly statements: readonly ReadStatement[];
  /** By the heading that they stand under. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
}

/** What stands beside the map, under it, or over a phone's foot. */
export class Panel {
  readonly box: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.box = page.getByRole('complementary');
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
    return article.evaluate((element): ReadPanel => {
      const words = (node: Element | null | undefined): string => node?.textContent ?? '';
      const all = (from: ParentNode, selector: string): Element[] => [
        ...from.querySelectorAll(selector),
      ];
      const sections = new Map(
        all(element, 'section').map((section) => [words(section.querySelector('h3')), section]),
      );
      const spoken = sections.get('In the article');
      sections.delete('In the article');
      return {
        name: words(element.querySelector('h2')),
        standing: all(element, 'h2 + p > span').map(words),
        answers: all(element, 'dl > div').map((answer) => ({
          question: words(answer.querySelector('dt')),
          says: all(answer, 'dd').map((says) => ({
            words: words(says.querySelector('b') ?? says),
            evidence: words(says.querySelector('b + span')),
          })),
        })),
        statements: all(spoken ?? document.createElement('p'), 'li').map((statement) => {
          const lines = all(statement, ':scope > p');
          const details = lines.findIndex((line) => line.firstElementChild?.tagName === 'SPAN');
          return {
            quote: statement.querySelector('blockquote')?.textContent ?? null,
            text: words(lines[0]),
            excerpt: statement.querySelector('q')?.textContent ?? null,
            details: [...(lines[details]?.children ?? [])]
              .filter((detail) => !detail.querySelector('.cite'))
              .map(words),
            note: lines[details + 1]?.textContent ?? null,
          };
        }),
        lists: Object.fromEntries(
          [...sections].map(([heading, section]) => [heading, all(section, 'li').map(words)]),
        ),
      };
    });
  }
}
