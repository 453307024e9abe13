import { Fragment, type ReactNode, useEffect, useRef } from 'react';
import { selectionKey } from '../model/selection.ts';
import { QuestionTabs } from '../panels/QuestionTabs.tsx';
import { Summary } from '../panels/Summary.tsx';
import { useMapState } from '../store/useMapState.ts';
import { LazyBlockedLink } from './lazy/LazyBlockedLink.tsx';
import { PartBoundary } from './PartBoundary.tsx';

interface Props {
  map: ReactNode;
  legend: ReactNode;
  tools: ReactNode;
  panel: ReactNode;
  rest: ReactNode;
}

/**
 * The layout of a framed page, usable at any height: the questions, the sentence and the map stay in place,
 * and the legend, the panel and the rest scroll under or beside them until the frame is as high as its
 * content. Who is chosen is read before the legend; that nobody is, after it.
 */
export function FramedLayout({ map, legend, tools, panel, rest }: Props) {
  const chosen = useMapState(({ choice }) => selectionKey(choice.selection));
  const isChosen = useMapState(({ choice }) => choice.selection.kind !== 'none');
  const below = useRef<HTMLDivElement>(null);
  const before = useRef(chosen);
  useEffect(() => {
    if (before.current === chosen) return;
    before.current = chosen;
    // The panel is scrolled to its top, also where the country was selected further down.
    for (const scroller of [below.current, below.current?.querySelector('.panel')]) {
      scroller?.scrollTo({ top: 0 });
    }
  }, [chosen]);
  return (
    <main className="main">
      <div className="lead">
        <QuestionTabs />
        <PartBoundary of=".summary">
          <Summary />
        </PartBoundary>
        {map}
      </div>
      <div className="framed-below" ref={below}>
        {/* Keyed, so that the panel is the same element on either side of the legend. */}
        {(isChosen ? ['panel', 'legend'] : ['legend', 'panel']).map((part) =>
          part === 'panel' ? (
            <Fragment key={part}>{panel}</Fragment>
          ) : (
            <div key={part} className="framed-legend">
              {legend}
              {tools}
            </div>
          ),
        )}
        <div className="framed-rest">{rest}</div>
      </div>
      <LazyBlockedLink />
    </main>
  );
}
