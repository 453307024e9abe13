import { describe, expect, it } from 'vitest';
import { vilniusStory } from '../content/fixtures/stories.ts';
import { compare, differingQuestions, verdictOf } from './comparison.ts';

const story = vilniusStory();
const of = (pair: string) => compare(story, pair.split('-'));
const verdict = (pair: string) => {
  const { stated, only } = verdictOf(of(pair));
  return {
    stated: stated.map(({ question, likeness }) => `${question.id}: ${likeness}`),
    only: only.map(
      ({ actors, questions }) =>
        `${actors.map(({ id }) => id).join(' ')}: ${questions.map(({ id }) => id).join(' ')}`,
    ),
  };
};

describe('what two hold', () => {
  it.each([
    ['JPN-KOR', { stated: ['nato-in-asia: same', 'china: none'], only: ['KOR: ukraine'] }],
    ['FRA-DEU', { stated: ['tokyo-office: side'], only: ['FRA: nato-in-asia'] }],
    ['USA-FRA', { stated: ['nato-in-asia: none'], only: ['FRA: tokyo-office', 'USA: china'] }],
    ['USA-JPN', { stated: ['nato-in-asia: same', 'china: none'], only: [] }],
    ['AUS-KOR', { stated: ['ukraine: none'], only: ['KOR: nato-in-asia china'] }],
    ['AUS-NZL', { stated: [], only: ['AUS: ukraine'] }],
    ['USA-DEU', { stated: [], only: ['USA: nato-in-asia china', 'DEU: tokyo-office'] }],
    // On the office NATO's is Stoltenberg's own view, and the question on China does not cover China.
    ['CHN-NATO', { stated: ['nato-in-asia: none'], only: [] }],
    ['LTU-ESP', { stated: [], only: [] }],
    ['USA-GBR', { stated: [], only: ['USA: nato-in-asia china'] }],
  ])('%s', (pair, expected) => {
    expect(verdict(pair)).toEqual(expected);
  });

  it.each([
    ['USA-FRA', ['nato-in-asia']],
    ['JPN-KOR', ['china']],
    ['AUS-KOR', ['ukraine']],
    ['CHN-NATO', ['nato-in-asia']],
    // Both have opposed the office, each in a way of its own; the other's words on China have a clause more.
    ['FRA-DEU', []],
    ['USA-JPN', []],
    ['JPN-KOR-AUS', []],
  ])('%s differ on %j', (pair, expected) => {
    expect(differingQuestions(of(pair)).map(({ id }) => id)).toEqual(expected);
  });

  it('is aligned by question, and of whom a question does not cover there is nothing', () => {
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
