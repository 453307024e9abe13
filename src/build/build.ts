/** `tsx src/build/build.ts` builds the product: the script by Vite, then every page as HTML. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { actorAreas } from '../app/actorAreas.ts';
import type { Edition } from '../app/editions.ts';
import type { LandIndex, LowWorld } from '../model/borders.ts';
import { QUOTE_SHAPES, type QuoteShape } from '../model/sharePicture.ts';
import { quotationsOf } from '../model/statements.ts';
import { writeServerFiles } from '../server/writeConfigFiles.ts';
import { buildEmbed } from './buildEmbed.ts';
import { oembedAnswer, oembedPath } from './oembed.ts';
import { fillTemplate, type Site } from './pageTemplate.ts';
import { preflight } from './preflight.ts';
import type { PrerenderedPage } from './prerender.tsx';
import { pseudoLanguages } from './pseudoLocale.ts';
import { languageNames, readEdition, readLanguages } from './readEditions.ts';
import { type PictureJob, writePictures } from './socialImages/writePictures.ts';
import { outDir, readFragments, readGenerated, readJson } from './storySource.ts';

// React decides by this, when it is first loaded, whether it renders for production.
process.env.NODE_ENV = 'production';

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

type Manifest = Readonly<Record<string, { readonly file: string; readonly name?: string }>>;

/** The file of a style sheet of the build, by the name that vite.config.ts gives it. */
function styleFile(manifest: Manifest, name: string): string {
  const entry = Object.values(manifest).find((one) => one.name === name);
  if (!entry) throw new Error(`Vite wrote no style sheet "${name}".`);
  return entry.file;
}

/** The style for every page, taken out of the files that Vite wrote. */
function takeStyle(manifest: Manifest): string {
  const file = join(outDir, styleFile(manifest, 'critical'));
  const style = readFileSync(file, 'utf8').trim();
  rmSync(file);
  return style;
}

/** Writes a file of the build; a path that ends with a slash is a page in a folder. */
function write(path: string, content: string): void {
  const file = join(outDir, path === '' || path.endsWith('/') ? `${path}index.html` : path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

const pagePictures = (pages: readonly PrerenderedPage[]): PictureJob[] =>
  pages
    .filter(({ framed, plain }) => !framed && !plain)
    .map(({ path, lang }) => ({ kind: 'page', path, lang }));

/** Each quote in each of the shapes that a quote's picture has. */
function quotePictures({ story, lang }: Edition): PictureJob[] {
  return quotationsOf(story).flatMap(({ id }) =>
    (Object.keys(QUOTE_SHAPES) as QuoteShape[]).map(
      (shape): PictureJob => ({ kind: 'quote', statement: id, shape, lang }),
    ),
  );
}

async function main(): Promise<void> {
  const { stops, words } = preflight(process.env.DRAFT === '1');
  if (words !== '') console.error(words);
  if (stops) {
    process.exitCode = 1;
    return;
  }
  await build();
  await buildEmbed(outDir);
  const manifestFile = join(outDir, '.vite/manifest.json');
  const manifest = readJson<Manifest>(manifestFile);
  const style = takeStyle(manifest);
  const files = Object.values(manifest).map(({ file }) => file);
  const early = files.filter((file) => /\.woff2$|\/head-[^/]*\.js$/.test(file));
  rmSync(dirname(manifestFile), { recursive: true });
  const shell = readFileSync(join(outDir, 'index.html'), 'utf8');
  const editions = readLanguages().map(readEdition);
  const [first] = editions;
  if (!first) throw new Error('The story has no language.');
  const { story } = first;
  const names = languageNames(editions.map(({ lang }) => lang));
  const shapes = {
    fragments: readFragments(),
    world: readGenerated<LowWorld>('world.low.json'),
    lands: actorAreas(story, readGenerated<LandIndex>('lands.json')),
  };
  const site: Site = {
    story,
    names,
    url: siteUrl(),
    style,
    early,
    sheets: {
      selection: styleFile(manifest, 'selection'),
      lazy: styleFile(manifest, 'lazy'),
      media: styleFile(manifest, 'media'),
    },
  };
  const { pagePaths, prerender, prerenderAbout } = await import('./prerender.tsx');
  const told = editions.map((edition) => ({
    edition,
    pages: [
      ...pagePaths(story, edition.lang).map((path) =>
        prerender({ ...shapes, edition, names }, path, site.url ?? undefined),
      ),
      prerenderAbout(edition, names),
    ],
  }));
  const pictures = writePictures(
    told
      // What nobody speaks has letters that the pictures' fonts have not.
      .filter(({ edition }) => !pseudoLanguages().includes(edition.lang))
      .flatMap(({ edition, pages }) => [...pagePictures(pages), ...quotePictures(edition)]),
  );
  for (const { edition, pages } of told) {
    for (const page of pages) {
      write(page.path, fillTemplate(shell, page, site));
      if (site.url !== null && !page.framed && !page.plain) {
        const answer = oembedAnswer(page, edition.story, site.url);
        write(oembedPath(page.path, story), JSON.stringify(answer));
      }
    }
  }
  await pictures;
  await writeServerFiles(outDir);
  const count = told.reduce((sum, { pages }) => sum + pages.length, 0);
  console.log(`${count} pages prerendered, with pictures to share.`);
}

await main();
