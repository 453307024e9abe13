/** `tsx src/build/build.ts` builds the product: the script by Vite, then every page as HTML. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { actorLands } from '../app/actorLands.ts';
import type { Edition } from '../app/editions.ts';
import { publicJsonSchema } from '../content/jsonSchema.ts';
import { publicStory } from '../content/publicStory.ts';
import type { Statement } from '../content/schema.ts';
import { statementAddress } from '../model/articleLinks.ts';
import type { LandIndex } from '../model/borders.ts';
import { QUOTE_SHAPES, type QuoteShape } from '../model/socialImagePaths.ts';
import { quotationsOf } from '../model/statements.ts';
import { writeServerFiles } from '../server/writeServerFiles.ts';
import { lowWorldOf } from './borders/lowWorldOf.ts';
import { buildEmbed } from './buildEmbed.ts';
import { dataFiles } from './data/dataFiles.ts';
import { oembedAnswer, oembedPath } from './oembed.ts';
import { printPage, type Site } from './pageTemplate.ts';
import { preflight } from './preflight.ts';
import type { PrerenderedPage } from './prerender.tsx';
import { pseudoLanguages } from './pseudoLocale.ts';
import { languageNames, readEdition, readLanguages } from './readEditions.ts';
import { type ImageJob, writeImages } from './socialImages/writeImages.ts';
import { outDir, readFragments, readGenerated, readStory } from './storySource.ts';
import { takeViteFiles } from './viteFiles.ts';

// React decides by this, when it is first loaded, whether it renders for production.
process.env.NODE_ENV = 'production';

/** The pages of one language. */
interface EditionPages {
  readonly edition: Edition;
  readonly pages: readonly PrerenderedPage[];
}

async function main(): Promise<void> {
  const { fails, message } = preflight(process.env.DRAFT === '1');
  if (message !== '') console.error(message);
  if (fails) {
    process.exitCode = 1;
    return;
  }
  await build();
  await buildEmbed(outDir);
  writeData();
  const editions = readLanguages().map(readEdition);
  const site: Site = {
    story: readStory(),
    names: languageNames(editions.map(({ lang }) => lang)),
    url: siteUrl(),
    files: takeViteFiles(outDir),
  };
  const rendered = await renderPages(editions, site);
  // Drawn by other processes, while the pages are written.
  const pictures = writeImages(rendered.flatMap(picturesOf));
  for (const one of rendered) writePages(one, site);
  await pictures;
  await writeServerFiles(outDir);
  const count = rendered.reduce((sum, { pages }) => sum + pages.length, 0);
  console.log(`${count} pages prerendered, with pictures to share.`);
}

/** `SITE_URL` as an address that paths can be put behind. */
function siteUrl(): string | null {
  const given = process.env.SITE_URL;
  if (!given) {
    console.log(
      'SITE_URL is not set: canonical addresses and oEmbed are left out, og:image is relative.',
    );
    return null;
  }
  return new URL(given.endsWith('/') ? given : `${given}/`).href;
}

/** Writes a file of the build; a path that ends with a slash is a page in a folder. */
function write(path: string, content: string): void {
  const file = join(outDir, path === '' || path.endsWith('/') ? `${path}index.html` : path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** Writes the story as it is published, its schema, and its data as tables and shapes. */
function writeData(): void {
  const story = readStory();
  const fragments = readFragments();
  const addressOf = (statement: Statement): string | undefined =>
    statementAddress(story.article, fragments, statement);
  const printJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
  const files = {
    'story.json': printJson(publicStory(story, addressOf)),
    'story.schema.json': printJson(publicJsonSchema()),
    ...dataFiles(story, addressOf),
  };
  for (const [name, content] of Object.entries(files)) write(`data/${name}`, content);
}

async function renderPages(
  editions: readonly Edition[],
  { story, names, url }: Site,
): Promise<EditionPages[]> {
  const { pagePaths, prerender, prerenderAbout } = await import('./prerender.tsx');
  const source = {
    names,
    fragments: readFragments(),
    world: lowWorldOf(story),
    lands: actorLands(story, readGenerated<LandIndex>('lands.json')),
  };
  return editions.map((edition) => ({
    edition,
    pages: [
      ...pagePaths(story, edition.lang).map((path) =>
        prerender({ ...source, edition }, path, url ?? undefined),
      ),
      prerenderAbout(edition, names),
    ],
  }));
}

/** The pictures to share: one a page, and each quote in each shape that a quote's picture has. */
function picturesOf({ edition: { story, lang }, pages }: EditionPages): ImageJob[] {
  // What nobody speaks has letters that the pictures' fonts have not.
  if (pseudoLanguages().includes(lang)) return [];
  const shapes = Object.keys(QUOTE_SHAPES) as QuoteShape[];
  return [
    ...pages
      .filter(({ framed, plain }) => !framed && !plain)
      .map(({ path }): ImageJob => ({ kind: 'page', path, lang })),
    ...quotationsOf(story).flatMap(({ id }) =>
      shapes.map((shape): ImageJob => ({ kind: 'quote', statement: id, shape, lang })),
    ),
  ];
}

/** Writes the pages of a language and, where the site's address is known, their answers of oEmbed. */
function writePages({ edition, pages }: EditionPages, site: Site): void {
  for (const page of pages) {
    write(page.path, printPage(page, site));
    if (site.url !== null && !page.framed && !page.plain) {
      const answer = oembedAnswer(page, edition.story, site.url);
      write(oembedPath(page.path, site.story), JSON.stringify(answer));
    }
  }
}

await main();
