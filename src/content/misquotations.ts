import type { Article } from './article.ts';
import { verbatimOf } from './lockFormat.ts';
import type { Finding } from './rules/rule.ts';
import type { Statement, Story } from './schema.ts';

/** How much of the article's words a message repeats, in characters. */
const SHOWN = 30;

/** Findings of verbatim texts that are not the article's, each with the place where the two differ. */
export function misquotations(story: Story, article: Article): Finding[] {
  return story.statements.flatMap((statement) => {
    const wrong = verbatimOf(statement).flatMap(({ field, text }) =>
      misquotation(statement, field, text, article),
    );
    if (wrong.length > 0 || article.has(statement.paragraph)) return wrong;
    return [noParagraph(statement, article)];
  });
}

function noParagraph({ id, paragraph }: Statement, article: Article): Finding {
  return {
    entry: `statement ${id}`,
    problem: `it cites ${paragraph}, and the article has no such paragraph`,
    fix: `The article has ${[...article.keys()].join(', ')}.`,
  };
}

/** The finding, if any, of one verbatim text of a statement. */
export function misquotation(
  { id, paragraph }: Statement,
  field: string,
  text: string,
  article: Article,
): Finding[] {
  const entry = `statement ${id}`;
  const own = article.get(paragraph);
  if (own?.includes(text)) return [];
  const elsewhere = [...article].find(([, words]) => words.includes(text))?.[0];
  if (elsewhere !== undefined) {
    return [
      {
        entry,
        problem: `its ${field} stands in ${elsewhere} of the article, not in ${paragraph}`,
        fix: `Write "paragraph": "${elsewhere}", and keep the statements in the article's order.`,
      },
    ];
  }
  if (own === undefined) return [];
  return [
    {
      entry,
      problem: `its ${field} is not, letter for letter, in ${paragraph} of the article: ${text}`,
      fix: partingOf(text, own),
    },
  ];
}

/** Says where a text and a paragraph differ: how far they agree, and how the paragraph goes on. */
function partingOf(text: string, paragraph: string): string {
  let agreed = text.length - 1;
  while (agreed > 0 && !paragraph.includes(text.slice(0, agreed))) agreed -= 1;
  if (agreed < 3) return 'Copy it from the article, its marks and commas too.';
  const at = paragraph.indexOf(text.slice(0, agreed)) + agreed;
  return `After ‹${text.slice(Math.max(0, agreed - SHOWN), agreed)}› the article goes on ‹${paragraph.slice(at, at + SHOWN)}›, and the story ‹${text.slice(agreed, agreed + SHOWN)}›.`;
}
