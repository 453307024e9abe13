import { describe, expect, it } from 'vitest';
import { rule } from './speakers.ts';
import { found, lines, pick } from './tinyStory.ts';

describe('speakers', () => {
  it('finds nothing in a valid story', () => {
    expect(found(rule)).toEqual([]);
  });

  it('catches a person without an office', () => {
    const findings = found(rule, (story) => {
      delete pick(story.statements, 'p3-hraun').speaker.office;
    });
    expect(lines(findings)).toEqual([
      expect.stringContaining('statement p3-hraun: Jón Hraun speaks without an office'),
    ]);
  });

  it('catches an office written in two ways', () => {
    const findings = found(rule, (story) => {
      pick(story.statements, 'p1-fjell').speaker.office = 'Minister';
    });
    expect(lines(findings)).toEqual([
      expect.stringContaining(
        'statement p1-fjell: Ada Fjell is Minister here and Minister of Science of Norway elsewhere',
      ),
    ]);
  });

  it('catches a leader whom the paragraph does not name', () => {
    const findings = found(rule, (story) => {
      pick(story.actors, 'KEN').leader = {
        name: 'Mary Wanjiru',
        office: 'President',
        paragraph: 'P4',
      };
    });
    expect(lines(findings)).toEqual([
      expect.stringContaining('actor KEN: paragraph P4 does not name Mary Wanjiru'),
    ]);
  });

  it('catches a leader in a paragraph that does not exist', () => {
    const findings = found(rule, (story) => {
      const { leader } = pick(story.actors, 'NOR');
      if (leader) leader.paragraph = 'P9';
    });
    expect(lines(findings)).toEqual([
      expect.stringContaining('actor NOR: its leader is named in P9'),
    ]);
  });

  it('catches a person on nobody’s panel, or in a group', () => {
    const findings = found(rule, (story) => {
      pick(story.actors, 'CIRCLE').kind = 'person';
    });
    expect(lines(findings)).toEqual([
      expect.stringContaining('actor CIRCLE: nobody’s panel shows this person'),
      expect.stringContaining('actor CIRCLE: a person is in a group'),
    ]);
  });
});
