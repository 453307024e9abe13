import { createRoot } from 'react-dom/client';
import type { Story } from '../content/schema.ts';
import { languages } from '../i18n/translator.ts';
import type { Areas, LightWorld } from '../model/geometry.ts';
import { parseChoice } from '../model/urlState.ts';
import { createStore } from '../store/createStore.ts';
import { syncUrl } from '../store/syncUrl.ts';
import { App } from './App.tsx';
import type { FineBorders } from './fineBorders.ts';

export interface MountOptions {
  readonly story: Story;
  readonly world: LightWorld;
  readonly areas: Areas;
  readonly loadFine: () => Promise<FineBorders>;
}

/**
 * Shows a story's map in an element and ties it to the page's address.
 *
 * @returns its undo: the element is empty again, and no listener, timer or worker is left
 */
export function mount(element: HTMLElement, options: MountOptions): () => void {
  const { choice, problems } = parseChoice(window.location.search, options.story, languages);
  const store = createStore(choice, problems);
  const stopSync = syncUrl(store, options.story, languages);
  const root = createRoot(element);
  root.render(<App store={store} {...options} />);
  return () => {
    stopSync();
    root.unmount();
  };
}
