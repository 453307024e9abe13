import type { Story } from '../content/schema.ts';
import { escapeHtml } from '../model/html.ts';
import { languageFolder, splitLanguage } from '../model/languages.ts';
import { PICTURE } from '../model/sharePicture.ts';
import { unframedPath } from '../model/urlState.ts';
import { APART } from './cutStyle.ts';
import { oembedPath } from './oembed.ts';
import type { PrerenderedPage } from './prerender.tsx';

const HEAD = '<!--head-->';
const APP = '<!--app-->';
/** The media that the sheet of `media` is fetched for at once, and by others when nothing else is. */
const APART_QUERY = APART.map((medium) => (medium === 'print' ? medium : `(${medium})`)).join();

export interface Site {
  readonly story: Story;
  /** What each language that the story can be read in calls itself. */
  readonly names: Readonly<Record<string, string>>;
  /** Where the build will stand, with a slash at the end; `null` where it may stand anywhere. */
  readonly url: string | null;
  /** The style that goes into every page. */
  readonly style: string;
  /** The fonts and the script that sets them, below the root: later they would come too late to be used. */
  readonly early: readonly string[];
  /**
   * Style sheets, below the root: of what is read in the panel's place on some pages, of what may come
   * after the first paint, and of some media.
   */
  readonly sheets: Readonly<Record<'selection' | 'lazy' | 'media', string>>;
}

/**
 * Lays the built shell around a prerendered page. Paths stay relative, so that the build works from
 * any folder of any host; what must be absolute is written only where the site's address is known.
 * Style that the first picture does not need, the script and what only machines read stand at the end
 * of the body: nothing that the painted map waits for is asked for, and it comes in the first bytes.
 */
export function fillTemplate(shell: string, page: PrerenderedPage, site: Site): string {
  const { path, root, framed, plain } = page;
  // What is for some media only stands last, since it overrides what is for all.
  const links = [
    `<link rel="stylesheet" href="./${site.sheets.lazy}">`,
    `<link rel="stylesheet" href="./${site.sheets.media}" media="${APART_QUERY}">`,
  ];
  const scripts = [...shell.matchAll(/\s*<script type="module"[^>]*><\/script>/g)].map(
    ([script]) => script,
  );
  const preloads = [...shell.matchAll(/\s*<link rel="modulepreload"[^>]*>/g)].map(([link]) => link);
  let html = shell;
  for (const part of [...scripts, ...preloads]) html = html.replace(part, '');
  const late = [...links, ...(plain ? [] : scripts)]
    .map((part) => part.trim().replace('="./', `="${root}`))
    .join('');
  const { line, again } = page.untaken;
  const untaken = plain
    ? ''
    : `<template id="untaken"><p><span>${escapeHtml(line)} </span><a href="">${escapeHtml(again)}</a></p></template>`;
  const forMachines = page.picture ? jsonLd(site.story, page, site.url) : '';
  const data = [
    root ? ` data-root="${root}"` : '',
    path ? ` data-path="${path}"` : '',
    framed ? ' data-framed' : '',
  ].join('');
  // Before the markup is in: a space between two elements of it is a word's end.
  return html
    .replace('<html lang="en">', `<html lang="${page.lang}"${page.rtl ? ' dir="rtl"' : ''}>`)
    .replace(/>\s+</g, '><')
    .replace(/\b(href|src)="\.\//g, (_, name: string) => `${name}="${root}`)
    .replace(HEAD, () => head(page, site))
    .replace(
      APP,
      () =>
        `<div${plain ? '' : ` id="stance-map"${data}`}>${closed(page.markup)}</div>${untaken}${late}${forMachines}`,
    );
}

/**
 * Shapes that hold nothing end in their own tag, as HTML lets those of a drawing: it is two hundred.
 * What is only there or not there has no value.
 */
function closed(markup: string): string {
  return markup.replace(/><\/(?:path|rect|circle)>/g, '/>').replace(/ (open|selected)=""/g, ' $1');
}

function head(page: PrerenderedPage, { story, names, url, style, early, sheets }: Site): string {
  const { path, root, framed, title, description, picture, plain, markup } = page;
  // The first frame shows the map, and is not spent on a bare heading: what comes next has a name.
  const [, afterMap] = /class="stage".*?<\/section>.*? id="([^"]+)"/s.exec(markup) ?? [];
  const twin = plain ? path : unframedPath(path, story);
  const canonical = url && `${url}${twin}`;
  const meta = (name: string, content: string): string =>
    `<meta ${name.startsWith('og:') ? 'property' : 'name'}="${name}" content="${escapeHtml(content)}">`;
  return [
    `<title>${escapeHtml(title)}</title>`,
    ...early.map((file) =>
      file.endsWith('.js')
        ? `<script async src="${root}${file}"></script>`
        : `<link rel="preload" href="${root}${file}" as="font" crossorigin>`,
    ),
    `<style>${style}</style>`,
    ...(page.reading ? [`<link rel="stylesheet" href="${root}${sheets.selection}">`] : []),
    meta('description', description),
    ...(picture
      ? [
          meta('og:title', title),
          meta('og:image', `${url ?? root}${picture.path}`),
          meta('og:image:width', `${PICTURE.width}`),
          meta('og:image:height', `${PICTURE.height}`),
          meta('og:image:alt', picture.alt),
          meta('twitter:card', 'summary_large_image'),
        ]
      : [meta('robots', 'noindex')]),
    ...(canonical
      ? [
          `<link rel="canonical" href="${canonical}">`,
          ...(framed ? [] : alternates(page.path, story, Object.keys(names), url)),
          ...(plain
            ? []
            : [
                `<link rel="alternate" type="application/json+oembed" href="${url}${oembedPath(path, story)}">`,
              ]),
        ]
      : []),
    ...(afterMap ? [`<link rel="expect" href="#${afterMap}" blocking="render">`] : []),
  ].join('');
}

/** The addresses of a page in each language, its own among them; English is for whoever asks for none of them. */
function alternates(
  path: string,
  story: Story,
  languages: readonly string[],
  url: string,
): string[] {
  if (languages.length < 2) return [];
  const { below } = splitLanguage(path, story);
  const link = (hreflang: string, lang: string): string =>
    `<link rel="alternate" hreflang="${hreflang}" href="${url}${languageFolder(lang, story)}${below}">`;
  return [...languages.map((lang) => link(lang, lang)), link('x-default', story.article.language)];
}

/** What the page is, for machines: a work of ours, based on the article where it tells of it. */
function jsonLd(
  story: Story,
  { path, root, lang, title, picture, elsewhere }: PrerenderedPage,
  url: string | null,
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
  return `<script type="application/ld+json">${text}</script>`;
}
