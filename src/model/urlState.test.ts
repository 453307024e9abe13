import { describe, expect, it } from 'vitest';
import { inventedStory, vilniusStory } from '../content/fixtures/stories.ts';
import { NOTHING, type Selection } from './selection.ts';
import {
  choiceOfPath,
  defaultChoice,
  hrefOfChoice,
  parseChoice,
  printChoice,
  representedActorId,
  unframedPath,
} from './urlState.ts';

const story = vilniusStory();
const LANGUAGES = ['en', 'es'];
const NONE = defaultChoice(story, 'en');
const parse = (search: string) => parseChoice(search, story, LANGUAGES);

describe('reading the address', () => {
  it('bears a very long address', () => {
    const long = `?country=${'FRA'.repeat(200_000)}&${'x=%FF&'.repeat(20_000)}view=table`;
    const { choice, problems } = parse(long);
    expect(choice.view).toBe('table');
    expect(problems.map(({ parameter }) => parameter)).toEqual(['country']);
  });

  it('shows the usual for no address, with or without its question mark', () => {
    for (const search of ['', '?', '?&&', '?other=1', 'other']) {
      expect(parse(search), search).toEqual({ choice: NONE, problems: [] });
    }
    expect(NONE).toEqual({
      question: 'nato-in-asia',
      selection: NOTHING,
      view: 'map',
      region: 'world',
      theme: 'auto',
      lang: 'en',
    });
  });

  it('understands codes and ids in any case', () => {
    for (const search of ['?country=fra', 'country=FRA', '?country=Fra']) {
      expect(parse(search).choice.selection).toEqual({ kind: 'actor', id: 'FRA' });
    }
    expect(parse('?question=Tokyo-Office&view=TABLE&theme=Dark&lang=ES').choice).toMatchObject({
      question: 'tokyo-office',
      view: 'table',
      theme: 'dark',
      lang: 'es',
    });
  });

  it('takes a country’s kind of a language for the language', () => {
    expect(parse('?lang=es-MX')).toMatchObject({ choice: { lang: 'es' }, problems: [] });
    expect(parse('?lang=en-US')).toMatchObject({ choice: { lang: 'en' }, problems: [] });
    expect(parse('?lang=pt-BR').problems).toEqual([{ parameter: 'lang', value: 'pt-BR' }]);
  });

  it('says what it does not know, and shows the usual in its place', () => {
    const { choice, problems } = parse('?question=weather&country=Atlantis&view=globe&theme=dark');
    expect(choice).toEqual({ ...NONE, theme: 'dark' });
    expect(problems).toEqual([
      { parameter: 'country', value: 'Atlantis' },
      { parameter: 'question', value: 'weather' },
      { parameter: 'view', value: 'globe' },
    ]);
  });

  it('takes an empty value for none', () => {
    expect(parse('?country=&question&view=')).toEqual({ choice: NONE, problems: [] });
  });

  it('takes the first of two', () => {
    expect(parse('?country=DEU&country=FRA').choice.selection).toEqual({
      kind: 'actor',
      id: 'DEU',
    });
  });

  it('leads from a person to the panel of whom they speak for', () => {
    expect(parse('?country=STOLTENBERG').choice.selection).toEqual({ kind: 'actor', id: 'NATO' });
    expect(representedActorId(story, 'FRA')).toBe('FRA');
    expect(representedActorId(story, 'XXX')).toBe('XXX');
  });

  it('knows the names of the story that it is given, and no other', () => {
    const invented = inventedStory();
    const { choice, problems } = parseChoice('?country=KEN&question=ties&area=world', invented);
    expect(choice).toMatchObject({
      question: 'ties',
      selection: { id: 'KEN' },
      region: 'everywhere',
    });
    expect(problems).toEqual([{ parameter: 'area', value: 'world' }]);
  });
});

describe('writing the address', () => {
  it('writes only what is not as usual', () => {
    expect(printChoice(NONE, story, '', 'en')).toBe('');
    expect(printChoice({ ...NONE, view: 'table' }, story, '', 'en')).toBe('?view=table');
    expect(
      printChoice(
        { ...NONE, question: 'china', selection: { kind: 'actor', id: 'JPN' }, theme: 'dark' },
        story,
      ),
    ).toBe('?question=china&country=JPN&theme=dark');
    expect(printChoice({ ...NONE, lang: 'es' }, story, '', 'en')).toBe('?lang=es');
    expect(printChoice({ ...NONE, lang: 'es' }, story, '', 'es')).toBe('');
  });

  it('takes away what is no longer so, however often it stood there', () => {
    const search = '?utm=a%20b&country=FRA&flag&country=DEU&%63ountry=ESP&question=weather';
    expect(printChoice(NONE, story, search, 'en')).toBe('?utm=a%20b&flag');
  });
});

describe('the pages of a build', () => {
  const home = defaultChoice(story);
  const france = { kind: 'actor', id: 'FRA' } as const;

  it.each([
    [home, 'question', false, './'],
    [{ ...home, selection: france }, 'selection', false, 'country/FRA/'],
    [{ ...home, question: 'tokyo-office' }, 'question', false, 'question/tokyo-office/'],
    [
      { ...home, question: 'tokyo-office', selection: france },
      'question',
      false,
      'question/tokyo-office/?country=FRA',
    ],
    [
      { ...home, question: 'tokyo-office', selection: france },
      'selection',
      false,
      'country/FRA/?question=tokyo-office',
    ],
    [{ ...home, question: 'tokyo-office' }, 'selection', false, 'question/tokyo-office/'],
    [{ ...home, view: 'table' }, 'view', false, './?view=table'],
    [{ ...home, selection: france }, 'selection', true, 'embed/FRA/'],
    [
      { ...home, question: 'tokyo-office', selection: france },
      'question',
      true,
      'embed/tokyo-office/?country=FRA',
    ],
    [
      { ...home, question: 'tokyo-office', selection: france },
      'selection',
      true,
      'embed/FRA/?question=tokyo-office',
    ],
  ] as const)('has one that says most of a choice (%#)', (choice, about, framed, href) => {
    expect(hrefOfChoice(choice, about, story, '', framed)).toBe(href);
    const [path = '', search = ''] = href.replace('./', '').split('?');
    const read = parseChoice(search, story, ['en'], choiceOfPath(path, story));
    expect(read).toEqual({ choice, problems: [] });
  });

  it('names the page that a framed one is the twin of', () => {
    expect(unframedPath('embed/FRA/', story)).toBe('country/FRA/');
    expect(unframedPath('embed/tokyo-office/', story)).toBe('question/tokyo-office/');
    expect(unframedPath('embed.html', story)).toBe('');
    expect(unframedPath('country/FRA/', story)).toBe('country/FRA/');
  });

  it('is the opening view for a path that means nothing', () => {
    for (const path of ['', 'country/XYZ/', 'question/nope/', 'a/b/c', 'embed.html']) {
      expect(choiceOfPath(path, story)).toEqual(home);
    }
  });
});

describe('what is chosen besides actors', () => {
  const chosen = (search: string) => parse(search).choice;

  it.each([
    ['?paragraph=P4', { kind: 'paragraph', id: 'P4' }],
    ['?paragraph=p4', { kind: 'paragraph', id: 'P4' }],
    ['?compare=JPN-KOR', { kind: 'compare', id: 'JPN-KOR' }],
    ['?compare=jpn-kor-aus', { kind: 'compare', id: 'JPN-KOR-AUS' }],
    ['?compare=STOLTENBERG-CHN', { kind: 'compare', id: 'NATO-CHN' }],
    ['?step=macron', { kind: 'step', id: 'macron' }],
    ['?date=1999-03-12', { kind: 'date', id: '1999-03-12' }],
    ['?date=1949-08-24', { kind: 'date', id: '1949-08-24' }],
  ])('%s is read', (search, selection) => {
    expect(parse(search)).toMatchObject({ choice: { selection }, problems: [] });
  });

  it.each([
    ['paragraph', 'P99'],
    ['compare', 'JPN'],
    ['compare', 'JPN-JPN'],
    ['compare', 'JPN-Atlantis'],
    ['compare', 'JPN-KOR-AUS-NZL'],
    ['step', 'no-such'],
    ['date', '2024-03-07'],
    ['date', '1999-02-30'],
    ['date', '1949-08-23'],
    ['date', 'yesterday'],
  ])('?%s=%s is named, and chooses nothing', (parameter, value) => {
    expect(parse(`?${parameter}=${value}`)).toMatchObject({
      choice: { selection: NOTHING },
      problems: [{ parameter, value }],
    });
  });

  it('a step brings its question, and no other can be asked with it', () => {
    expect(chosen('?step=japan')).toMatchObject({ question: 'china' });
    expect(chosen('?step=japan&question=ukraine')).toMatchObject({ question: 'china' });
    expect(printChoice(chosen('?step=japan'), story)).toBe('?step=japan');
  });

  it('of several the widest counts', () => {
    expect(chosen('?country=FRA&paragraph=P4&step=macron').selection).toEqual({
      kind: 'step',
      id: 'macron',
    });
  });

  it('has a page where the build makes one, and else the query', () => {
    const page = (selection: Selection, framed = false): string =>
      hrefOfChoice({ ...NONE, selection }, 'selection', story, '', framed);
    expect(page({ kind: 'paragraph', id: 'P4' })).toBe('paragraph/P4/');
    expect(page({ kind: 'compare', id: 'JPN-KOR' })).toBe('compare/JPN-KOR/');
    expect(page({ kind: 'compare', id: 'JPN-ITA' })).toBe('./?compare=JPN-ITA');
    expect(page({ kind: 'date', id: story.mapDate })).toBe(`date/${story.mapDate}/`);
    expect(page({ kind: 'date', id: '1999-03-12' })).toBe('./?date=1999-03-12');
    expect(page({ kind: 'paragraph', id: 'P4' }, true)).toBe('embed.html?paragraph=P4');
    const step = { ...NONE, selection: { kind: 'step', id: 'japan' }, question: 'china' } as const;
    expect(hrefOfChoice(step, 'selection', story, '', false)).toBe('story/japan/');
    expect(hrefOfChoice(step, 'theme', story, '../../', false)).toBe('../../story/japan/');
  });

  it('is read back from each of its pages', () => {
    for (const path of ['paragraph/H/', 'compare/FRA-DEU/', 'story/korea/', 'date/2023-07-12/']) {
      const choice = choiceOfPath(path, story);
      expect(choice.selection, path).not.toEqual(NOTHING);
      expect(hrefOfChoice(choice, 'selection', story, '', false)).toBe(path);
    }
    expect(choiceOfPath('paragraph/P99/', story).selection).toEqual(NOTHING);
  });
});
