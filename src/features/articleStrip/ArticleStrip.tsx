import { Fragment, memo } from 'react';
import { onPlainClick } from '../../context/onPlainClick.ts';
import { usePage } from '../../context/usePage.ts';
import { useScene } from '../../context/useScene.ts';
import { useI18n } from '../../i18n/useI18n.ts';
import { paragraphMarks } from '../../model/articleStrip.ts';
import { questionOf } from '../../model/positions.ts';
import { paragraphWords } from '../../panels/StatementItem.tsx';
import { useDeferredUpdate } from '../../store/useDeferredUpdate.ts';
import { useActions, useMapState } from '../../store/useMapState.ts';

/**
 * The article strip: a segment for each part of the article, as long as the part has words, marked where
 * the displayed statements come from. The lengths are CSS of the build, since the policy blocks style attributes.
 */
export const ArticleStrip = memo(function ArticleStrip() {
  const { displayed: story, hrefOf } = usePage();
  const { setSelection } = useActions();
  const translator = useI18n();
  const { t } = translator;
  const question = useMapState(({ choice }) => questionOf(story, choice.question));
  const chosen = useDeferredUpdate(useMapState(({ choice }) => choice.selection));
  const scene = useScene();
  // Who was a member on another day is not from the article.
  if (chosen.kind === 'date') return null;
  const marks = paragraphMarks(story, question, chosen, scene);
  return (
    <nav className="article-strip" aria-label={t('spine.label')}>
      <div className="paragraphs">
        {story.paragraphs.map(({ id }, i) => {
          const selection = { kind: 'paragraph', id } as const;
          const words = paragraphWords(id, translator);
          const mark = marks[i];
          const isNumbered = /^P/.test(id);
          return (
            <Fragment key={id}>
              <a
                href={hrefOf({ selection })}
                className={[isNumbered ? '' : 'named', mark ?? ''].join(' ').trim() || undefined}
                aria-current={mark === 'here' ? 'true' : undefined}
                aria-label={words}
                onClick={onPlainClick(() => setSelection(selection))}
              >
                {isNumbered ? id.slice(1) : t('spine.short', { part: id })}
              </a>{' '}
            </Fragment>
          );
        })}
      </div>
    </nav>
  );
});
