import { describe, expect, it } from 'vitest';
import { vilniusStory } from '../fixtures/stories.ts';
import { rule } from './citedClaims.ts';
import { first, found, lines, pick } from './tinyStory.ts';

describe('citedClaims', () => {
  it('finds nothing in a valid story', () => {
    expect(found(rule)).toEqual([]);
    expect(rule.check(vilniusStory(), {})).toEqual([]);
  });

  it('catches a note that names whom no cited statement does', () => {
    const findings = found(rule, (story) => {
      const [question] = story.questions;
      if (question) first(question.notes).text = 'The circle welcomed the offer; Chile had doubts.';
    });
    expect(lines(findings)).toEqual([
      'question telescope, note 1: it names Chile, and no statement that it cites does',
    ]);
    expect(findings[0]?.fix).toContain('perhaps d-deck');
  });

  it('takes the words of a cited statement, another name and the speaker', () => {
    const findings = found(rule, (story) => {
      const step = pick(story.steps, 'price');
      pick(story.actors, 'KEN').aliases.push('Nairobi');
      pick(story.statements, 'p3-hraun').text = 'Hraun on what Nairobi knows.';
      step.text = 'Kenya, says Jón Hraun, knows the price.';
    });
    expect(lines(findings)).toEqual([]);
  });

  it('catches a step that names or lights whom no cited statement is of', () => {
    const findings = found(rule, (story) => {
      const step = pick(story.steps, 'price');
      step.title = 'Kenya and the price';
      step.actors.push('CHL');
    });
    expect(lines(findings)).toEqual([
      'step price: it names Kenya, and no statement that it cites does',
      'step price: it lights CHL, and no statement that it cites is about CHL or by it',
    ]);
  });

  it('catches a note whose claim another statement carries than those that it cites', () => {
    const story = vilniusStory();
    const note = first(pick(story.questions, 'china').notes);
    note.statements = ['p1-china-opposes', 'p2-us-distrust', 'p8-xinhua-peace'];
    expect(lines(rule.check(story, {}))).toEqual([
      expect.stringMatching(/^question china, note 1: .*statement p2-main-european may/u),
    ]);
  });

  it('catches a note that has no word in common with what it cites', () => {
    const findings = found(rule, (story) => {
      first(pick(story.questions, 'telescope').notes).statements = ['p2-site'];
    });
    expect(lines(findings)).toContainEqual(
      expect.stringMatching(/^question telescope, note 1: no statement that it cites/u),
    );
  });
});
