import { Fragment } from 'react';
import { onPlainClick } from '../context/onPlainClick.ts';
import { usePage } from '../context/usePage.ts';
import { useI18n } from '../i18n/useI18n.ts';
import { selectionAfterQuestion } from '../model/selection.ts';
import { useActions, useMapState } from '../store/useMapState.ts';

/** The questions that the map can be coloured by, each a link to the map of its answers. */
export function QuestionTabs() {
  const { displayed, story, hrefOf } = usePage();
  const { t } = useI18n();
  const { setQuestion } = useActions();
  const { question: asked, selection } = useMapState(({ choice }) => choice);
  // A scene on another day has a question of its own, and some steps have none: no tab is current then.
  const current = displayed.questions === story.questions ? asked : null;
  return (
    <nav className="questions" aria-label={t('questions.label')}>
      {story.questions.map((question) => {
        const on = question.id === current;
        return (
          <Fragment key={question.id}>
            <a
              href={hrefOf({ question: question.id, selection: selectionAfterQuestion(selection) })}
              className="pill"
              aria-current={on ? 'true' : undefined}
              aria-label={question.title}
              title={question.title}
              onClick={onPlainClick(() => setQuestion(question.id))}
            >
              {question.short}
            </a>{' '}
          </Fragment>
        );
      })}
    </nav>
  );
}
