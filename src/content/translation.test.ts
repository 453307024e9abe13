import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { vilniusStory } from './fixtures/stories.ts';
import type { Story } from './schema.ts';
import { wordingsOf } from './storyWords.ts';
import { type Translation, translateStory, translationProblems } from './translation.ts';

const story = vilniusStory();
const wordings = wordingsOf(story);

/** A translation that says everything as the story does, with some of it changed. */
function translation(changes: Translation['words'] = {}): Translation {
  const same = [...wordings].map(([key, words]) => [key, { source: words, target: words }]);
  return { language: 'es', words: { ...Object.fromEntries(same), ...changes } };
}

/** What is wrong with a file of that text, an entry and its problem a line. */
function problemsOf(file: unknown): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'translation-'));
  const text = typeof file === 'string' ? file : JSON.stringify(file);
  writeFileSync(join(folder, 'story.es.json'), text);
  return translationProblems(folder, story).map(
    ({ entry, problem, mend }) => `${entry}: ${problem}${mend === '' ? ' (no mend)' : ''}`,
  );
}

describe('a translation', () => {
  it('that holds every wording as it stands is right', () => {
    expect(wordings.size).toBeGreaterThan(400);
    expect(problemsOf(translation())).toEqual([]);
  });

  it('is told what is missing, with its words', () => {
    const { words, ...rest } = translation();
    const { title, ...others } = words;
    expect(problemsOf({ ...rest, words: others })).toEqual([
      `title: it is missing: ${title?.source}`,
    ]);
  });

  it('is told what is left over, and what was perhaps meant', () => {
    const [problem = ''] = problemsOf(translation({ titel: { source: 'a', target: 'b' } }));
    expect(problem).toBe('titel: the story has no such wording');
  });

  it('is told what the story has changed since', () => {
    const problems = problemsOf(translation({ title: { source: 'As it was', target: 'Antes' } }));
    expect(problems).toEqual([
      `title: the story now says “${story.title}”, and this translates “As it was”`,
    ]);
  });

  it('makes no loaded word ours and no paraphrase a quotation', () => {
    const key = 'gaps.NATO.1';
    const source = wordings.get(key) ?? '';
    const said = (target: string): string[] =>
      problemsOf(translation({ [key]: { source, target } }));
    expect(said('The tentacles are not reported.').join()).toContain('as if it were ours');
    expect(said('It does not report “this”.').join()).toContain('as if it were verbatim');
    expect(said('No dice «esto».').join()).toContain('as if it were verbatim');
  });

  it('has messages that can be said', () => {
    const key = 'questions.china.answers.firm.summary';
    const problems = problemsOf(
      translation({ [key]: { source: wordings.get(key) ?? '', target: '{count, plural' } }),
    );
    expect(problems.join()).toContain('its message does not parse');
  });

  it('is of the language of its name, and a file that can be read', () => {
    expect(problemsOf({ ...translation(), language: 'fr' }).join()).toContain('it is "fr"');
    expect(problemsOf('{ "language": ')).toHaveLength(1);
    expect(problemsOf({ language: 'es', words: { title: 'El título' } })).not.toEqual([]);
  });
});

describe('a translated story', () => {
  const shouted = translateStory(story, {
    language: 'es',
    words: Object.fromEntries(
      [...wordings].map(([key, words]) => [key, { source: words, target: words.toUpperCase() }]),
    ),
  });

  it('keeps what is somebody else’s to the letter', () => {
    expect(shouted.article.headline).toBe(story.article.headline);
    for (const [i, { quote, excerpt, when }] of story.statements.entries()) {
      expect(shouted.statements[i]).toMatchObject({
        ...(quote && { quote }),
        ...(excerpt && { excerpt }),
        ...(when && { when }),
      });
    }
  });

  it('keeps what positions, links and paragraphs rest on', () => {
    const bare = ({ actor, question, answer, statements }: Story['positions'][number]) => ({
      actor,
      question,
      answer,
      statements,
    });
    expect(shouted.positions.map(bare)).toEqual(story.positions.map(bare));
    expect(shouted.paragraphs).toEqual(story.paragraphs);
    expect(shouted.statements.map(({ id, kind }) => [id, kind])).toEqual(
      story.statements.map(({ id, kind }) => [id, kind]),
    );
  });

  it('is found by the names that the article uses', () => {
    const germany = shouted.actors.find(({ id }) => id === 'DEU');
    expect(germany?.name).toBe('GERMANY');
    expect(germany?.aliases).toContain('Germany');
  });
});
