import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { MapActions, MapState, MapStore } from './createStore.ts';

const Store = createContext<MapStore | null>(null);

/** Gives one map's store to all that is rendered below. */
export const StoreProvider = Store.Provider;

function useMapStore(): MapStore {
  const store = useContext(Store);
  if (!store) throw new Error('There is no <StoreProvider>.');
  return store;
}

/** A part of the map's state; the component renders anew when that part changes. */
export function useMapState<T>(part: (state: MapState) => T): T {
  return useStore(useMapStore(), part);
}

/** The ways to change the map's state. They are the same for the life of the map. */
export function useActions(): MapActions {
  return useStore(useMapStore(), ({ act }) => act);
}
