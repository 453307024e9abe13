import {
  type ReactNode,
  type RefObject,
  startTransition,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { createTranslator, type Language } from '../i18n/translator.ts';
import { I18nProvider, useI18n } from '../i18n/useI18n.ts';
import { actorOf } from '../model/positions.ts';
import { type Choice, selectedActor } from '../model/selection.ts';
import { hrefOfChoice } from '../model/urlState.ts';
import { AboutMap } from '../panels/AboutMap.tsx';
import { Notices } from '../panels/Notices.tsx';
import { Panels } from '../panels/Panels.tsx';
import { QuestionNotes } from '../panels/QuestionNotes.tsx';
import { QuestionTabs } from '../panels/QuestionTabs.tsx';
import { RollCall } from '../panels/RollCall.tsx';
import { SearchBox } from '../panels/SearchBox.tsx';
import { Sheet } from '../panels/Sheet.tsx';
import { Summary } from '../panels/Summary.tsx';
import { PageProvider, usePage } from '../panels/usePage.ts';
import { ViewSwitch } from '../panels/ViewSwitch.tsx';
import type { MapStore } from '../store/createStore.ts';
import { StoreProvider, useActions, useMap } from '../store/useMap.ts';
import { FramedMain } from './FramedMain.tsx';
import { MapStage } from './MapStage.tsx';
import type { MountOptions } from './mount.tsx';
import { ShareTool } from './ShareTool.tsx';
import { useMapInSight } from './useMapInSight.ts';
import { loadTable, useTable } from './useTable.ts';
import { useTheme } from './useTheme.ts';

export interface AppOptions extends Omit<MountOptions, 'keepsAddress'> {
  /** Sets this map's drawings apart from those of others in the document. */
  id: string;
}

interface Props extends AppOptions {
  store: MapStore;
  /** Called once the page's own script has taken it over, before the next paint; returns its undo. */
  onReady?: () => () => void;
}

/** Fetched when a pointer nears the way to it; that it did not come is said when it is wanted. */
const wantTable = (): void => void loadTable().catch(() => undefined);

/** The whole product in one element. Renders on a server too: nothing here asks for a window. */
export function App({ store, onReady, ...options }: Props) {
  useReady(onReady);
  return (
    <StoreProvider value={store}>
      <Providers store={store} {...options}>
        <Layout {...options} />
      </Providers>
    </StoreProvider>
  );
}

/** Runs when the page's own script has taken the page over, before the next paint. */
function useReady(onReady: (() => () => void) | undefined): void {
  const once = useRef(onReady);
  useLayoutEffect(() => once.current?.(), []);
}

interface ProvidersProps extends Pick<MountOptions, 'story' | 'words' | 'place'> {
  store: MapStore;
  children: ReactNode;
}

function Providers({ store, story, words, place, children }: ProvidersProps) {
  const { lang, question, view, area, theme } = useMap(({ choice }) => choice);
  const translator = useMemo(() => createTranslator(lang as Language, words), [lang, words]);
  // Relative as prerendered; then from the host's root, since a choice moves the page's own address.
  // All links are written anew for it, which nobody waits for.
  const [home, setHome] = useState<URL | null>(null);
  useLayoutEffect(() => {
    const root = new URL(place.root || './', window.location.href);
    startTransition(() => setHome(root));
  }, [place.root]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: links read the choice, and change with it but for who is chosen
  const page = useMemo(() => {
    const root = home?.pathname ?? place.root;
    const { site } = place;
    const known = site ?? home?.href;
    const today = (): Choice => store.getState().choice;
    return {
      story,
      hrefOf: (change: Partial<Choice>) => {
        const [about] = Object.keys(change) as (keyof Choice)[];
        return hrefOfChoice({ ...today(), ...change }, about, story, root, place.framed);
      },
      home: home?.href,
      framed: place.framed,
      site,
      permalink: () =>
        known ? hrefOfChoice({ ...today(), theme: 'auto' }, undefined, story, known, false) : null,
    };
  }, [store, story, home, place, lang, question, view, area, theme]);
  return (
    <I18nProvider value={translator}>
      <PageProvider value={page}>{children}</PageProvider>
    </I18nProvider>
  );
}

function Layout(options: AppOptions) {
  const { story } = usePage();
  const { t, date } = useI18n();
  const { select } = useActions();
  const theme = useTheme();
  const { framed } = options.place;
  const Table = useTable(useMap(({ choice }) => choice.view === 'table'));
  const page = useRef<HTMLDivElement>(null);
  const map = Table ? null : <MapStage {...options} theme={theme} />;
  const list = Table ? (
    <Table />
  ) : (
    <>
      <RollCall />
      <QuestionNotes />
    </>
  );
  const panel = <ChosenPanel page={page} />;
  const tools = (
    <div className="tools needs-script">
      <SearchBox />
      <ViewSwitch onWant={wantTable} />
      {framed ? null : <ShareTool />}
    </div>
  );
  const about = <AboutMap dataHref={`${options.place.root}data/story.json`} framed={framed} />;
  return (
    // Escape lets go of what is chosen, wherever in the map the focus is.
    // biome-ignore lint/a11y/noStaticElementInteractions: the key bubbles up from what has the focus
    <div
      ref={page}
      className={framed ? 'page framed' : 'page'}
      onKeyDown={(event) => {
        if (event.key === 'Escape') select(null);
      }}
    >
      <header className="head">
        <div>
          <h1>{story.title}</h1>
          <p className="as-of">{t('head.asOf', { date: date(story.mapDate) })}</p>
        </div>
        {framed ? null : tools}
      </header>
      {framed ? (
        <FramedMain map={map} panel={panel} tools={tools} list={list} about={about} />
      ) : (
        <main className={Table ? 'main main-table' : 'main'}>
          <div className="lead">
            <QuestionTabs />
            <Summary />
            {map}
            {list}
          </div>
          {panel}
        </main>
      )}
      {framed ? null : about}
      <Notices />
      <Announcer />
    </div>
  );
}

/** The panel at its place. A choice renders it anew, and not the page around it. */
function ChosenPanel({ page }: { page: RefObject<HTMLElement | null> }) {
  const { story } = usePage();
  const { t } = useI18n();
  const { select } = useActions();
  const actor = useMap(({ choice }) => actorOf(story, selectedActor(choice.selection)));
  useMapInSight(page, actor?.id ?? null);
  return (
    <Sheet
      open={actor !== null}
      label={actor?.name ?? t('overview.title')}
      onClose={() => select(null)}
    >
      <Panels actor={actor} />
    </Sheet>
  );
}

/** One polite sentence a choice, for who does not see the map change. */
function Announcer() {
  const { story } = usePage();
  const { t } = useI18n();
  const actor = useMap(({ choice }) => actorOf(story, selectedActor(choice.selection)));
  return (
    <p role="status" className="visually-hidden">
      {actor ? t('announce.chosen', { name: actor.name }) : ''}
    </p>
  );
}
