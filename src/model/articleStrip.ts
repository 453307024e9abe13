import type { Question, Story } from '../content/schema.ts';
import { actorAndSpokespersons } from './panelView.ts';
import { actorOf } from './positions.ts';
import type { Scene } from './scene.ts';
import { type Selection, selectedActor } from './selection.ts';

/** How the article strip marks a paragraph: `here` is the chosen one, `marked` is a source of what is shown. */
export type ParagraphMark = 'here' | 'marked' | null;

/**
 * The marks of the article's paragraphs, in their order: where what is chosen comes from, or else the
 * evidence of the question.
 *
 * @param scene what the map shows for a choice of more than one actor
 */
export function paragraphMarks(
  story: Story,
  question: Question,
  selection: Selection,
  scene: Scene | null,
): ParagraphMark[] {
  const ids = scene ? scene.statements : statementsBehind(story, question, selection);
  const marked = new Set(
    story.statements.filter(({ id }) => ids.includes(id)).map(({ paragraph }) => paragraph),
  );
  return story.paragraphs.map(({ id }) => {
    if (selection.kind === 'paragraph' && selection.id === id) return 'here';
    return marked.has(id) ? 'marked' : null;
  });
}

function statementsBehind(story: Story, question: Question, selection: Selection): string[] {
  const actor = actorOf(story, selectedActor(selection));
  if (!actor) {
    return [
      ...story.positions.filter((one) => one.question === question.id),
      ...question.notes,
    ].flatMap(({ statements }) => statements);
  }
  const voices = actorAndSpokespersons(story, actor).map(({ id }) => id);
  return story.statements
    .filter(({ about, speaker }) =>
      [...about, speaker.actor ?? ''].some((id) => voices.includes(id)),
    )
    .map(({ id }) => id);
}
