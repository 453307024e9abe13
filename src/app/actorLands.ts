import type { Story } from '../content/schema.ts';
import type { LandIndex } from '../model/borders.ts';

const toTenth = (degrees: number): number => Math.round(degrees * 10) / 10;

/**
 * The lands of a story's actors, which the first picture needs. All renderings of a page are made of
 * the same ones.
 *
 * @returns points and bounding boxes in degrees, to a tenth, and no names: the story names its actors;
 *   of overseas parts the codes alone
 */
export function actorLands(story: Story, lands: LandIndex): LandIndex {
  return Object.fromEntries(
    story.actors.flatMap(({ id }) => {
      const land = lands[id];
      if (!land) return [];
      const [x, y] = land.point;
      const [west, south, east, north] = land.bbox;
      const point = [toTenth(x), toTenth(y)] as const;
      const bbox = [toTenth(west), toTenth(south), toTenth(east), toTenth(north)] as const;
      const parts = Object.keys(lands).filter((code) => lands[code]?.of === id);
      return [[id, { iso2: null, name: id, point, bbox, ...(parts.length > 0 && { parts }) }]];
    }),
  );
}
