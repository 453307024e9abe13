import { memo } from 'react';
import { useI18n } from '../../i18n/useI18n.ts';
import { questionOf } from '../../model/positions.ts';
import { spineMarks } from '../../model/spine.ts';
import { onPlainClick } from '../../panels/plainClick.ts';
import { paragraphWords } from '../../panels/StatementItem.tsx';
import { usePage } from '../../panels/usePage.ts';
import { useScene } from '../../panels/useScene.ts';
import { useLater } from '../../store/useLater.ts';
import { useActions, useMap } from '../../store/useMap.ts';

/**
 * The article as a strip: a mark for each of its parts, as long as it has words, marked where what is
 * shown comes from. Its proportions are a style of the build, since a page may hold no other.
 */
export const Spine = memo(function Spine() {
  const { story, hrefOf } = usePage();
  const { turnTo } = useActions();
  const translator = useI18n();
  const { t } = translator;
  const question = useMap(({ choice }) => questionOf(story, choice.question));
  const chosen = useLater(useMap(({ choice }) => choice.selection));
  const marks = spineMarks(story, question, chosen, useScene());
  return (
    <nav className="spine" aria-label={t('spine.label')}>
      {story.paragraphs.map(({ id }, i) => {
        const selection = { kind: 'paragraph', id } as const;
        const words = paragraphWords(id, translator);
        const mark = marks[i];
        return (
          // biome-ignore lint/a11y/useAnchorContent: its label is its name, and its length what it shows
          <a
            key={id}
            href={hrefOf({ selection })}
            className={mark ?? undefined}
            aria-current={mark === 'here' ? 'true' : undefined}
            aria-label={words}
            onClick={onPlainClick(() => turnTo(selection))}
          />
        );
      })}
    </nav>
  );
});
