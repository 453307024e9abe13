import type { PublicStory } from '../../content/publicSchema.ts';
import type { Column } from './csv.ts';

type Actor = PublicStory['actors'][number];
type Question = PublicStory['questions'][number];
type Statement = PublicStory['statements'][number];

/** The value of an answer's column where the article reports none. */
export const NOT_REPORTED = 'not reported';

/** One position of one actor on one question, or that none is reported. */
export interface PositionRow {
  readonly actor: Actor;
  readonly question: Question;
  readonly asked: boolean;
  /** Undefined where the article reports none. */
  readonly answer: Question['answers'][number] | undefined;
  /** The words that limit the answer. */
  readonly qualifier?: string | undefined;
  /** The statements that the answer rests on, in the position's order. */
  readonly evidence: readonly Statement[];
  /** The day that the map shows. */
  readonly asOf: string;
}

/**
 * A row for each position, and for each actor that a question covers and that has none, in the story's
 * order of questions and of actors. An actor that is not covered and has no position has no row.
 */
export function positionRows(story: PublicStory): PositionRow[] {
  const { mapDate: asOf } = story;
  return story.questions.flatMap((question) =>
    story.actors.flatMap((actor): PositionRow[] => {
      const asked = question.askedOf.includes(actor.id);
      const positions = story.positions.filter(
        (one) => one.actor === actor.id && one.question === question.id,
      );
      if (positions.length === 0) {
        return asked ? [{ actor, question, asked, answer: undefined, evidence: [], asOf }] : [];
      }
      return positions.map(({ answer, qualifier, statements }) => ({
        actor,
        question,
        asked,
        answer: question.answers.find(({ id }) => id === answer),
        qualifier,
        evidence: statements.flatMap((id) => story.statements.find((one) => one.id === id) ?? []),
        asOf,
      }));
    }),
  );
}

/** The columns of `positions.csv`. */
export const POSITION_COLUMNS: readonly Column<PositionRow>[] = [
  {
    name: 'question',
    about: 'Id of the question. It is the editors’ of the map: nobody was asked.',
    of: ({ question }) => question.id,
  },
  {
    name: 'question_title',
    about: 'The question in words.',
    of: ({ question }) => question.title,
  },
  {
    name: 'actor',
    about:
      'Id of whose position it is: ISO 3166-1 alpha-3, or a word in capitals for who is no country.',
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
      'yes or no: whether the question covers this actor. Organizations and persons can have a position without being covered.',
    of: ({ asked }) => (asked ? 'yes' : 'no'),
  },
  {
    name: 'answer',
    about: `Id of the answer. “${NOT_REPORTED}” where the question covers the actor and the article reports no position: that is no opinion, and does not mean that there is none. Whom the question does not cover and who has no position has no row. From the article, by the statements in the last columns.`,
    of: ({ answer }) => answer?.id ?? NOT_REPORTED,
  },
  {
    name: 'answer_label',
    about: 'The answer in words.',
    of: ({ answer }) => answer?.label ?? NOT_REPORTED,
  },
  {
    name: 'qualifier',
    about:
      'What keeps this actor’s answer in its bounds, to be read behind the label. Empty where the label says no more than the article.',
    of: ({ qualifier }) => qualifier,
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
  {
    name: 'urls',
    about:
      'Where the publisher has those statements, in their order, with spaces between. Empty where the article has no address.',
    of: ({ evidence }) => evidence.flatMap(({ url }) => url ?? []).join(' '),
  },
  { name: 'as_of', about: 'The day as of which the answer is told.', of: ({ asOf }) => asOf },
];
