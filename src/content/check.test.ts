import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkAll, checkFolder, checkStory } from './check.ts';
import { printProblem } from './rules/rule.ts';
import { tinyEnv, tinyStory } from './rules/tinyStory.ts';

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
        /^story.json › statements p1-fjell: its field "text" is missing\. Fix: /,
      ),
      expect.stringMatching(/^story.json › statements p1-welcome: it has a field .*: mood\. Fix: /),
      expect.stringMatching(
        /^story.json › positions NOR telescope pays: its field "statements" is empty\. Fix: /,
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
    story.regions = [];
    for (const place of story.places) place.in = 'PER';
    const entries = checkStory(story, { file, ...tinyEnv() }).map(({ entry }) => entry);
    expect(entries).toEqual(['regions', 'place voss']);
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

  it('names the command that locks this very story', () => {
    rmSync(join(folder, 'article.txt'));
    rmSync(join(folder, 'article.lock.json'));
    expect(checkFolder(folder).map(printProblem)).toEqual([
      `${join(folder, 'story.json')} › lock: there is no article.lock.json beside the story. Fix: Run npm run content:lock -- path/to/article.txt ${folder}.`,
    ]);
  });

  it('says where a quote leaves the article, if that is at hand', () => {
    expect(edit('story.json', 'the first mirror and', 'the first lens and')).toContainEqual(
      expect.stringMatching(
        /After ‹“the first › the article goes on ‹mirror and .*the story ‹lens/,
      ),
    );
  });

  it('catches a field that is given twice, of which one would be lost', () => {
    expect(edit('story.json', '"mapDate"', '"gaps": [],\n  "mapDate"')).toEqual([
      expect.stringMatching(/› line \d+, column 3: the field "gaps" is given twice in one entry/),
    ]);
  });

  it('says which story there is not, and which was meant', () => {
    const [line = ''] = checkFolder('src/content/stories/vilnus').map(printProblem);
    expect(line).toMatch(/^src.content.stories.vilnus.story\.json › file: there is no such file/);
    expect(line).toContain('Did you mean "vilnius"?');
  });

  it('catches a changed headline, and goes on comparing', () => {
    writeFileSync(
      join(folder, 'article.txt'),
      readFileSync(join(folder, 'article.txt'), 'utf8').replace('about a telescope', 'about it'),
    );
    expect(edit('story.json', 'costs nothing,”', 'costs nothing”')).toEqual(
      expect.arrayContaining([
        expect.stringContaining('article: its headline is not, letter for letter'),
        expect.stringContaining('statement p3-hraun: its quote is not, letter for letter'),
      ]),
    );
  });

  it.each([
    ['the deck', 1, /P1, ‹.*…›, was taken for the caption: the line for the deck is missing/],
    ['the caption', 2, /P1, ‹The Quiet Sky Circle met .*…›, was taken for the caption/],
  ])('says what slipped into the place of %s', (_, at, problem) => {
    const lines = readFileSync(join(folder, 'article.txt'), 'utf8').split(/\n+/u);
    writeFileSync(join(folder, 'article.txt'), lines.toSpliced(at, 1).join('\n'));
    const [line = '', ...more] = checkFolder(folder).map(printProblem);
    expect(line).toMatch(at === 1 ? /C, ‹Delegates.*was taken for the deck/ : problem);
    expect(line).toMatch(problem);
    expect(line).toContain('put a dash there');
    expect(more).toEqual([]);
  });

  it('says what slipped into the places of deck and caption both', () => {
    const [headline = '', , , ...body] = readFileSync(join(folder, 'article.txt'), 'utf8').split(
      /\n+/u,
    );
    writeFileSync(join(folder, 'article.txt'), [headline, ...body].join('\n'));
    expect(checkFolder(folder).map(printProblem)).toEqual([
      expect.stringMatching(
        /P1, ‹.*…›, was taken for the deck, and P2, ‹.*…›, was taken for the caption: the line for the deck and that for the caption is missing/,
      ),
    ]);
  });

  it('says of an article’s file in which encoding it should be', () => {
    writeFileSync(
      join(folder, 'article.txt'),
      Buffer.from(readFileSync(join(folder, 'article.txt'), 'utf8'), 'utf16le'),
    );
    expect(checkFolder(folder).map(printProblem)).toEqual([
      expect.stringMatching(/article\.txt › file: it is in UTF-16.*Fix: Save it as UTF-8/),
    ]);
  });

  it('says what an article’s file must hold', () => {
    writeFileSync(join(folder, 'article.txt'), 'Headline\nDeck\n');
    expect(checkFolder(folder).map(printProblem)).toEqual([
      expect.stringMatching(
        /article\.txt › file: the article cannot be read: .*2 lines of text.*Fix:/,
      ),
    ]);
  });

  it('catches files that are no JSON, or no lock', () => {
    expect(edit('story.json', '"id"', 'id')).toEqual([
      expect.stringContaining('story.json › line 3, column 3: a field’s name is missing here'),
    ]);
    cpSync('src/content/fixtures/tiny/story.json', join(folder, 'story.json'));
    expect(edit('article.lock.json', '"story"', '"tale"')).toEqual([
      expect.stringContaining('article.lock.json › file: it is not what the lock command writes'),
    ]);
  });
});

describe('ARTICLE', () => {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'story-'));
    for (const name of ['story.json', 'article.lock.json']) {
      cpSync(`src/content/fixtures/tiny/${name}`, join(folder, name));
    }
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
    vi.unstubAllEnvs();
  });

  const named = (file: string): string[] => {
    vi.stubEnv('ARTICLE', file);
    return checkAll([folder]).map(printProblem);
  };

  it('may name the story’s, whatever its headline says now', () => {
    expect(named('src/content/fixtures/tiny/article.txt')).toEqual([]);
    const other = join(folder, 'other.txt');
    const text = readFileSync('src/content/fixtures/tiny/article.txt', 'utf8');
    writeFileSync(other, text.replace('about a telescope', 'about it'));
    expect(named(other)).toContainEqual(expect.stringContaining('its headline is not'));
  });

  it('may not name what is not there', () => {
    expect(named('../nowhere/article.txt')).toEqual([
      '../nowhere/article.txt › ARTICLE: there is no such file, and nothing was compared with the article. Fix: Correct the path in ARTICLE, or leave ARTICLE out: each story is then compared with its lock alone.',
    ]);
  });

  it('may not name another article, a folder or a story', () => {
    const other = join(folder, 'other.txt');
    writeFileSync(other, 'Another headline\nA deck\nA caption\nA body.\n');
    expect(named(other)).toEqual([
      expect.stringMatching(
        /ARTICLE: it is another article, ‹Another headline›.*Fix: Name the file of ‹Quiet Sky/,
      ),
    ]);
    expect(named(folder)).toEqual([expect.stringContaining('is a folder')]);
    expect(named(join(folder, 'story.json'))).toEqual([
      expect.stringContaining('is no article’s text'),
    ]);
  });
});

describe('the project', () => {
  it('has no problem in its stories', () => {
    expect(checkAll().map(printProblem)).toEqual([]);
  });
});
