import { describe, expect, it } from 'vitest';
import { vilniusStory } from '../content/fixtures/stories.ts';
import { hasForeignMarks } from '../content/rules/quotationMarks.ts';
import { sceneOf } from './scene.ts';
import { NOTHING } from './selection.ts';

const story = vilniusStory();

describe('what the map shows', () => {
  it('for a paragraph: who is in it, and the links and places that rest on it', () => {
    expect(sceneOf(story, { kind: 'paragraph', id: 'P6' })).toMatchObject({
      actors: ['NATO', 'JPN'],
      links: ['nato-japan'],
      places: [],
    });
    expect(sceneOf(story, { kind: 'paragraph', id: 'P9' })).toMatchObject({
      actors: expect.arrayContaining(['AUS', 'USA', 'GBR', 'UKR']),
      links: ['aukus', 'australia-ukraine'],
    });
    expect(sceneOf(story, { kind: 'paragraph', id: 'P11' })?.places).toEqual(['pyongyang']);
  });

  it('for each paragraph: somebody', () => {
    for (const { id } of story.paragraphs) {
      const scene = sceneOf(story, { kind: 'paragraph', id });
      expect(scene?.actors.length, id).toBeGreaterThan(0);
      expect(scene?.statements.length, id).toBeGreaterThan(0);
      expect(scene?.camera).toBeUndefined();
    }
  });

  it('for a step: whom its editor lights, seen from its camera', () => {
    for (const { id, camera, actors, statements, title } of story.steps) {
      expect(sceneOf(story, { kind: 'step', id })).toMatchObject({
        actors,
        statements,
        camera: { ...camera, id, label: title },
      });
    }
    expect(sceneOf(story, { kind: 'step', id: 'no-such' })).toBeNull();
  });

  it('for several actors: the links between them', () => {
    expect(sceneOf(story, { kind: 'compare', id: 'USA-JPN' })).toMatchObject({
      actors: ['USA', 'JPN'],
      links: ['japan-us'],
    });
  });

  it('for one or none: nothing besides', () => {
    expect(sceneOf(story, NOTHING)).toBeNull();
    expect(sceneOf(story, { kind: 'actor', id: 'FRA' })).toBeNull();
  });
});

describe('the guided reading', () => {
  it('follows the article, lights whom its statements speak of, and quotes nobody in its own words', () => {
    expect(story.steps.length).toBeGreaterThanOrEqual(7);
    expect(story.steps.length).toBeLessThanOrEqual(9);
    for (const step of story.steps) {
      const said = story.statements.filter(({ id }) => step.statements.includes(id));
      const spoken = said.flatMap(({ about, speaker }) => [...about, speaker.actor]);
      for (const id of step.actors) expect(spoken, `${step.id}: ${id}`).toContain(id);
      const quotes = story.statements.flatMap(({ quote = [] }) => quote);
      expect(hasForeignMarks(step.text, quotes), step.id).toBe(false);
      expect(step.text.split(/[.!?](?:\s|$)/).filter(Boolean).length).toBeLessThanOrEqual(5);
    }
  });

  it('has every quote of the article but Xinhua’s and the communiqué’s in a step of its speaker', () => {
    const cited = new Set(story.steps.flatMap(({ statements }) => statements));
    const quotes = story.statements.filter(({ quote }) => quote).map(({ id }) => id);
    expect(quotes.filter((id) => !cited.has(id))).toEqual([]);
  });
});
