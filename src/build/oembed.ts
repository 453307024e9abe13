import type { Story } from '../content/schema.ts';
import { escapeHtml } from '../model/html.ts';
import { PICTURE } from '../model/socialImagePaths.ts';
import { choiceOfPath, hrefOfChoice, unframedPath } from '../model/urlState.ts';
import type { PrerenderedPage } from './prerender.tsx';

/** The frame's size in CSS pixels: the width of a text column, and a height that shows the whole map. */
const FRAME = { width: 640, height: 650 } as const;

/** How long a consumer may cache an answer, in seconds. */
const CACHE_AGE = 24 * 60 * 60;

/** An oEmbed 1.0 response, which the build writes to a file. */
export interface OembedAnswer {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly provider_name: string;
  readonly provider_url: string;
  readonly title: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
  readonly cache_age: number;
}

/** The path of the response for a page, or for its framed twin: `oembed/country/FRA.json`. */
export function oembedPath(path: string, story: Story): string {
  const page = unframedPath(path, story);
  return `oembed/${page === '' ? 'index' : page.replace(/\/$/, '')}.json`;
}

/**
 * The response for a page, to a system that embeds addresses in articles: the page's frame, and its
 * picture in words for systems that remove frames. WordPress keeps nothing else of the markup, and wants
 * the blockquote first.
 *
 * @param site the build's address, with a slash at the end
 */
export function oembedAnswer(
  { path, title, picture }: PrerenderedPage,
  story: Story,
  site: string,
): OembedAnswer {
  if (!picture) throw new Error(`The page "${path}" is framed: its twin has the answer.`);
  const frame = hrefOfChoice(choiceOfPath(path, story), undefined, story, site, true);
  const link = `<a href="${escapeHtml(`${site}${path}`)}">${escapeHtml(story.title)}</a>`;
  const size = `width="${FRAME.width}" height="${FRAME.height}"`;
  return {
    version: '1.0',
    type: 'rich',
    provider_name: story.title,
    provider_url: site,
    title,
    html:
      `<blockquote>${link} · ${escapeHtml(picture.alt)}</blockquote>` +
      `<iframe src="${escapeHtml(frame)}" title="${escapeHtml(title)}" ${size} frameborder="0"></iframe>`,
    ...FRAME,
    thumbnail_url: `${site}${picture.path}`,
    thumbnail_width: PICTURE.width,
    thumbnail_height: PICTURE.height,
    cache_age: CACHE_AGE,
  };
}
