import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { blanksOf } from '../content/blanks.ts';
import type { Lock } from '../content/lockFormat.ts';
import type { Story } from '../content/schema.ts';
import { type Fragments, NO_FRAGMENTS } from '../model/articleLinks.ts';

/** The project's root. */
export const projectRoot = resolve(import.meta.dirname, '../..');

/** The folder of the story to build: `STORY`, by default Vilnius. */
export const storyDir = resolve(projectRoot, process.env.STORY ?? 'src/content/stories/vilnius');

/** The folder that the build writes: `OUT_DIR`, by default `dist`. */
export const outDir = resolve(projectRoot, process.env.OUT_DIR ?? 'dist');

/** The story to build. One with parts still to be written is marked as a draft in its title. */
export function readStory(): Story {
  const story = readJson<Story>(join(storyDir, 'story.json'));
  return blanksOf(story).length > 0 ? { ...story, title: `Draft: ${story.title}` } : story;
}

/** The locked text fragments that lead to the article's own words; none for an article without an address. */
export function readFragments(): Fragments {
  if (readStory().article.url === undefined) return NO_FRAGMENTS;
  const { cited, paragraphs } = readJson<Lock>(join(storyDir, 'article.lock.json'));
  const known = (entries: readonly (readonly [string, string | null | undefined])[]) =>
    Object.fromEntries(entries.flatMap(([id, fragment]) => (fragment ? [[id, fragment]] : [])));
  return {
    statements: known(cited.map(({ statement, fragment }) => [statement, fragment])),
    paragraphs: known(paragraphs.map(({ id, fragment }) => [id, fragment])),
  };
}

/** Reads a file of `src/generated`, which `geo/` wrote, by its name. */
export function readGenerated<T>(name: string): T {
  return readJson<T>(join(projectRoot, 'src/generated', name));
}

/** Reads a JSON file whose shape the checks hold. */
export function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}
