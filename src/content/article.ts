import { hasQuotationMark, isClosed, normalise, quotedPassages } from './text.ts';

/** An article's normalised paragraphs by their ids. The text is only compared with, never stored. */
export type Article = ReadonlyMap<string, string>;

const BEFORE_THE_BODY = ['H', 'D', 'C'] as const;
/** A line that stands for a deck or a caption that the article does not have. */
const ABSENT = /^[-–—]$/u;
/** Lines that a page prints below the article: they and all that follows are left out. */
const BELOW = /^(Sign up for our .*newsletter|More information$|Archived In$)/iu;

/**
 * Splits an article's text file: the headline, the deck, the photo's caption and the body's
 * paragraphs, each on a line of its own. A dash stands for a missing deck or caption.
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
  checkMarks(article);
  return article;
}

/** @throws naming the paragraph in which a quotation mark has no partner */
function checkMarks(article: Article): void {
  const paragraphs = [...article];
  for (const [index, [id, text]] of paragraphs.entries()) {
    const passages = quotedPassages(text);
    const last = passages.at(-1)?.text ?? '';
    const rest = passages.reduce((words, passage) => words.replace(passage.text, ''), text);
    const isOpen = last !== '' && !isClosed(last);
    // A quote of several paragraphs: each opens it anew, and the last closes it.
    const runsOn = isOpen && paragraphs[index + 1]?.[1].startsWith(last.charAt(0)) === true;
    if (hasQuotationMark(rest) || (isOpen && !runsOn)) {
      throw new Error(
        `Paragraph ${id} has a quotation mark without its partner${isOpen ? `: ‹${last.slice(0, SHOWN)}›` : ''}. Give it the partner that the article prints; a quote that goes on in the next paragraph is opened there again, and inches are written 12″.`,
      );
    }
  }
}

/** How much of the article's words a message repeats, in characters. */
const SHOWN = 40;

/** Whether a paragraph belongs to the body, against which the share of verbatim text is measured. */
export function isBody(paragraph: string): boolean {
  return paragraph.startsWith('P');
}
