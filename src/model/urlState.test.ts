import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inventedStory, vilniusStory } from '../content/fixtures/stories.ts';
import { type Choice, NOTHING, type Selection } from './selection.ts';
import {
  choiceOfPath,
  defaultChoice,
  hrefOfChoice,
  panelActor,
  parseChoice,
  printChoice,
  unframedPath,
} from './urlState.ts';

const story = vilniusStory();
const LANGUAGES = ['en', 'es'];
const OURS = ['question', 'country', 'view', 'area', 'lang', 'theme'];
const MANY = { numRuns: 10_000 };
/** In milliseconds, for ten thousand cases on a machine that has other things to do. */
const PATIENCE = 60_000;
const NONE = defaultChoice(story, 'en');
const parse = (search: string) => parseChoice(search, story, LANGUAGES);

const anyChoice: fc.Arbitrary<Choice> = fc.record({
  question: fc.constantFrom(...story.questions.map(({ id }) => id)),
  selection: fc.option(
    fc.constantFrom(
      ...story.actors
        .filter(({ speaksFor }) => speaksFor === undefined)
        .map(({ id }): Selection => ({ kind: 'actor', id })),
    ),
    { nil: NOTHING },
  ),
  view: fc.constantFrom('map', 'table'),
  area: fc.constantFrom(...story.areas.map(({ id }) => id)),
  theme: fc.constantFrom('auto', 'light', 'dark'),
  lang: fc.constantFrom(...LANGUAGES),
});

/** Pieces of which addresses are made, and what breaks them. */
const piece = fc.oneof(
  fc.constantFrom(...OURS),
  fc.constantFrom('?', '&', '=', '&&', '==', '#', '+', '%', '%2', '%zz', '%00', '%FF', '%E2%82'),
  fc.constantFrom('%ED%A0%80', '%C3%A9', '%26', '%3D', '\u0000', '\uD800', '🗺️', 'İ', 'ﬁ'),
  fc.constantFrom('FRA', 'fra', 'CHN', 'STOLTENBERG', 'tokyo-office', '__proto__', 'constructor'),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const anyAddress = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')),
);

/** Parameters of others, written in whichever way. */
const foreign = fc
  .array(piece, { minLength: 1, maxLength: 5 })
  .map((pieces) => pieces.join('').replaceAll(/[&#]/g, ''))
  .filter((part) => part !== '' && !OURS.some((name) => new URLSearchParams(`?${part}`).has(name)));

describe('reading the address', () => {
  it(
    'never throws, and always gives a choice that the map can show',
    () => {
      fc.assert(
        fc.property(anyAddress, (search) => {
          const { choice, problems } = parse(search);
          const { selection } = choice;
          return (
            story.questions.some(({ id }) => id === choice.question) &&
            story.areas.some(({ id }) => id === choice.area) &&
            LANGUAGES.includes(choice.lang) &&
            ['map', 'table'].includes(choice.view) &&
            ['auto', 'light', 'dark'].includes(choice.theme) &&
            (selection.kind === 'none' || story.actors.some(({ id }) => id === selection.id)) &&
            problems.every(({ parameter }) => OURS.includes(parameter))
          );
        }),
        MANY,
      );
    },
    PATIENCE,
  );

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
      area: 'world',
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
    expect(panelActor(story, 'FRA')).toBe('FRA');
    expect(panelActor(story, 'XXX')).toBe('XXX');
  });

  it('knows the names of the story that it is given, and no other', () => {
    const invented = inventedStory();
    const { choice, problems } = parseChoice('?country=KEN&question=ties&area=world', invented);
    expect(choice).toMatchObject({
      question: 'ties',
      selection: { id: 'KEN' },
      area: 'everywhere',
    });
    expect(problems).toEqual([{ parameter: 'area', value: 'world' }]);
  });
});

describe('writing the address', () => {
  it(
    'is undone by reading it, whatever else the address says',
    () => {
      fc.assert(
        fc.property(anyChoice, fc.array(foreign, { maxLength: 4 }), (choice, others) => {
          const printed = printChoice(choice, story, `?${others.join('&')}`, 'en');
          expect(parse(printed)).toEqual({ choice, problems: [] });
        }),
        MANY,
      );
    },
    PATIENCE,
  );

  it(
    'keeps what belongs to others as it came, in its order, before what is ours',
    () => {
      fc.assert(
        fc.property(
          anyChoice,
          anyChoice,
          fc.array(foreign, { maxLength: 4 }),
          (now, old, others) => {
            const before = printChoice(old, story, `?${others.join('&')}`, 'en');
            const after = printChoice(now, story, before, 'en');
            const parts = after.replace(/^\?/, '').split('&').filter(Boolean);
            const ours = parts.slice(others.length);
            return (
              others.every((part, i) => part === parts[i]) &&
              ours.every((part) => OURS.includes(part.split('=')[0] ?? '')) &&
              printChoice(now, story, after, 'en') === after
            );
          },
        ),
        MANY,
      );
    },
    PATIENCE,
  );

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
