/** `tsx src/app/build.ts` builds the product: the script by Vite, then every page as HTML. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import type { Story } from '../content/schema.ts';
import type { Areas, LightWorld } from '../model/geometry.ts';
import { actorAreas } from './actorAreas.ts';
import { fillTemplate, type Site } from './pageTemplate.ts';
import type { PrerenderedPage } from './prerender.tsx';
import { outDir, readStory } from './storySource.ts';

// React decides by this, when it is first loaded, whether it renders for production.
process.env.NODE_ENV = 'production';

const readJson = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;

/** `SITE_URL` as an address that paths can be put behind. */
function siteUrl(): string | null {
  const given = process.env.SITE_URL;
  if (!given) {
    console.log('SITE_URL is not set: canonical addresses are left out, og:image is relative.');
    return null;
  }
  return new URL(given.endsWith('/') ? given : `${given}/`).href;
}

/** The style for every page, taken out of the files that Vite wrote. */
function takeStyle(manifest: Record<string, { file: string }>): string {
  const entry = manifest['critical.css'];
  if (!entry) throw new Error('Vite wrote no critical.css.');
  const file = join(outDir, entry.file);
  const style = readFileSync(file, 'utf8').trim();
  rmSync(file);
  return style;
}

function writePage(path: string, html: string): void {
  const file = join(outDir, path.endsWith('.html') ? path : `${path}index.html`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, html);
}

async function main(): Promise<void> {
  await build();
  const manifestFile = join(outDir, '.vite/manifest.json');
  const style = takeStyle(readJson(manifestFile));
  rmSync(dirname(manifestFile), { recursive: true });
  const shell = readFileSync(join(outDir, 'index.html'), 'utf8').replace(
    /\s*<link[^>]*assets\/critical-[^>]*>/,
    '',
  );
  const story: Story = readStory();
  const generated = join(import.meta.dirname, '../generated');
  const all = readJson<Areas>(join(generated, 'areas.json'));
  const source = {
    story,
    world: readJson<LightWorld>(join(generated, 'world.light.json')),
    areas: actorAreas(story, all),
  };
  const site: Site = { story, url: siteUrl(), style };
  const { pagePaths, prerender } = await import('./prerender.tsx');
  const pages: PrerenderedPage[] = pagePaths(story).map((path) => prerender(source, path));
  for (const page of pages) writePage(page.path, fillTemplate(shell, page, site));
  console.log(`${pages.length} pages prerendered.`);
  if (!existsSync(join(outDir, 'index.html'))) throw new Error('No index.html was written.');
}

await main();
