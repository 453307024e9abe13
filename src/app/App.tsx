import { useLayoutEffect, useRef, useState } from 'react';
import type { MapStore } from '../store/createStore.ts';
import { StoreProvider } from '../store/useMapState.ts';
import type { Editions } from './editions.ts';
import { Layout } from './Layout.tsx';
import type { AppOptions } from './mountOptions.ts';
import { PartBoundary } from './PartBoundary.tsx';
import { Providers } from './Providers.tsx';
import { useEdition } from './useEdition.ts';

interface Props extends AppOptions {
  store: MapStore;
  editions: Editions;
  /** Called once after hydration, before the next paint; returns its undo. */
  onReady?: () => () => void;
}

/** The root component. Renders on a server too: nothing in it needs a window. */
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
  return (
    <Providers
      store={store}
      edition={edition}
      names={editions.names}
      fragments={options.fragments}
      location={options.location}
    >
      <PartBoundary of="#stance-map">
        <Layout {...options} />
      </PartBoundary>
    </Providers>
  );
}

/** Calls `onReady` once after hydration, before the next paint. */
function useReady(onReady: (() => () => void) | undefined): void {
  const once = useRef(onReady);
  const [, setReady] = useState(false);
  useLayoutEffect(() => {
    const undo = once.current?.();
    // Forces a synchronous render: otherwise React subscribes to the store only some frames after
    // hydration.
    setReady(true);
    return undo;
  }, []);
}
