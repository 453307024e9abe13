import { memo, useLayoutEffect, useRef } from 'react';
import type { Question } from '../content/schema.ts';
import { usePage } from '../context/usePage.ts';
import { useI18n } from '../i18n/useI18n.ts';
import { questionOf } from '../model/positions.ts';
import { rollCall } from '../model/rollCall.ts';
import { useMapState } from '../store/useMapState.ts';
import { summaryPieces } from './summaryPieces.ts';

/** The map's summary: the question, and its answers in a sentence with links to the actors. */
export const Summary = memo(function Summary() {
  const { displayed: story } = usePage();
  const translator = useI18n();
  const question = useMapState(({ choice }) => questionOf(story, choice.question));
  const pieces = summaryPieces(question, rollCall(story, question, story.mapDate), translator);
  const box = useRef<HTMLDivElement>(null);
  const asked = useRef<Question>(null);
  const given = useMapState((state) => state.choice === state.externalChoice);
  // A link may ask for another question than the page was built with, with a shorter sentence: the
  // built height is kept, so that the map does not move, until the reader asks another question.
  useLayoutEffect(() => {
    const { current } = box;
    const before = asked.current;
    asked.current = question;
    if (before && (given || question === before)) return;
    const height = before ? 'auto' : `${current?.getBoundingClientRect().height}px`;
    current?.style.setProperty('--drawn', height);
  }, [given, question]);
  return (
    <div ref={box} className="summary">
      <h2>{question.title}</h2>
      {/* A step without a question has no summary. */}
      {/* Keyed by the sentence: a browser's translator may have merged or split the former one's text nodes. */}
      <p key={pieces.map(({ words }) => words).join('')} hidden={pieces.length === 0}>
        {pieces.map(({ words, strong, ink }, i) => {
          const Part = strong ? 'b' : 'span';
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence keep their places
            <Part key={i} className={ink ? `ink-${ink}` : undefined}>
              {words}
            </Part>
          );
        })}
      </p>
    </div>
  );
});
