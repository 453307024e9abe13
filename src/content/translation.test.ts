import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { vilniusStory } from './fixtures/stories.ts';
import { verbatimOf } from './lockFormat.ts';
import type { Story } from './schema.ts';
import { wordingsOf } from './storyWords.ts';
import { type Translation, translateStory, translationProblems } from './translation.ts';

const story = vilniusStory();
const wordings = wordingsOf(story);

/** Other letters at the head of each word, so that none is left as it was. */
const told = (words: string): string =>
  words.replaceAll(/[“”]/gu, '').replaceAll(/(?<=[\s{]|^)\p{L}/gu, 'x');

/** What is found by its letters. */
const IS_NAME = /\.(?:name|short|aliases)$|^links\.aukus\./;

/** A translation that says everything otherwise than the story, with some of it changed. */
function translation(
  changes: Translation['words'] = {},
  verbatim: Translation['verbatim'] = {},
): Translation {
  const pair = (source: string) => ({ source, target: told(source) });
  return {
    language: 'es',
    verbatim: {
      ...Object.fromEntries(
        story.statements.flatMap((statement) => {
          const fields = verbatimOf(statement).map(({ field, text }) => [field, pair(text)]);
          return fields.length > 0 ? [[statement.id, Object.fromEntries(fields)]] : [];
        }),
      ),
      ...verbatim,
    },
    words: {
      ...Object.fromEntries(
        [...wordings].map(([key, words]) => [
          key,
          IS_NAME.test(key)
            ? { source: words, target: words }
            : words.includes('{')
              ? { source: words, target: `${'x '.repeat(40)}${words}` }
              : pair(words),
        ]),
      ),
      ...changes,
    },
  };
}

/** A folder that is gone after the test. */
function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'translation-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** What is wrong with a file of that text, an entry and its problem a line. */
function problemsOf(file: unknown): string[] {
  const folder = newFolder();
  const text = typeof file === 'string' ? file : JSON.stringify(file);
  writeFileSync(join(folder, 'story.es.json'), text);
  return translationProblems(folder, story).map(
    ({ entry, problem, fix }) => `${entry}: ${problem}${fix === '' ? ' (no fix)' : ''}`,
  );
}

describe('a translation', () => {
  it('that says every wording otherwise is right', () => {
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
    expect(said(`The ${told('tentacles')} are not reported.`).join()).toContain(
      'as if it were ours',
    );
    expect(said('It does not report “this”.').join()).toContain('as if it were verbatim');
    expect(said('No dice «esto».').join()).toContain('as if it were verbatim');
  });

  it('says the article’s words in its own language, each of them and no others', () => {
    const { verbatim = {}, ...rest } = translation();
    const { 'p4-macron-name': name, 'p7-kishida-ukraine': kishida = {}, ...others } = verbatim;
    const source = name?.quote?.source ?? '';
    const problems = problemsOf({
      ...rest,
      verbatim: {
        ...others,
        'p7-kishida-ukraine': { quote: kishida.quote },
        'p4-macron': { quote: { source, target: 'OTAN' } },
      },
    });
    expect(problems).toEqual([
      `statement p4-macron-name, its quote: its translation is missing: ${source}`,
      'statement p7-kishida-ukraine, its when: its translation is missing: Back in January',
      'verbatim p4-macron.quote: the story has no such words of the article’s',
    ]);
  });

  it.each([
    ['NATO means North Atlantic Treaty Organization', 'holds the article’s own words'],
    [
      'The name means that it is a treaty of the North Atlantic and of no other ocean',
      'holds the article’s own words',
    ],
    ['“OTAN significa eso.”', 'as if it were verbatim'],
  ])('lets no words of the article’s pass for a translation: %s', (target, problem) => {
    const { verbatim = {} } = translation();
    const source = verbatim['p4-macron-name']?.quote?.source ?? '';
    const problems = problemsOf(
      translation({}, { 'p4-macron-name': { quote: { source, target } } }),
    );
    expect(problems).toEqual([expect.stringContaining(problem)]);
  });

  it('is told which of the article’s words were corrected since', () => {
    const changed = { quote: { source: 'As it was', target: 'La OTAN es un tratado.' } };
    expect(problemsOf(translation({}, { 'p4-macron-name': changed }))).toEqual([
      expect.stringContaining('and this translates “As it was”'),
    ]);
  });

  it('is not the story’s own words, but for names', () => {
    const same = (key: string): string[] => {
      const words = wordings.get(key) ?? '';
      return problemsOf(translation({ [key]: { source: words, target: words } }));
    };
    expect(same('statements.p1-vilnius.text')).toEqual([
      expect.stringContaining('its "target" holds the words of the story'),
    ]);
    expect(same('actors.USA.name')).toEqual([]);
    expect(same('actors.NLD.aliases')).toEqual([]);
  });

  it('has messages that can be said', () => {
    const key = 'questions.china.answers.firm.summary';
    const problems = problemsOf(
      translation({ [key]: { source: wordings.get(key) ?? '', target: '{count, plural' } }),
    );
    expect(problems.join()).toContain('its message does not parse');
  });

  it('is of the language of its name, and a file that can be read', () => {
    const folder = newFolder();
    writeFileSync(
      join(folder, 'story.en.json'),
      JSON.stringify({ ...translation(), language: 'en' }),
    );
    expect(translationProblems(folder, story).map(({ problem }) => problem)).toContain(
      'the story is written in "en" itself',
    );
    expect(problemsOf({ ...translation(), language: 'fr' }).join()).toContain('it is "fr"');
    expect(problemsOf('{ "language": ')).toHaveLength(1);
    expect(problemsOf({ language: 'es', words: { title: 'El título' } })).not.toEqual([]);
  });
});

describe('a translated story', () => {
  const shouted = translateStory(story, {
    language: 'es',
    verbatim: { 'p4-macron-name': { quote: { source: '“NATO', target: 'OTAN' } } },
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
    expect(shouted.statements.find(({ id }) => id === 'p4-macron-name')?.translation).toEqual({
      quote: 'OTAN',
    });
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
