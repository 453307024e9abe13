import { useEffect, useState } from 'react';
import type { Areas } from '../model/geometry.ts';

/**
 * The areas of the story's actors, and of all land once somebody has pointed at the map: land that the
 * story does not speak of has no name before.
 */
export function useAreas(actors: Areas, wanted: boolean, load: () => Promise<Areas>): Areas {
  const [areas, setAreas] = useState(actors);
  useEffect(() => {
    // Without them such land is not named; nothing else is missing.
    if (wanted)
      void load().then(
        (all) => setAreas({ ...all, ...actors }),
        () => undefined,
      );
  }, [wanted, load, actors]);
  return areas;
}
