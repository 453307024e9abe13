import { readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { askedActors } from '../../asked.ts';
import { storySchema } from '../../schema.ts';

const story = storySchema.parse(
  JSON.parse(readFileSync('src/content/stories/vilnius/story.json', 'utf8')),
);

describe('the sentence above the map', () => {
  const WORDS = 'zero one two three four five six seven eight nine ten'.split(' ');
  const number = (count: number): string => WORDS[count] ?? String(count);

  /** The clauses of a question, put together as a program would. */
  function sentence(id: string): string {
    const question = story.questions.find((candidate) => candidate.id === id);
    if (question === undefined) throw new Error(`No question ${id}.`);
    const asked = askedActors(story, question);
    const clause = (message: string, names: readonly string[]): string =>
      String(
        new IntlMessageFormat(message, 'en').format({
          count: names.length,
          number: number(names.length),
          names: names.join(' and '),
        }),
      );
    const answered = question.answers.flatMap((answer) => {
      const names = asked
        .filter((actor) =>
          story.positions.some(
            (position) =>
              position.actor === actor.id &&
              position.question === id &&
              position.answer === answer.id,
          ),
        )
        .map(({ name }) => name);
      return names.length > 0
        ? [{ outsider: answer.outsider, text: clause(answer.summary, names) }]
        : [];
    });
    const silent = asked.filter(
      (actor) =>
        !story.positions.some(
          (position) => position.actor === actor.id && position.question === id,
        ),
    );
    const inside = answered.filter(({ outsider }) => !outsider).map(({ text }) => text);
    const outside = answered.filter(({ outsider }) => outsider).map(({ text }) => `${text}.`);
    const counted = `${inside.join(', ')}; ${clause(
      question.silence,
      silent.map(({ name }) => name),
    )}.`;
    return [`${counted.slice(0, 1).toUpperCase()}${counted.slice(1)}`, ...outside].join(' ');
  }

  it.each([
    [
      'nato-in-asia',
      'Three want closer ties or a larger role, France wants partnership without expansion; 31 are silent. China, no member, opposes.',
    ],
    [
      'tokyo-office',
      'France opposed the office openly, Germany opposed it implicitly, says EL PAÍS; 33 are silent. China, no member, criticised it.',
    ],
    ['china', 'Two take a firm line, South Korea is more cautious; 32 are silent.'],
    [
      'ukraine',
      'Australia supports Ukraine’s war effort, South Korea has been reluctant on military aid; two are silent.',
    ],
    [
      'ties',
      'Four were invited to the summit, two have an office in Brussels, Japan was offered a cooperation programme, Australia is in Aukus; none is without a tie.',
    ],
  ])('%s', (id, expected) => {
    expect(sentence(id)).toBe(expected);
  });
});
