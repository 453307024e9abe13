import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inventedStory, vilniusStory } from '../content/fixtures/stories.ts';
import { actorsIn, groupOn, groupsOn, hasJoined } from './membership.ts';
import { actorOf } from './positions.ts';

const story = vilniusStory();
const codes = (group: string, date: string): string[] =>
  actorsIn(story, group, date).map(({ id }) => id);
const groupOf = (id: string, date: string): string | null => {
  const actor = actorOf(story, id);
  return actor && (groupOn(story, actor, date)?.id ?? null);
};

describe('who is a member', () => {
  it.each([
    ['1949-08-23', 0],
    ['1949-08-24', 12],
    ['1949-12-31', 12],
    ['1952-02-17', 12],
    ['1952-02-18', 14],
    ['1955-05-05', 14],
    ['1955-05-06', 15],
    ['1982-05-30', 16],
    ['1990-10-03', 16],
    ['1999-03-12', 19],
    ['2004-03-29', 26],
    ['2009-04-01', 28],
    ['2017-06-05', 29],
    ['2020-03-27', 30],
    ['2022-06-30', 30],
    ['2023-04-03', 30],
    ['2023-04-04', 31],
    [story.mapDate, 31],
    ['2024-03-06', 31],
    ['2024-03-07', 32],
    ['2031-01-01', 32],
  ])('on %s there are %i', (date, count) => {
    expect(actorsIn(story, 'member', date)).toHaveLength(count);
  });

  it('the twelve of the beginning', () => {
    expect(codes('member', '1949-12-31').sort()).toEqual(
      'BEL CAN DNK FRA GBR ISL ITA LUX NLD NOR PRT USA'.split(' '),
    );
  });

  it('Finland is one on the day on which it joined, and of no group before', () => {
    expect(groupOf('FIN', '2023-04-03')).toBeNull();
    expect(groupOf('FIN', '2023-04-04')).toBe('member');
  });

  it('Sweden is an invitee until it joins, and then no longer', () => {
    expect(groupOf('SWE', story.mapDate)).toBe('invitee');
    expect(groupOf('SWE', '2024-03-06')).toBe('invitee');
    expect(codes('invitee', '2024-03-06')).toEqual(['SWE']);
    expect(groupOf('SWE', '2024-03-07')).toBe('member');
    expect(codes('invitee', '2024-03-07')).toEqual([]);
  });

  it('those who join stay, and nobody is in two groups', () => {
    const day = fc
      .date({ min: new Date('1945-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [early, late] = one < other ? [one, other] : [other, one];
        const later = new Set(codes('member', late));
        expect(codes('member', early).filter((id) => !later.has(id))).toEqual([]);
        for (const actor of story.actors) {
          expect(groupsOn(story, actor, one).length, actor.id).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe('the other groups', () => {
  it('do not depend on a date of joining', () => {
    for (const date of ['1949-01-01', story.mapDate, '2031-01-01']) {
      expect(codes('partner', date)).toEqual(['JPN', 'KOR', 'AUS', 'NZL']);
      expect(codes('other', date)).toEqual(['CHN', 'RUS', 'UKR', 'PRK', 'TWN']);
      expect(codes('organisation', date)).toEqual(['NATO']);
    }
  });

  it('hold no person and no stranger', () => {
    expect(groupOf('STOLTENBERG', story.mapDate)).toBeNull();
    expect(codes('no-such-group', story.mapDate)).toEqual([]);
  });

  it('are those of another story in another story', () => {
    const invented = inventedStory();
    const founders = (date: string): string[] =>
      actorsIn(invented, 'founder', date).map(({ id }) => id);
    expect(founders('2031-05-12')).toEqual(['NOR', 'CHL']);
    expect(founders('2031-05-13')).toEqual(['NOR', 'CHL', 'KEN']);
    const iceland = actorOf(invented, 'ISL');
    expect(iceland && hasJoined(iceland, '2099-01-01')).toBe(false);
  });
});
