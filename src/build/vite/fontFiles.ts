import type { Plugin } from 'vite';
import { FAMILIES, KINDS, writeSubsets } from '../fonts/subsets.ts';

/**
 * Names the page's fonts in the style that loads late, where they have no time limit: without a script
 * they come when they come. With one the script in each page's head sets them, and the pages name the
 * same files (src/app/headScript/fonts.ts).
 */
export function fontFiles(): Plugin {
  return {
    name: 'font-files',
    enforce: 'pre',
    transform: {
      filter: { id: /\/styles\/index\.css\?(.*&)?lazy(&|$)/ },
      handler: async (code) => {
        const files = await writeSubsets();
        const faces = KINDS.map((kind) => {
          const { name, weights } = FAMILIES[kind];
          return `@font-face { font-family: "${name}"; font-weight: ${weights.join(' ')}; font-display: swap; src: url("${files[kind]}") format("woff2") }`;
        });
        return `${code}\n@lazy { @media (scripting: none) { ${faces.join('\n')} } }`;
      },
    },
  };
}
