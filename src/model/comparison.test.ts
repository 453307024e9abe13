import { describe, expect, it } from 'vitest';
import { vilniusStory } from '../content/fixtures/stories.ts';
import { compare, verdictOf } from './comparison.ts';

const story = vilniusStory();
const of = (pair: string) => compare(story, pair.split('-'));
const verdict = (pair: string) => {
  const { agree, alike, differ, only } = verdictOf(of(pair));
  return {
    agree: agree.map(({ id }) => id),
    alike: alike.map(({ id }) => id),
    differ: differ.map(({ id }) => id),
    only: only.map(
      ({ actors, questions }) =>
        `${actors.map(({ id }) => id).join(' ')}: ${questions.map(({ id }) => id).join(' ')}`,
    ),
  };
};

describe('what two answered', () => {
  it.each([
    ['JPN-KOR', { agree: ['nato-in-asia'], differ: ['china'], only: ['KOR: ukraine'] }],
    ['FRA-DEU', { agree: [], alike: ['tokyo-office'], differ: [], only: ['FRA: nato-in-asia'] }],
    ['USA-FRA', { agree: [], differ: ['nato-in-asia'], only: ['FRA: tokyo-office', 'USA: china'] }],
    ['USA-JPN', { agree: ['nato-in-asia', 'china'], differ: [], only: [] }],
    ['AUS-KOR', { agree: [], differ: ['ukraine'], only: ['KOR: nato-in-asia china'] }],
    ['AUS-NZL', { agree: [], differ: [], only: ['AUS: ukraine'] }],
    ['USA-DEU', { agree: [], differ: [], only: ['USA: nato-in-asia china', 'DEU: tokyo-office'] }],
    // On the office NATO's is Stoltenberg's own view, and China is not asked about itself.
    ['CHN-NATO', { agree: [], differ: ['nato-in-asia'], only: [] }],
    ['LTU-ESP', { agree: [], differ: [], only: [] }],
    ['USA-GBR', { agree: [], differ: [], only: ['USA: nato-in-asia china'] }],
  ])('%s', (pair, expected) => {
    expect(verdict(pair)).toEqual({ alike: [], ...expected });
  });

  it('is aligned by question, and of whom a question was not asked there is nothing', () => {
    const { questions } = of('FRA-JPN');
    const ukraine = questions.find(({ question }) => question.id === 'ukraine');
    expect(ukraine?.answers.map((given) => given.map(({ outcome }) => outcome.kind))).toEqual([
      [],
      ['silent'],
    ]);
    expect(of('FRA-DEU').questions.map(({ question }) => question.id)).toEqual([
      'nato-in-asia',
      'tokyo-office',
      'china',
    ]);
  });

  it('keeps a person’s view theirs', () => {
    const office = of('CHN-NATO').questions.find(({ question }) => question.id === 'tokyo-office');
    expect(office?.answers[1]?.map(({ by }) => by?.id)).toEqual(['STOLTENBERG']);
  });
});

describe('what joins them', () => {
  it('is a link that ends at both, and never what one says to the other', () => {
    expect(of('USA-JPN').links.map(({ id }) => id)).toEqual(['japan-us']);
    expect(of('AUS-USA-GBR').links.map(({ id }) => id)).toEqual(['aukus']);
    expect(of('CHN-NATO').links).toEqual([]);
  });

  it('is said of all of them at once', () => {
    expect(of('JPN-KOR').together.map(({ id }) => id)).toContain('p10-korea-cautious');
    expect(of('JPN-KOR-AUS').together.map(({ id }) => id)).toEqual(
      story.statements
        .filter(({ about }) => ['JPN', 'KOR', 'AUS'].every((id) => about.includes(id)))
        .map(({ id }) => id),
    );
    expect(of('LTU-ESP').together).toEqual([]);
  });
});
