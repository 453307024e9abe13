import { useEffect, useRef, useState } from 'react';
import { usePage } from '../context/usePage.ts';
import { useI18n } from '../i18n/useI18n.ts';

interface Props {
  /** A quotation stands by itself, an excerpt in a sentence; a quotation in a sentence is a span. */
  as: 'blockquote' | 'q' | 'span';
  /** The article's words, verbatim. */
  words: string;
}

/**
 * A quotation or excerpt in the article's own words. Where the browser's translator has replaced them,
 * a note says so and the original words are shown as well.
 */
export function Quoted({ as: Tag, words }: Props) {
  const { language } = usePage().story.article;
  const { t } = useI18n();
  const box = useRef<HTMLQuoteElement & HTMLSpanElement>(null);
  const [isRewritten, setRewritten] = useState(false);
  useEffect(() => {
    const { current } = box;
    if (!current) return;
    const look = (): void => setRewritten(current.textContent !== words);
    const observer = new MutationObserver(look);
    observer.observe(current, { childList: true, characterData: true, subtree: true });
    look();
    return () => observer.disconnect();
  }, [words]);
  return (
    <>
      <Tag ref={box} lang={language}>
        {words}
      </Tag>
      {isRewritten ? (
        <span className="original">
          <span>{`${t('statement.rewritten')} `}</span>
          <q lang={language} translate="no">
            {words}
          </q>
        </span>
      ) : null}
    </>
  );
}
