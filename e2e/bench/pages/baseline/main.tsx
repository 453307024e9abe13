import { first, fragments } from 'virtual:story';
import { StrictMode, useMemo } from 'react';
import { createRoot } from 'react-dom/client';
import { PageProvider } from '../../../../src/context/usePage.ts';
import { actorOf } from '../../../../src/model/positions.ts';
import { selectedActor } from '../../../../src/model/selection.ts';
import { defaultChoice } from '../../../../src/model/urlState.ts';
import { ActorPanel } from '../../../../src/panels/ActorPanel.tsx';
import { Overview } from '../../../../src/panels/Overview.tsx';
import { createStore } from '../../../../src/store/createStore.ts';
import { StoreProvider, useMapState } from '../../../../src/store/useMapState.ts';
import { BaselineMap } from './BaselineMap.tsx';

const { story } = first;
const store = createStore(defaultChoice(story));

/** The same story under the library's own map: the panels are ours, so that the text is the same. */
function Page() {
  const page = useMemo(
    () => ({
      story,
      fragments,
      hrefOf: () => '#',
      languages: {},
      displayed: story,
      root: '',
      home: undefined,
      framed: false,
      site: undefined,
      permalink: () => null,
    }),
    [],
  );
  return (
    <StoreProvider value={store}>
      <PageProvider value={page}>
        <div className="page">
          <h1>{story.title}</h1>
          <div className="main">
            <BaselineMap story={story} />
            <aside>
              <Chosen />
            </aside>
          </div>
          <p>Made with Natural Earth</p>
        </div>
      </PageProvider>
    </StoreProvider>
  );
}

function Chosen() {
  const actor = useMapState(({ choice }) => actorOf(story, selectedActor(choice.selection)));
  return actor ? <ActorPanel key={actor.id} actor={actor} /> : <Overview />;
}

createRoot(document.getElementById('root') ?? document.body).render(
  <StrictMode>
    <Page />
  </StrictMode>,
);
