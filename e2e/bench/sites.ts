import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { lowWorldOf } from '../../src/build/borders/lowWorldOf.ts';
import { outDir, projectRoot, readStory } from '../../src/build/storySource.ts';
import { lowFeatures } from '../../src/model/borders.ts';
import { paletteCss } from '../../src/model/palette.ts';
import { type RunningServer, startServer } from '../../src/server/staticServer.ts';
import { writeServerFiles } from '../../src/server/writeServerFiles.ts';
import viteConfig from '../../vite.config.ts';
import { startSlowLink } from './slowLink.ts';

/** The product, the page it is measured against, the floor, and another that the filmstrip shows. */
export type SiteName = 'ours' | 'baseline' | 'empty' | 'd3';

/** A page that is served as production would: built, compressed at brotli 11, on a server of its own. */
export interface Site {
  readonly name: SiteName;
  readonly url: string;
  /** The same over a slow line. */
  readonly slowUrl: string;
  readonly folder: string;
  /** CSS selector of the map’s box; `null` where there is none. */
  readonly box: string | null;
}

const PAGES = join(import.meta.dirname, 'pages');
const BOXES: Readonly<Record<SiteName, string | null>> = {
  ours: '.stage',
  baseline: '.map',
  empty: null,
  d3: '.map',
};

/** Where all that the bench writes goes; git ignores it. */
export const OUTPUT = resolve(projectRoot, '.cache/bench');

export type Sites = Readonly<Record<SiteName, Site>>;

/** Builds and serves all pages. */
export async function openSites(): Promise<{ sites: Sites; close: () => Promise<void> }> {
  const servers: RunningServer[] = [];
  const open = async (name: SiteName): Promise<Site> => {
    const folder = join(OUTPUT, name);
    rmSync(folder, { recursive: true, force: true });
    if (name === 'ours') cpSync(outDir, folder, { recursive: true });
    else {
      await buildPage(name, folder);
      await writeServerFiles(folder);
    }
    const server = await startServer({ root: folder, port: 0 });
    const slow = await startSlowLink(server.url);
    servers.push(slow, server);
    return { name, folder, url: server.url, slowUrl: slow.url, box: BOXES[name] };
  };
  const sites = {
    ours: await open('ours'),
    baseline: await open('baseline'),
    empty: await open('empty'),
    d3: await open('d3'),
  };
  const close = async (): Promise<void> => {
    for (const server of servers) await server.close();
  };
  return { sites, close };
}

/** Plugins of the product's build that the bench's own pages do without. */
const PRODUCT_ONLY = ['write-licences'];

/** Builds one of the bench's own pages, with the plugins of the product's build. */
export async function buildPage(name: SiteName, folder: string): Promise<void> {
  const plugins = (viteConfig.plugins ?? []).filter(
    (plugin) => !(plugin && 'name' in plugin && PRODUCT_ONLY.includes(plugin.name)),
  );
  await build({
    configFile: false,
    root: join(PAGES, name),
    base: './',
    publicDir: false,
    logLevel: 'warn',
    plugins: [...plugins, ...(name === 'empty' ? [] : [earlyHead()])],
    ...(viteConfig.resolve && { resolve: viteConfig.resolve }),
    ...(viteConfig.worker && { worker: viteConfig.worker }),
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 2000,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      rolldownOptions: { checks: { pluginTimings: false } },
    },
  });
  if (name !== 'empty') writeFileSync(join(folder, 'land.json'), land());
}

/** Our light borders as GeoJSON, to a hundredth of a degree. */
function land(): string {
  const world = lowFeatures(lowWorldOf(readStory()));
  return JSON.stringify(world, (_, value: unknown) =>
    typeof value === 'number' ? Math.round(value * 100) / 100 : value,
  );
}

/** What a good engineer puts into the head: the data and the worker are asked for beside the script. */
function earlyHead(): Plugin {
  return {
    name: 'early-head',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }) => {
        const worker = Object.keys(bundle).find((file) => file.includes('maplibre-worker'));
        const early = (attributes: Record<string, string | true>) =>
          ({ tag: 'link', attrs: attributes, injectTo: 'head' }) as const;
        return [
          { tag: 'style', children: paletteCss(), injectTo: 'head' },
          early({ rel: 'preload', as: 'fetch', href: './land.json', crossorigin: true }),
          ...(worker
            ? [early({ rel: 'preload', as: 'script', href: `./${worker}`, crossorigin: true })]
            : []),
        ];
      },
    },
  };
}
