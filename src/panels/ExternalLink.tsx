import type { ReactNode } from 'react';
import { usePage } from '../context/usePage.ts';
import { useI18n } from '../i18n/useI18n.ts';

interface Props {
  /** An address of the article's publisher. */
  href: string;
  /** The language of what stands in the link, where that is not the page's. */
  lang?: string | undefined;
  /** The publisher of the page that is linked to, where it is not the article's. */
  whose?: string;
  children: ReactNode;
}

/**
 * A link in words to a publisher's page. It opens in a new tab, and its accessible name says so.
 */
export function ExternalLink({ href, lang, whose, children }: Props) {
  const { publisher } = usePage().story.article;
  const { t } = useI18n();
  return (
    // Without an opener the browser lets the fragment lead to the words.
    <a className="external-link" href={href} target="_blank" rel="noopener">
      <span lang={lang}>{children}</span>
      <span className="visually-hidden">
        {` (${t('article.newTab', { publisher: whose ?? publisher })})`}
      </span>
    </a>
  );
}

interface ArrowProps {
  /** The address to link to; without one no arrow is rendered. */
  href: string | undefined;
  /**
   * What the link leads to, in words ("paragraph 4"); by default the words of the quote or excerpt.
   */
  place?: string;
  /** What stands before the arrow, if anything: the publisher's name. */
  children?: ReactNode;
}

/**
 * An arrow beside a quote's place in the article; it links to the words on the publisher's page.
 */
export function ExternalLinkArrow({ href, place, children }: ArrowProps) {
  const { publisher } = usePage().story.article;
  const { t } = useI18n();
  if (href === undefined) return null;
  const says =
    place === undefined
      ? t('article.words', { publisher })
      : t('article.paragraph', { place, publisher });
  return (
    <a
      className="external-link"
      href={href}
      target="_blank"
      rel="noopener"
      title={says}
      aria-label={says}
    >
      {children}
    </a>
  );
}
