import type { Story } from '../content/schema.ts';
import { type Attribute, escapeHtml, openTag } from '../model/html.ts';
import { languageFolder, splitLanguage } from '../model/languagePaths.ts';
import { PICTURE } from '../model/socialImagePaths.ts';
import { unframedPath } from '../model/urlState.ts';
import { oembedPath } from './oembed.ts';
import type { PrerenderedPage } from './prerender.tsx';
import { MEDIA_ONLY } from './vite/splitStyle.ts';
import type { ViteFiles } from './viteFiles.ts';

/** What all pages of a build share. */
export interface Site {
  readonly story: Story;
  /** The name of each of the story's languages in that language. */
  readonly names: Readonly<Record<string, string>>;
  /** The build's address, with a slash at the end; `null` where it is not known. */
  readonly url: string | null;
  readonly files: ViteFiles;
}

type Attributes = Readonly<Record<string, Attribute>>;

/** An element with its end tag; the content is HTML. */
const element = (name: string, attributes: Attributes, content = ''): string =>
  `${openTag(name, attributes)}${content}</${name}>`;

const link = (rel: string, href: string, more: Attributes = {}): string =>
  openTag('link', { rel, href, ...more });

const meta = (name: string, content: string): string =>
  openTag('meta', { [name.startsWith('og:') ? 'property' : 'name']: name, content });

/**
 * A whole page as HTML. Paths are relative, so that the build works from any folder of any host; absolute
 * addresses are written only where the site's address is known. Style that the first picture does not
 * need, the script and JSON-LD stand at the end of the body: the map waits for none of them, and comes in
 * the first bytes.
 */
export function printPage(page: PrerenderedPage, site: Site): string {
  const { path, root, framed, plain, lang, rtl, picture } = page;
  const app: Attributes = {
    id: 'stance-map',
    'data-root': root || undefined,
    'data-path': path || undefined,
    'data-framed': framed || undefined,
  };
  const body = [
    element('div', plain ? {} : app, page.markup),
    ...(plain ? [] : [takeoverNotice(page)]),
    ...deferredFiles(page, site.files),
    ...(picture ? [jsonLd(page, site)] : []),
  ];
  return [
    '<!doctype html>',
    openTag('html', { lang, dir: rtl ? 'rtl' : undefined }),
    '<head>',
    ...headTags(page, site),
    '</head>',
    '<body>',
    ...body,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function headTags(page: PrerenderedPage, { story, names, url, files }: Site): string[] {
  const { path, root, framed, plain, picture } = page;
  const canonical = url && `${url}${plain ? path : unframedPath(path, story)}`;
  return [
    openTag('meta', { charset: 'utf-8' }),
    meta('viewport', 'width=device-width, initial-scale=1'),
    openTag('meta', { name: 'darkreader-lock' }),
    element('title', {}, escapeHtml(page.title)),
    // Before the style: later the fonts would come too late to be used.
    ...files.fonts.map((file) => link('preload', root + file, { as: 'font', crossorigin: true })),
    element('script', { 'data-script': plain ? undefined : root + files.script }, files.fontScript),
    element('script', { async: true, src: root + files.headScript }),
    element('style', {}, files.criticalCss),
    ...(page.hasSelectionStyle ? [link('stylesheet', root + files.selectionStyle)] : []),
    meta('description', page.description),
    ...(picture
      ? [
          meta('og:title', page.title),
          meta('og:image', `${url ?? root}${picture.path}`),
          meta('og:image:width', `${PICTURE.width}`),
          meta('og:image:height', `${PICTURE.height}`),
          meta('og:image:alt', picture.alt),
          meta('twitter:card', 'summary_large_image'),
        ]
      : [meta('robots', 'noindex')]),
    ...(canonical ? [link('canonical', canonical)] : []),
    ...(url && !framed ? alternates(path, story, Object.keys(names), url) : []),
    ...(url && !plain
      ? [link('alternate', url + oembedPath(path, story), { type: 'application/json+oembed' })]
      : []),
    // Blocks the first paint until the map's markup has been parsed (rel=expect).
    ...(page.mapEnd ? [link('expect', `#${page.mapEnd}`, { blocking: 'render' })] : []),
    link('icon', `${root}icon.svg`),
  ];
}

/** Links to a page in each language, its own included; the story's own is for readers of any other. */
function alternates(
  path: string,
  story: Story,
  languages: readonly string[],
  url: string,
): string[] {
  if (languages.length < 2) return [];
  const { below } = splitLanguage(path, story);
  const alternate = (hreflang: string, lang: string): string =>
    link('alternate', `${url}${languageFolder(lang, story)}${below}`, { hreflang });
  return [
    ...languages.map((lang) => alternate(lang, lang)),
    alternate('x-default', story.article.language),
  ];
}

/** The notice that the script shows where it could not take the page over. */
function takeoverNotice({ takeoverFailed: { line, again } }: PrerenderedPage): string {
  const words = `<p><span>${escapeHtml(line)} </span><a href="">${escapeHtml(again)}</a></p>`;
  return element('template', { id: 'takeover-failed' }, words);
}

/** The styles and the script that the first picture does not wait for. */
function deferredFiles({ root, plain }: PrerenderedPage, files: ViteFiles): string[] {
  return [
    link('stylesheet', root + files.lazyStyle),
    // Last, since it overrides what is for all media.
    link('stylesheet', root + files.mediaStyle, {
      media: MEDIA_ONLY.map((medium) => (medium === 'print' ? medium : `(${medium})`)).join(),
    }),
    ...(plain
      ? []
      : [element('script', { type: 'module', crossorigin: true, src: root + files.script })]),
  ];
}

/** The page as JSON-LD: a work of ours, based on the article unless its contents are from elsewhere. */
function jsonLd(
  { path, root, lang, title, picture, isFromElsewhere: elsewhere }: PrerenderedPage,
  { story, url }: Site,
): string {
  const { headline, publisher, date, url: articleUrl } = story.article;
  const article = {
    '@type': 'NewsArticle',
    headline,
    publisher: { '@type': 'Organization', name: publisher },
    datePublished: date,
    inLanguage: story.article.language,
    ...(articleUrl && { url: articleUrl }),
  };
  const data = {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    name: title,
    ...(url && { url: `${url}${path}` }),
    ...(picture && { image: `${url ?? root}${picture.path}` }),
    inLanguage: lang,
    ...(!elsewhere && { isBasedOn: article }),
  };
  const text = JSON.stringify(data).replaceAll('<', '\\u003c');
  return element('script', { type: 'application/ld+json' }, text);
}
