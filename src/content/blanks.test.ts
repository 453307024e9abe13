import { expect, it } from 'vitest';
import { blanksOf, printBlank, todo } from './blanks.ts';
import { unusedAnswerNotes } from './editorNotes.ts';
import { vilniusStory } from './fixtures/stories.ts';
import { first, pick, tinyStory } from './rules/tinyStory.ts';

it('finds none in a story that is whole', () => {
  expect(blanksOf(tinyStory())).toEqual([]);
  expect(blanksOf(vilniusStory())).toEqual([]);
});

it('names the entry, the field and what to write', () => {
  const story = tinyStory();
  story.mapDate = '0001-01-01';
  story.title = todo('a name');
  pick(story.statements, 'p1-fjell').speaker.name = todo('who says it');
  pick(story.statements, 'p1-fjell').about = ['TODO'];
  pick(pick(story.questions, 'telescope').answers, 'pays').short = 'TODO';
  first(story.gaps).text = todo('what is not reported');
  pick(story.actors, 'NOR').groups = ['todo'];
  expect(blanksOf(story).map(printBlank)).toEqual([
    'story › title: a name',
    'story › mapDate: the day that the map shows, as 2031-05-13',
    'actor NOR › groups: the ids of its groups',
    'question telescope, answer pays › short: what belongs there',
    'statement p1-fjell › speaker.name: who says it',
    'statement p1-fjell › about: the ids of the actors whom it is about',
    'gaps no. 1 › text: what is not reported',
  ]);
});

it('takes no word of another language for a blank', () => {
  const story = tinyStory();
  story.title = 'Todo el mundo mira al cielo';
  story.article.about = 'TODOS: una nota inventada.';
  expect(blanksOf(story)).toEqual([]);
});

it('notes an answer that nobody gives, and not one that is still a blank', () => {
  const story = tinyStory();
  expect(unusedAnswerNotes(story)).toEqual([]);
  story.positions = story.positions.filter(({ answer }) => answer !== 'pays');
  const [answer] = pick(story.questions, 'ties').answers;
  if (answer) pick(story.questions, 'ties').answers.push({ ...answer, id: 'todo' });
  expect(unusedAnswerNotes(story).map(({ entry }) => entry)).toEqual(['answer telescope/pays']);
});
