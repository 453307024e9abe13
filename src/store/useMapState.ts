import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { MapActions, MapState, MapStore } from './createStore.ts';

const Store = createContext<MapStore | null>(null);

/** Provides a map's store. */
export const StoreProvider = Store.Provider;

function useMapStore(): MapStore {
  const store = useContext(Store);
  if (!store) throw new Error('There is no <StoreProvider>.');
  return store;
}

/** Selects a part of the map's state; the component re-renders when that part changes. */
export function useMapState<T>(part: (state: MapState) => T): T {
  return useStore(useMapStore(), part);
}

/** The store's actions; stable for the life of the map. */
export function useActions(): MapActions {
  return useStore(useMapStore(), ({ act }) => act);
}
