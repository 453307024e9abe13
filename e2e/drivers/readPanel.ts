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

/**
 * Reads a panel's article, in a browser or in another document; it uses nothing from outside itself.
 *
 * @param spokenIn the heading of what the article says, in the page's language
 */
export function readPanel(element: Element, spokenIn: string): ReadPanel {
  const words = (node: Element | null | undefined): string => node?.textContent ?? '';
  const all = (from: ParentNode, selector: string): Element[] => [
    ...from.querySelectorAll(selector),
  ];
  const sections = new Map(
    all(element, 'section').map((section) => [words(section.querySelector('h3')), section]),
  );
  const spoken = sections.get(spokenIn);
  sections.delete(spokenIn);
  return {
    name: words(element.querySelector('h2')),
    standing: all(element, 'h2 + p > span').map(words),
    answers: all(element, 'dl > div').map((answer) => ({
      question: words(answer.querySelector('dt')),
      says: all(answer, 'dd').map((says) => ({
        words: words(says.querySelector('b') ?? says),
        evidence: words(says.querySelector('.evidence')),
      })),
    })),
    statements: (spoken ? all(spoken, 'li') : []).map((statement) => {
      const line = (name: string): Element | null => statement.querySelector(`:scope > .${name}`);
      return {
        quote: statement.querySelector('blockquote')?.textContent ?? null,
        text: words(line('gist')),
        excerpt: statement.querySelector('q')?.textContent ?? null,
        details: [line('said-by'), ...(line('meta')?.children ?? [])]
          .filter((detail) => detail && !detail.querySelector('.cite'))
          // What divides them is text as well.
          .map((detail) => words(detail).replaceAll(/^ · | · $/g, ''))
          .filter((detail) => detail !== ''),
        note: line('note')?.textContent ?? null,
      };
    }),
    lists: Object.fromEntries(
      [...sections].map(([heading, section]) => [heading, all(section, 'li').map(words)]),
    ),
  };
}
