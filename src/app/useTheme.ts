import { useEffect, useSyncExternalStore } from 'react';
import type { ThemeName } from '../model/palette.ts';
import { useMapState } from '../store/useMapState.ts';

const DARK = '(prefers-color-scheme: dark)';

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia(DARK);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

/** The theme in force: the reader's, else the system's. Sets the reader's on the document. */
export function useTheme(): ThemeName {
  const chosen = useMapState(({ choice }) => choice.theme);
  const systemIsDark = useSyncExternalStore(
    subscribe,
    () => window.matchMedia(DARK).matches,
    () => false,
  );
  useEffect(() => {
    const root = document.documentElement;
    if (chosen === 'auto') return;
    root.dataset.theme = chosen;
    return () => {
      delete root.dataset.theme;
    };
  }, [chosen]);
  if (chosen !== 'auto') return chosen;
  return systemIsDark ? 'dark' : 'light';
}
