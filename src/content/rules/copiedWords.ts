import type { Article } from '../article.ts';
import { quotedPassages } from '../text.ts';
import { findingIf, type Rule } from './rule.ts';
import { proseOf } from './storyProse.ts';

const SHORTEST_COPY = 8;

/** The story's own prose copies no run of the article's words. Checked where the article is at hand. */
export const rule: Rule = {
  name: 'copiedWords',
  check(story, { article }) {
    if (article === undefined) return [];
    const runs = runsOf(article);
    return proseOf(story).flatMap(({ entry, text }) => {
      const copied = windows(withoutQuotes(text)).find((run) => runs.has(run));
      return findingIf(
        copied !== undefined,
        entry,
        `it copies the article: ${copied}`,
        `Say it otherwise: ${SHORTEST_COPY} words in a row are the article's.`,
      );
    });
  },
};

function runsOf(article: Article): ReadonlySet<string> {
  return new Set([...article.values()].flatMap(windows));
}

function windows(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  return words
    .slice(0, Math.max(0, words.length - SHORTEST_COPY + 1))
    .map((_, index) => words.slice(index, index + SHORTEST_COPY).join(' '));
}

/** A text without its quoted passages, which the rule `quotations` checks. */
function withoutQuotes(text: string): string {
  return quotedPassages(text).reduce(
    (rest, { text: passage }) => rest.replace(passage, '“”'),
    text,
  );
}
