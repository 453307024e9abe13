import { type ComponentType, startTransition, useEffect, useState } from 'react';
import { useI18n } from '../../i18n/useI18n.ts';
import type { MapNamesProps } from './MapNames.tsx';

/** The part of the script that places the names; `null` until it has loaded. Shared by all maps of a page. */
let MapNames: ComponentType<MapNamesProps> | null = null;

/** Provides the part that places the names synchronously, for rendering on a server. */
export function provideMapNames(part: ComponentType<MapNamesProps>): void {
  MapNames = part;
}

let loading: Promise<void> | null = null;

/** Loads that part, once for all maps of a page; where it fails nothing is said, and the next call tries again. */
function loadMapNames(): Promise<void> {
  loading ??= import('./MapNames.tsx').then(
    (part) => provideMapNames(part.MapNames),
    () => {
      loading = null;
    },
  );
  return loading;
}

/**
 * The names on the map. Until the part that places them has loaded, those of the built page stand as they
 * are, and none where they would say what is no longer shown.
 */
export function LazyMapNames(props: MapNamesProps) {
  const { lang } = useI18n();
  const { story, question, selected, scene, arcs } = props.source;
  // Where nobody was selected, and no link numbered, the names stay right: marks and numbers follow.
  const [built] = useState({ selected, arcs });
  const shown = String([
    lang,
    question.id,
    story.mapDate,
    Object.values(props.camera.region),
    scene?.actors,
    scene?.places,
    built.selected && selected,
    built.arcs.length > 0 && arcs.map(({ id }) => id),
  ]);
  const [builtShown] = useState(shown);
  const [, setLoaded] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change tries again
  useEffect(() => {
    if (MapNames) return;
    void loadMapNames().then(() => startTransition(() => setLoaded(MapNames !== null)));
  }, [shown]);
  if (MapNames) {
    return (
      <div className="map-names" key="placed">
        <MapNames {...props} />
      </div>
    );
  }
  if (shown !== builtShown) return null;
  return (
    <div
      className="map-names"
      key="built"
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: empty, so that React leaves what the page came with
      dangerouslySetInnerHTML={{ __html: '' }}
    />
  );
}
