import { actorLands } from '../../app/actorLands.ts';
import type { Story } from '../../content/schema.ts';
import type { LandIndex, LowWorld } from '../../model/borders.ts';
import { readGenerated } from '../storySource.ts';
import { decodeFine } from './nearDrawing.ts';
import type { PictureSource } from './PictureMap.tsx';

/** What the pictures of a story are made of. */
export function readPictureSource(story: Story): PictureSource {
  return {
    story,
    world: readGenerated<LowWorld>('world.low.json'),
    fine: decodeFine(readGenerated('world.high.json')),
    lands: actorLands(story, readGenerated<LandIndex>('lands.json')),
  };
}
