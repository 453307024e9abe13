import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { lockSchema } from '../../lockFormat.ts';
import { publicSchema } from '../../publicSchema.ts';
import { publicStory } from '../../publicStory.ts';
import { rule as verbatim } from '../../rules/quotesMatchArticle.ts';
import { storySchema } from '../../schema.ts';

const story = storySchema.parse(
  JSON.parse(readFileSync('src/content/stories/vilnius/story.json', 'utf8')),
);

it('lets no letter of a quote or an excerpt be dropped', () => {
  const lock = lockSchema.parse(
    JSON.parse(readFileSync('src/content/stories/vilnius/article.lock.json', 'utf8')),
  );
  expect(verbatim.check(story, { lock })).toEqual([]);
  for (const statement of story.statements) {
    for (const field of ['quote', 'excerpt'] as const) {
      const words = statement[field] ?? '';
      for (let at = 0; at < words.length; at += 1) {
        const dropped = { ...statement, [field]: words.slice(0, at) + words.slice(at + 1) };
        expect(verbatim.check({ ...story, statements: [dropped] }, { lock })).toContainEqual(
          expect.objectContaining({ entry: `statement ${statement.id}` }),
        );
      }
    }
  }
});

it('is published in the documented form', () => {
  expect(publicSchema.safeParse(publicStory(story, () => undefined)).error).toBeUndefined();
});
