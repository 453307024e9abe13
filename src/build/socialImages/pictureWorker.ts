/** Draws the pictures that it is asked for, one after the other. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Edition } from '../../app/editions.ts';
import { languageFolder } from '../../model/languages.ts';
import { picturePath, quotePicturePath } from '../../model/sharePicture.ts';
import { quotationsOf } from '../../model/statements.ts';
import { readEdition } from '../readEditions.ts';
import { outDir, readStory } from '../storySource.ts';
import { drawPicture } from './Picture.tsx';
import { cachedPicture } from './pictureCache.ts';
import { readPictureSource } from './pictureSource.ts';
import { pictureView } from './pictureView.ts';
import { drawQuote } from './QuotePicture.tsx';
import { quoteView } from './quoteView.ts';
import type { PictureJob } from './writePictures.ts';

const shapes = readPictureSource(readStory());
const editions = new Map<string, Edition>();

/** Where a picture stands below the root, and its drawing. */
function drawn(job: PictureJob): [path: string, svg: string] {
  const edition = editions.get(job.lang) ?? readEdition(job.lang);
  editions.set(job.lang, edition);
  const { story } = edition;
  const source = { ...shapes, story };
  if (job.kind === 'page') {
    return [picturePath(job.path), drawPicture(source, pictureView(edition, job.path))];
  }
  const statement = quotationsOf(story).find(({ id }) => id === job.statement);
  if (!statement) throw new Error(`The story quotes nothing in ${job.statement}.`);
  const view = quoteView(edition, source.lands, statement);
  const folder = languageFolder(job.lang, story);
  return [quotePicturePath(statement.id, job.shape, folder), drawQuote(source, view, job.shape)];
}

async function make(job: PictureJob): Promise<void> {
  const [path, svg] = drawn(job);
  const file = join(outDir, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await cachedPicture(svg));
}

process.on('message', async (job: PictureJob) => {
  await make(job);
  process.send?.(job);
});
