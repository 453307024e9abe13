import { normalise, quotedPassages } from './words.ts';

/** An article's paragraphs, normalised. It is read to be compared with, and never kept. */
export type Article = ReadonlyMap<string, string>;

const BEFORE_THE_BODY = ['H', 'D', 'C'] as const;
/** What stands in the place of a deck or a caption that the article does not have. */
const ABSENT = /^[-–—]$/u;
/** What a page prints below the article; from there on nothing belongs to it. */
const BELOW = /^(Sign up for our .*newsletter|More information$|Archived In$)/iu;

/**
 * Splits an article's text file: the headline, the deck, the photo's caption and the body's
 * paragraphs, each on a line of its own. A dash stands for a deck or a caption that there is not.
 *
 * @throws with a sentence that says what is missing
 */
export function parseArticle(file: string): Article {
  const lines = file
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .map(normalise)
    .filter((line) => line !== '');
  const end = lines.findIndex((line) => BELOW.test(line));
  const own = end === -1 ? lines : lines.slice(0, end);
  if (own.length <= BEFORE_THE_BODY.length) {
    throw new Error(
      `The article has ${own.length} lines of text; expected the headline, the deck, the caption (a dash for one that there is not) and then the body, a paragraph a line.`,
    );
  }
  const article = new Map<string, string>();
  for (const [index, line] of own.entries()) {
    if (index > 0 && index < BEFORE_THE_BODY.length && ABSENT.test(line)) continue;
    article.set(BEFORE_THE_BODY[index] ?? `P${index - BEFORE_THE_BODY.length + 1}`, line);
  }
  for (const [id, text] of article) {
    const opened = text.split('“').length - 1;
    const closed = text.split('”').length - 1;
    if (opened !== closed || quotedPassages(text).length !== opened) {
      throw new Error(`Paragraph ${id} has a quotation mark without its partner.`);
    }
  }
  return article;
}

/** Whether a paragraph is of the body, whose words the share of verbatim text is measured by. */
export function isBody(paragraph: string): boolean {
  return paragraph.startsWith('P');
}
