import { describe, expect, it } from 'vitest';
import { rule } from './carried.ts';
import { first, found, lines, pick } from './tiny.ts';

describe('carried', () => {
  it('finds nothing in a valid story', () => {
    expect(found(rule)).toEqual([]);
  });

  it('catches a note that names whom no cited statement does', () => {
    const findings = found(rule, (story) => {
      const [question] = story.questions;
      if (question) first(question.notes).text = 'The circle welcomed the offer; Chile had doubts.';
    });
    expect(lines(findings)).toEqual([
      'question telescope, note 1: it names Chile, and no statement that it cites does',
    ]);
    expect(findings[0]?.mend).toContain('perhaps d-deck');
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
});
