import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { vilniusStory } from '../content/fixtures/stories.ts';
import { paintActors } from './paint.ts';
import { rollCall } from './rollCall.ts';
import { accessionRounds, storyOnDay } from './timeline.ts';

const story = vilniusStory();
const words = {
  question: 'Who?',
  short: 'Members',
  member: 'Member',
  summary: (count: number) => `${count} members`,
};
const on = (day: string) => storyOnDay(story, day, words);
const firstQuestion = (of: typeof story) => {
  const [question] = of.questions;
  if (!question) throw new Error('No question.');
  return question;
};

describe('the map of another day', () => {
  it.each([
    ['1949-08-23', 0],
    ['1949-08-24', 12],
    ['1952-02-18', 14],
    ['1955-05-06', 15],
    ['1990-01-01', 16],
    ['1999-03-12', 19],
    ['2004-03-28', 19],
    ['2004-03-29', 26],
    ['2009-04-01', 28],
    ['2017-06-05', 29],
    ['2020-03-27', 30],
    ['2023-04-03', 30],
    ['2023-07-12', 31],
  ])('%s: %i had joined', (day, count) => {
    const past = on(day);
    const question = firstQuestion(past);
    const { rows, silent } = rollCall(past, question, past.mapDate);
    expect(rows.map(({ actors }) => actors.length)).toEqual([count]);
    expect(silent).toEqual([]);
    const painted = [...paintActors(past, question, past.mapDate).values()];
    expect(painted.filter(({ fill }) => fill.colour === 'slate')).toHaveLength(count);
    expect(question.answers[0]?.summary).toBe(`${count} members`);
  });

  it('says nothing of stances', () => {
    const past = on('1999-03-12');
    expect(past.questions).toHaveLength(1);
    expect(past.positions.flatMap(({ statements }) => statements)).toEqual([]);
    expect(past.places).toEqual([]);
  });
});

describe('the rounds of joining', () => {
  it('are those of the dates, up to the map’s day', () => {
    const rounds = accessionRounds(story);
    expect(rounds[0]).toMatchObject({ date: '1949-08-24', count: 12 });
    expect(rounds.at(-1)).toMatchObject({ date: '2023-04-04', count: 31 });
    expect(rounds.at(-1)?.joined.map(({ id }) => id)).toEqual(['FIN']);
    const csv = readFileSync('src/content/stories/vilnius/story.json', 'utf8');
    expect(new Set(csv.match(/"joined": "[^"]+"/g)).size).toBe(rounds.length + 1);
  });
});
