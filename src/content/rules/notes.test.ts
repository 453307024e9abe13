import { describe, expect, it } from 'vitest';
import { vilniusStory } from '../fixtures/stories.ts';
import { noteEvidence, rule } from './notes.ts';
import { first, found, lines, pick } from './tiny.ts';

describe('notes', () => {
  it('finds nothing in a valid story', () => {
    expect(found(rule)).toEqual([]);
    expect(rule.check(vilniusStory(), {})).toEqual([]);
  });

  it('catches a note whose claim another statement carries than those that it cites', () => {
    const story = vilniusStory();
    const note = first(pick(story.questions, 'china').notes);
    note.statements = ['p1-china-opposes', 'p8-china-reaction', 'p8-xinhua-peace'];
    expect(lines(rule.check(story, {}))).toEqual([
      expect.stringMatching(/^question china, a note: .*statement p2-main-european may/u),
    ]);
  });

  it('catches a note that has no word in common with what it cites', () => {
    const findings = found(rule, (story) => {
      first(pick(story.questions, 'telescope').notes).statements = ['p2-site'];
    });
    expect(lines(findings)).toEqual([
      expect.stringMatching(/^question telescope, a note: no statement that it cites/u),
    ]);
  });

  it('gives each note with what it rests on, to be read', () => {
    const story = vilniusStory();
    const pairs = noteEvidence(story);
    expect(pairs).toHaveLength(story.questions.flatMap(({ notes }) => notes).length);
    expect(pairs.find(({ question }) => question === 'china')?.statement.id).toBe(
      'p2-main-european',
    );
  });
});
