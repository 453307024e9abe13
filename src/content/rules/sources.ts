import { fold } from '../text.ts';
import { type Finding, findingIf, type Rule } from './rule.ts';

/**
 * What is from elsewhere says from where: a page or a document of that claim. A body's name alone is
 * none, the article is no source of what it does not say, and a document with a number or a year in its
 * name is of one day, so that claims of different days do not share it.
 */
export const rule: Rule = {
  name: 'sources',
  check(story) {
    const bodies = new Map(
      story.actors.flatMap(({ id, name, aliases }) =>
        [name, ...aliases].map((one) => [fold(one), id] as const),
      ),
    );
    return story.context.flatMap(({ about, asOf, source }, index): Finding[] => {
      const entry = `context ${about} ${asOf}`;
      const body = bodies.get(fold(source));
      const earlier = story.context
        .slice(0, index)
        .find((other) => other.source === source && other.asOf !== asOf);
      return [
        ...findingIf(
          body !== undefined,
          entry,
          `its source is only "${source}", and that is no page or document`,
          `Say which of ${body}’s says it, as "${source}, list of members".`,
        ),
        ...findingIf(
          fold(source) === fold(story.article.publisher) ||
            fold(source) === fold(story.article.headline),
          entry,
          'its source is the article',
          'Make it a statement, with its paragraph; context is from elsewhere.',
        ),
        ...findingIf(
          earlier !== undefined && /\p{N}/u.test(source),
          entry,
          `it has the source of what was so on ${earlier?.asOf}: ${source}`,
          'Name the source that says this, of its own day.',
        ),
      ];
    });
  },
};
