import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Article, parseArticle } from './article.ts';
import type { Lock, LockedCitation, LockedRun } from './lockFormat.ts';
import { type Statement, type Story, storySchema } from './schema.ts';
import { countWords, quotedPassages, sha256 } from './words.ts';

/** What a statement gives verbatim, with the field that gives it. */
export function verbatimOf(
  statement: Statement,
): { field: LockedCitation['field']; text: string }[] {
  return [
    ...(statement.quote === undefined ? [] : [{ field: 'quote' as const, text: statement.quote }]),
    ...(statement.excerpt === undefined
      ? []
      : [{ field: 'excerpt' as const, text: statement.excerpt }]),
    ...(statement.when === undefined
      ? []
      : [{ field: 'when' as const, text: statement.when.text }]),
  ];
}

function locate(paragraph: string, offset: number, text: string): LockedRun {
  return { paragraph, offset, length: text.length, words: countWords(text), sha256: sha256(text) };
}

/**
 * The lock of a story: where in the article each quote, excerpt and time stands.
 *
 * @throws with a sentence that names the statement, when its words are not the article's
 */
export function makeLock(story: Story, article: Article): Lock {
  const cited = story.statements.flatMap((statement) => {
    const paragraph = article.get(statement.paragraph);
    if (paragraph === undefined) {
      throw new Error(
        `Statement ${statement.id} cites ${statement.paragraph}; the article has no such paragraph.`,
      );
    }
    return verbatimOf(statement).map(({ field, text }): LockedCitation => {
      const offset = paragraph.indexOf(text);
      if (offset === -1) {
        throw new Error(
          `Statement ${statement.id}: its ${field} is not, letter for letter, in ${statement.paragraph} of the article: ${text}`,
        );
      }
      return { statement: statement.id, field, ...locate(statement.paragraph, offset, text) };
    });
  });
  const paragraphs = [...article].map(([id, text]) => ({
    id,
    words: countWords(text),
    sha256: sha256(text),
  }));
  const passages = [...article].flatMap(([id, text]) =>
    quotedPassages(text).map((passage) => locate(id, passage.offset, passage.text)),
  );
  return {
    story: story.id,
    article: sha256([...article.values()].join('\n')),
    paragraphs,
    passages,
    cited,
  };
}

function main([articlePath, storyPath]: readonly string[]): void {
  if (articlePath === undefined) {
    throw new Error(
      'Say which text file the article is in: npm run content:lock -- ARTICLE [STORY]',
    );
  }
  const file = storyPath ?? 'src/content/stories/vilnius/story.json';
  const story = storySchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const lock = makeLock(story, parseArticle(readFileSync(articlePath, 'utf8')));
  writeFileSync(join(dirname(file), 'article.lock.json'), `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`Locked ${lock.cited.length} runs of words in ${lock.paragraphs.length} paragraphs.`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    main(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
