import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Article, parseArticle } from './article.ts';
import type { Lock } from './lockFormat.ts';
import type { Problem } from './rules/rule.ts';
import type { Story } from './schema.ts';
import { sha256 } from './text.ts';
import { readText, UnreadableFile } from './textFile.ts';

/** The usual place of the article's text, outside the project; `ARTICLE` names another. */
const ARTICLE = '../shared/article.txt';

/** A story's article, and the file that it was found in. */
export interface FoundArticle {
  readonly article: Article;
  readonly file: string;
}

/**
 * An article from its text file.
 *
 * @throws {UnreadableFile} where it cannot be read, or is no article
 */
export function readArticleFile(file: string): Article {
  if (!existsSync(file)) {
    throw new UnreadableFile(`there is no file ${file}`, {
      fix: 'Name the text file that the article is in.',
    });
  }
  if (statSync(file).isDirectory()) {
    throw new UnreadableFile(`${file} is a folder, and the article is a text file`, {
      fix: `Name the article’s file first, then the story: npm run content:lock -- path/to/article.txt ${file}`,
    });
  }
  if (file.endsWith('.json')) {
    throw new UnreadableFile(`${file} is no article’s text`, {
      fix: 'Name the text file that the article is in, and then the story’s folder.',
    });
  }
  const text = readText(file);
  try {
    return parseArticle(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UnreadableFile(`the article cannot be read: ${reason.replace(/\.$/u, '')}`, {
      fix: 'Correct the text file: the headline, the deck, the caption, and each paragraph of the body, a line each.',
      cause: error,
    });
  }
}

/**
 * The article of a story, where its text is at hand. A text in the story's folder is taken for the
 * story's; one elsewhere has to be recognised.
 */
export function articleOf(
  folder: string,
  story: Story,
  lock: Lock | undefined,
): { found: FoundArticle | undefined } | { problem: Problem } {
  const own = join(folder, 'article.txt');
  const file = existsSync(own) ? own : (namedFile() ?? ARTICLE);
  if (!existsSync(file)) return { found: undefined };
  try {
    const article = readArticleFile(file);
    return {
      found: file === own || isArticleOf(article, story, lock) ? { article, file } : undefined,
    };
  } catch (error) {
    return { problem: fileProblem(file, error) };
  }
}

/** The problem of a file that cannot be read; any other error is thrown again. */
export function fileProblem(file: string, error: unknown): Problem {
  if (!(error instanceof UnreadableFile)) throw error;
  return { file, entry: 'file', problem: error.message, fix: error.fix };
}

/** The file that `ARTICLE` names, if it is set. */
export function namedFile(): string | undefined {
  const named = process.env.ARTICLE?.trim();
  return named === '' ? undefined : named;
}

/** The share of known paragraphs by which an article with another headline is recognised. */
const KNOWN = 0.5;

/** Whether an article is that of a story: by its headline, or by its paragraphs, or by its quotes. */
export function isArticleOf(article: Article, story: Story, lock: Lock | undefined): boolean {
  if (article.get('H') === story.article.headline) return true;
  const texts = [...article.values()];
  const hashes = new Set(texts.map(sha256));
  const signs = lock
    ? lock.paragraphs.map((paragraph) => hashes.has(paragraph.sha256))
    : story.statements.flatMap(({ quote }) =>
        quote === undefined ? [] : [texts.some((text) => text.includes(quote))],
      );
  return signs.length > 0 && signs.filter(Boolean).length >= KNOWN * signs.length;
}
