import { actorLands } from '../../app/actorLands.ts';
import type { Story } from '../../content/schema.ts';
import type { LandIndex, LowWorld } from '../../model/borders.ts';
import { readGenerated } from '../storySource.ts';
import { decodeHighBorderRings } from './highBordersDrawing.ts';
import type { ImageSource } from './ImageMap.tsx';

/** What the images of a story are made of. */
export function readImageSource(story: Story): ImageSource {
  return {
    story,
    world: readGenerated<LowWorld>('world.low.json'),
    fine: decodeHighBorderRings(readGenerated('world.high.json')),
    lands: actorLands(story, readGenerated<LandIndex>('lands.json')),
  };
}
