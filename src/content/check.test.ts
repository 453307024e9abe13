import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkAll, checkFolder, checkStory, printProblem } from './check.ts';
import { tinyEnv, tinyStory } from './rules/tiny.ts';

const file = 'story.json';

describe('checkStory', () => {
  it('finds nothing in a valid story', () => {
    expect(checkStory(tinyStory(), { file, ...tinyEnv() })).toEqual([]);
  });

  it('names an entry of the wrong shape by its id', () => {
    const story = structuredClone(tinyStory()) as unknown as {
      statements: Record<string, unknown>[];
      positions: Record<string, unknown>[];
    };
    delete story.statements[4]?.text;
    Object.assign(story.statements[5] ?? {}, { mood: 'glad' });
    Object.assign(story.positions[0] ?? {}, { statements: [] });
    const printed = checkStory(story, { file }).map(printProblem);
    expect(printed).toEqual([
      expect.stringMatching(
        /^story.json › statements p1-fjell: its field "text" is missing\. Mend: /,
      ),
      expect.stringMatching(
        /^story.json › statements p1-welcome: it has a field .*: mood\. Mend: /,
      ),
      expect.stringMatching(
        /^story.json › positions NOR telescope pays: its field "statements" is wrong/,
      ),
    ]);
  });

  it('survives what is no story at all', () => {
    for (const nothing of [null, 7, 'story', [], {}]) {
      expect(checkStory(nothing, { file })).not.toEqual([]);
    }
  });

  it('collects what several rules find', () => {
    const story = tinyStory();
    story.areas = [];
    for (const place of story.places) place.in = 'PER';
    const entries = checkStory(story, { file, ...tinyEnv() }).map(({ entry }) => entry);
    expect(entries).toEqual(['place voss', 'areas']);
  });
});

describe('checkFolder', () => {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'story-'));
    cpSync('src/content/fixtures/tiny', folder, { recursive: true });
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  function edit(name: string, from: string, to: string): string[] {
    const text = readFileSync(join(folder, name), 'utf8');
    expect(text).toContain(from);
    writeFileSync(join(folder, name), text.replace(from, to));
    return checkFolder(folder).map(printProblem);
  }

  it('finds nothing in a valid folder', () => {
    expect(checkFolder(folder)).toEqual([]);
  });

  it('catches a changed comma, without the article too', () => {
    rmSync(join(folder, 'article.txt'));
    expect(checkFolder(folder)).toEqual([]);
    expect(edit('story.json', 'costs nothing,”', 'costs nothing”')).toContainEqual(
      expect.stringContaining('statement p3-hraun: its quote is not, letter for letter'),
    );
  });

  it('catches a lock that was written by hand', () => {
    expect(edit('article.lock.json', '"offset": 1', '"offset": 2')).toEqual([
      expect.stringContaining('lock: it is not what the article and the story give'),
    ]);
  });

  it('catches an article that has changed since', () => {
    expect(edit('article.txt', 'about 12 kilometers', 'about 14 kilometers')).toEqual([
      expect.stringContaining('lock: it is not what the article and the story give'),
    ]);
  });

  it('catches files that are no JSON, or no lock', () => {
    expect(edit('story.json', '"id"', 'id')).toEqual([
      expect.stringContaining('story.json › file: it cannot be read as JSON'),
    ]);
    cpSync('src/content/fixtures/tiny/story.json', join(folder, 'story.json'));
    expect(edit('article.lock.json', '"story"', '"tale"')).toEqual([
      expect.stringContaining('article.lock.json › file: it is not what the lock command writes'),
    ]);
  });
});

describe('the project', () => {
  it('has no problem in its stories', () => {
    expect(checkAll().map(printProblem)).toEqual([]);
  });
});
