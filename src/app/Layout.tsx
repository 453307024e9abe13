import { useRef } from 'react';
import { usePage } from '../context/usePage.ts';
import { ArticleStrip } from '../features/articleStrip/ArticleStrip.tsx';
import { useI18n } from '../i18n/useI18n.ts';
import { MapStage } from '../map/MapStage.tsx';
import { splitLanguage } from '../model/languagePaths.ts';
import { AboutMap } from '../panels/AboutMap.tsx';
import { Notices } from '../panels/Notices.tsx';
import { QuestionNotes } from '../panels/QuestionNotes.tsx';
import { QuestionTabs } from '../panels/QuestionTabs.tsx';
import { RollCall } from '../panels/RollCall.tsx';
import { Summary } from '../panels/Summary.tsx';
import { ViewSwitch } from '../panels/ViewSwitch.tsx';
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

/** The page: its header, the lead with the map, what is read beside or under it, and the notices. */
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
  const list = Table ? (
    <PartBoundary>
      <Table />
    </PartBoundary>
  ) : (
    <>
      <PartBoundary of=".roll-call">
        <RollCall />
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
  const strip = Table ? null : (
    <PartBoundary of=".article-strip">
      <ArticleStrip />
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
        <div>
          <h1>{story.title}</h1>
          <PartBoundary of=".as-of">
            <DateAndLanguages />
          </PartBoundary>
        </div>
        {framed ? null : tools}
      </header>
      {framed ? (
        <FramedLayout
          map={map}
          panel={panel}
          tools={tools}
          list={
            <>
              {strip}
              {list}
            </>
          }
          about={about}
        />
      ) : (
        <main className="main">
          <div className="lead">
            <QuestionTabs />
            <PartBoundary of=".summary">
              <Summary />
            </PartBoundary>
            {map}
            {strip}
            {list}
          </div>
          {panel}
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
