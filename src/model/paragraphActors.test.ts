import { describe, expect, it } from 'vitest';
import { vilniusStory } from '../content/fixtures/stories.ts';
import { paragraphActors } from './paragraphActors.ts';

const story = vilniusStory();

describe('whom a paragraph speaks of', () => {
  it('is each whom its statements are about, and who speaks, once', () => {
    expect(paragraphActors(story, 'P4')).toEqual(['FRA', 'NATO']);
    expect(paragraphActors(story, 'D').sort()).toEqual(['AUS', 'JPN', 'KOR', 'NATO', 'NZL']);
  });

  it('is an actor with a panel: a person is whom they speak for', () => {
    const people = story.actors.filter(({ kind }) => kind === 'person').map(({ id }) => id);
    expect(people.length).toBeGreaterThan(0);
    const all = story.paragraphs.flatMap(({ id }) => paragraphActors(story, id));
    expect(all.filter((id) => people.includes(id))).toEqual([]);
  });

  it('is nobody where the article has no such paragraph', () => {
    for (const id of ['P99', '', 'constructor']) expect(paragraphActors(story, id)).toEqual([]);
  });
});
