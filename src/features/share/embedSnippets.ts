import { escapeHtml, openTag } from '../../model/html.ts';
import { PICTURE } from '../../model/socialImagePaths.ts';
import type { Addresses, EmbedState } from './addresses.ts';

/** The kinds of page that a map is put into, the plainest first. */
export const HOSTS = ['page', 'script', 'element', 'wordpress', 'amp', 'picture'] as const;
export type Host = (typeof HOSTS)[number];

/** The least and the greatest size that can be asked for, in CSS pixels. */
export const WIDTHS = { least: 300, most: 1200 } as const;
export const HEIGHTS = { least: 400, most: 1200 } as const;

export interface Size {
  /** In CSS pixels; `null` fills the column. */
  readonly width: number | null;
  readonly height: number;
}

/** All that a snippet is made of. Words and addresses may hold anything: they stay text. */
export interface SnippetSource {
  readonly beginning: EmbedState;
  readonly addresses: Addresses;
  readonly size: Size;
  /** What the frame is called, and what is read where it is not let through. */
  readonly title: string;
  /** The picture in words. */
  readonly alt: string;
  /** What AMP's button for a frame that is higher than its place says. */
  readonly more: string;
  /** Whether the address is public, so that WordPress can ask it what to embed. */
  readonly isPublic: boolean;
}

export interface Snippet {
  /** What is pasted. */
  readonly code: string;
  /** What the snippet makes: the attribute that its host puts on the frame, if any; or a picture. */
  readonly makes: 'frame' | 'picture';
  readonly sandbox: string | undefined;
  /** Which sizes it says. */
  readonly takes: Readonly<Record<keyof Size, boolean>>;
}

/** What WordPress puts on the frame of a page that it does not know. */
const WORDPRESS_SANDBOX = 'allow-scripts';
/** What AMP demands a choice of: no origin of its own, and links that open. */
const AMP_SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';
const AMP_SCRIPT = 'https://cdn.ampproject.org/v0/amp-iframe-0.1.js';

const BOTH = { width: true, height: true };

const lines = (...parts: readonly string[]): string => parts.join('\n');

/** The words that stand for the map: they lead to it where nothing else gets through. */
const link = ({ addresses, title }: SnippetSource): string =>
  `${openTag('a', { href: addresses.page })}${escapeHtml(title)}</a>`;

const paragraph = (source: SnippetSource): string => `<p>${link(source)}</p>`;

/**
 * The height once more, since many a page's own style makes frames as high as their content, of which a
 * browser knows nothing; and in a column that is narrower than a width in pixels the frame is as wide as that.
 */
const fitting = ({ width, height }: Size): string =>
  `height:${height}px${width === null ? '' : ';max-width:100%'}`;

function frame(source: SnippetSource, sandbox?: string): string {
  const { addresses, size, title } = source;
  const tag = openTag('iframe', {
    src: addresses.frame,
    title,
    width: size.width ?? '100%',
    height: size.height,
    // The one way to have no border that neither a policy nor a filter takes away.
    frameborder: 0,
    loading: 'lazy',
    sandbox,
    style: fitting(size),
  });
  return lines(`${tag}</iframe>`, paragraph(source));
}

const script = ({ addresses }: SnippetSource): string =>
  `${openTag('script', { async: true, src: addresses.script })}</script>`;

function place(source: SnippetSource): string {
  const { beginning, size, title } = source;
  const tag = openTag('div', {
    'data-stance-map': true,
    'data-country': beginning.country ?? undefined,
    'data-question': beginning.question,
    'data-lang': beginning.lang,
    'data-theme': beginning.theme,
    'data-title': title,
    style: size.width === null ? undefined : `max-width:${size.width}px`,
  });
  return lines(`${tag}${link(source)}</div>`, script(source));
}

function customElement(source: SnippetSource): string {
  const { beginning, size, title } = source;
  const tag = openTag('stance-map', {
    country: beginning.country ?? undefined,
    question: beginning.question,
    lang: beginning.lang,
    theme: beginning.theme,
    'data-title': title,
    style: size.width === null ? undefined : `display:block;max-width:${size.width}px`,
  });
  return lines(`${tag}${link(source)}</stance-map>`, script(source));
}

function amp(source: SnippetSource): string {
  const { addresses, size, title, alt, more } = source;
  return lines(
    `${openTag('script', { async: true, 'custom-element': 'amp-iframe', src: AMP_SCRIPT })}</script>`,
    openTag('amp-iframe', {
      src: addresses.frame,
      title,
      // A height alone fills the column; a width besides is the most that it takes.
      layout: size.width === null ? 'fixed-height' : 'intrinsic',
      width: size.width ?? 'auto',
      height: size.height,
      sandbox: AMP_SANDBOX,
      frameborder: 0,
      resizable: true,
    }),
    // Without a placeholder AMP takes no frame near the top of a page.
    `  ${openTag('amp-img', {
      placeholder: true,
      layout: 'fill',
      'object-fit': 'contain',
      src: addresses.picture,
      alt,
    })}</amp-img>`,
    `  ${openTag('div', {
      overflow: true,
      tabindex: 0,
      role: 'button',
      'aria-label': more,
    })}${escapeHtml(more)}</div>`,
    '</amp-iframe>',
    paragraph(source),
  );
}

function picture(source: SnippetSource): string {
  const { addresses, size, alt } = source;
  const width = size.width ?? PICTURE.width;
  const tag = openTag('img', {
    src: addresses.picture,
    alt,
    width,
    height: Math.round((width * PICTURE.height) / PICTURE.width),
    style: 'max-width:100%;height:auto',
  });
  return lines(`${openTag('a', { href: addresses.page })}${tag}</a>`, paragraph(source));
}

/** WordPress turns a public page's address into its frame by itself; else the frame is pasted. */
function wordPress(source: SnippetSource): Snippet {
  const { addresses, isPublic } = source;
  const asked = isPublic ? addresses.plainPage : null;
  return {
    code: asked ?? frame(source, WORDPRESS_SANDBOX),
    makes: 'frame',
    sandbox: WORDPRESS_SANDBOX,
    takes: { width: asked === null, height: asked === null },
  };
}

/** What an editor pastes into a kind of page, and what comes of it there. Pure. */
export function snippetFor(host: Host, source: SnippetSource): Snippet {
  const plain = { makes: 'frame', sandbox: undefined } as const;
  switch (host) {
    case 'page':
      return { ...plain, code: frame(source), takes: BOTH };
    case 'script':
      return { ...plain, code: place(source), takes: { width: true, height: false } };
    case 'element':
      return { ...plain, code: customElement(source), takes: { width: true, height: false } };
    case 'wordpress':
      return wordPress(source);
    case 'amp':
      return { makes: 'frame', code: amp(source), sandbox: AMP_SANDBOX, takes: BOTH };
    case 'picture':
      return {
        makes: 'picture',
        code: picture(source),
        sandbox: undefined,
        takes: { width: true, height: false },
      };
  }
}
