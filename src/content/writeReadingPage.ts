/** `npm run content:read -- [FOLDER] [--out FILE]` writes a page on which an editor reads a story against its evidence. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { articleOf } from './articleFile.ts';
import { lockOf } from './check.ts';
import { runScript } from './commandLine.ts';
import { readingPage } from './readingPage.ts';
import { printProblem } from './rules/rule.ts';
import { folderOf, readJson, readStoryFile } from './storyFile.ts';
import {
  translateStory,
  translationFile,
  translationSchema,
  translationsIn,
} from './translation.ts';

/** Never followed by git: the page holds the article's text, where that is at hand. */
const OUT = '.cache';

/**
 * Writes the reading page of a story.
 *
 * @returns what was written, a line each
 * @throws with a sentence that says why nothing was
 */
export function writeReading(folder: string, out?: string): string[] {
  const read = readStoryFile(folder);
  if ('problems' in read) throw new Error(read.problems.map(printProblem).join('\n'));
  const story = read.value;
  const at = articleOf(folder, story, lockOf(folder));
  if ('problem' in at) throw new Error(printProblem(at.problem));
  const others = translationsIn(folder).flatMap((lang) => {
    const file = readJson(translationFile(folder, lang));
    const translation = 'value' in file ? translationSchema.safeParse(file.value).data : undefined;
    return translation ? [{ lang, story: translateStory(story, translation) }] : [];
  });
  const file = out ?? join(OUT, `reading-${story.id}.html`);
  const [top] = relative('.', file).split(sep);
  if (!isAbsolute(relative('.', file)) && top !== '..' && top !== OUT) {
    throw new Error(
      `${file} is in the project, and the page holds the article’s text, which never is. Name a file outside it, or in ${OUT}.`,
    );
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, readingPage(story, others, at.found?.article));
  return [
    `Wrote ${file}: every claim of ${story.id} beside what it rests on${others.map(({ lang }) => `, in "${lang}" too`).join('')}.`,
    at.found
      ? `It holds the article’s text, of ${at.found.file}: it is for reading, and never part of the project.`
      : 'The article is not at hand, and its paragraphs are missing on it: name its file with ARTICLE.',
  ];
}

function main(args: readonly string[]): void {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { out: { type: 'string' } },
    allowPositionals: true,
  });
  const [path = 'src/content/stories/vilnius'] = positionals;
  for (const line of writeReading(folderOf(path), values.out)) console.log(line);
}

runScript(import.meta.url, main);
