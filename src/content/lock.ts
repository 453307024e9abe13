import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from './article.ts';
import { fileProblem, readArticleFile } from './articleFile.ts';
import { fragmentsOf } from './articleFragments.ts';
import { misplacedParagraphs } from './articleLines.ts';
import { runScript } from './commandLine.ts';
import { type Lock, type LockedCitation, type LockedRun, verbatimOf } from './lockFormat.ts';
import { misquotations } from './misquotations.ts';
import { rule as headline } from './rules/headline.ts';
import { type Problem, printProblem } from './rules/rule.ts';
import type { Story } from './schema.ts';
import { folderOf, readStoryFile } from './storyFile.ts';
import { countWords, quotedPassages, sha256 } from './text.ts';

function locate(paragraph: string, offset: number, text: string): LockedRun {
  return { paragraph, offset, length: text.length, words: countWords(text), sha256: sha256(text) };
}

/**
 * The lock of a story: where in the article each quote, excerpt and time stands.
 *
 * @throws with a sentence that names the statement, when its words are not the article's
 */
export function makeLock(story: Story, article: Article): Lock {
  const [misquotation] = misquotations(story, article);
  if (misquotation !== undefined) throw new Error(printProblem({ file: 'story', ...misquotation }));
  const fragments = fragmentsOf(article, story.article.language);
  const cited = story.statements.flatMap((statement) => {
    const paragraph = article.get(statement.paragraph) ?? '';
    return verbatimOf(statement).map(({ field, text }): LockedCitation => {
      const run = locate(statement.paragraph, paragraph.indexOf(text), text);
      return {
        statement: statement.id,
        field,
        ...run,
        // A time has no link of its own: the statement's quote or excerpt leads there.
        ...(field !== 'when' && { fragment: fragments.toRun(run) }),
      };
    });
  });
  const paragraphs = [...article].map(([id, text]) => ({
    id,
    words: countWords(text),
    sha256: sha256(text),
    fragment: fragments.toParagraph(id),
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

/** The text of a lock's file. */
export function printLock(lock: Lock): string {
  return `${JSON.stringify(lock, null, 2)}\n`;
}

/** Writes a folder's lock; returns the problems that prevented it, or a sentence that says what it holds. */
export function lockFolder(folder: string, articleFile: string): Problem[] | string {
  const read = readStoryFile(folder);
  if ('problems' in read) return [...read.problems];
  const story = read.value;
  let article: Article;
  try {
    article = readArticleFile(articleFile);
  } catch (error) {
    return [fileProblem(articleFile, error)];
  }
  const misplaced = misplacedParagraphs(story, article);
  if (misplaced.length > 0) return misplaced.map((one) => ({ file: articleFile, ...one }));
  const wrong = [...headline.check(story, { article }), ...misquotations(story, article)];
  if (wrong.length > 0) {
    return wrong.map((finding) => ({ file: join(folder, 'story.json'), ...finding }));
  }
  const lock = makeLock(story, article);
  const file = join(folder, 'article.lock.json');
  writeFileSync(file, printLock(lock));
  return `Wrote ${file}: ${lock.cited.length} runs of words in ${lock.paragraphs.length} paragraphs.`;
}

function main([article, path = 'src/content/stories/vilnius']: readonly string[]): void {
  if (article === undefined) {
    throw new Error(
      'Say which text file the article is in: npm run content:lock -- path/to/article.txt src/content/stories/NAME',
    );
  }
  const done = lockFolder(folderOf(path), article);
  if (typeof done === 'string') {
    console.log(done);
    return;
  }
  for (const problem of done) console.error(printProblem(problem));
  process.exitCode = 1;
}

runScript(import.meta.url, main);
