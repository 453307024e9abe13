import type { ReactNode } from 'react';
import { usePage } from '../context/usePage.ts';
import { useI18n } from '../i18n/useI18n.ts';

interface Props {
  /** An address of the article's publisher. */
  href: string;
  /** The language of what stands in the link, where that is not the page's. */
  lang?: string | undefined;
  /** Whose it is, where that is another than the article's publisher. */
  whose?: string;
  children: ReactNode;
}

/** A link in words to the publisher's page, in a tab of its own, which its name says. */
export function Leaving({ href, lang, whose, children }: Props) {
  const { publisher } = usePage().story.article;
  const { t } = useI18n();
  return (
    // Without an opener the browser lets the fragment lead to the words.
    <a className="leaves" href={href} target="_blank" rel="noopener">
      <span lang={lang}>{children}</span>
      <span className="visually-hidden">
        {` (${t('article.newTab', { publisher: whose ?? publisher })})`}
      </span>
    </a>
  );
}

interface ArrowProps {
  /** Where it leads: without it there is no arrow. */
  href: string | undefined;
  /** What stands there, in words: "paragraph 4"; without it the words of a quote or an excerpt. */
  place?: string;
}

/** An arrow beside what says where words stand: it leads to them on the publisher's page. */
export function LeavingArrow({ href, place }: ArrowProps) {
  const { publisher } = usePage().story.article;
  const { t } = useI18n();
  if (href === undefined) return null;
  const says =
    place === undefined
      ? t('article.words', { publisher })
      : t('article.paragraph', { place, publisher });
  return (
    // biome-ignore lint/a11y/useAnchorContent: the arrow is drawn, and the label says what it does
    <a
      className="leaves"
      href={href}
      target="_blank"
      rel="noopener"
      title={says}
      aria-label={says}
    />
  );
}
