import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { blanksOf } from '../content/blanks.ts';
import type { Lock } from '../content/lockFormat.ts';
import type { Story } from '../content/schema.ts';
import { type Fragments, NO_FRAGMENTS } from '../model/articleLinks.ts';

/** The project's root. */
export const projectRoot = resolve(import.meta.dirname, '../..');

/** The story to build: the folder that `STORY` names, by default the one this project is about. */
export const storyDir = resolve(projectRoot, process.env.STORY ?? 'src/content/stories/vilnius');

/** Where the build goes: `OUT_DIR`, by default `dist`. */
export const outDir = resolve(projectRoot, process.env.OUT_DIR ?? 'dist');

/** The story to build. While something in it is still to be written, its title says so on every page. */
export function readStory(): Story {
  const story = readJson<Story>(join(storyDir, 'story.json'));
  return blanksOf(story).length > 0 ? { ...story, title: `Draft: ${story.title}` } : story;
}

/**
 * The ways to the article's own words, as they are locked. A page that leads nowhere carries none.
 */
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

/** One of the files that the borders' build wrote, by its name. */
export function readGenerated<T>(name: string): T {
  return readJson<T>(join(projectRoot, 'src/generated', name));
}

/** A JSON file that the checks hold against its shape. */
export function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}
