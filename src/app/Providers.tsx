import { type ReactNode, startTransition, useLayoutEffect, useMemo, useState } from 'react';
import { PageProvider } from '../context/usePage.ts';
import { SceneProvider } from '../context/useScene.ts';
import { I18nProvider, usePreparedFormatters } from '../i18n/useI18n.ts';
import type { Choice } from '../model/selection.ts';
import { hrefOfChoice } from '../model/urlState.ts';
import type { MapStore } from '../store/createStore.ts';
import { useMapState } from '../store/useMapState.ts';
import { type Edition, type Editions, translatorOf } from './editions.ts';
import { needsLazyParts, useLazyParts } from './lazy/useLazyParts.ts';
import type { MountOptions } from './mountOptions.ts';

interface ProvidersProps extends Pick<MountOptions, 'location' | 'fragments'> {
  store: MapStore;
  edition: Edition;
  names: Editions['names'];
  children: ReactNode;
}

/** Provides the translator, the page and the scene. */
export function Providers({
  store,
  edition,
  names,
  fragments,
  location,
  children,
}: ProvidersProps) {
  const { story } = edition;
  const { lang, question, view, region, theme, selection } = useMapState(({ choice }) => choice);
  const lazy = useLazyParts(needsLazyParts({ view, selection }));
  const translator = useMemo(() => translatorOf(edition), [edition]);
  usePreparedFormatters(translator);
  // Links are relative as prerendered, and absolute after hydration, since pushState moves the base of
  // relative ones. Rewriting them is a transition: nobody waits for it.
  const [home, setHome] = useState<URL | null>(null);
  useLayoutEffect(() => {
    const root = new URL(location.root || './', window.location.href);
    startTransition(() => setHome(root));
  }, [location.root]);
  const scene = useMemo(
    () => lazy?.sceneOfSelection(story, selection, translator) ?? null,
    [lazy, story, selection, translator],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: links read the choice, and change with it but for who is chosen
  const page = useMemo(() => {
    const root = home?.pathname ?? location.root;
    const { site } = location;
    const known = site ?? home?.href;
    const today = (): Choice => store.getState().choice;
    return {
      story,
      displayed: scene?.displayed ?? story,
      fragments,
      languages: names,
      root,
      hrefOf: (change: Partial<Choice>) => {
        const [about] = Object.keys(change) as (keyof Choice)[];
        return hrefOfChoice({ ...today(), ...change }, about, story, root, location.framed);
      },
      home: home?.href,
      framed: location.framed,
      site,
      permalink: () =>
        known ? hrefOfChoice({ ...today(), theme: 'auto' }, undefined, story, known, false) : null,
    };
  }, [
    store,
    story,
    names,
    fragments,
    scene?.displayed,
    home,
    location,
    lang,
    question,
    view,
    region,
    theme,
  ]);
  return (
    <I18nProvider value={translator}>
      <PageProvider value={page}>
        <SceneProvider value={scene}>{children}</SceneProvider>
      </PageProvider>
    </I18nProvider>
  );
}
