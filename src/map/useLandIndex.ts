import { useEffect, useState } from 'react';
import type { LandIndex } from '../model/borders.ts';

/**
 * The lands of the story's actors, and of all land once somebody has pointed at the map: land that the
 * story does not speak of has no name before.
 */
export function useLandIndex(
  actors: LandIndex,
  wanted: boolean,
  load: () => Promise<LandIndex>,
): LandIndex {
  const [lands, setAreas] = useState(actors);
  useEffect(() => {
    // Without them such land is not named; nothing else is missing.
    if (wanted)
      void load().then(
        (all) => setAreas({ ...all, ...actors }),
        () => undefined,
      );
  }, [wanted, load, actors]);
  return lands;
}
