/** Draws the pictures that it is asked for, one after the other. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { quotationsOf } from '../../model/quotations.ts';
import { picturePath, quotePicturePath } from '../../model/sharePicture.ts';
import { outDir, readStory } from '../storySource.ts';
import { drawPicture } from './Picture.tsx';
import { readPictureSource } from './pictureSource.ts';
import { pictureView } from './pictureView.ts';
import { drawQuote } from './QuotePicture.tsx';
import { quoteView } from './quoteView.ts';
import { rasterise } from './rasterise.ts';
import type { PictureJob } from './writePictures.ts';

const story = readStory();
const source = readPictureSource(story);

/** Where a picture stands below the root, and its drawing. */
function drawn(job: PictureJob): [path: string, svg: string] {
  if (job.kind === 'page') {
    return [picturePath(job.path), drawPicture(source, pictureView(story, job.path))];
  }
  const statement = quotationsOf(story).find(({ id }) => id === job.statement);
  if (!statement) throw new Error(`The story quotes nothing in ${job.statement}.`);
  const view = quoteView(story, source.areas, statement);
  return [quotePicturePath(statement.id, job.shape), drawQuote(source, view, job.shape)];
}

async function make(job: PictureJob): Promise<void> {
  const [path, svg] = drawn(job);
  const file = join(outDir, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await rasterise(svg));
}

process.on('message', async (job: PictureJob) => {
  await make(job);
  process.send?.(job);
});
