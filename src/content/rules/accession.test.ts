import { describe, expect, it } from 'vitest';
import { rule } from './accession.ts';
import { found, lines, pick } from './tinyStory.ts';

describe('accession', () => {
  it('finds nothing in a valid story', () => {
    expect(found(rule)).toEqual([]);
  });

  it('catches a member that has not joined yet', () => {
    const findings = found(rule, (story) => {
      pick(story.actors, 'KEN').joined = '2031-05-14';
    });
    expect(lines(findings)).toEqual([
      expect.stringContaining(
        'actor KEN: it is listed as a Member of the circle, but had not joined by 2031-05-13',
      ),
    ]);
  });

  it('catches a member that is not listed', () => {
    const findings = found(rule, (story) => {
      pick(story.actors, 'KEN').groups = ['neighbour'];
    });
    expect(lines(findings)).toEqual([
      expect.stringContaining('actor KEN: it joined on 2031-05-13, but is not listed'),
    ]);
  });

  it('catches a member without a date', () => {
    const findings = found(rule, (story) => {
      delete pick(story.actors, 'KEN').joined;
    });
    expect(lines(findings)).toEqual([expect.stringContaining('actor KEN: it is listed')]);
  });

  it('catches a member in two groups', () => {
    const findings = found(rule, (story) => {
      pick(story.actors, 'KEN').groups.push('neighbour');
    });
    expect(lines(findings)).toEqual([
      expect.stringContaining('actor KEN: a member is in another group too'),
    ]);
  });

  it('catches two groups by accession', () => {
    const findings = found(rule, (story) => {
      pick(story.groups, 'body').byAccession = true;
    });
    expect(lines(findings)).toEqual([
      expect.stringContaining('groups: more than one group is by accession'),
    ]);
  });

  it('catches dates of joining that have no source', () => {
    const findings = found(rule, (story) => {
      for (const entry of story.context) delete entry.accession;
    });
    expect(lines(findings)).toEqual([
      expect.stringContaining('context: nothing says from where the dates of joining'),
    ]);
  });
});
