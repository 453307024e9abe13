import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MANY } from '../../e2e/fixtures/manyRuns.ts';
import { hostile } from '../../e2e/fixtures/mutants.ts';
import { vilniusStory } from '../content/fixtures/stories.ts';
import {
  type Choice,
  comparedActors,
  NOTHING,
  type Selection,
  type SelectionKind,
} from './selection.ts';
import { choiceOfPath, hrefOfChoice, parseChoice, printChoice } from './urlState.ts';

const story = vilniusStory();
const LANGUAGES = ['en', 'es'];
const OURS = [
  'question',
  'step',
  'compare',
  'paragraph',
  'date',
  'country',
  'view',
  'area',
  'lang',
  'theme',
];
/** The day on which the first had joined: before it there is no map. */
const FOUNDED = '1949-08-24';
const parse = (search: string) => parseChoice(search, story, LANGUAGES);

const panels = story.actors.filter(({ speaksFor }) => speaksFor === undefined);
const all = (kind: SelectionKind, entries: readonly { id: string }[]) =>
  fc.constantFrom(...entries.map(({ id }): Selection => ({ kind, id })));
const anySelection: fc.Arbitrary<Selection> = fc.oneof(
  fc.constant(NOTHING),
  all('actor', panels),
  all('paragraph', story.paragraphs),
  all('step', story.steps),
  fc
    .uniqueArray(fc.constantFrom(...panels.map(({ id }) => id)), { minLength: 2, maxLength: 3 })
    .map((ids): Selection => ({ kind: 'compare', id: ids.join('-') })),
  fc
    .date({ min: new Date(FOUNDED), max: new Date(story.mapDate), noInvalidDate: true })
    .map((day): Selection => ({ kind: 'date', id: day.toISOString().slice(0, 10) })),
);

/** A step's question is its own: no other is asked while it is chosen, and the first where it has none. */
const askedBy = (choice: Choice): Choice => {
  const { selection } = choice;
  if (selection.kind !== 'step') return choice;
  const step = story.steps.find(({ id }) => id === selection.id);
  return { ...choice, question: step?.question ?? story.questions[0]?.id ?? '' };
};

const anyChoice: fc.Arbitrary<Choice> = fc
  .record({
    question: fc.constantFrom(...story.questions.map(({ id }) => id)),
    selection: anySelection,
    view: fc.constantFrom('map', 'table'),
    region: fc.constantFrom(...story.regions.map(({ id }) => id)),
    theme: fc.constantFrom('auto', 'light', 'dark'),
    lang: fc.constantFrom(...LANGUAGES),
  })
  .map(askedBy);

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

const ids = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);

/** Whether a selection is one of this story's, and the one way to say it. */
function exists(selection: Selection): boolean {
  if (selection.kind === 'none') return true;
  const { kind, id } = selection;
  if (kind === 'actor') return ids(panels).includes(id);
  if (kind === 'paragraph') return ids(story.paragraphs).includes(id);
  if (kind === 'step') return ids(story.steps).includes(id);
  if (kind === 'date') {
    return /^\d{4}-\d\d-\d\d$/.test(id) && id >= FOUNDED && id <= story.mapDate;
  }
  const compared = comparedActors(id);
  return (
    [2, 3].includes(new Set(compared).size) && compared.every((one) => ids(panels).includes(one))
  );
}

function expectWhole(choice: Choice, languages: readonly string[]): void {
  expect(Object.keys(choice).sort()).toEqual(Object.keys(parse('').choice).sort());
  expect(ids(story.questions)).toContain(choice.question);
  expect(ids(story.regions)).toContain(choice.region);
  expect(languages).toContain(choice.lang);
  expect(['map', 'table']).toContain(choice.view);
  expect(['auto', 'light', 'dark']).toContain(choice.theme);
  expect(exists(choice.selection), JSON.stringify(choice.selection)).toBe(true);
  expect(askedBy(choice)).toEqual(choice);
}

/** Addresses with values that are right, nearly right, and hostile. */
const values = fc.oneof(
  fc.constantFrom(...[story.actors, story.paragraphs, story.steps, story.questions].flatMap(ids)),
  fc.constantFrom('JPN-KOR', 'jpn-kor', 'JPN-', '-JPN', 'JPN-JPN', 'JPN--KOR', 'A-B-C-D', 'dark'),
  fc.constantFrom('1999-03-12', '1999-3-12', '+01999-03-12', '-000001-01-01', '2023-07-13'),
  fc.date().map((day) => `${day.getTime()}`),
  hostile.map(String),
);
const pairs = fc
  .array(fc.tuple(fc.constantFrom(...OURS), values), { maxLength: 6 })
  .map((all) => `?${new URLSearchParams(all.map(([name, value]) => [name, value]))}`);

describe('reading any address', () => {
  it('never throws, gives a choice that the map can show, and names what was wrong', () => {
    fc.assert(
      fc.property(fc.oneof(anyAddress, pairs), (search) => {
        const { choice, problems } = parse(search);
        expectWhole(choice, LANGUAGES);
        const query = new URLSearchParams(search);
        for (const { parameter, value } of problems) {
          expect(OURS).toContain(parameter);
          expect(value).not.toBe('');
          expect(query.get(parameter)).toBe(value);
        }
        const named = problems.map(({ parameter }) => parameter);
        expect(named).toHaveLength(new Set(named).size);
      }),
      MANY,
    );
  });

  it('and writing what was read leads to the same choice, and then changes no more', () => {
    fc.assert(
      fc.property(fc.oneof(anyAddress, pairs), (search) => {
        const { choice } = parse(search);
        const printed = printChoice(choice, story, search, 'en');
        expect(parse(printed)).toEqual({ choice, problems: [] });
        expect(printChoice(choice, story, printed, 'en')).toBe(printed);
      }),
      MANY,
    );
  });
});

describe('writing the address', () => {
  it('is undone by reading it, whatever else the address says', () => {
    fc.assert(
      fc.property(anyChoice, fc.array(foreign, { maxLength: 4 }), (choice, others) => {
        const printed = printChoice(choice, story, `?${others.join('&')}`, 'en');
        expect(parse(printed)).toEqual({ choice, problems: [] });
      }),
      MANY,
    );
  });

  it('keeps what belongs to others as it came, in its order, before what is ours', () => {
    fc.assert(
      fc.property(anyChoice, anyChoice, fc.array(foreign, { maxLength: 4 }), (now, old, others) => {
        const before = printChoice(old, story, `?${others.join('&')}`, 'en');
        const after = printChoice(now, story, before, 'en');
        const parts = after.replace(/^\?/, '').split('&').filter(Boolean);
        const ours = parts.slice(others.length);
        return (
          others.every((part, i) => part === parts[i]) &&
          ours.every((part) => OURS.includes(part.split('=')[0] ?? '')) &&
          printChoice(now, story, after, 'en') === after
        );
      }),
      MANY,
    );
  });
});

describe('reading any path', () => {
  const part = fc.oneof(
    fc.constantFrom('country', 'question', 'embed', 'paragraph', 'compare', 'story', 'date', '..'),
    fc.constantFrom('FRA', 'fra', 'STOLTENBERG', 'P4', 'JPN-KOR', 'macron', '2023-07-12', ''),
    fc.constantFrom('tokyo-office', 'embed.html', 'index.html', '%2e%2e', '__proto__', 'toString'),
    values,
  );

  it('gives a choice that the map can show, and the address of that choice leads to it', () => {
    fc.assert(
      fc.property(fc.constantFrom('', 'es/'), fc.array(part, { maxLength: 4 }), (lang, parts) => {
        const asked = lang + parts.join('/');
        const choice = choiceOfPath(asked, story);
        expectWhole(choice, [/^([a-z]{2})\//.exec(asked)?.[1] ?? 'en']);
        const [path = '', search = ''] = hrefOfChoice(choice, 'selection', story, '', false)
          .replace(/^\.\//, '')
          .split('?');
        const read = parseChoice(search, story, LANGUAGES, choiceOfPath(path, story));
        expect(read).toEqual({ choice, problems: [] });
      }),
      MANY,
    );
  });
});
