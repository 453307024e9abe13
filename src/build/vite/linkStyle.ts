import type { Plugin } from 'vite';
import { STYLE_INPUT } from '../viteFiles.ts';

/** Links the parts of the page's style while developing; the build's pages name them themselves. */
export function linkStyle(): Plugin {
  return {
    name: 'link-style',
    apply: 'serve',
    transformIndexHtml: () =>
      Object.values(STYLE_INPUT).map((file) => ({
        tag: 'link',
        attrs: { rel: 'stylesheet', href: `/@fs${file}` },
      })),
  };
}
