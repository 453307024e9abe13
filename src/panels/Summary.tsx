import { Fragment, memo } from 'react';
import { useI18n } from '../i18n/useI18n.ts';
import { questionOf } from '../model/positions.ts';
import { rollCall } from '../model/rollCall.ts';
import { useMap } from '../store/useMap.ts';
import { summaryPieces } from './summaryPieces.ts';
import { usePage } from './usePage.ts';

/** The sentence above the map, with its question. */
export const Summary = memo(function Summary() {
  const { story } = usePage();
  const translator = useI18n();
  const question = useMap(({ choice }) => questionOf(story, choice.question));
  const pieces = summaryPieces(question, rollCall(story, question, story.mapDate), translator);
  return (
    <div className="summary">
      <h2>{question.title}</h2>
      <p>
        {pieces.map(({ words, strong, ink }, i) =>
          strong ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence keep their places
            <b key={i} className={ink ? `ink-${ink}` : undefined}>
              {words}
            </b>
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence keep their places
            <Fragment key={i}>{words}</Fragment>
          ),
        )}
      </p>
    </div>
  );
});
