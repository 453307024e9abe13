import { describe, expect, it } from 'vitest';
import { rule } from './messages.ts';
import { first, found, lines, pick } from './tinyStory.ts';

describe('messages', () => {
  it('finds nothing in a valid story', () => {
    expect(found(rule)).toEqual([]);
  });

  it('catches a message that does not parse', () => {
    const findings = found(rule, (story) => {
      first(pick(story.questions, 'telescope').answers).summary = '{count, plural, one {{names}';
    });
    expect(lines(findings)).toEqual([
      expect.stringContaining('answer telescope/pays: its message does not parse'),
    ]);
  });

  it('catches an argument that nobody gives', () => {
    const findings = found(rule, (story) => {
      first(pick(story.questions, 'telescope').answers).summary =
        '{count, plural, one {{name}} other {{total}}}';
    });
    expect(lines(findings)).toEqual([
      expect.stringContaining('{name}'),
      expect.stringContaining('{total}'),
    ]);
  });

  it('catches what only a summary gets in a clause of one', () => {
    const findings = found(rule, (story) => {
      first(story.positions).clause = '{names} would pay';
    });
    expect(lines(findings)).toEqual([
      expect.stringMatching(/^position NOR .*its message asks for \{names\}/u),
    ]);
  });
});
