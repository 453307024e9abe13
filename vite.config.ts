import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { checkAll, printProblem } from './src/content/check.ts';
import { publicJsonSchema } from './src/content/jsonSchema.ts';
import { publicStory } from './src/content/publicStory.ts';
import type { Story } from './src/content/schema.ts';
import { paletteCss } from './src/model/palette.ts';

const root = dirname(fileURLToPath(import.meta.url));

/** The story to build: a folder, by default the one that this project is about. */
const storyDir = resolve(root, process.env.STORY ?? 'src/content/stories/vilnius');
const outDir = resolve(root, process.env.OUT_DIR ?? 'dist');
const readStory = (): Story =>
  JSON.parse(readFileSync(join(storyDir, 'story.json'), 'utf8')) as Story;

/**
 * The story and the palette as modules, so that no fact and no colour stands in code; the story's
 * public form as files of the build.
 */
function storyPlugin(): Plugin {
  const modules: Record<string, () => string> = {
    'virtual:story': () => `export default ${JSON.stringify(readStory())}`,
    'virtual:palette.css': paletteCss,
  };
  return {
    name: 'story',
    buildStart() {
      const problems = checkAll([relative(root, storyDir)]);
      if (problems.length > 0) {
        this.error(['The story fails its checks:', ...problems.map(printProblem)].join('\n'));
      }
    },
    resolveId: (id) => (id in modules ? `\0${id}` : null),
    load: (id) => modules[id.slice(1)]?.() ?? null,
    transformIndexHtml(html) {
      const { title, article } = readStory();
      const escapeHtml = (words: string): string =>
        words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
      return html
        .replaceAll('%STORY_TITLE%', escapeHtml(title))
        .replaceAll('%STORY_ABOUT%', escapeHtml(article.about));
    },
    generateBundle() {
      const emit = (fileName: string, data: unknown): void => {
        this.emitFile({ type: 'asset', fileName, source: `${JSON.stringify(data, null, 2)}\n` });
      };
      emit('data/story.json', publicStory(readStory()));
      emit('data/story.schema.json', publicJsonSchema());
    },
  };
}

export default defineConfig({
  root: join(root, 'src/app'),
  publicDir: join(root, 'public'),
  base: './',
  plugins: [react(), storyPlugin()],
  build: {
    outDir,
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        assetFileNames: 'assets/[name]-[hash][extname]',
        chunkFileNames: 'assets/[name]-[hash].js',
        entryFileNames: 'assets/[name]-[hash].js',
        // The live map is known by name, so that its absence before it is wanted can be checked.
        codeSplitting: { groups: [{ name: 'maplibre', test: /maplibre-gl|MapController/ }] },
      },
    },
  },
  worker: {
    format: 'es',
    rolldownOptions: { output: { entryFileNames: 'assets/maplibre-worker-[hash].js' } },
  },
});
