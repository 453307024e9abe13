import type { MediumBorders } from '../map/live/finerBorders.ts';
import type { Fragments } from '../model/articleLinks.ts';
import type { Borders, LandIndex, LowWorld } from '../model/borders.ts';
import type { PageLocation } from '../store/syncUrl.ts';
import type { Editions } from './editions.ts';

/** What a map is mounted with. */
export interface MountOptions {
  /** The story in its languages. */
  readonly editions: Editions;
  /** The text fragments that link to the article's words on its publisher's page. */
  readonly fragments: Fragments;
  readonly world: LowWorld;
  /** The lands of the story's actors: what the first picture needs. */
  readonly lands: LandIndex;
  /** All lands, for the names of land that the story does not speak of. */
  readonly loadLands: () => Promise<LandIndex>;
  /** The borders at medium resolution, fetched once for all maps of a page. */
  readonly loadMediumBorders: () => Promise<MediumBorders>;
  readonly loadHighBorders: () => Promise<Borders>;
  readonly location: PageLocation;
  /** Whether the page's address follows this map's choice: one map of a page at most. */
  readonly keepsAddress: boolean;
}

/** What a map is rendered with, in one of its languages. */
export interface AppOptions extends Omit<MountOptions, 'editions'> {
  /** Sets this map's drawings apart from those of others in the document. */
  id: string;
}
