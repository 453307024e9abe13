import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { outDir, projectRoot } from './src/build/storySource.ts';
import { fontFiles } from './src/build/vite/fontFiles.ts';
import { generatedCss } from './src/build/vite/generatedCss.ts';
import { linkStyle } from './src/build/vite/linkStyle.ts';
import { parseMessages } from './src/build/vite/parseMessages.ts';
import { plainImports } from './src/build/vite/plainImports.ts';
import { splitStyle } from './src/build/vite/splitStyle.ts';
import { storyModule } from './src/build/vite/storyModule.ts';
import { watchStory } from './src/build/vite/watchStory.ts';
import { writeLicences } from './src/build/vite/writeLicences.ts';
import { VITE_INPUT } from './src/build/viteFiles.ts';

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
    storyModule(),
    parseMessages(),
    generatedCss(),
    fontFiles(),
    linkStyle(),
    plainImports(),
    watchStory(),
    writeLicences(),
  ],
  // Lightning CSS's number for light-dark(): none is used, and its stand-in would be in every page.
  css: { postcss: { plugins: [splitStyle()] }, lightningcss: { exclude: 1 << 20 } },
  build: {
    outDir,
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    manifest: true,
    // MapLibre is what it is, and lazy; a test holds the bytes that a reader waits for.
    chunkSizeWarningLimit: 1200,
    reportCompressedSize: false,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      checks: { pluginTimings: false },
      // No code reads a property for a side effect.
      treeshake: { propertyReadSideEffects: false },
      input: VITE_INPUT,
      output: {
        // What the page's script and lazy chunks share stays in that script, else it would wait for another
        // file; what the names share with other lazy chunks comes with the names, which come first.
        codeSplitting: {
          groups: [
            { name: 'index', tags: ['$initial'], test: (id) => !/headScript|\.css/.test(id) },
            { name: 'mapNames', test: /(MapNames\.tsx|palette\.ts)$/ },
          ],
        },
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
