import { type ReactNode, startTransition, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Story } from '../content/schema.ts';
import { onPlainClick } from '../context/onPlainClick.ts';
import { PageProvider, usePage } from '../context/usePage.ts';
import { SceneProvider } from '../context/useScene.ts';
import { ArticleStrip } from '../features/articleStrip/ArticleStrip.tsx';
import { I18nProvider, useI18n } from '../i18n/useI18n.ts';
import { MapStage } from '../map/MapStage.tsx';
import { splitLanguage } from '../model/languages.ts';
import { grows } from '../model/membership.ts';
import { actorOf } from '../model/positions.ts';
import { type Choice, hasOwnPanel, selectedActor } from '../model/selection.ts';
import { hrefOfChoice } from '../model/urlState.ts';
import { AboutMap } from '../panels/AboutMap.tsx';
import { Notices } from '../panels/Notices.tsx';
import { Panels } from '../panels/Panels.tsx';
import { QuestionNotes } from '../panels/QuestionNotes.tsx';
import { QuestionTabs } from '../panels/QuestionTabs.tsx';
import { RollCall } from '../panels/RollCall.tsx';
import { Sheet } from '../panels/Sheet.tsx';
import { Summary } from '../panels/Summary.tsx';
import { ViewSwitch } from '../panels/ViewSwitch.tsx';
import { Words } from '../panels/Words.tsx';
import type { MapStore } from '../store/createStore.ts';
import { StoreProvider, useActions, useMapState } from '../store/useMap.ts';
import { LazyAnnouncer } from './a11y/LazyAnnouncer.tsx';
import { DocumentHead } from './DocumentHead.tsx';
import { type Edition, type Editions, translatorOf } from './editions.ts';
import { FramedLayout } from './FramedLayout.tsx';
import { LazyMapOverlays } from './lazy/LazyMapOverlays.tsx';
import { LazySearch } from './lazy/LazySearch.tsx';
import { LazyShare } from './lazy/LazyShare.tsx';
import { needsLazyParts, preloadLazyParts, useLazyParts } from './lazy/useLazyParts.ts';
import type { MountOptions } from './mountOptions.ts';
import { MissingPart, PartBoundary } from './PartBoundary.tsx';
import { useEdition } from './useEdition.ts';
import { useTheme } from './useTheme.ts';

export interface AppOptions extends Omit<MountOptions, 'editions'> {
  /** The story in the language that is on. */
  story: Story;
  /** Sets this map's drawings apart from those of others in the document. */
  id: string;
}

interface Props extends Omit<AppOptions, 'story'> {
  store: MapStore;
  editions: Editions;
  /** Called once the page's own script has taken it over, before the next paint; returns its undo. */
  onReady?: () => () => void;
}

/** The whole product in one element. Renders on a server too: nothing here asks for a window. */
export function App({ store, onReady, ...options }: Props) {
  useReady(onReady);
  return (
    <StoreProvider value={store}>
      <InEdition store={store} {...options} />
    </StoreProvider>
  );
}

function InEdition({ store, editions, ...options }: Omit<Props, 'onReady'>) {
  const edition = useEdition(editions);
  const { story } = edition;
  return (
    <Providers
      store={store}
      edition={edition}
      names={editions.names}
      fragments={options.fragments}
      location={options.location}
    >
      <PartBoundary of="#stance-map">
        <Layout story={story} {...options} />
      </PartBoundary>
    </Providers>
  );
}

/** Runs when the page's own script has taken the page over, before the next paint. */
function useReady(onReady: (() => () => void) | undefined): void {
  const once = useRef(onReady);
  const [, setReady] = useState(false);
  useLayoutEffect(() => {
    const undo = once.current?.();
    // React subscribes to the store some frames after a hydration, unless it has to render at once.
    setReady(true);
    return undo;
  }, []);
}

interface ProvidersProps extends Pick<MountOptions, 'location' | 'fragments'> {
  store: MapStore;
  edition: Edition;
  names: Editions['names'];
  children: ReactNode;
}

function Providers({ store, edition, names, fragments, location, children }: ProvidersProps) {
  const { story } = edition;
  const { lang, question, view, region, theme, selection } = useMapState(({ choice }) => choice);
  const late = useLazyParts(needsLazyParts({ view, selection }));
  const translator = useMemo(() => translatorOf(edition), [edition]);
  // Relative as prerendered; then from the host's root, since a choice moves the page's own address.
  // All links are written anew for it, which nobody waits for.
  const [home, setHome] = useState<URL | null>(null);
  useLayoutEffect(() => {
    const root = new URL(location.root || './', window.location.href);
    startTransition(() => setHome(root));
  }, [location.root]);
  const scene = useMemo(
    () => late?.sceneOfSelection(story, selection, translator) ?? null,
    [late, story, selection, translator],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: links read the choice, and change with it but for who is chosen
  const page = useMemo(() => {
    const root = home?.pathname ?? location.root;
    const { site } = location;
    const known = site ?? home?.href;
    const today = (): Choice => store.getState().choice;
    return {
      story,
      displayed: scene?.displayed ?? story,
      fragments,
      languages: names,
      root,
      hrefOf: (change: Partial<Choice>) => {
        const [about] = Object.keys(change) as (keyof Choice)[];
        return hrefOfChoice({ ...today(), ...change }, about, story, root, location.framed);
      },
      home: home?.href,
      framed: location.framed,
      site,
      permalink: () =>
        known ? hrefOfChoice({ ...today(), theme: 'auto' }, undefined, story, known, false) : null,
    };
  }, [
    store,
    story,
    names,
    fragments,
    scene?.displayed,
    home,
    location,
    lang,
    question,
    view,
    region,
    theme,
  ]);
  return (
    <I18nProvider value={translator}>
      <PageProvider value={page}>
        <SceneProvider value={scene}>{children}</SceneProvider>
      </PageProvider>
    </I18nProvider>
  );
}

function Layout(options: AppOptions) {
  const { story } = usePage();
  const { lang, rtl } = useI18n();
  const { select } = useActions();
  const theme = useTheme();
  const { framed } = options.location;
  const Table = useLazyParts(useMapState(({ choice }) => choice.view === 'table'))?.TableView;
  const page = useRef<HTMLDivElement>(null);
  const map = Table ? null : (
    <PartBoundary of=".stage-box">
      <MapStage {...options} theme={theme} Overlays={LazyMapOverlays} onIdle={preloadLazyParts} />
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
      <ChosenPanel story={options.story} />
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
          <LazyShare />
        </PartBoundary>
      )}
    </div>
  );
  const about = (
    <PartBoundary of=".about">
      <AboutMap framed={framed} />
    </PartBoundary>
  );
  const spine = Table ? null : (
    <PartBoundary of=".spine">
      <ArticleStrip />
    </PartBoundary>
  );
  return (
    // Escape lets go of what is chosen, wherever in the map the focus is.
    // biome-ignore lint/a11y/noStaticElementInteractions: the key bubbles up from what has the focus
    <div
      ref={page}
      className={framed ? 'page framed' : 'page'}
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
            <AsOf story={options.story} />
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
              {spine}
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
            {spine}
            {list}
          </div>
          {panel}
        </main>
      )}
      {framed ? null : about}
      <Notices />
      <PartBoundary>
        <LazyAnnouncer story={options.story} page={page} />
        {options.keepsAddress ? <DocumentHead story={options.story} /> : null}
      </PartBoundary>
    </div>
  );
}

/** The map's day, and the way to how it came to it and what has changed since. */
function AsOf({ story }: { story: Story }) {
  const { hrefOf } = usePage();
  const { t, date } = useI18n();
  const { setSelection } = useActions();
  const selection = { kind: 'date', id: story.mapDate } as const;
  return (
    <p className="as-of">
      {grows(story) ? (
        <a href={hrefOf({ selection })} onClick={onPlainClick(() => setSelection(selection))}>
          {date(story.mapDate)}
        </a>
      ) : (
        <Words>{date(story.mapDate)}</Words>
      )}
      <Words>{t('head.asOf')}</Words>
      <Languages />
    </p>
  );
}

/** The way to the same page in each other language. */
function Languages() {
  const { hrefOf, languages } = usePage();
  const { lang } = useI18n();
  const { setLanguage } = useActions();
  const others = Object.entries(languages).filter(([code]) => code !== lang);
  return others.map(([code, name], i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the link that was pressed stays, with the focus, and leads back
    <span key={i} className="language">
      <Words>{' · '}</Words>
      <a
        href={hrefOf({ lang: code })}
        hrefLang={code}
        lang={code}
        onClick={onPlainClick(() => setLanguage(code))}
      >
        {name}
      </a>
    </span>
  ));
}

/** The panel at its place. A choice renders it anew, and not the page around it. */
function ChosenPanel({ story }: { story: Story }) {
  const { t } = useI18n();
  const { select } = useActions();
  const chosen = useMapState(({ choice }) => choice.selection);
  const late = useLazyParts(hasOwnPanel(chosen));
  const isMissing = useMapState(({ notices }) => notices.includes('late'));
  // While it is on its way what was there stays.
  const shown = useRef(chosen);
  if (!hasOwnPanel(chosen) || late || isMissing) shown.current = chosen;
  const selection = shown.current;
  const isWanting = !late && hasOwnPanel(selection);
  const actor = actorOf(story, selectedActor(selection));
  const title = useTitle(story);
  return (
    <Sheet
      open={selection.kind !== 'none'}
      label={title ?? (isWanting ? '' : t('overview.title'))}
      onClose={() => select(null)}
    >
      {late ? (
        <late.SelectionPanel story={story} selection={selection} title={title ?? ''} />
      ) : isWanting ? (
        <MissingPart of=".sheet-body" />
      ) : (
        <Panels actor={actor} />
      )}
    </Sheet>
  );
}

/** What is chosen, in words; `null` where nothing is. */
function useTitle(story: Story): string | null {
  const translator = useI18n();
  const selection = useMapState(({ choice }) => choice.selection);
  const late = useLazyParts(hasOwnPanel(selection));
  if (late) return late.selectionTitle(story, selection, translator);
  return actorOf(story, selectedActor(selection))?.name ?? null;
}
