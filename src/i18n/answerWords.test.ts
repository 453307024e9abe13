import { describe, expect, it } from 'vitest';
import { translatorOf } from '../app/editions.ts';
import { readEdition } from '../build/readEditions.ts';
import type { Question } from '../content/schema.ts';
import { viewParts } from '../features/share/viewParts.ts';
import { actorOf, questionOf } from '../model/positions.ts';
import { choiceOfPath } from '../model/urlState.ts';
import { pageDescription } from '../panels/pageWords.ts';
import { outcomeWords } from './answerWords.ts';
import citeAndSaveWords from './citeAndSave/en.json' with { type: 'json' };

/** An answer that needs a qualifier has it wherever the page says what one actor holds. */

describe.each(['en', 'es'])('in "%s"', (lang) => {
  const edition = readEdition(lang);
  const { story } = edition;
  const words = translatorOf(edition);
  const bounded = story.positions.filter(({ qualifier }) => qualifier);
  const questionIn = (id: string): Question => questionOf(story, id);

  it.each(bounded)('$actor on $question', ({ actor: id, question: asked, qualifier = '' }) => {
    const actor = actorOf(story, id);
    if (!actor) throw new Error(`The story has no ${id}.`);
    const question = questionIn(asked);
    const choice = { ...choiceOfPath(`country/${id}/`, story), question: asked };
    expect(outcomeWords(story, question, actor, words)).toMatch(`: ${qualifier}`);
    expect(pageDescription(story, choice, words)).toContain(`: ${qualifier}.`);
    const { selected } = viewParts(story, choice, null, '', words, words.fixedT(citeAndSaveWords));
    expect(selected).toContain(`: ${qualifier}`);
  });
});
