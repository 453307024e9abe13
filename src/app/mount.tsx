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

/** Sets the drawings of several maps in one document apart. */
let mounted = 0;

/**
 * Shows a story's map in an element and ties it to the page's address. An element that holds the
 * prerendered map is taken over as it stands; what the address asks for besides is applied before
 * the next paint.
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
    // Where a page stands costs a layout, and without a query it is shown as it was built.
    if (window.location.search) keepScrollPosition(element, restore);
    else restore();
    const { selection } = store.getState().choice;
    const stop = sync.start(store);
    tapped?.then(
      (tap) => {
        // Who has chosen something since has had an answer.
        if (!tap || store.getState().choice.selection !== selection) return;
        replayTap(tap, (code) => {
          if (story.actors.some(({ id }) => id === code)) act.select(code);
        });
      },
      // The tap is lost, and the next one is answered.
      () => undefined,
    );
    const unlink =
      location.framed && window.parent !== window ? link(element, store, editions) : null;
    return () => {
      unlink?.();
      stop();
    };
  };
  // Elements' ids are those of the prerendered page for the first, and apart from them for others.
  const identifierPrefix = mounted === 0 ? '' : `m${mounted}`;
  const id = `m${mounted++}`;
  const app = <App store={store} id={id} {...(keepsAddress && { onReady })} {...options} />;
  let root: Root | undefined;
  if (element.querySelector('.still')) {
    // In short pieces, between which the page scrolls and is painted.
    startTransition(() => {
      root = hydrateRoot(element, app, { identifierPrefix });
    });
  } else {
    root = createRoot(element, { identifierPrefix });
    root.render(app);
  }
  return () => root?.unmount();
}

/** Ties a framed map to its host, by a script that only framed pages fetch. Returns its undo. */
function link(element: HTMLElement, store: MapStore, editions: Editions): () => void {
  let over = false;
  let unlink: (() => void) | undefined;
  import('./framedMap.ts').then(
    ({ connectFramedMap }) => {
      if (!over) unlink = connectFramedMap(element, store, editions);
    },
    // The host hears nothing, and the map is whole at the height it was given.
    () => undefined,
  );
  return () => {
    over = true;
    unlink?.();
  };
}
