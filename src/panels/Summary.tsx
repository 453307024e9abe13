import { memo, useLayoutEffect, useRef } from 'react';
import type { Question } from '../content/schema.ts';
import { usePage } from '../context/usePage.ts';
import { useI18n } from '../i18n/useI18n.ts';
import { questionOf } from '../model/positions.ts';
import { rollCall } from '../model/rollCall.ts';
import { useMapState } from '../store/useMap.ts';
import { summaryPieces } from './summaryPieces.ts';

/** The sentence above the map, with its question. */
export const Summary = memo(function Summary() {
  const { displayed: story } = usePage();
  const translator = useI18n();
  const question = useMapState(({ choice }) => questionOf(story, choice.question));
  const pieces = summaryPieces(question, rollCall(story, question, story.mapDate), translator);
  const box = useRef<HTMLDivElement>(null);
  const asked = useRef<Question>(null);
  const given = useMapState((state) => state.choice === state.externalChoice);
  // A link may ask for another question than the page was built with, in fewer words: the map stays
  // where it has been drawn, until the reader asks for another.
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
      {/* A step that has to do with no question has no sentence. */}
      {/* Another sentence is another element: a translator may have merged or split the parts of this one. */}
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
