import { describe, expect, it } from 'vitest';
import { inventedStory, vilniusStory } from '../content/fixtures/stories.ts';
import { actorOf, isAsked, outcomeOf, questionOf } from './positions.ts';
import { isCounted } from './rollCall.ts';
import { statementsOf } from './statements.ts';

const story = vilniusStory();

const MEMBERS =
  'ALB BEL BGR CAN CZE DEU DNK ESP EST FIN FRA GBR GRC HRV HUN ISL ITA LTU LUX LVA MKD MNE NLD NOR POL PRT ROU SVK SVN TUR USA'.split(
    ' ',
  );
const PARTNERS = ['AUS', 'JPN', 'KOR', 'NZL'];

/** Of whom each question is asked, who answered it and what; all else follows. */
const EXPECTED: Record<string, { asked: string[]; answered: Record<string, string> }> = {
  'nato-in-asia': {
    asked: [...MEMBERS, ...PARTNERS, 'CHN'],
    answered: {
      USA: 'closer',
      JPN: 'closer',
      KOR: 'closer',
      FRA: 'no-expansion',
      CHN: 'opposes',
      NATO: 'closer',
    },
  },
  'tokyo-office': {
    asked: [...MEMBERS, ...PARTNERS, 'CHN'],
    answered: {
      FRA: 'against',
      DEU: 'against-implicit',
      CHN: 'criticises',
      STOLTENBERG: 'supports',
    },
  },
  china: {
    asked: [...MEMBERS, ...PARTNERS],
    answered: { USA: 'firm', JPN: 'firm', KOR: 'cautious', NATO: 'firm' },
  },
  ukraine: {
    asked: PARTNERS,
    answered: { AUS: 'supports', KOR: 'reluctant' },
  },
  ties: {
    asked: PARTNERS,
    answered: {
      JPN: 'summit-guest brussels-office cooperation-offered',
      KOR: 'summit-guest brussels-office',
      AUS: 'summit-guest aukus',
      NZL: 'summit-guest',
    },
  },
};

/** An outcome in one word or a few: the ids of the answers, or why there is none. */
function said(question: string, actorId: string, date = story.mapDate): string {
  const actor = actorOf(story, actorId);
  if (!actor) throw new Error(`No actor ${actorId}.`);
  const outcome = outcomeOf(story, questionOf(story, question), actor, date);
  return outcome.kind === 'answered'
    ? outcome.answers.map(({ answer }) => answer.id).join(' ')
    : outcome.kind;
}

describe('what each actor answered on the map’s date', () => {
  it('covers every question', () => {
    expect(story.questions.map(({ id }) => id)).toEqual(Object.keys(EXPECTED));
  });

  it.each(Object.entries(EXPECTED))('%s', (question, { asked, answered }) => {
    const got = Object.fromEntries(story.actors.map(({ id }) => [id, said(question, id)]));
    const wanted = Object.fromEntries(
      story.actors.map(({ id }) => [
        id,
        answered[id] ?? (asked.includes(id) ? 'silent' : 'not-asked'),
      ]),
    );
    expect(got).toEqual(wanted);
  });

  it.each([
    ['nato-in-asia', 35, 31],
    ['tokyo-office', 35, 33],
    ['china', 35, 32],
    ['ukraine', 4, 2],
    ['ties', 4, 0],
  ])('%s: %i are asked and counted, %i of them silent', (id, counted, silent) => {
    const question = questionOf(story, id);
    const asked = story.actors.filter(
      (actor) =>
        isAsked(story, question, actor, story.mapDate) && isCounted(story, actor, story.mapDate),
    );
    expect(asked).toHaveLength(counted);
    expect(asked.filter((actor) => said(id, actor.id) === 'silent')).toHaveLength(silent);
  });

  it('rests on statements, and a view on those that give it as the view of who answered', () => {
    const answered = story.questions.flatMap((question) =>
      story.actors.flatMap((actor) => {
        const outcome = outcomeOf(story, question, actor, story.mapDate);
        return outcome.kind === 'answered'
          ? outcome.answers.map(({ statements }) => ({ actor, question, statements }))
          : [];
      }),
    );
    expect(answered).toHaveLength(story.positions.length);
    for (const { actor, question, statements } of answered) {
      const holders = statements.flatMap(({ viewOf = [] }) => viewOf);
      expect(statements.length, actor.id).toBeGreaterThan(0);
      if (question.kind === 'scale') expect(holders, actor.id).toContain(actor.id);
    }
  });
});

describe('what each actor is asked on another day', () => {
  it('follows membership', () => {
    expect(said('china', 'SWE')).toBe('not-asked');
    expect(said('china', 'SWE', '2024-03-07')).toBe('silent');
    expect(said('china', 'FIN', '2023-04-03')).toBe('not-asked');
    expect(said('china', 'FIN', '2023-04-04')).toBe('silent');
  });

  it('never asks NATO, a person or a country outside, whose answers are kept all the same', () => {
    for (const id of ['NATO', 'STOLTENBERG', 'RUS', 'UKR', 'PRK', 'TWN']) {
      const actor = actorOf(story, id);
      for (const question of story.questions) {
        expect(actor && isAsked(story, question, actor, story.mapDate), id).toBe(false);
      }
    }
    expect(said('nato-in-asia', 'NATO')).toBe('closer');
    expect(said('china', 'CHN')).toBe('not-asked');
  });
});

describe('looking things up', () => {
  it('finds the first question for an id that there is none of', () => {
    expect(questionOf(story, 'ukraine').id).toBe('ukraine');
    expect(questionOf(story, 'weather').id).toBe('nato-in-asia');
    expect(() => questionOf({ ...story, questions: [] }, 'ukraine')).toThrow('asks no question');
  });

  it('finds nobody for nobody’s id', () => {
    expect(actorOf(story, 'FRA')?.name).toBe('France');
    expect(actorOf(story, 'XXX')).toBeNull();
    expect(actorOf(story, null)).toBeNull();
  });

  it('gives statements in the order that was asked for, and leaves out what there is not', () => {
    const ids = ['p4-macron-decision', 'no-such', 'p1-vilnius'];
    expect(statementsOf(story, ids).map(({ id }) => id)).toEqual([
      'p4-macron-decision',
      'p1-vilnius',
    ]);
  });

  it('takes a position with an answer that the question does not have for none', () => {
    const broken = inventedStory();
    const [norway] = broken.positions;
    const actor = actorOf(broken, 'NOR');
    if (!norway || !actor) throw new Error('The invented story has changed.');
    broken.positions = [{ ...norway, answer: 'maybe' }];
    expect(outcomeOf(broken, questionOf(broken, 'telescope'), actor, broken.mapDate)).toEqual({
      kind: 'silent',
    });
  });
});
