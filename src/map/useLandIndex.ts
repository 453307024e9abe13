import { useEffect, useState } from 'react';
import type { LandIndex } from '../model/borders.ts';

/**
 * The lands of the story's actors, and all other land once the live map is wanted, that is once somebody
 * may point at it: land that the story does not speak of has no name before.
 */
export function useLandIndex(
  actors: LandIndex,
  wanted: boolean,
  load: () => Promise<LandIndex>,
): LandIndex {
  const [lands, setLands] = useState(actors);
  useEffect(() => {
    if (!wanted) return;
    load().then(
      (all) => setLands({ ...all, ...actors }),
      // Such land is then not named; nothing else is missing.
      () => undefined,
    );
  }, [wanted, load, actors]);
  return lands;
}
