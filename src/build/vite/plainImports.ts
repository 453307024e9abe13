import type { Plugin } from 'vite';

const HELPER = '\0plain-imports';

/**
 * Replaces Vite's preload helper, half a kilobyte of every reader's script, by a plain `import()`. The
 * helper first loads what a chunk brings with it, and ours bring scripts alone, which browsers load
 * themselves. A chunk that brings a style, which would not be loaded, ends the build.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id.endsWith('vite/preload-helper.js') ? HELPER : null),
    load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : null),
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !chunk.isDynamicEntry) continue;
        if (chunk.viteMetadata?.importedCss.size) {
          this.error(`${chunk.fileName} brings a style: list that in lazyParts.css.`);
        }
      }
    },
  };
}
