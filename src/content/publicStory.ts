import type { PublicStory } from './publicSchema.ts';
import { coveredActors } from './rules/positions.ts';
import type { Statement, Story } from './schema.ts';

/**
 * A story as it is published for others to use: what it says, without how it is drawn. Fields that a
 * later schema adds stay out until `publicSchema` documents them.
 *
 * @param addressOf where a statement's words stand on the publisher's page, if that is known
 */
export function publicStory(
  story: Story,
  addressOf: (statement: Statement) => string | undefined,
): PublicStory {
  return {
    mapDate: story.mapDate,
    article: story.article,
    paragraphs: story.paragraphs.map(({ id, words }) => ({ id, words })),
    actors: story.actors.map(({ id, name, kind, groups, joined }) => ({
      id,
      name,
      kind,
      groups,
      ...defined({ joined }),
    })),
    questions: story.questions.map((question) => ({
      id: question.id,
      title: question.title,
      askedOf: coveredActors(story, question).map(({ id }) => id),
      answers: question.answers.map(({ id, label }) => ({ id, label })),
    })),
    statements: story.statements.map((statement) => {
      const { id, speaker, about, to, on, paragraph, kind, when, quote, excerpt, text, note } =
        statement;
      return {
        id,
        speaker,
        about,
        ...defined({ to, on }),
        paragraph,
        ...defined({ url: addressOf(statement) }),
        kind,
        ...defined({ when, quote, excerpt }),
        text,
        ...defined({ note }),
      };
    }),
    positions: story.positions.map(({ actor, question, answer, qualifier, statements }) => ({
      actor,
      question,
      answer,
      ...defined({ qualifier }),
      statements,
    })),
    context: story.context.map(({ about, text, source, asOf }) => ({ about, text, source, asOf })),
    places: story.places.map(({ id, name, at, in: country, label, source, statements }) => ({
      id,
      name,
      at,
      ...defined({ in: country }),
      label,
      source,
      statements,
    })),
    links: story.links.map(({ id, label, ends, statements }) => ({ id, label, ends, statements })),
    corrections: story.corrections,
  };
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The fields that have a value. */
function defined<T extends object>(fields: T): Defined<T> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Defined<T>;
}
