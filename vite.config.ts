import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { minify } from 'terser';
import { defineConfig, type Plugin } from 'vite';
import { packAreas } from './src/app/actorAreas.ts';
import { cutStyle, STYLE_PARTS } from './src/build/cutStyle.ts';
import { dataFiles } from './src/build/data/dataFiles.ts';
import { licencesPlugin } from './src/build/licences/licences.ts';
import { preflight } from './src/build/preflight.ts';
import { parsedWords } from './src/build/prepareWords.ts';
import { languageNames, readEdition, readLanguages } from './src/build/readEditions.ts';
import {
  outDir,
  projectRoot,
  readFragments,
  readGenerated,
  readStory,
  storyDir,
} from './src/build/storySource.ts';
import { publicJsonSchema } from './src/content/jsonSchema.ts';
import { publicStory } from './src/content/publicStory.ts';
import type { Statement } from './src/content/schema.ts';
import type { Words } from './src/i18n/translator.ts';
import { hiddenWidthsCss } from './src/map/labels/hiddenWidths.ts';
import { statementAddress } from './src/model/articleLinks.ts';
import type { LandIndex, LowWorld } from './src/model/borders.ts';
import { mercatorY } from './src/model/mercator.ts';
import { paletteCss } from './src/model/palette.ts';

function planes() {
  const { plane, inset } = readGenerated<LowWorld>('world.low.json');
  return { world: plane, inset: inset.plane };
}

/** The proportions of the opening view, which the map's box has before any script has run. */
function mapProportions(): string {
  const [area] = readStory().regions;
  if (!area) throw new Error('The story names no area to show.');
  const height = mercatorY(area.north) - mercatorY(area.south);
  return `:root{--map:${((area.east - area.west) / height).toFixed(4)}}`;
}

/** How long each part of the article is in the strip that stands for it: as long as it has words. */
function stripProportions(): string {
  return readStory()
    .paragraphs.map(({ words }, i) => `.article-strip :nth-child(${i + 1}){flex:${words}}`)
    .join('');
}

/** The story in its own language, as a page's script has it, and how it comes by the others. */
function editionsModule(): string {
  const [own = '', ...others] = readLanguages();
  const loaders = others.map(
    (lang) => `${lang}: () => import('virtual:edition/${lang}').then(({ edition }) => edition)`,
  );
  return [
    `export const first = ${JSON.stringify(readEdition(own))};`,
    `export const names = ${JSON.stringify(languageNames([own, ...others]))};`,
    `export const loaders = {${loaders.join(',')}};`,
  ].join('\n');
}

/**
 * The story, what the first picture needs of the borders, and the palette as modules, so that no
 * fact and no colour stands in code; the story's public form as files of the build.
 */
function storyPlugin(): Plugin {
  const asDefault = (value: unknown): string => `export default ${JSON.stringify(value)}`;
  const modules: Record<string, () => string> = {
    'virtual:editions': editionsModule,
    'virtual:actor-lands': () =>
      asDefault(packAreas(readStory(), readGenerated<LandIndex>('lands.json'))),
    'virtual:fragments': () => asDefault(readFragments()),
    'virtual:planes': () => asDefault(planes()),
    ...Object.fromEntries(
      readLanguages().map((lang) => [
        `virtual:edition/${lang}`,
        () => `export const edition = ${JSON.stringify(readEdition(lang))}`,
      ]),
    ),
  };
  let building = false;
  return {
    name: 'story',
    enforce: 'pre',
    configResolved({ command }) {
      building = command === 'build';
    },
    buildStart() {
      const { stops, words } = preflight(!building || process.env.DRAFT === '1');
      if (stops) this.error(words);
      // The build tells it before it begins.
      if (words !== '' && !building) this.warn(words);
    },
    resolveId: (id) => (id in modules ? `\0${id}` : null),
    load: (id) => modules[id.slice(1)]?.() ?? null,
    transform(code, id) {
      if (/\/i18n\/\w+\/\w+\.json$/.test(id)) {
        return JSON.stringify(parsedWords(JSON.parse(code) as Words));
      }
      return id.startsWith(stylesheet)
        ? `${code}\n${paletteCss()}\n${mapProportions()}\n${stripProportions()}\n${hiddenWidthsCss()}`
        : null;
    },
    generateBundle() {
      const emit = (fileName: string, data: unknown): void => {
        this.emitFile({ type: 'asset', fileName, source: `${JSON.stringify(data, null, 2)}\n` });
      };
      const { article } = readStory();
      const fragments = readFragments();
      const addressOf = (statement: Statement): string | undefined =>
        statementAddress(article, fragments, statement);
      emit('data/story.json', publicStory(readStory(), addressOf));
      emit('data/story.schema.json', publicJsonSchema());
      for (const [name, source] of Object.entries(dataFiles(readStory(), addressOf))) {
        this.emitFile({ type: 'asset', fileName: `data/${name}`, source });
      }
    },
  };
}

/**
 * While a story is written its page follows: a change of the story or of its lock is checked, and then
 * shown, or its mistakes are laid over the page.
 */
function followStory(): Plugin {
  const names = readLanguages().map((lang) => `story.${lang}.json`);
  const files = ['story.json', 'article.lock.json', ...names].map((name) => join(storyDir, name));
  return {
    name: 'follow-story',
    apply: 'serve',
    configureServer({ watcher, moduleGraph, ws, config }) {
      watcher.add(files);
      watcher.on('change', (file) => {
        if (!files.includes(file)) return;
        const { stops, words } = preflight(true);
        if (stops) {
          config.logger.error(words, { timestamp: true });
          ws.send({ type: 'error', err: { message: words, stack: '' } });
          return;
        }
        moduleGraph.invalidateAll();
        ws.send({ type: 'full-reload' });
      });
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
            `${chunk.fileName} brings a style, which would not be loaded: list it in lazyParts.css.`,
          );
        }
      }
    },
  };
}

/**
 * Minifies the page's own script once more: what the first minifier leaves is six hundred bytes of
 * every reader's script. Other chunks come late, and MapLibre's would take half a minute. The name has
 * the hash of what went in, and the same goes in for as long as the minifier is the same.
 */
function minifyAgain(): Plugin {
  return {
    name: 'minify-again',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || chunk.name !== 'index') continue;
        const { code } = await minify(chunk.code, {
          module: true,
          ecma: 2020,
          // Nobody here looks a thing up, or counts a function's arguments, for the sake of it.
          compress: { passes: 3, pure_getters: true, keep_fargs: false },
        });
        if (code) chunk.code = code;
      }
    },
  };
}

/** While developing nothing is prerendered: the script fills an empty page, whose style is linked. */
function emptyPage(): Plugin {
  return {
    name: 'empty-page',
    apply: 'serve',
    transformIndexHtml: (html) => ({
      html: html.replace('<!--app-->', '<div id="stance-map"></div>'),
      tags: STYLE_PARTS.map((part) => ({
        tag: 'link',
        attrs: { rel: 'stylesheet', href: `/@fs/${stylesheet}?${part}` },
      })),
    }),
  };
}

const page = (name: string): string => join(projectRoot, 'src/app', name);
const stylesheet = join(projectRoot, 'src/styles/index.css');

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
  plugins: [
    react(),
    storyPlugin(),
    followStory(),
    plainImports(),
    minifyAgain(),
    emptyPage(),
    licencesPlugin(),
  ],
  // Lightning CSS's number for light-dark(): none is used, and its stand-in would be in every page.
  css: { postcss: { plugins: [cutStyle()] }, lightningcss: { exclude: 1 << 20 } },
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
      input: {
        index: page('index.html'),
        ...Object.fromEntries(STYLE_PARTS.map((part) => [part, `${stylesheet}?${part}`])),
        selection: page('lazy/selectionParts.css'),
        head: page('headScript/headScript.ts'),
      },
      output: {
        // Fonts are named in every page: shortly, and so that the script that sets them knows each.
        assetFileNames: ({ names: [name = ''] }) => {
          const [, font] = /source-(sans|serif)[^/]*\.woff2$/.exec(name) ?? [];
          return `assets/${font ?? '[name]'}-[hash][extname]`;
        },
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
