import { type ReactNode, useEffect, useRef } from 'react';
import { selectionKey } from '../model/selection.ts';
import { QuestionTabs } from '../panels/QuestionTabs.tsx';
import { Summary } from '../panels/Summary.tsx';
import { useMapState } from '../store/useMapState.ts';
import { LazyBlockedLink } from './lazy/LazyBlockedLink.tsx';
import { PartBoundary } from './PartBoundary.tsx';

interface Props {
  map: ReactNode;
  panel: ReactNode;
  tools: ReactNode;
  list: ReactNode;
  about: ReactNode;
}

/**
 * The layout of a framed page, usable at any height: the questions and the map stay in place, and the
 * panel and lists scroll under or beside them until the frame is as high as its content.
 */
export function FramedLayout({ map, panel, tools, list, about }: Props) {
  const chosen = useMapState(({ choice }) => selectionKey(choice.selection));
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
        {map}
      </div>
      <div className="framed-below" ref={below}>
        {panel}
        <div className="framed-rest">
          <div className="framed-rest-body">
            <PartBoundary of=".summary">
              <Summary />
            </PartBoundary>
            {tools}
            {list}
            {about}
          </div>
        </div>
      </div>
      <LazyBlockedLink />
    </main>
  );
}
