import { describe, expect, it } from 'vitest';
import { actorLands } from '../app/actorLands.ts';
import { vilniusStory } from '../content/fixtures/stories.ts';
import landsJson from '../generated/lands.json';
import type { LandIndex } from './borders.ts';
import { paintActors } from './paint.ts';
import { questionOf } from './positions.ts';
import { smallLand } from './smallLand.ts';

const story = vilniusStory();
const lands = actorLands(story, landsJson as unknown as LandIndex);
const codesAt = (question: string, scale: number): string[] =>
  smallLand(paintActors(story, questionOf(story, question), story.mapDate), lands, scale).map(
    ({ code }) => code,
  );

describe('land that is too small to be seen', () => {
  it('is found by its size on the screen', () => {
    expect(codesAt('nato-in-asia', 2.6)).toEqual(['LUX']);
    expect(codesAt('nato-in-asia', 1.2)).toEqual(expect.arrayContaining(['LUX', 'MNE']));
    expect(codesAt('nato-in-asia', 8)).toEqual([]);
  });

  it('is that of whom the question covers', () => {
    expect(codesAt('ukraine', 2.6)).toEqual([]);
  });
});
