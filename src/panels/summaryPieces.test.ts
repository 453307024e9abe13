import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MANY } from '../../e2e/fixtures/manyRuns.ts';
import { inventedStory, vilniusStory } from '../content/fixtures/stories.ts';
import type { Story } from '../content/schema.ts';
import { createTranslator } from '../i18n/translator.ts';
import { questionOf } from '../model/positions.ts';
import { rollCall } from '../model/rollCall.ts';
import { summaryPieces } from './summaryPieces.ts';

const en = createTranslator('en');

function pieces(story: Story, id: string) {
  const question = questionOf(story, id);
  return summaryPieces(question, rollCall(story, question, story.mapDate), en);
}

const sentence = (story: Story, id: string): string =>
  pieces(story, id)
    .map(({ words }) => words)
    .join('');

describe('the sentence above the map', () => {
  const story = vilniusStory();

  it.each([
    [
      'nato-in-asia',
      'NATO (without consensus on how far), the U.S., Japan and South Korea want closer ties; France wants partners, but no expansion. China, not a member, objects. For the other 31 the article reports no position.',
    ],
    [
      'tokyo-office',
      'Stoltenberg, NATO’s secretary general, supported it; France opposed it openly; Germany opposed it implicitly, says EL PAÍS. China, not a member, criticized it. For the other 33 the article reports no position. EL PAÍS says other Allies, unnamed, opposed it implicitly too.',
    ],
    [
      'china',
      'NATO’s communiqué uses firm language, the U.S. presses for a very firm line, Japan backs U.S. export curbs; South Korea is more cautious than Japan. For the other 32 the article reports no position. The main European Allies, unnamed, share Washington’s concern but do not want positions that could raise tensions.',
    ],
    [
      'ukraine',
      'Australia supports Ukraine’s war effort; South Korea has been reluctant on military aid. For Japan and New Zealand the article reports no position.',
    ],
    [
      'ties',
      'All four were invited to the summit; Japan and South Korea have representative offices in Brussels; Japan was offered a cooperation program; Australia is in Aukus.',
    ],
  ])('%s', (id, expected) => {
    expect(sentence(story, id)).toBe(expected);
  });

  it('lets names stand out in the colour of their answer, and what bounds them not', () => {
    expect(
      pieces(story, 'nato-in-asia').flatMap(({ words, strong, ink }) =>
        strong ? [`${words}: ${ink}`] : [],
      ),
    ).toEqual([
      'NATO: blue',
      'the U.S., Japan and South Korea: blue',
      'France: ochre',
      'China: purple',
    ]);
  });

  /** Whom the sentence leaves out of those who hold a position: names of three or fewer, else numbers. */
  function unsaid(told: Story, id: string): string[] {
    const call = rollCall(told, questionOf(told, id), told.mapDate);
    const said = sentence(told, id);
    return call.rows.flatMap(({ actors, uncounted }) => {
      const named = [...uncounted, ...(actors.length > 3 ? [] : actors)];
      const words = [
        ...named.map(({ name, inSentence }) => inSentence ?? name),
        ...(actors.length > 3 ? [en.count(actors.length)] : []),
      ];
      return words.filter((one) => !said.toLowerCase().includes(one.toLowerCase()));
    });
  }

  it('names everybody who holds a position on the question, or counts the counted', () => {
    for (const { id } of story.questions) expect(unsaid(story, id), id).toEqual([]);
  });

  it('and does so whoever they are, and however many', () => {
    const holders = fc.uniqueArray(fc.constantFrom(...story.actors.map(({ id }) => id)), {
      maxLength: 9,
    });
    const answered = fc
      .constantFrom(...story.questions.filter(({ kind }) => kind === 'scale'))
      .chain(({ id, answers }) =>
        fc.record({
          question: fc.constant(id),
          actors: holders,
          answers: fc.array(fc.constantFrom(...answers.map((answer) => answer.id)), {
            minLength: 9,
            maxLength: 9,
          }),
        }),
      );
    fc.assert(
      fc.property(answered, ({ question, actors, answers }) => {
        const positions = actors.map((actor, i) => ({
          actor,
          question,
          answer: answers[i] ?? '',
          statements: [],
        }));
        expect(unsaid({ ...story, positions }, question)).toEqual([]);
      }),
      { numRuns: MANY.numRuns / 5 },
    );
  });

  it('says nothing of others where nobody has a position', () => {
    const nobody = inventedStory();
    nobody.positions = [];
    expect(sentence(nobody, 'telescope')).toMatch(/^For 4 the|^For four the article reports no/);
  });

  it('is empty where there is nothing to say', () => {
    const question = { ...questionOf(story, 'china'), askedOf: [], answers: [], notes: [] };
    expect(summaryPieces(question, { rows: [], silent: [] }, en)).toEqual([]);
  });
});
