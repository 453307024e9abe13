import { renderToString } from 'react-dom/server';
import { afterEach, expect, it, vi } from 'vitest';
import { lowWorldOf } from '../build/borders/lowWorldOf.ts';
import { pagePaths } from '../build/prerender.tsx';
import { readEdition } from '../build/readEditions.ts';
import { vilniusStory } from '../content/fixtures/stories.ts';
import landsJson from '../generated/lands.json';
import { provideMapNames } from '../map/labels/LazyMapNames.tsx';
import { MapNames } from '../map/labels/MapNames.tsx';
import { NO_FRAGMENTS } from '../model/articleLinks.ts';
import type { LandIndex } from '../model/borders.ts';
import { choiceOfPath } from '../model/urlState.ts';
import { createStore } from '../store/createStore.ts';
import { App } from './App.tsx';
import { actorLands } from './actorLands.ts';
import { createEditions } from './editions.ts';
import { selectionParts } from './lazy/selectionParts.ts';
import { provideLazyParts } from './lazy/useLazyParts.ts';

const never = (): Promise<never> => Promise.reject(new Error('Nothing is loaded here.'));

/** The engine's formatters that read its data when the first of them is made: 50 to 140 ms on a phone. */
const SLOW = ['NumberFormat', 'ListFormat', 'DateTimeFormat', 'DisplayNames', 'Collator'];

afterEach(() => vi.unstubAllGlobals());

it.each(['en', 'es'])(
  'every page in %s is taken over, and opens its panels, without making one',
  (lang) => {
    const edition = readEdition(lang);
    const { story } = edition;
    const lands = actorLands(story, landsJson as unknown as LandIndex);
    const paths = pagePaths(story, lang).filter((path) => !path.includes('embed'));
    const engine = new Proxy(Intl, {
      get: (all, name, receiver) => {
        if (SLOW.includes(String(name))) throw new Error(`The page asks for Intl.${String(name)}.`);
        return Reflect.get(all, name, receiver);
      },
    });
    provideLazyParts(selectionParts);
    provideMapNames(MapNames);
    vi.stubGlobal('Intl', engine);
    for (const path of paths) {
      const html = renderToString(
        <App
          store={createStore(choiceOfPath(path, story))}
          editions={createEditions(edition, {}, {})}
          world={lowWorldOf(vilniusStory())}
          lands={lands}
          id="m0"
          location={{ root: '', path, framed: false }}
          keepsAddress
          loadLands={never}
          loadMediumBorders={never}
          loadHighBorders={never}
          fragments={NO_FRAGMENTS}
        />,
      );
      expect(html).toContain('class="summary"');
    }
  },
);
