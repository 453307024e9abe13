/** What the build makes of the story: see `src/build/vite/storyModule.ts`. */
declare module 'virtual:story' {
  import type { Fragments } from '../model/articleLinks.ts';
  import type { LandIndex } from '../model/borders.ts';
  import type { Plane } from '../model/mercator.ts';
  import type { Edition, EditionLoaders, Editions } from './editions.ts';

  /** The story in its own language. */
  export const first: Edition;
  /** What each language calls itself. */
  export const names: Editions['names'];
  /** The editions in the other languages. */
  export const loaders: EditionLoaders;
  /** The ways to the article's own words on its publisher's page. */
  export const fragments: Fragments;
  /** The lands of the story's actors. */
  export const lands: LandIndex;
  /** The plane of the low borders. */
  export const plane: Plane;
}

/** The low borders of the story that is built. */
declare module 'virtual:low-world' {
  import type { LowWorld } from '../model/borders.ts';

  export const world: LowWorld;
}
