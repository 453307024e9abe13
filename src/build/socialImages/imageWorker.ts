/** Draws the images that it is asked for, one after the other. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Edition } from '../../app/editions.ts';
import { languageFolder } from '../../model/languagePaths.ts';
import { picturePath, quotePicturePath } from '../../model/socialImagePaths.ts';
import { quotationsOf } from '../../model/statements.ts';
import { readEdition } from '../readEditions.ts';
import { outDir, readStory } from '../storySource.ts';
import { cachedImage } from './imageCache.ts';
import { readImageSource } from './imageSource.ts';
import { imageView } from './imageView.ts';
import { drawPageImage } from './PageImage.tsx';
import { drawQuoteImage } from './QuoteImage.tsx';
import { quoteView } from './quoteView.ts';
import type { ImageJob } from './writeImages.ts';

const shapes = readImageSource(readStory());
const editions = new Map<string, Edition>();

/** Where an image stands below the root, and its drawing. */
function drawn(job: ImageJob): [path: string, svg: string] {
  const edition = editions.get(job.lang) ?? readEdition(job.lang);
  editions.set(job.lang, edition);
  const { story } = edition;
  const source = { ...shapes, story };
  if (job.kind === 'page') {
    return [picturePath(job.path), drawPageImage(source, imageView(edition, job.path))];
  }
  const statement = quotationsOf(story).find(({ id }) => id === job.statement);
  if (!statement) throw new Error(`The story quotes nothing in ${job.statement}.`);
  const view = quoteView(edition, source.lands, statement);
  const folder = languageFolder(job.lang, story);
  return [
    quotePicturePath(statement.id, job.shape, folder),
    drawQuoteImage(source, view, job.shape),
  ];
}

async function make(job: ImageJob): Promise<void> {
  const [path, svg] = drawn(job);
  const file = join(outDir, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await cachedImage(svg));
}

process.on('message', async (job: ImageJob) => {
  await make(job);
  process.send?.(job);
});
