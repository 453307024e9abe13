declare module 'virtual:editions' {
  import type { Edition, EditionLoaders, Editions } from './editions.ts';

  export const first: Edition;
  export const names: Editions['names'];
  export const loaders: EditionLoaders;
}
declare module 'virtual:actor-areas' {
  import type { PackedAreas } from './actorAreas.ts';

  const areas: PackedAreas;
  export default areas;
}
declare module 'virtual:fragments' {
  import type { Fragments } from '../model/articleLinks.ts';

  const fragments: Fragments;
  export default fragments;
}
declare module 'virtual:frames' {
  import type { Frames } from './adoptWorld.ts';

  const frames: Frames;
  export default frames;
}
declare module 'virtual:late-story' {
  import type { LateStory } from './lateStory.ts';

  const story: LateStory;
  export default story;
}

interface Window {
  /** The last tap on the map so far; none is kept after it was called. See `keepTap.ts`. */
  takeTap?: () => MouseEvent | undefined;
}
