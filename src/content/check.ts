import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Article } from './article.ts';
import { articleOf, fileProblem, isArticleOf, namedFile, readArticleFile } from './articleFile.ts';
import { misplacedParagraphs } from './articleLines.ts';
import { type Blank, blanksOf, printBlank } from './blanks.ts';
import { runScript } from './commandLine.ts';
import { didYouMean } from './didYouMean.ts';
import { landDistances } from './distanceToLand.ts';
import { linkNotes, unusedAnswerNotes } from './editorNotes.ts';
import { staleSchemas } from './jsonSchema.ts';
import { makeLock } from './lock.ts';
import { type Lock, lockSchema } from './lockFormat.ts';
import { misquotations } from './misquotations.ts';
import {
  type Finding,
  lockCommand,
  type Problem,
  printProblem,
  type RuleEnv,
} from './rules/rule.ts';
import { RULES } from './rules/rules.ts';
import { type Story, storySchema } from './schema.ts';
import { shapeFindings } from './schemaFindings.ts';
import { folderOf, readJson, readStoryFile } from './storyFile.ts';
import { translationProblems } from './translation.ts';

export interface CheckOptions extends RuleEnv {
  /** How problems name the file. */
  readonly file: string;
}

/** Where the project's stories are, a folder each. */
export const STORIES = 'src/content/stories';
const LANDS = 'src/generated/lands.json';

/** Everything that is wrong with a story: its shape first, its meaning if the shape holds. */
export function checkStory(story: unknown, { file, ...env }: CheckOptions): Problem[] {
  const parsed = storySchema.safeParse(story);
  const findings = parsed.success
    ? meaningFindings(parsed.data, env)
    : shapeFindings(story, parsed.error);
  return findings.map((finding) => ({ file, ...finding }));
}

/** Checks a story's folder: the story, its translations, and its lock and the article where they are found. */
export function checkFolder(folder: string): Problem[] {
  const file = join(folder, 'story.json');
  if (!existsSync(file)) return [noStory(folder)];
  const story = readStoryFile(folder);
  if ('problems' in story) return [...story.problems];
  const lock = readLock(join(folder, 'article.lock.json'), { folder });
  if ('problems' in lock) return lock.problems;
  const at = articleOf(folder, story.value, lock.value);
  if ('problem' in at) return [at.problem];
  const { found } = at;
  const misplaced = found ? misplacedParagraphs(story.value, found.article) : [];
  if (found && misplaced.length > 0) {
    // Any other finding would only follow from this one.
    return misplaced.map((finding) => ({ file: found.file, ...finding }));
  }
  const problems = checkStory(story.value, {
    file,
    folder,
    lock: lock.value,
    ...mapEnv(),
    article: found?.article,
    today: latestToday(),
  });
  return [...problems, ...translationProblems(folder, story.value)];
}

/** Checks every story, and that the files generated from the schema are up to date. */
export function checkAll(folders: readonly string[] = storyFolders()): Problem[] {
  return [...staleSchemas(), ...namedArticleProblems(folders), ...folders.flatMap(checkFolder)];
}

/** Problems with `ARTICLE`: where it is set, it has to name the article of one of the stories. */
function namedArticleProblems(folders: readonly string[]): Problem[] {
  const file = namedFile();
  if (file === undefined) return [];
  if (!existsSync(file)) {
    return [
      {
        file,
        entry: 'ARTICLE',
        problem: 'there is no such file, and nothing was compared with the article',
        fix: 'Correct the path in ARTICLE, or leave ARTICLE out: each story is then compared with its lock alone.',
      },
    ];
  }
  const stories = folders.flatMap((folder) => {
    const story = readStoryFile(folder);
    return 'problems' in story ? [] : [{ folder, story: story.value }];
  });
  let article: Article;
  try {
    article = readArticleFile(file);
  } catch (error) {
    // A story that is compared with the file reports the error itself; one with an article in its folder is not compared.
    const isTold = stories.some(({ folder }) => !existsSync(join(folder, 'article.txt')));
    return isTold ? [] : [fileProblem(file, error)];
  }
  const isKnown = stories.some(({ folder, story }) => isArticleOf(article, story, lockOf(folder)));
  if (isKnown || stories.length === 0) return [];
  const headlines = stories.map(({ story }) => `‹${story.article.headline}›`).join(', ');
  return [
    {
      file,
      entry: 'ARTICLE',
      problem: `it is another article, ‹${article.get('H')}›, and nothing was compared with it`,
      fix: `Name the file of ${headlines}, or leave ARTICLE out.`,
    },
  ];
}

/** A folder’s lock, if there is one that can be read. */
export function lockOf(folder: string): Lock | undefined {
  const read = readLock(join(folder, 'article.lock.json'), { folder });
  return 'value' in read ? read.value : undefined;
}

/** Today's date in the first time zone to reach it, UTC+14, as `2031-05-13`. */
function latestToday(): string {
  return new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);
}

/** What is still to be written in a folder's story: nothing where its shape does not hold. */
export function blanksIn(folder: string): Blank[] {
  const story = readStoryFile(folder);
  return 'problems' in story ? [] : blanksOf(story.value);
}

/** The folders of all stories of the project, which runs from its root. */
export function storyFolders(): string[] {
  return readdirSync(STORIES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(STORIES, name));
}

/** What the rules may know of the map: its shapes with their names and codes, and where they lie. */
export function mapEnv(): Pick<RuleEnv, 'lands' | 'iso2' | 'landDistance'> {
  if (!existsSync(LANDS)) return {};
  const lands = JSON.parse(readFileSync(LANDS, 'utf8')) as Record<
    string,
    { name: string; iso2?: string }
  >;
  const shapes = Object.entries(lands);
  return {
    lands: new Map(shapes.map(([id, { name }]) => [id, name])),
    iso2: new Map(shapes.flatMap(([id, { iso2 }]) => (iso2 ? [[id, iso2] as const] : []))),
    landDistance: landDistances(),
  };
}

function noStory(folder: string): Problem {
  return {
    file: join(folder, 'story.json'),
    entry: 'file',
    problem: 'there is no such file',
    fix: `${didYouMean(
      basename(folder),
      storyFolders().map((known) => basename(known)),
    )}Name a story's folder, or begin one: npm run story:new -- NAME path/to/article.txt`,
  };
}

function readLock(
  file: string,
  env: RuleEnv,
): { value: Lock | undefined } | { problems: Problem[] } {
  if (!existsSync(file)) return { value: undefined };
  const read = readJson(file);
  const parsed = 'problems' in read ? undefined : lockSchema.safeParse(read.value).data;
  if (parsed !== undefined) return { value: parsed };
  return {
    problems: [
      {
        file,
        entry: 'file',
        problem: 'it is not what the lock command writes',
        fix: `It is never edited by hand. Run ${lockCommand(env)}.`,
      },
    ],
  };
}

function meaningFindings(story: Story, env: RuleEnv): Finding[] {
  const findings = RULES.flatMap((rule) => rule.check(story, env));
  const reported = new Set(findings.map(({ entry }) => entry));
  return [...findings, ...againstArticle(story, env).filter(({ entry }) => !reported.has(entry))];
}

function againstArticle(story: Story, env: RuleEnv): Finding[] {
  const { lock, article } = env;
  if (lock === undefined || article === undefined) return [];
  const wrong = misquotations(story, article);
  if (wrong.length > 0) return wrong;
  if (sameLock(lock, makeLock(story, article))) return [];
  return [
    {
      entry: 'lock',
      problem: 'it is not what the article and the story give',
      fix: `Run ${lockCommand(env)}.`,
    },
  ];
}

function sameLock(one: Lock, other: Lock): boolean {
  return printRuns(one) === printRuns(other);
}

/** A lock without its fragments, each of which a rule of its own names. */
function printRuns(lock: Lock): string {
  return JSON.stringify(lockSchema.parse(lock), (key, value) =>
    key === 'fragment' ? undefined : value,
  );
}

/** One line for a story that passes, and one for each thing that its editor may want to know. */
function report(folder: string): string[] {
  const file = join(folder, 'story.json');
  const read = readStoryFile(folder);
  if ('problems' in read) return [];
  const story = read.value;
  const quotes = story.statements.filter(({ kind }) => kind === 'quoted').length;
  const lock = lockOf(folder);
  const at = articleOf(folder, story, lock);
  const found = 'found' in at ? at.found : undefined;
  const against = found ? `the article and the lock (${found.file})` : 'the lock';
  const blanks = blanksOf(story);
  return [
    `OK ${story.id}: ${story.actors.length} actors, ${story.questions.length} questions, ${story.statements.length} statements (${quotes} quoted), ${story.positions.length} positions; ${RULES.length} rules, compared with ${against}.`,
    ...[...unusedAnswerNotes(story), ...(lock ? linkNotes(story, lock) : [])].map(
      (note) => `Note: ${printProblem({ file, ...note })}.`,
    ),
    ...(blanks.length > 0 ? [`Still to be written in ${file}, ${blanks.length} in all:`] : []),
    ...blanks.map((blank) => `  ${printBlank(blank)}`),
  ];
}

function main(paths: readonly string[]): void {
  const folders = paths.length > 0 ? paths.map(folderOf) : storyFolders();
  const problems = checkAll(folders);
  for (const problem of problems) console.error(printProblem(problem));
  if (problems.length > 0) {
    process.exitCode = 1;
    return;
  }
  for (const line of folders.flatMap(report)) console.log(line);
}

runScript(import.meta.url, main);
