import { describe, expect, it } from 'vitest';
import { vilniusStory } from '../content/fixtures/stories.ts';
import { paragraphMarks } from './articleStrip.ts';
import { questionOf } from './positions.ts';
import { type Scene, sceneOf } from './scene.ts';
import { NOTHING, type Selection } from './selection.ts';
import { paragraphActors } from './statements.ts';

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

describe('where in the article what is shown comes from', () => {
  const marked = (question: string, selection: Selection, scene: Scene | null = null): string[] => {
    const marks = paragraphMarks(story, questionOf(story, question), selection, scene);
    return story.paragraphs.flatMap(({ id }, i) => (marks[i] ? [`${id} ${marks[i]}`] : []));
  };

  it('is the evidence of the question, while nobody is chosen', () => {
    expect(marked('ukraine', NOTHING)).toEqual(['P9 marked', 'P10 marked']);
  });

  it('is where the chosen one is spoken of or speaks, persons with whom they speak for', () => {
    expect(marked('ukraine', { kind: 'actor', id: 'FRA' })).toEqual(['P3 marked', 'P4 marked']);
    expect(marked('ukraine', { kind: 'actor', id: 'ITA' })).toEqual([]);
    expect(marked('ukraine', { kind: 'actor', id: 'NATO' })).toContain('P5 marked');
  });

  it('is the paragraph itself, for each', () => {
    for (const { id } of story.paragraphs) {
      const selection = { kind: 'paragraph', id } as const;
      expect(marked('china', selection, sceneOf(story, selection))).toEqual([`${id} here`]);
    }
  });
});
