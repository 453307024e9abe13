import type { PublicStory } from '../../content/publicSchema.ts';
import type { Column } from './csv.ts';

type Actor = PublicStory['actors'][number];
type Question = PublicStory['questions'][number];
type Statement = PublicStory['statements'][number];

/** What stands in the place of an answer where the article reports none. */
export const NOT_REPORTED = 'not reported';

/** One answer of one actor to one question, or its silence. */
export interface PositionRow {
  readonly actor: Actor;
  readonly question: Question;
  readonly asked: boolean;
  /** Undefined where the article reports none. */
  readonly answer: Question['answers'][number] | undefined;
  /** What the answer rests on, in the position's own order. */
  readonly evidence: readonly Statement[];
}

/**
 * Every answer, and every silence of who was asked, in the story's order of questions and of actors.
 * Who was not asked and has not answered has no row.
 */
export function positionRows(story: PublicStory): PositionRow[] {
  return story.questions.flatMap((question) =>
    story.actors.flatMap((actor): PositionRow[] => {
      const asked = question.askedOf.includes(actor.id);
      const given = story.positions.filter(
        (one) => one.actor === actor.id && one.question === question.id,
      );
      if (given.length === 0) {
        return asked ? [{ actor, question, asked, answer: undefined, evidence: [] }] : [];
      }
      return given.map(({ answer, statements }) => ({
        actor,
        question,
        asked,
        answer: question.answers.find(({ id }) => id === answer),
        evidence: statements.flatMap((id) => story.statements.find((one) => one.id === id) ?? []),
      }));
    }),
  );
}

/** What `positions.csv` says of each row. */
export const POSITION_COLUMNS: readonly Column<PositionRow>[] = [
  {
    name: 'question',
    about: 'Id of the question. Of the editors of the map: the article asks none.',
    of: ({ question }) => question.id,
  },
  {
    name: 'question_title',
    about: 'The question in words.',
    of: ({ question }) => question.title,
  },
  {
    name: 'actor',
    about: 'Id of who answers: ISO 3166-1 alpha-3, or a word in capitals for who is no country.',
    of: ({ actor }) => actor.id,
  },
  { name: 'actor_name', about: 'The name in English.', of: ({ actor }) => actor.name },
  {
    name: 'actor_kind',
    about: 'country, organisation or person.',
    of: ({ actor }) => actor.kind,
  },
  {
    name: 'actor_groups',
    about: 'Ids of its groups on the map’s date, with spaces between. From outside the article.',
    of: ({ actor }) => actor.groups.join(' '),
  },
  {
    name: 'asked',
    about:
      'yes or no: whether the map asks the question of this actor. Organisations and persons can have an answer without being asked.',
    of: ({ asked }) => (asked ? 'yes' : 'no'),
  },
  {
    name: 'answer',
    about: `Id of the answer. “${NOT_REPORTED}” where the question is asked and the article reports no position: that is silence, and no opinion. Who is not asked and has no answer has no row. From the article, by the statements in the last columns.`,
    of: ({ answer }) => answer?.id ?? NOT_REPORTED,
  },
  {
    name: 'answer_label',
    about: 'The answer in words.',
    of: ({ answer }) => answer?.label ?? NOT_REPORTED,
  },
  {
    name: 'statements',
    about:
      'Ids of the statements that the answer rests on, with spaces between: see statements.csv.',
    of: ({ evidence }) => evidence.map(({ id }) => id).join(' '),
  },
  {
    name: 'paragraphs',
    about: 'Where in the article those statements stand, each once, with spaces between.',
    of: ({ evidence }) => [...new Set(evidence.map(({ paragraph }) => paragraph))].join(' '),
  },
];
