import { describe, expect, it } from 'vitest';
import { vilniusStory } from '../content/fixtures/stories.ts';
import { keyboardOrder, typeAhead } from './keyboardOrder.ts';
import { questionOf } from './positions.ts';

const story = vilniusStory();
const walked = (question: string): string[] =>
  keyboardOrder(story, questionOf(story, question), story.mapDate).map(({ id }) => id);

describe('the order of the walk', () => {
  it('is the roll call’s, whatever is asked, with every country once', () => {
    const countries = story.actors.filter(({ kind }) => kind === 'country').map(({ id }) => id);
    for (const { id } of story.questions) {
      expect([...walked(id)].sort(), id).toEqual([...countries].sort());
    }
    expect(walked('ukraine').slice(0, 4)).toEqual(['AUS', 'KOR', 'JPN', 'NZL']);
    expect(walked('tokyo-office').indexOf('CHN')).toBeLessThan(
      walked('tokyo-office').indexOf('ESP'),
    );
  });
});

describe('letters that are typed', () => {
  const names = ['Spain', 'Sweden', 'South Korea', 'Türkiye', 'Slovenia'];
  const { compare } = new Intl.Collator('en', { sensitivity: 'base' });
  const find = (at: number, typed: string): string | undefined =>
    names[typeAhead(names, at, typed, (one, other) => compare(one, other) === 0)];

  it('mean the next name that begins with them, and the present one too after the first', () => {
    expect(find(0, 's')).toBe('Sweden');
    expect(find(1, 'so')).toBe('South Korea');
    expect(find(2, 'south k')).toBe('South Korea');
    expect(find(0, 'tu')).toBe('Türkiye');
    expect(find(-1, 'sp')).toBe('Spain');
  });

  it('go from one to the next where it is one letter again and again', () => {
    expect(find(2, 'ss')).toBe('Slovenia');
    expect(find(4, 'sss')).toBe('Spain');
    expect(find(0, 'x')).toBeUndefined();
  });
});
