import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Article, parseArticle } from './article.ts';
import { staleSchemas } from './jsonSchema.ts';
import { makeLock } from './lock.ts';
import { type Lock, lockSchema } from './lockFormat.ts';
import type { Finding, RuleEnv } from './rules/rule.ts';
import { RULES } from './rules/rules.ts';
import { type Story, storySchema } from './schema.ts';
import { shapeFindings } from './shape.ts';

/** What is wrong, in which file and entry, and how to mend it. */
export interface Problem extends Finding {
  readonly file: string;
}

export interface CheckOptions extends RuleEnv {
  /** How problems name the file. */
  readonly file: string;
}

const STORIES = 'src/content/stories';
const AREAS = 'src/generated/areas.json';
/** Where an editor may keep the article, out of the project; `ARTICLE` names another place. */
const ARTICLE = '../shared/article.txt';

/** Everything that is wrong with a story: its shape first, its meaning if the shape holds. */
export function checkStory(story: unknown, { file, ...env }: CheckOptions): Problem[] {
  const parsed = storySchema.safeParse(story);
  const findings = parsed.success
    ? [
        ...RULES.flatMap((rule) => rule.check(parsed.data, env)),
        ...againstArticle(parsed.data, env),
      ]
    : shapeFindings(story, parsed.error);
  return findings.map((finding) => ({ file, ...finding }));
}

/** Checks a story's folder, with its lock, the map's shapes and the article where they are found. */
export function checkFolder(folder: string): Problem[] {
  const file = join(folder, 'story.json');
  const lockFile = join(folder, 'article.lock.json');
  const story = readJson(file);
  if ('problem' in story) return [{ file, ...story.problem }];
  const lock = existsSync(lockFile) ? readJson(lockFile) : { value: undefined };
  if ('problem' in lock) return [{ file: lockFile, ...lock.problem }];
  const parsed = lockSchema.optional().safeParse(lock.value);
  if (!parsed.success) {
    return [{ file: lockFile, ...broken('it is not what the lock command writes', parsed.error) }];
  }
  const found = readArticle(folder, story.value);
  if ('problem' in found) return [{ file: found.file, ...found.problem }];
  return checkStory(story.value, {
    file,
    lock: parsed.data,
    areas: readAreas(),
    article: found.article,
  });
}

/** Checks every story, and that what is written from the schema is up to date. */
export function checkAll(folders: readonly string[] = storyFolders()): Problem[] {
  return [...staleSchemas(), ...folders.flatMap(checkFolder)];
}

/** The folders of all stories of the project, which runs from its root. */
export function storyFolders(): string[] {
  return readdirSync(STORIES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(STORIES, name));
}

/** A problem as a line of text. */
export function printProblem({ file, entry, problem, mend }: Problem): string {
  return `${file} › ${entry}: ${problem}. Mend: ${mend}`;
}

function againstArticle(story: Story, { lock, article }: RuleEnv): Finding[] {
  if (lock === undefined || article === undefined) return [];
  try {
    if (sameLock(lock, makeLock(story, article))) return [];
    return [
      {
        entry: 'lock',
        problem: 'it is not what the article and the story give',
        mend: 'Run npm run content:lock -- ARTICLE.',
      },
    ];
  } catch (error) {
    return [broken('the article and the story disagree', error)];
  }
}

function sameLock(one: Lock, other: Lock): boolean {
  return JSON.stringify(lockSchema.parse(one)) === JSON.stringify(lockSchema.parse(other));
}

function broken(problem: string, error: unknown): Finding {
  const reason = error instanceof Error ? error.message : String(error);
  return { entry: 'file', problem: `${problem}: ${reason}`, mend: 'Correct it from the article.' };
}

function readJson(file: string): { value: unknown } | { problem: Finding } {
  try {
    return { value: JSON.parse(readFileSync(file, 'utf8')) as unknown };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      problem: {
        entry: 'file',
        problem: `it cannot be read as JSON: ${reason}`,
        mend: 'Correct the line that the message names.',
      },
    };
  }
}

function readAreas(): ReadonlySet<string> | undefined {
  if (!existsSync(AREAS)) return undefined;
  return new Set(Object.keys(JSON.parse(readFileSync(AREAS, 'utf8')) as Record<string, unknown>));
}

/** The article of a story, if it is at hand: of several files, the one with the story's headline. */
function readArticle(
  folder: string,
  story: unknown,
): { article: Article | undefined } | { file: string; problem: Finding } {
  const headline = storySchema.shape.article.shape.headline.safeParse(
    (story as Partial<Story> | null)?.article?.headline,
  ).data;
  for (const file of [join(folder, 'article.txt'), process.env.ARTICLE ?? ARTICLE]) {
    if (!existsSync(file)) continue;
    try {
      const article = parseArticle(readFileSync(file, 'utf8'));
      if (article.get('H') === headline) return { article };
    } catch (error) {
      return { file, problem: broken('the article cannot be read', error) };
    }
  }
  return { article: undefined };
}

function main(folders: readonly string[]): void {
  const checked = folders.length > 0 ? folders : storyFolders();
  const problems = checkAll(checked);
  for (const problem of problems) console.error(printProblem(problem));
  if (problems.length > 0) {
    process.exitCode = 1;
    return;
  }
  for (const folder of checked) {
    const story = storySchema.parse(JSON.parse(readFileSync(join(folder, 'story.json'), 'utf8')));
    const quotes = story.statements.filter(({ kind }) => kind === 'quoted').length;
    const beside = readArticle(folder, story);
    const against = 'article' in beside && beside.article ? 'the article and the lock' : 'the lock';
    console.log(
      `OK ${story.id}: ${story.actors.length} actors, ${story.questions.length} questions, ${story.statements.length} statements (${quotes} quoted), ${story.positions.length} positions; ${RULES.length} rules, compared with ${against}.`,
    );
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main(process.argv.slice(2));
