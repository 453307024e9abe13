import { describe, expect, it } from 'vitest';
import { inventedStory, vilniusStory } from '../content/fixtures/stories.ts';
import { questionOf } from './positions.ts';
import { isCounted, rollCall } from './rollCall.ts';

const story = vilniusStory();
const call = (question: string, date = story.mapDate) =>
  rollCall(story, questionOf(story, question), date);
const ids = (entries: readonly { id: string }[]): string => entries.map(({ id }) => id).join(' ');

/** The roll call as lines: `answer: who is counted | who is not`. */
const lines = (question: string): string[] =>
  call(question).rows.map(({ answer, actors, uncounted }) =>
    `${answer.id}: ${ids(actors)} | ${ids(uncounted)}`.replaceAll(/\s+/g, ' ').trim(),
  );

describe('the roll call', () => {
  it.each([
    ['nato-in-asia', ['closer: USA JPN KOR | NATO', 'no-expansion: FRA |', 'opposes: | CHN']],
    [
      'tokyo-office',
      ['supports: | STOLTENBERG', 'against: FRA |', 'against-implicit: DEU |', 'criticises: | CHN'],
    ],
    ['china', ['firm: USA JPN | NATO', 'cautious: KOR |']],
    ['ukraine', ['supports: AUS |', 'reluctant: KOR |']],
    [
      'ties',
      [
        'summit-guest: JPN KOR AUS NZL |',
        'brussels-office: JPN KOR |',
        'cooperation-offered: JPN |',
        'aukus: AUS |',
      ],
    ],
  ])('of %s', (question, expected) => {
    expect(lines(question)).toEqual(expected);
  });

  it.each([
    ['nato-in-asia', 31],
    ['tokyo-office', 33],
    ['china', 32],
    ['ukraine', 2],
    ['ties', 0],
  ])('of %s has %i silent ones, all of them counted', (question, count) => {
    const { silent } = call(question);
    expect(silent).toHaveLength(count);
    expect(silent.filter((actor) => !isCounted(story, actor, story.mapDate))).toEqual([]);
  });

  it('leaves nobody out and puts nobody among those who answered and those who did not', () => {
    for (const question of story.questions.filter(({ kind }) => kind === 'scale')) {
      const { rows, silent } = call(question.id);
      const counted = [...rows.flatMap(({ actors }) => actors), ...silent].map(({ id }) => id);
      expect(new Set(counted).size, question.id).toBe(counted.length);
      expect(counted, question.id).toHaveLength(question.id === 'ukraine' ? 4 : 35);
    }
  });

  it('names New Zealand and Japan as silent on Ukraine', () => {
    expect(ids(call('ukraine').silent)).toBe('JPN NZL');
  });

  it('has no row for Sweden until it has joined', () => {
    expect(ids(call('china').silent)).not.toContain('SWE');
    expect(ids(call('china', '2024-03-07').silent)).toContain('SWE');
    expect(call('china', '2024-03-07').silent).toHaveLength(33);
  });

  it('works for another story', () => {
    const invented = inventedStory();
    const { rows, silent } = rollCall(invented, questionOf(invented, 'telescope'), '2031-05-13');
    expect(rows.map(({ actors, uncounted }) => `${ids(actors)}|${ids(uncounted)}`)).toEqual([
      'NOR|',
      '|ISL',
    ]);
    expect(ids(silent)).toBe('CHL KEN');
  });
});

describe('who is counted', () => {
  it('31 members and four partners', () => {
    const counted = story.actors.filter((actor) => isCounted(story, actor, story.mapDate));
    expect(counted).toHaveLength(35);
    for (const id of ['SWE', 'CHN', 'NATO', 'STOLTENBERG', 'RUS']) {
      expect(ids(counted)).not.toContain(id);
    }
  });
});
