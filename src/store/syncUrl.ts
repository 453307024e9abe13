import type { Story } from '../content/schema.ts';
import { languageFolder, splitLanguage } from '../model/languagePaths.ts';
import type { Choice } from '../model/selection.ts';
import { choiceOfPath, parseChoice, printChoice, type UrlProblem } from '../model/urlState.ts';
import type { MapStore } from './createStore.ts';

/** A page's location within the build. */
export interface PageLocation {
  /** The path from the page to the build's root: `''`, `'../../'`. */
  readonly root: string;
  /** The page's path below the root: `''`, `'country/FRA/'`, `'embed.html'`. */
  readonly path: string;
  /** Whether the page is framed: the host's history is then left alone. */
  readonly framed: boolean;
  /** The public address of the build's root, with a slash at the end, where the build was told it. */
  readonly site?: string | undefined;
}

export interface UrlSync {
  /** Reads the choice that the current address asks for. */
  read(): { choice: Choice; problems: UrlProblem[] };
  /** Starts to synchronise the address and the store. Returns its undo. */
  start(store: MapStore): () => void;
}

/**
 * Keeps the address and the store the same: a choice becomes a step that Back undoes, Back becomes a
 * choice. The one file that touches history. The query overrides what the path stands for, and a
 * choice made on a nested page goes to the query of its language's root page.
 *
 * @param languages the languages that the story can be read in
 */
export function syncUrl(
  story: Story,
  languages: readonly string[],
  location: PageLocation,
): UrlSync {
  // Resolved once: a relative root would resolve to another folder after the first pushState.
  const here = window.location.pathname;
  const root = new URL(location.root || './', window.location.href).pathname;
  const { lang } = splitLanguage(location.path, story);
  const folder = languageFolder(lang, story);
  const nested = location.path.includes('/');
  const rootPath = nested ? `${root}${folder}${location.framed ? 'embed.html' : ''}` : here;
  const read = (): { choice: Choice; problems: UrlProblem[] } => {
    const { pathname, search } = window.location;
    // Back may arrive at the address of another page, after this document was reloaded there.
    const path = pathname.startsWith(root) ? pathname.slice(root.length) : folder;
    return parseChoice(search, story, languages, choiceOfPath(path, story));
  };
  const start = (store: MapStore): (() => void) => {
    // Browsers fetch the icon again after pushState, and would resolve a relative address to
    // another folder.
    const icon = document.querySelector<HTMLLinkElement>('[rel=icon]');
    icon?.setAttribute('href', icon.href);
    const stop = store.subscribe(({ choice, externalChoice }, before) => {
      if (choice === before.choice || choice === externalChoice) return;
      const { pathname, search, hash } = window.location;
      const next = printChoice(choice, story, search, lang);
      if (pathname === rootPath && next === search) return;
      const address = `${rootPath}${next}${hash}`;
      // Steps and days replace each other in history: Back leaves the guided reading or the
      // timeline at once.
      const { kind } = choice.selection;
      const replacesHistory =
        (kind === 'step' || kind === 'date') && kind === before.choice.selection.kind;
      if (location.framed || replacesHistory) window.history.replaceState(null, '', address);
      else window.history.pushState(null, '', address);
    });
    const onBack = (): void => {
      const { choice, problems } = read();
      store.getState().act.applyExternal(choice, problems);
    };
    window.addEventListener('popstate', onBack);
    return () => {
      stop();
      window.removeEventListener('popstate', onBack);
    };
  };
  return { read, start };
}
