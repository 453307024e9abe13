import { fold } from '../text.ts';
import { type Finding, findingIf, type Rule } from './rule.ts';

/**
 * Every context names its source: a page or a document for that claim. A body's name alone is no source,
 * nor is the article for what it does not say; and claims of different days do not share a document that
 * has a number or a year in its name, since it is of one day.
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
