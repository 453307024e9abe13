import type { ChildNode, Plugin, Root } from 'postcss';

/** When a part of the page's style loads: with the HTML, after the first paint, or apart for some media. */
export const STYLE_PARTS = ['critical', 'lazy', 'media'] as const;
export type StylePart = (typeof STYLE_PARTS)[number];

/** Media that few readers have, or only at times: nobody else waits for their rules. */
export const MEDIA_ONLY = ['print', 'forced-colors', 'prefers-contrast'] as const;

const isApart = (node: ChildNode): boolean =>
  node.type === 'atrule' &&
  (node.name === 'page' ||
    (node.name === 'media' && MEDIA_ONLY.some((medium) => node.params.includes(medium))));

/**
 * Leaves of a style sheet only the part that loads at one time, in the order of the sheet. What stands in
 * `@lazy { … }` is lazy; print, forced colours and contrast are known by their media, in `@lazy` or not.
 *
 * @throws where one of these stands inside another rule, which nobody would find
 */
export function keepPart(root: Root, part: StylePart): void {
  for (const node of root.nodes.slice()) {
    const isLazy = node.type === 'atrule' && node.name === 'lazy';
    const nodes = isLazy ? (node.nodes ?? []) : [node];
    const partOf = (one: ChildNode): StylePart =>
      isApart(one) ? 'media' : isLazy ? 'lazy' : 'critical';
    const kept = nodes.filter((one) => one.type !== 'comment' && partOf(one) === part);
    node.replaceWith(...kept.map((one) => one.clone()));
  }
  root.walkAtRules((rule) => {
    if (rule.name === 'lazy' || (isApart(rule) && rule.parent !== root)) {
      throw rule.error(
        `@${rule.name} ${rule.params} stands inside another rule: it cannot be cut out.`,
      );
    }
  });
}

/** The plugin by which `index.css?lazy` is the lazy part of `index.css`. A sheet without a part stays whole. */
export function splitStyle(): Plugin {
  return {
    postcssPlugin: 'split-style',
    OnceExit(root) {
      const [, query = ''] = (root.source?.input.file ?? '').split('?');
      const part = STYLE_PARTS.find((one) => query.split('&').includes(one));
      if (part) keepPart(root, part);
      else {
        root.walkAtRules('lazy', (rule) => {
          throw rule.error('@lazy stands in a sheet that loads lazily as a whole, or is not cut.');
        });
      }
    },
  };
}
