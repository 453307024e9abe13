import { join, relative } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { packAreas } from './src/app/actorAreas.ts';
import { dataFiles } from './src/app/data/dataFiles.ts';
import { parseWords, prepareWords } from './src/app/prepareWords.ts';
import {
  outDir,
  projectRoot,
  readGenerated,
  readStory,
  shownStory,
  storyDir,
} from './src/app/storySource.ts';
import { checkAll, printProblem } from './src/content/check.ts';
import { publicJsonSchema } from './src/content/jsonSchema.ts';
import { publicStory } from './src/content/publicStory.ts';
import type { Areas, LightWorld } from './src/model/geometry.ts';
import { mercatorY } from './src/model/mercator.ts';
import { paletteCss } from './src/model/palette.ts';

function frames() {
  const { frame, inset } = readGenerated<LightWorld>('world.light.json');
  return { world: frame, inset: inset.frame };
}

/** The proportions of the opening view, which the map's box has before any script has run. */
function mapProportions(): string {
  const [area] = readStory().areas;
  if (!area) throw new Error('The story names no area to show.');
  const height = mercatorY(area.north) - mercatorY(area.south);
  return `:root{--map:${((area.east - area.west) / height).toFixed(4)}}`;
}

/**
 * The story, what the first picture needs of the borders, and the palette as modules, so that no
 * fact and no colour stands in code; the story's public form as files of the build.
 */
function storyPlugin(): Plugin {
  const modules: Record<string, () => unknown> = {
    'virtual:story': () => shownStory(readStory()),
    'virtual:actor-areas': () => packAreas(readStory(), readGenerated<Areas>('areas.json')),
    'virtual:frames': frames,
    'virtual:words': () => prepareWords(readStory()),
  };
  return {
    name: 'story',
    enforce: 'pre',
    buildStart() {
      const problems = checkAll([relative(projectRoot, storyDir)]);
      if (problems.length > 0) {
        this.error(['The story fails its checks:', ...problems.map(printProblem)].join('\n'));
      }
    },
    resolveId: (id) => (id in modules ? `\0${id}` : null),
    load(id) {
      const make = modules[id.slice(1)];
      return make ? `export default ${JSON.stringify(make())}` : null;
    },
    transform(code, id) {
      if (/\/i18n\/[\w.]+\.json$/.test(id)) return parseWords(code);
      return /\/critical\.css(\?|$)/.test(id)
        ? `${code}\n${paletteCss()}\n${mapProportions()}`
        : null;
    },
    generateBundle() {
      const emit = (fileName: string, data: unknown): void => {
        this.emitFile({ type: 'asset', fileName, source: `${JSON.stringify(data, null, 2)}\n` });
      };
      emit('data/story.json', publicStory(readStory()));
      emit('data/story.schema.json', publicJsonSchema());
      for (const [name, source] of Object.entries(dataFiles(readStory()))) {
        this.emitFile({ type: 'asset', fileName: `data/${name}`, source });
      }
    },
  };
}

/**
 * Vite's loader of chunks first fetches what they bring with them. Ours bring nothing, so that a plain
 * `import()` does, and the loader stays out of the script; a chunk that brought a style ends the build.
 */
function plainImports(): Plugin {
  const PLAIN = '\0plain-imports';
  return {
    name: 'plain-imports',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id.endsWith('vite/preload-helper.js') ? PLAIN : null),
    load: (id) => (id === PLAIN ? 'export const __vitePreload = (load) => load();' : null),
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !chunk.isDynamicEntry) continue;
        if (chunk.viteMetadata?.importedCss.size) {
          this.error(
            `${chunk.fileName} brings a style, which would not be loaded: import it in main.tsx.`,
          );
        }
      }
    },
  };
}

/** While developing nothing is prerendered: the script fills an empty page. */
function emptyPage(): Plugin {
  return {
    name: 'empty-page',
    apply: 'serve',
    transformIndexHtml: (html) => html.replace('<!--app-->', '<div id="stance-map"></div>'),
  };
}

const page = (name: string): string => join(projectRoot, 'src/app', name);

export default defineConfig({
  root: join(projectRoot, 'src/app'),
  publicDir: join(projectRoot, 'public'),
  base: './',
  resolve: {
    // Messages are parsed while building: their parser, a tenth of the script, stays here.
    alias: {
      '@formatjs/icu-messageformat-parser': '@formatjs/icu-messageformat-parser/no-parser.js',
    },
  },
  server: { fs: { allow: [projectRoot] } },
  plugins: [react(), storyPlugin(), plainImports(), emptyPage()],
  // Lightning CSS's number for light-dark(): none is used, and its stand-in would be in every page.
  css: { lightningcss: { exclude: 1 << 20 } },
  build: {
    outDir,
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    manifest: true,
    // MapLibre is what it is, and late; a test holds the bytes that a reader waits for.
    chunkSizeWarningLimit: 1200,
    reportCompressedSize: false,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      checks: { pluginTimings: false },
      // d3-array makes a few functions when it is loaded, and would be kept whole for them.
      treeshake: { manualPureFunctions: ['bisector', 'shuffler', 'Blur2'] },
      input: {
        index: page('index.html'),
        critical: page('critical.css'),
        fonts: page('fonts.ts'),
      },
      output: {
        // Fonts are named in every page: shortly.
        assetFileNames: ({ names: [name = ''] }) =>
          `assets/${name.endsWith('.woff2') ? 'font' : '[name]'}-[hash][extname]`,
        // The live map is known by name, so that its absence before it is wanted can be checked. A
        // group of chunks would do too, but takes what both need with it, and so is always fetched.
        chunkFileNames: ({ name }) =>
          name === 'MapView' ? 'assets/maplibre-[hash].js' : 'assets/[name]-[hash].js',
        entryFileNames: 'assets/[name]-[hash].js',
      },
    },
  },
  worker: {
    format: 'es',
    rolldownOptions: { output: { entryFileNames: 'assets/maplibre-worker-[hash].js' } },
  },
});
