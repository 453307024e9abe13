import type { Story } from '../../content/schema.ts';
import type { Areas, LightWorld } from '../../model/geometry.ts';
import { actorAreas } from '../actorAreas.ts';
import { readGenerated } from '../storySource.ts';
import { decodeFine } from './nearDrawing.ts';
import type { PictureSource } from './PictureMap.tsx';

/** What the pictures of a story are made of. */
export function readPictureSource(story: Story): PictureSource {
  return {
    story,
    world: readGenerated<LightWorld>('world.light.json'),
    fine: decodeFine(readGenerated('world.fine.json')),
    areas: actorAreas(story, readGenerated<Areas>('areas.json')),
  };
}
