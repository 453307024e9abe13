import { useEffect, useRef, useState } from 'react';
import type { StageNamesProps } from '../../map/MapStage.tsx';
import { currentLazyParts, useLazyParts } from './useLazyParts.ts';

/**
 * The names on the map. As long as the part that places them has not loaded, those of the built page stand as
 * they are, and none where they would say what is no longer asked.
 */
export function LazyMapNames({ isWanted, says, isChanged, ...props }: StageNamesProps) {
  const built = useRef<HTMLDivElement>(null);
  const [builtSays] = useState(says);
  const [isMissing, setMissing] = useState(false);
  useEffect(() => setMissing(built.current?.childElementCount === 0), []);
  const isStale = says !== builtSays;
  useLazyParts(isWanted || isStale || isChanged || isMissing, true);
  const { MapNames } = currentLazyParts() ?? {};
  if (MapNames) {
    return (
      <div className="map-names" key="placed">
        <MapNames {...props} />
      </div>
    );
  }
  if (isStale) return null;
  return (
    <div
      ref={built}
      className="map-names"
      key="built"
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: empty, so that React leaves what the page came with
      dangerouslySetInnerHTML={{ __html: '' }}
    />
  );
}
