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

/** Reads a panel's article, in a browser or in another document; it uses nothing from outside itself. */
export function readPanel(element: Element): ReadPanel {
  const words = (node: Element | null | undefined): string => node?.textContent ?? '';
  const all = (from: ParentNode, selector: string): Element[] => [
    ...from.querySelectorAll(selector),
  ];
  const unspaced = (node: Element | null): string => words(node).replace(/^\s+/, '');
  const current = all(element, '.current').map((section) => ({
    question: words(section.querySelector('h3')),
    says: all(section, '.answer-words').map((says) => ({
      words: unspaced(says.querySelector('b') ?? says),
      evidence: [...new Set(all(says.parentElement ?? says, '.place').map(words))].join(', '),
    })),
  }));
  const others = all(element, 'dl > div').map((answer) => ({
    question: words(answer.querySelector('dt')),
    says: all(answer, 'dd').map((says) => ({
      words: unspaced(says.querySelector('b') ?? says),
      evidence: unspaced(says.querySelector('.evidence')),
    })),
  }));
  let speaker = '';
  return {
    name: words(element.querySelector('h2')),
    standing: all(element, '.panel-subtitle > span').map(words),
    answers: [...current, ...others],
    statements: all(element, '.statement').map((statement) => {
      // A speaker of several in a row is named once.
      speaker = words(statement.querySelector('.said-by')) || speaker;
      return {
        quote: statement.querySelector('blockquote')?.textContent ?? null,
        text: words(statement.querySelector('.gist')),
        excerpt: statement.querySelector('q')?.textContent ?? null,
        details: [
          speaker,
          words(statement.querySelector('.place')),
          ...all(statement, '.meta > *')
            .filter((detail) => !detail.querySelector('.cite'))
            // What divides them is text as well.
            .map((detail) => words(detail).replaceAll(/^ · | · $/g, '')),
        ].filter((detail) => detail !== ''),
        note: statement.querySelector('.note')?.textContent ?? null,
      };
    }),
    lists: Object.fromEntries(
      all(element, 'section:not(:has(dl, .statement)):not(.current)').map((section) => [
        words(section.querySelector('h3')),
        all(section, 'li').map(words),
      ]),
    ),
  };
}
