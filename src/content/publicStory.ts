import { askedActors } from './asked.ts';
import type { PublicStory } from './publicSchema.ts';
import type { Story } from './schema.ts';

/**
 * A story as it is published for others to use: what it says, without how it is drawn. Fields that a
 * later schema adds stay out until `publicSchema` documents them.
 */
export function publicStory(story: Story): PublicStory {
  return {
    mapDate: story.mapDate,
    article: story.article,
    paragraphs: story.paragraphs.map(({ id, words }) => ({ id, words })),
    actors: story.actors.map(({ id, name, kind, groups, joined }) => ({
      id,
      name,
      kind,
      groups,
      ...given({ joined }),
    })),
    questions: story.questions.map((question) => ({
      id: question.id,
      title: question.title,
      askedOf: askedActors(story, question).map(({ id }) => id),
      answers: question.answers.map(({ id, label }) => ({ id, label })),
    })),
    statements: story.statements.map(
      ({ id, speaker, about, to, on, paragraph, kind, when, quote, excerpt, text, note }) => ({
        id,
        speaker,
        about,
        ...given({ to, on }),
        paragraph,
        kind,
        ...given({ when, quote, excerpt }),
        text,
        ...given({ note }),
      }),
    ),
    positions: story.positions.map(({ actor, question, answer, statements }) => ({
      actor,
      question,
      answer,
      statements,
    })),
    context: story.context.map(({ about, text, source, asOf }) => ({ about, text, source, asOf })),
    places: story.places.map(({ id, name, at, in: country, label, source, statements }) => ({
      id,
      name,
      at,
      ...given({ in: country }),
      label,
      source,
      statements,
    })),
    links: story.links.map(({ id, label, ends, statements }) => ({ id, label, ends, statements })),
    corrections: story.corrections,
  };
}

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The fields that have a value. */
function given<T extends object>(fields: T): Given<T> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Given<T>;
}
