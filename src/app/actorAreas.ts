import type { Story } from '../content/schema.ts';
import type { LandIndex } from '../model/borders.ts';

/** Where an actor's land is, in tenths of a degree: its point, then how far it reaches to west, south, east and north. */
export type PackedAreas = Readonly<Record<string, readonly number[]>>;

/** What the first picture needs of the lands of a story's actors, in the least that travels. */
export function packAreas(story: Story, lands: LandIndex): PackedAreas {
  return Object.fromEntries(
    story.actors.flatMap(({ id }) => {
      const area = lands[id];
      if (!area) return [];
      const [x = 0, y = 0, west = 0, south = 0, east = 0, north = 0] = [
        ...area.point,
        ...area.bbox,
      ].map((n) => Math.round(n * 10));
      return [[id, [x, y, x - west, y - south, east - x, north - y]]];
    }),
  );
}

/** The same as lands. They carry no name of their own: the story names its actors. */
export function unpackAreas(packed: PackedAreas): LandIndex {
  return Object.fromEntries(
    Object.entries(packed).map(([code, tenths]) => {
      const [x = 0, y = 0, west = 0, south = 0, east = 0, north = 0] = tenths;
      const bbox = [(x - west) / 10, (y - south) / 10, (x + east) / 10, (y + north) / 10] as const;
      return [code, { iso2: null, name: code, point: [x / 10, y / 10], bbox }];
    }),
  );
}

/** The lands of a story's actors as its pages have them, wherever they are rendered. */
export function actorAreas(story: Story, lands: LandIndex): LandIndex {
  return unpackAreas(packAreas(story, lands));
}
