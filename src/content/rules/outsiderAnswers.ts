import type { Actor, Story } from '../schema.ts';
import { type Finding, findingIf, positionEntry, type Rule } from './rule.ts';

/** Answers of outsiders and of insiders never share a colour, and each is given by its own side only. */
export const rule: Rule = {
  name: 'outsiderAnswers',
  check(story) {
    return [...sharedColours(story), ...wrongSide(story), ...repeatedLooks(story)];
  },
};

function sharedColours(story: Story): Finding[] {
  const answers = story.questions.flatMap((question) =>
    question.answers.map((answer) => ({ ...answer, entry: `answer ${question.id}/${answer.id}` })),
  );
  const insiders = answers.filter(({ outsider }) => !outsider);
  return answers
    .filter(({ outsider }) => outsider)
    .flatMap((answer) => {
      const shared = insiders.find(({ colour }) => colour === answer.colour);
      return findingIf(
        shared !== undefined,
        answer.entry,
        `an outsider's answer has the colour ${answer.colour}, which is also that of ${shared?.entry}`,
        'Give it a colour that no answer with "outsider": false has.',
      );
    });
}

/** Whether an actor is a country in none of the counted groups. */
function isOutsider(story: Story, actor: Actor): boolean {
  const counted = story.groups.filter((group) => group.counted).map(({ id }) => id);
  return actor.kind === 'country' && !actor.groups.some((id) => counted.includes(id));
}

function wrongSide(story: Story): Finding[] {
  return story.positions.flatMap((position) => {
    const actor = story.actors.find(({ id }) => id === position.actor);
    const answer = story.questions
      .find(({ id }) => id === position.question)
      ?.answers.find(({ id }) => id === position.answer);
    if (actor === undefined || answer === undefined) return [];
    return findingIf(
      answer.outsider !== isOutsider(story, actor),
      positionEntry(position),
      answer.outsider
        ? `${actor.name} is no outsider, but gets an outsider's answer`
        : `${actor.name} is an outsider, but gets an answer that is counted`,
      answer.outsider
        ? 'Choose an answer with "outsider": false.'
        : 'Choose an answer with "outsider": true, with a colour of its own; or put the actor into a counted group.',
    );
  });
}

function repeatedLooks(story: Story): Finding[] {
  return story.questions.flatMap((question) =>
    question.answers.flatMap((answer, index) => {
      const earlier = question.answers.slice(0, index);
      const same = (look: 'colour' | 'pattern'): Finding[] => {
        const other = earlier.find((one) => one[look] === answer[look]);
        return findingIf(
          other !== undefined,
          `answer ${question.id}/${answer.id}`,
          `it has the ${look} "${answer[look]}", which answer ${other?.id} has too`,
          `Give one of them another ${look}: the two are told apart by both, since not everybody sees colours.`,
        );
      };
      return [...same('colour'), ...same('pattern')];
    }),
  );
}
