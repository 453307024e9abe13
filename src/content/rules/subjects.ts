import { coveredActors } from './positions.ts';
import { findingIf, type Rule } from './rule.ts';

/** The subject of a question is a country that the question does not cover: its land cannot carry both. */
export const rule: Rule = {
  name: 'subjects',
  check(story) {
    return story.questions.flatMap((question) => {
      const subject = story.actors.find(({ id }) => id === question.about);
      if (subject === undefined) return [];
      const entry = `question ${question.id}`;
      return [
        ...findingIf(
          subject.kind !== 'country',
          entry,
          `its field "about" names ${subject.name}, which is no country and has no land to mark`,
          'Name a country, or take the field out.',
        ),
        ...findingIf(
          coveredActors(story, question).includes(subject),
          entry,
          `its field "about" names ${subject.name}, which the question covers`,
          'Take the field out, or name in "askedOf" whom else the question covers.',
        ),
      ];
    });
  },
};
