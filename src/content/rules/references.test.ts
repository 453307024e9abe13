import { describe, expect, it } from 'vitest';
import { rule } from './references.ts';
import { first, found, lines, pick } from './tinyStory.ts';

describe('references', () => {
  it('finds nothing in a valid story', () => {
    expect(found(rule)).toEqual([]);
  });

  it('catches a statement about nobody', () => {
    const findings = found(rule, (story) => {
      pick(story.statements, 'p1-fjell').about.push('PER');
    });
    expect(lines(findings)).toEqual([
      expect.stringContaining('statement p1-fjell: its field "about" names "PER"'),
    ]);
  });

  it('says which id was meant', () => {
    const findings = found(rule, (story) => {
      first(story.positions).statements = ['p1-fjel'];
      pick(story.questions, 'telescope').askedOf = ['founders'];
    });
    expect(findings.map(({ fix }) => fix)).toEqual([
      'Did you mean "founder"? Correct the id, or add the group or actor.',
      'Did you mean "p1-fjell"? Correct the id, or add the statement.',
    ]);
  });

  it('catches a speaker of nobody', () => {
    const findings = found(rule, (story) => {
      pick(story.statements, 'p1-fjell').speaker.actor = 'PER';
    });
    expect(lines(findings)).toEqual([
      expect.stringContaining('statement p1-fjell: its field "speaker" names "PER"'),
    ]);
  });

  it('catches evidence that does not exist', () => {
    const findings = found(rule, (story) => {
      first(story.positions).statements.push('p9-none');
    });
    expect(lines(findings)).toEqual([
      expect.stringContaining(
        'position NOR telescope pays: its field "statements" names "p9-none"',
      ),
    ]);
  });

  it('catches a link that ends nowhere', () => {
    const findings = found(rule, (story) => {
      pick(story.links, 'road').ends.push('bergen');
    });
    expect(lines(findings)).toEqual([
      expect.stringContaining('link road: its field "ends" names "bergen"'),
    ]);
  });

  it('catches a group that does not exist', () => {
    const findings = found(rule, (story) => {
      pick(story.actors, 'NOR').groups.push('guest');
    });
    expect(lines(findings)).toEqual([
      expect.stringContaining('actor NOR: its field "groups" names "guest"'),
    ]);
  });

  it('catches a question put to nobody', () => {
    const findings = found(rule, (story) => {
      pick(story.questions, 'telescope').askedOf.push('guest');
    });
    expect(lines(findings)).toEqual([
      expect.stringContaining('question telescope: its field "askedOf" names "guest"'),
    ]);
  });

  it('catches context, a gap and a place about nobody', () => {
    const findings = found(rule, (story) => {
      first(story.context).about = 'guest';
      first(story.gaps).about = 'PER';
      first(story.places).in = 'PER';
    });
    expect(lines(findings)).toEqual([
      expect.stringContaining('gap PER: its field "about"'),
      expect.stringContaining('context guest: its field "about"'),
      expect.stringContaining('place voss: its field "in"'),
    ]);
  });

  it('never takes context for evidence', () => {
    const findings = found(rule, (story) => {
      first(story.positions).statements = ['founder'];
    });
    expect(lines(findings)).toEqual([
      expect.stringContaining('its field "statements" names "founder", which is no statement'),
    ]);
  });
});
