import type { Story } from '../content/schema.ts';
import type { Areas } from '../model/geometry.ts';

/** The areas that the first picture needs: those of the story's actors. */
export function actorAreas(story: Story, areas: Areas): Areas {
  return Object.fromEntries(
    story.actors.flatMap(({ id }) => {
      const area = areas[id];
      if (!area) return [];
      const { iso2, name, point, box } = area;
      return [[id, { iso2, name, point, box }]];
    }),
  );
}
