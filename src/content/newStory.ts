/** `npm run story:new -- NAME [path/to/article.txt] [--dir FOLDER]` begins a story. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Article } from './article.ts';
import { fileProblem, readArticleFile } from './articleFile.ts';
import { describeParsedLines } from './articleLines.ts';
import { blanksOf } from './blanks.ts';
import { checkStory, mapEnv, STORIES } from './check.ts';
import { runScript } from './commandLine.ts';
import { makeLock, printLock } from './lock.ts';
import { printProblem } from './rules/rule.ts';
import type { Story } from './schema.ts';
import { STAND_IN, skeletonStory } from './skeleton.ts';

const SCHEMA = 'src/content/story.schema.json';
const USAGE = 'npm run story:new -- NAME path/to/article.txt';

export interface NewStory {
  /** The story's id, and its folder's name. */
  readonly name: string;
  /** Where the folder is made. */
  readonly dir?: string | undefined;
  /** The text file that the article is in, if it is at hand. */
  readonly articleFile?: string | undefined;
}

/**
 * Makes a story's folder, with its blanks marked, and its lock. It passes the checks.
 *
 * @returns what was done, a line each
 * @throws with a sentence that says why nothing was written
 */
export function newStory({ name, dir = STORIES, articleFile }: NewStory): string[] {
  checkName(name);
  const folder = join(dir, name);
  if (existsSync(folder)) {
    throw new Error(
      `${folder} is there already, and nothing is overwritten. Choose another name, or remove the folder first.`,
    );
  }
  const article = articleFile === undefined ? STAND_IN : articleFrom(articleFile);
  const story = skeletonStory(name, schemaFrom(folder), article);
  const lock = makeLock(story, article);
  const file = join(folder, 'story.json');
  const problems = checkStory(story, { file, folder, lock, article, ...mapEnv() });
  if (problems.length > 0) {
    throw new Error(['Nothing was written.', ...problems.map(printProblem)].join('\n'));
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, formatted(story));
  writeFileSync(join(folder, 'article.lock.json'), printLock(lock));
  return [
    `Wrote ${file} and its article.lock.json.`,
    ...(articleFile === undefined ? withoutArticle(name) : fromArticle(story, article)),
    `${blanksOf(story).length} blanks are still to be written: npm run check:content -- ${folder}`,
  ];
}

function checkName(name: string): void {
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/u.test(name)) return;
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
  throw new Error(
    `"${name}" is no name for a story: use small letters, digits and hyphens, as ${plain || 'rio-claro'}.`,
  );
}

function schemaFrom(folder: string): string {
  return relative(resolve(folder), resolve(SCHEMA)).replaceAll('\\', '/');
}

/** A story as the formatter would leave it, so that a new folder passes the check of format too. */
function formatted(story: Story): string {
  const biome = join('node_modules', '@biomejs', 'biome', 'bin', 'biome');
  return execFileSync(
    process.execPath,
    [biome, 'format', `--stdin-file-path=${join(STORIES, 'new', 'story.json')}`],
    { input: JSON.stringify(story, null, 2), encoding: 'utf8' },
  );
}

function articleFrom(file: string): Article {
  try {
    return readArticleFile(file);
  } catch (error) {
    throw new Error(printProblem(fileProblem(file, error)), { cause: error });
  }
}

function fromArticle(story: Story, article: Article): string[] {
  const quoted = story.statements.filter(({ quote }) => quote !== undefined).length;
  const single = [...article].filter(([, text]) => /(?<!\p{L})‘\p{L}/u.test(text));
  return [
    `The article has ${article.size} paragraphs and ${quoted} quotations; its language seems to be "${story.article.language}".`,
    ...describeParsedLines(article),
    ...single.map(
      ([id]) =>
        `Note: ${id} has words between single marks, ‘ and ’, which were not taken for a quotation. If they are one, put “ and ” around it in the text file, remove the folder and begin again.`,
    ),
  ];
}

function withoutArticle(name: string): string[] {
  return [
    `No article was named: headline, paragraphs and quotations are missing. Better: ${USAGE.replace('NAME', name)}`,
  ];
}

function main(args: readonly string[]): void {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { dir: { type: 'string' } },
    allowPositionals: true,
  });
  const [name, articleFile, ...more] = positionals;
  if (name === undefined || more.length > 0) {
    throw new Error(`Give the story a name, and the article's text file: ${USAGE}`);
  }
  for (const line of newStory({ name, dir: values.dir, articleFile })) console.log(line);
}

runScript(import.meta.url, main);
