import { createContext, useContext } from 'react';
import type { Scene } from '../model/scene.ts';

const Context = createContext<Scene | null>(null);

/** Provides the scene. */
export const SceneProvider = Context.Provider;

/** The scene of a selection that is no single actor; `null` for an actor or nothing. */
export const useScene = (): Scene | null => useContext(Context);
