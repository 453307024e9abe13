import { useRef } from 'react';
import { usePage } from '../context/usePage.ts';
import { ArticleStrip } from '../features/articleStrip/ArticleStrip.tsx';
import { useI18n } from '../i18n/useI18n.ts';
import { MapStage } from '../map/MapStage.tsx';
import { splitLanguage } from '../model/languagePaths.ts';
import { AboutMap } from '../panels/AboutMap.tsx';
import { MapKey } from '../panels/MapKey.tsx';
import { Notices } from '../panels/Notices.tsx';
import { QuestionNotes } from '../panels/QuestionNotes.tsx';
import { QuestionTabs } from '../panels/QuestionTabs.tsx';
import { RollCall } from '../panels/RollCall.tsx';
import { Summary } from '../panels/Summary.tsx';
import { ViewSwitch } from '../panels/ViewSwitch.tsx';
import { WholeWords } from '../panels/WholeWords.tsx';
import { useActions, useMapState } from '../store/useMapState.ts';
import { LazyAnnouncer } from './a11y/LazyAnnouncer.tsx';
import { DateAndLanguages } from './DateAndLanguages.tsx';
import { DocumentTitle } from './DocumentTitle.tsx';
import { FramedLayout } from './FramedLayout.tsx';
import { LazyMapOverlays } from './lazy/LazyMapOverlays.tsx';
import { LazySearch } from './lazy/LazySearch.tsx';
import { LazyShare } from './lazy/LazyShare.tsx';
import { preloadLazyParts, useLazyParts } from './lazy/useLazyParts.ts';
import type { AppOptions } from './mountOptions.ts';
import { PanelSheet } from './PanelSheet.tsx';
import { PartBoundary } from './PartBoundary.tsx';
import { useTheme } from './useTheme.ts';

/**
 * The page: its header, the lead with the map and its legend, the panel, what is read after it, and the
 * notices. The document's order is the one that a phone shows from top to bottom.
 */
export function Layout(options: AppOptions) {
  const { story } = usePage();
  const { lang, rtl } = useI18n();
  const { select } = useActions();
  const theme = useTheme();
  const { framed } = options.location;
  const Table = useLazyParts(useMapState(({ choice }) => choice.view === 'table'))?.TableView;
  const page = useRef<HTMLDivElement>(null);
  const map = Table ? null : (
    <PartBoundary of=".stage-box">
      <MapStage
        {...options}
        theme={theme}
        Overlays={LazyMapOverlays}
        onPageIdle={preloadLazyParts}
      />
    </PartBoundary>
  );
  const legend = Table ? (
    <PartBoundary>
      <Table />
    </PartBoundary>
  ) : (
    <>
      <PartBoundary of=".roll-call">
        <RollCall />
      </PartBoundary>
      <PartBoundary of=".map-key">
        <MapKey />
      </PartBoundary>
    </>
  );
  const rest = Table ? null : (
    <>
      <PartBoundary of=".article-strip">
        <ArticleStrip />
      </PartBoundary>
      <PartBoundary of=".question-notes">
        <QuestionNotes />
      </PartBoundary>
    </>
  );
  const panel = (
    <PartBoundary of=".sheet-body">
      <PanelSheet />
    </PartBoundary>
  );
  const tools = (
    <div className="tools needs-script">
      <PartBoundary>
        <LazySearch />
      </PartBoundary>
      <ViewSwitch onWant={preloadLazyParts} />{' '}
      {framed ? null : (
        <PartBoundary>
          <LazyShare map={{ ...options, theme }} />
        </PartBoundary>
      )}
    </div>
  );
  const about = (
    <PartBoundary of=".about">
      <AboutMap framed={framed} />
    </PartBoundary>
  );
  const dateAndLanguages = (
    <PartBoundary of=".as-of">
      <DateAndLanguages />
    </PartBoundary>
  );
  return (
    // Escape clears the selection, wherever in the page the focus is.
    // biome-ignore lint/a11y/noStaticElementInteractions: the key bubbles up from what has the focus
    <div
      ref={page}
      className="page"
      data-framed={framed || undefined}
      {...(lang !== splitLanguage(options.location.path, story).lang && {
        lang,
        dir: rtl ? 'rtl' : 'ltr',
      })}
      onKeyDown={(event) => {
        if (event.key === 'Escape') select(null);
      }}
    >
      <header className="head">
        <h1>
          <WholeWords>{story.title}</WholeWords>
        </h1>
        {framed ? dateAndLanguages : tools}
      </header>
      {framed ? (
        <FramedLayout
          map={map}
          legend={legend}
          tools={tools}
          panel={panel}
          rest={
            <>
              {rest}
              {about}
            </>
          }
        />
      ) : (
        <main className="main">
          <div className="lead">
            <div className="question-row">
              <QuestionTabs /> {dateAndLanguages}
            </div>
            <PartBoundary of=".summary">
              <Summary />
            </PartBoundary>
            {map}
            {legend}
          </div>
          {panel}
          <div className="rest">{rest}</div>
        </main>
      )}
      {framed ? null : about}
      <Notices />
      <PartBoundary>
        <LazyAnnouncer page={page} />
        {options.keepsAddress ? <DocumentTitle /> : null}
      </PartBoundary>
    </div>
  );
}
