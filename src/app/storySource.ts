import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Story } from '../content/schema.ts';

/** The project's root. */
export const projectRoot = resolve(import.meta.dirname, '../..');

/** The story to build: the folder that `STORY` names, by default the one this project is about. */
export const storyDir = resolve(projectRoot, process.env.STORY ?? 'src/content/stories/vilnius');

/** Where the build goes: `OUT_DIR`, by default `dist`. */
export const outDir = resolve(projectRoot, process.env.OUT_DIR ?? 'dist');

/** The story to build. */
export function readStory(): Story {
  return JSON.parse(readFileSync(join(storyDir, 'story.json'), 'utf8')) as Story;
}
