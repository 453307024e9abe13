import { actorLands } from '../../app/actorLands.ts';
import type { Story } from '../../content/schema.ts';
import type { LandIndex } from '../../model/borders.ts';
import { lowWorldOf } from '../borders/lowWorldOf.ts';
import { readGenerated } from '../storySource.ts';
import { decodeHighBorderRings } from './highBordersDrawing.ts';
import type { ImageSource } from './ImageMap.tsx';

/** What the images of a story are made of. */
export function readImageSource(story: Story): ImageSource {
  return {
    story,
    world: lowWorldOf(story),
    fine: decodeHighBorderRings(readGenerated('world.high.json')),
    lands: actorLands(story, readGenerated<LandIndex>('lands.json')),
  };
}
