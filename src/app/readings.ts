import { lateScene } from './lateScene.ts';
import { Reading } from './Reading.tsx';
import { readingTitle } from './readingTitle.ts';

/** What is chosen besides actors: its panel, its name and its map. A server renders it too. */
export const readings = { Reading, readingTitle, lateScene };
