/** Draws the pictures that it is asked for, by the paths of their pages, one after the other. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { picturePath } from '../../model/sharePicture.ts';
import { outDir, readStory } from '../storySource.ts';
import { drawPicture } from './Picture.tsx';
import { readPictureSource } from './pictureSource.ts';
import { pictureView } from './pictureView.ts';
import { rasterise } from './rasterise.ts';

const story = readStory();
const source = readPictureSource(story);

async function make(path: string): Promise<void> {
  const file = join(outDir, picturePath(path));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await rasterise(drawPicture(source, pictureView(story, path))));
}

process.on('message', async (path: string) => {
  await make(path);
  process.send?.(path);
});
