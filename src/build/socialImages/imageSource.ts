import { actorLands } from '../../app/actorLands.ts';
import type { Story } from '../../content/schema.ts';
import type { LandIndex } from '../../model/borders.ts';
import { readGenerated } from '../storySource.ts';
import { decodeTopology } from './bordersDrawing.ts';
import type { ImageSource } from './ImageMap.tsx';

/** What the images of a story are made of. */
export function readImageSource(story: Story): ImageSource {
  return {
    story,
    borders: decodeTopology(readGenerated('world.medium.json')),
    lands: actorLands(story, readGenerated<LandIndex>('lands.json')),
  };
}
