import { startTransition } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { choiceOfPath } from '../model/urlState.ts';
import { createStore, type MapStore } from '../store/createStore.ts';
import { syncUrl } from '../store/syncUrl.ts';
import { App } from './App.tsx';
import type { Editions } from './editions.ts';
import { keepScrollPosition } from './keepScrollPosition.ts';
import type { MountOptions } from './mountOptions.ts';
import { replayTap, takeEarlyTap } from './replayEarlyTap.ts';

/** The number of maps mounted in this document, for ids that differ between them. */
let mounted = 0;

/**
 * Mounts a story's map in an element and ties it to the page's address. A prerendered map in the element
 * is hydrated; what the address asks for besides is applied before the next paint.
 *
 * @returns its undo: the element is empty again, and no listener, timer or worker is left
 */
export function mount(element: HTMLElement, options: MountOptions): () => void {
  const { editions, location, keepsAddress } = options;
  const { story } = editions.first;
  const store = createStore(choiceOfPath(location.path, story));
  const sync = syncUrl(story, Object.keys(editions.names), location);
  const tapped = keepsAddress ? takeEarlyTap(element) : null;
  const onReady = (): (() => void) => {
    const { choice, problems } = sync.read();
    const { act } = store.getState();
    const restore = (): void => act.applyExternal(choice, problems);
    // Measuring costs a layout; without a query the page shows what it was built for.
    if (window.location.search) keepScrollPosition(element, restore);
    else restore();
    const { selection } = store.getState().choice;
    const stop = sync.start(store);
    tapped?.then(
      (tap) => {
        // If the reader has already selected something else, the early tap is dropped.
        if (!tap || store.getState().choice.selection !== selection) return;
        replayTap(tap, (code) => {
          if (story.actors.some(({ id }) => id === code)) act.select(code);
        });
      },
      // This tap is lost; the next one is answered.
      () => undefined,
    );
    const unlink =
      location.framed && window.parent !== window ? link(element, store, editions) : null;
    return () => {
      unlink?.();
      stop();
    };
  };
  // The first map's ids are those of the prerendered page; further maps have a prefix.
  const identifierPrefix = mounted === 0 ? '' : `m${mounted}`;
  const id = `m${mounted++}`;
  const app = <App store={store} id={id} {...(keepsAddress && { onReady })} {...options} />;
  let root: Root | undefined;
  if (element.querySelector('.static-map')) {
    // A transition hydrates in short tasks, between which the page scrolls and paints.
    startTransition(() => {
      root = hydrateRoot(element, app, { identifierPrefix });
    });
  } else {
    root = createRoot(element, { identifierPrefix });
    root.render(app);
  }
  return () => root?.unmount();
}

/**
 * Connects a framed map with its host, by a script that only framed pages load. Returns its undo.
 */
function link(element: HTMLElement, store: MapStore, editions: Editions): () => void {
  let over = false;
  let unlink: (() => void) | undefined;
  import('./connectFramedMap.ts').then(
    ({ connectFramedMap }) => {
      if (!over) unlink = connectFramedMap(element, store, editions);
    },
    // Without the script the host hears nothing; the map works at the height that it was given.
    () => undefined,
  );
  return () => {
    over = true;
    unlink?.();
  };
}
