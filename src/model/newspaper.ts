import type { Story } from '../content/schema.ts';

/** What the newspaper of a story's article calls itself, whichever of its editions has it. */
export function newspaperName({ article }: Story): string {
  return article.newspaper ?? article.publisher;
}

/** The same as the story's statements name it where it speaks itself: a translation may say which edition. */
export function newspaperSpeaker(story: Story): string {
  const own = story.statements.find(({ speaker }) => speaker.kind === 'newspaper');
  return own?.speaker.name ?? newspaperName(story);
}
