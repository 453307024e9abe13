import type { Actor, Question, Statement } from '../../src/content/schema.ts';
import type { ReadAnswer, ReadPanel, ReadStatement } from '../drivers/Panel.ts';
import {
  actor,
  actors,
  isAsked,
  isMember,
  isPartner,
  statement,
  story,
} from '../fixtures/story.ts';
import { expect, test } from '../fixtures/test.ts';

/**
 * Everybody's panel against the story's file, character for character. What a panel should say is
 * worked out here, from the file and from nothing else.
 */

const SILENT = 'The article does not report a position of its own.';
const OPENING_QUESTION = 'nato-in-asia';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** `1949-08-24` is "24 August 1949"; months, years and days of one month are given as far as known. */
function inWords(date: string): string {
  const [from = '', to] = date.split('/');
  const [year, month, day] = from.split('-').map(Number);
  const monthAndYear = `${MONTHS[(month ?? 1) - 1]} ${year}`;
  if (to) return `${day}–${Number(to.slice(-2))} ${monthAndYear}`;
  if (month === undefined) return `${year}`;
  return day === undefined ? monthAndYear : `${day} ${monthAndYear}`;
}

function whereInArticle(paragraph: string): string {
  const names: Record<string, string> = { H: 'headline', D: 'deck', C: 'photo caption' };
  return names[paragraph] ?? `paragraph ${paragraph.slice(1)}`;
}

const list = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** Oxford comma: the page's lists of three and more have it. */
const pageList = (names: readonly string[]): string =>
  names.length < 3 ? list(names) : `${names.slice(0, -1).join(', ')}, and ${names.at(-1)}`;

function standingOf(one: Actor): string[] {
  const lines =
    isMember(one) && one.joined
      ? [`NATO member since ${inWords(one.joined)}`]
      : [one.standing ?? 'no standing in the file'];
  const { leader } = one;
  return leader
    ? [...lines, `${leader.name}, ${leader.office} (${whereInArticle(leader.paragraph)})`]
    : lines;
}

/** The map's own question first, then the others as they come. */
const questions = [
  ...story.questions.filter(({ id }) => id === OPENING_QUESTION),
  ...story.questions.filter(({ id }) => id !== OPENING_QUESTION),
];

/** Stoltenberg alone has a view of his own on somebody else's panel. */
const personsOf = (one: Actor): Actor[] =>
  story.actors.filter(({ speaksFor }) => speaksFor === one.id);

function answerOf(asked: Question, one: Actor, heading: string): ReadAnswer[] {
  const given = story.positions.filter(
    (position) => position.question === asked.id && position.actor === one.id,
  );
  if (given.length === 0 && !isAsked(asked, one)) return [];
  const says = given.map(({ answer, statements }) => ({
    words: asked.answers.find(({ id }) => id === answer)?.label ?? '',
    evidence: [...new Set(statements.map((id) => whereInArticle(statement(id).paragraph)))].join(
      ', ',
    ),
  }));
  return [{ question: heading, says: says.length > 0 ? says : [{ words: SILENT, evidence: '' }] }];
}

function answersOf(one: Actor): ReadAnswer[] {
  return questions.flatMap((asked) => [
    ...answerOf(asked, one, asked.title),
    ...personsOf(one).flatMap((person) =>
      answerOf(asked, person, `${asked.title} (${person.name})`),
    ),
  ]);
}

/** What the article says of it, or it says: what its answer rests on first, then as in the article. */
function statementsOf(one: Actor): Statement[] {
  const ids = [one.id, ...personsOf(one).map(({ id }) => id)];
  const evidence = story.positions
    .filter(({ actor: id, question }) => ids.includes(id) && question === OPENING_QUESTION)
    .flatMap(({ statements }) => statements);
  const its = story.paragraphs.flatMap(({ id }) =>
    story.statements.filter(
      ({ paragraph, about, speaker }) =>
        paragraph === id && [...about, speaker.actor ?? ''].some((who) => ids.includes(who)),
    ),
  );
  return [
    ...its.filter(({ id }) => evidence.includes(id)),
    ...its.filter(({ id }) => !evidence.includes(id)),
  ];
}

const KINDS = {
  quoted: 'quoted',
  'reported-speech': 'reported speech',
  reported: 'reported',
  implicit: 'implicit, says the article',
} as const;

function asShown(one: Statement): ReadStatement {
  const { speaker, to, on, when, quote, excerpt, note } = one;
  return {
    quote: quote ?? null,
    text: one.text,
    excerpt: excerpt ?? null,
    details: [
      [speaker.name, speaker.office].filter(Boolean).join(', '),
      to && `to ${list(to.map((id) => actor(id).name))}`,
      on && `on ${on}`,
      when && (when.resolved ? `${when.text} (${inWords(when.resolved)})` : when.text),
      KINDS[one.kind],
      whereInArticle(one.paragraph),
      (quote || excerpt) && 'word for word',
    ].filter((detail) => detail !== undefined),
    note: note ?? null,
  };
}

/** The panel's lists by their headings; a list of nothing is not shown. */
function listsOf(one: Actor): ReadPanel['lists'] {
  const names = new Map([...story.actors, ...story.places].map(({ id, name }) => [id, name]));
  const ties = story.links
    .filter(({ ends, words }) => !words && ends.includes(one.id))
    .map(({ label, ends }) => {
      const others = ends.filter((end) => end !== one.id).map((end) => names.get(end) ?? end);
      return `${label} · ${pageList(others)}`;
    });
  const beside = story.comparisons
    .map((pair) => pair.split('-'))
    .filter((pair) => pair.includes(one.id))
    .flatMap((pair) => pair.filter((id) => id !== one.id).map((id) => actor(id).name));
  const persons = personsOf(one).map(({ id }) => id);
  const gaps = story.gaps
    .filter(({ about }) => about === one.id || persons.includes(about))
    .map(({ text }) => text);
  if (statementsOf(one).length === 0) {
    gaps.unshift('The article does not name this country.');
  }
  const elsewhere = story.context
    .filter(
      ({ about, since }) => !since && (about === one.id || (about === 'member' && isMember(one))),
    )
    .map(({ text, source }) => `${text} Source: ${source}`);
  return Object.fromEntries(
    [
      ['Ties', ties] as const,
      ['Compare with', beside] as const,
      ['What the article does not report', gaps] as const,
      ['From elsewhere, not from the article', elsewhere] as const,
    ].filter(([, entries]) => entries.length > 0),
  );
}

function panelOf(one: Actor): ReadPanel {
  return {
    name: one.name,
    standing: standingOf(one),
    answers: answersOf(one),
    statements: statementsOf(one).map(asShown),
    lists: listsOf(one),
  };
}

/** Browsers differ in the spaces of "28 – 30 June"; no other letter is let off. */
function withPlainDates(panel: ReadPanel): ReadPanel {
  const plain = (detail: string): string => detail.replace(/(\d)\s–\s(\d)/, '$1–$2');
  const statements = panel.statements.map((one) => ({ ...one, details: one.details.map(plain) }));
  return { ...panel, statements };
}

test('there are 42 to choose from: 31 members, four partners, seven others', () => {
  expect(actors).toHaveLength(42);
  expect(actors.filter(isMember)).toHaveLength(31);
  expect(actors.filter(isPartner).map(({ name }) => name)).toEqual([
    'Japan',
    'South Korea',
    'Australia',
    'New Zealand',
  ]);
});

const joinedIn = (from: number, to: number) => (one: Actor) => {
  const year = Number(one.joined?.slice(0, 4));
  return isMember(one) && year >= from && year <= to;
};

/** By link the first of each company; all of them where there is time. */
const LONG = process.env.LONG === '1';

/** A page each, since a page of its own for everybody takes three times as long. */
const companies: readonly (readonly [string, (one: Actor) => boolean])[] = [
  ['the founders', joinedIn(1949, 1949)],
  ['the members of 1952 to 1999', joinedIn(1950, 1999)],
  ['the members of 2004', joinedIn(2000, 2004)],
  ['the latest members', joinedIn(2005, 2023)],
  ['the partners', isPartner],
  ['those who are neither', (one) => !isMember(one) && !isPartner(one)],
];

test('nobody is left out', () => {
  const held = companies.flatMap(([, isOne]) => actors.filter(isOne));
  const byId = (a: Actor, b: Actor) => a.id.localeCompare(b.id);
  expect(held.toSorted(byId)).toEqual(actors.toSorted(byId));
});

for (const [name, isOne] of companies) {
  test(`${name} are shown as the story has them, from the list and by link`, async ({ map }) => {
    await map.saveData();
    for (const [i, one] of actors.filter(isOne).entries()) {
      await test.step(one.name, async () => {
        if (i === 0 || LONG) {
          await map.open(`?country=${one.id}`);
          expect(withPlainDates(await map.panel.read(one.name))).toEqual(panelOf(one));
          await map.panel.close.click();
          await expect(map.panel.heading('Choose a country')).toBeVisible();
        }
        const counted = isMember(one) || isPartner(one) || one.id === 'CHN';
        const link = counted
          ? await map.rollCall.link(one.name)
          : map.apart.getByRole('link', { name: one.name, exact: true });
        await link.click();
        expect(withPlainDates(await map.panel.read(one.name))).toEqual(panelOf(one));
        expect(map.query.get('country')).toBe(one.id);
        await map.panel.close.click();
        await expect(map.panel.heading('Choose a country')).toBeVisible();
      });
    }
  });
}

test('every quotation of the article is on a panel, whole', async () => {
  const quotes = story.statements.filter(({ quote }) => quote !== undefined);
  expect(quotes).toHaveLength(11);
  const shown = actors.flatMap((one) => panelOf(one).statements.map(({ quote }) => quote));
  for (const { quote } of quotes) expect(shown).toContain(quote);
});

test('the published data says the same as the panels', async ({ request }) => {
  const published = await (await request.get('./data/story.json')).json();
  const told = (one: Statement) => [one.id, one.quote, one.excerpt, one.text, one.paragraph];
  expect(published.statements.map(told)).toEqual(story.statements.map(told));
  expect(published.positions).toEqual(story.positions);
});
