import { createContext, useContext } from 'react';
import type { Scene } from '../model/scene.ts';

const Context = createContext<Scene | null>(null);

/** Gives what the map shows to all that is rendered below. */
export const SceneProvider = Context.Provider;

/** What the map shows for a choice of more than one actor; `null` for one or none. */
export const useScene = (): Scene | null => useContext(Context);
