import type { Story } from '../content/schema.ts';
import type { Translator } from '../i18n/translator.ts';
import { actorOf, outcomeOf, questionOf } from '../model/positions.ts';
import { type Choice, selectedActor } from '../model/selection.ts';

type Chosen = Pick<Choice, 'question' | 'selection'>;

/** What a page is called: who is chosen, else the question if it is another than the first. */
export function pageTitle(story: Story, { question, selection }: Chosen): string {
  const asked = questionOf(story, question);
  const actor = actorOf(story, selectedActor(selection));
  const about = actor?.name ?? (asked === story.questions[0] ? null : asked.title);
  return about === null ? story.title : `${about} · ${story.title}`;
}

/** One sentence for who has only the link: what the page's actor answered, or what the map is. */
export function pageDescription(
  story: Story,
  { question, selection }: Chosen,
  { t }: Translator,
): string {
  const asked = questionOf(story, question);
  const actor = actorOf(story, selectedActor(selection));
  if (!actor) return `${asked.title} ${story.article.about}`;
  const answers = story.questions.flatMap((one) => {
    const outcome = outcomeOf(story, one, actor, story.mapDate);
    if (outcome.kind !== 'answered') return [];
    return [`${one.title} ${outcome.answers.map(({ answer }) => answer.label).join(', ')}.`];
  });
  const silent = outcomeOf(story, asked, actor, story.mapDate).kind === 'silent';
  return `${actor.name}. ${answers.join(' ') || t(silent ? 'panel.silent' : 'panel.notAsked')}`;
}
