declare module 'virtual:editions' {
  import type { Edition, EditionLoaders, Editions } from './editions.ts';

  export const first: Edition;
  export const names: Editions['names'];
  export const loaders: EditionLoaders;
}
declare module 'virtual:actor-lands' {
  import type { PackedAreas } from './actorAreas.ts';

  const lands: PackedAreas;
  export default lands;
}
declare module 'virtual:fragments' {
  import type { Fragments } from '../model/articleLinks.ts';

  const fragments: Fragments;
  export default fragments;
}
declare module 'virtual:planes' {
  import type { Planes } from '../map/static/readWorldFromSvg.ts';

  const planes: Planes;
  export default planes;
}

interface Window {
  /** The last tap on the map so far; none is kept after it was called. See `keepTap.ts`. */
  takeTap?: () => MouseEvent | undefined;
}
