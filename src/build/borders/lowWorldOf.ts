import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Story } from '../../content/schema.ts';
import type { LowWorld } from '../../model/borders.ts';
import { openingRegion } from '../../model/positions.ts';
import { fromCacheSync } from '../cache.ts';
import { projectRoot } from '../storySource.ts';
import { makeLowWorld, type WorldTopology } from './lowWorld.ts';

const MEDIUM = join(projectRoot, 'src/generated/world.medium.json');
/** The code that decides what is drawn. */
const STEPS = [
  ...readdirSync(import.meta.dirname).map((name) => join(import.meta.dirname, name)),
  ...['boundingBox', 'mercator', 'paths'].map((name) => join(projectRoot, `src/model/${name}.ts`)),
]
  .filter((file) => !file.endsWith('.test.ts'))
  .sort();

/** The borders at low resolution for a story: the same for the same actors and opening region. */
export function lowWorldOf(story: Story): LowWorld {
  const actors = story.actors.map(({ id }) => id).sort();
  const { west, east, north, south } = openingRegion(story);
  const plan = { actors, region: { west, east, north, south } };
  const medium = readFileSync(MEDIUM, 'utf8');
  const input = [JSON.stringify(plan), medium, ...STEPS.map((file) => readFileSync(file, 'utf8'))];
  const made = fromCacheSync('lowWorlds', input, () => {
    const world = JSON.parse(medium) as WorldTopology;
    return Buffer.from(JSON.stringify(makeLowWorld(world, { ...plan, actors: new Set(actors) })));
  });
  return JSON.parse(Buffer.from(made).toString()) as LowWorld;
}
