import { describe, expect, it } from 'vitest';
import { inventedStory, vilniusStory } from '../content/fixtures/stories.ts';
import type { Question, Story } from '../content/schema.ts';
import { beginsSentence, leadsOf, positionsRestingOn } from './leads.ts';
import { questionOf } from './positions.ts';
import { statementsOf } from './statements.ts';

const story = vilniusStory();
const ids = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);
const withoutLeads = ({ leads: _, ...question }: Question): Question => question;

describe('the statements that a question’s panel opens on', () => {
  it.each(story.questions)('$id: are those that the story chooses, in its order', (question) => {
    expect(ids(leadsOf(story, question))).toEqual(question.leads);
  });

  it.each([
    ...story.questions.map((question) => [question.id, story, question] as const),
    ...inventedStory().questions.map((one) => [one.id, inventedStory(), one] as const),
  ])('%s: are else some of its evidence, each speaker once', (_, of, asked) => {
    const question = withoutLeads(asked);
    const leads = leadsOf(of, question);
    const speakers = new Set(leads.map(({ speaker }) => speaker.name));
    expect(leads.length).toBeGreaterThan(0);
    expect(leads.length).toBeLessThanOrEqual(4);
    expect([1, leads.length]).toContain(speakers.size);
    for (const lead of leads) expect(positionsRestingOn(of, question, lead)).not.toEqual([]);
  });

  it('begin with what is quoted, where none is chosen', () => {
    const invented = inventedStory();
    expect(ids(leadsOf(invented, questionOf(invented, 'telescope')))).toEqual([
      'p1-fjell',
      'p3-wasteful',
    ]);
    expect(ids(leadsOf(story, withoutLeads(questionOf(story, 'nato-in-asia'))))).toEqual([
      'p1-wish',
      'p1-china-eastward',
      'p4-macron-name',
      'p3-france-mistake',
    ]);
  });

  it('are those of its notes where it has no position, and none where it has neither', () => {
    const invented: Story = { ...inventedStory(), positions: [] };
    expect(ids(leadsOf(invented, questionOf(invented, 'telescope')))).toEqual(['p1-welcome']);
    expect(leadsOf(invented, questionOf(invented, 'ties'))).toEqual([]);
  });
});

describe('the positions that rest on a statement', () => {
  const restingOn = (question: string): string[][] =>
    leadsOf(story, questionOf(story, question)).map((lead) =>
      positionsRestingOn(story, questionOf(story, question), lead).map(
        ({ actor, answer }) => `${actor} ${answer}`,
      ),
    );

  it('are an actor’s own: Stoltenberg’s words about Japan are no answer of Japan’s', () => {
    expect(restingOn('nato-in-asia')).toEqual([
      ['FRA no-expansion'],
      ['CHN opposes'],
      [],
      ['JPN closer'],
    ]);
    expect(restingOn('tokyo-office')).toEqual([
      ['STOLTENBERG supports'],
      ['FRA against'],
      ['DEU against-implicit'],
    ]);
    expect(restingOn('ties')).toEqual([[], ['JPN cooperation-offered'], ['AUS aukus']]);
  });

  it('are of several answers those of whom it is about first', () => {
    expect(restingOn('china')).toEqual([['NATO firm'], ['KOR cautious']]);
  });

  it('are all that have the answer', () => {
    const ties = questionOf(story, 'ties');
    const [invited] = statementsOf(story, ['p1-invited']);
    expect(invited && positionsRestingOn(story, ties, invited)).toHaveLength(4);
  });
});

it.each([
  ['“Whatever people say, geography is stubborn.', true],
  ['Tokyo has long wanted closer ties', true],
  ['“eastward movement into the Asia-Pacific region”', false],
  ['“¿Élargir?”', true],
  ['“静かな空”', false],
  ['', false],
])('whether %s can stand alone: %s', (words, expected) => {
  expect(beginsSentence(words)).toBe(expected);
});
