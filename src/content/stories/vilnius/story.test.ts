import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coveredActors } from '../../rules/positions.ts';
import { type Question, type Statement, storySchema } from '../../schema.ts';
import { countWords } from '../../text.ts';

const story = storySchema.parse(
  JSON.parse(readFileSync('src/content/stories/vilnius/story.json', 'utf8')),
);

const ids = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);
const inGroup = (group: string): string[] =>
  ids(story.actors.filter(({ groups }) => groups.includes(group)));

function questionOf(id: string): Question {
  const question = story.questions.find((candidate) => candidate.id === id);
  if (question === undefined) throw new Error(`No question ${id}.`);
  return question;
}

function statementsOf(paragraph: string, about?: string): Statement[] {
  return story.statements.filter(
    (statement) =>
      statement.paragraph === paragraph && (about === undefined || statement.about.includes(about)),
  );
}

/** Positions as `actor answer paragraphs`, in the story's order. */
function positionsOn(question: string): string[] {
  return story.positions
    .filter((position) => position.question === question)
    .map(({ actor, answer, statements }) => {
      const cited = story.statements.filter(({ id }) => statements.includes(id));
      const paragraphs = [...new Set(cited.map(({ paragraph }) => paragraph))];
      return `${actor} ${answer} ${paragraphs.join(' ')}`;
    });
}

describe('who is in the story', () => {
  it('has 42 actors, and Stoltenberg', () => {
    expect(story.actors.filter(({ kind }) => kind !== 'person')).toHaveLength(42);
    expect(story.actors.filter(({ kind }) => kind === 'person')).toEqual([
      expect.objectContaining({ id: 'STOLTENBERG', speaksFor: 'NATO', groups: [] }),
    ]);
  });

  it.each([
    ['1949-08-24', 12],
    ['1982-05-30', 16],
    ['2020-03-27', 30],
    ['2023-04-03', 30],
    ['2023-07-12', 31],
    ['2024-03-06', 31],
    ['2024-03-07', 32],
  ])('on %s NATO has %i members', (date, count) => {
    const members = story.actors.filter(({ joined }) => joined !== undefined && joined <= date);
    expect(members).toHaveLength(count);
  });

  it('takes Finland in and leaves Sweden out on the map’s date', () => {
    expect(story.mapDate).toBe('2023-07-12');
    expect(inGroup('member')).toHaveLength(31);
    expect(inGroup('member')).toContain('FIN');
    expect(inGroup('invitee')).toEqual(['SWE']);
    expect(inGroup('partner')).toEqual(['JPN', 'KOR', 'AUS', 'NZL']);
    expect(inGroup('other')).toEqual(['CHN', 'RUS', 'UKR', 'PRK', 'TWN']);
    expect(inGroup('organisation')).toEqual(['NATO']);
    expect(ids(story.groups.filter(({ counted }) => counted))).toEqual(['member', 'partner']);
  });

  it('names the leaders whom the article names, and no other', () => {
    const leaders = story.actors.flatMap(({ id, leader }) =>
      leader ? [`${id} ${leader.name}, ${leader.office}`] : [],
    );
    expect(leaders).toEqual([
      'FRA Emmanuel Macron, President of France',
      'JPN Fumio Kishida, Prime Minister of Japan',
      'KOR Yoon Suk Yeol, President of South Korea',
      'AUS Anthony Albanese, Prime Minister of Australia',
      'NZL Chris Hipkins, Prime Minister of New Zealand',
      'UKR Volodymyr Zelenskiy, President of Ukraine',
      'NATO Jens Stoltenberg, Secretary General of NATO',
    ]);
  });
});

describe('who stands where', () => {
  it('How close?', () => {
    expect(positionsOn('nato-in-asia')).toEqual([
      'USA closer P2',
      'JPN closer P3',
      'KOR closer P10',
      'FRA no-expansion P3 P4',
      'CHN opposes P1',
      'NATO closer P1 P2',
    ]);
  });

  it('Tokyo office', () => {
    expect(positionsOn('tokyo-office')).toEqual([
      'STOLTENBERG supports P3 P5',
      'FRA against P3',
      'DEU against-implicit P3',
      'CHN criticises P5',
    ]);
  });

  it('China', () => {
    expect(positionsOn('china')).toEqual([
      'USA firm P2',
      'JPN firm P7 P10',
      'KOR cautious P10',
      'NATO firm P8',
    ]);
  });

  it('Ukraine', () => {
    expect(positionsOn('ukraine')).toEqual(['AUS supports P9', 'KOR reluctant P10']);
  });

  it('Ties', () => {
    expect(positionsOn('ties')).toEqual([
      'JPN summit-guest P1',
      'KOR summit-guest P1',
      'AUS summit-guest P1',
      'NZL summit-guest P1',
      'JPN brussels-office P10',
      'KOR brussels-office P10',
      'JPN cooperation-offered P6',
      'AUS aukus P9',
    ]);
  });

  it('asks whom it should', () => {
    const count = (id: string): number => coveredActors(story, questionOf(id)).length;
    expect(count('nato-in-asia')).toBe(36);
    expect(count('tokyo-office')).toBe(36);
    expect(count('china')).toBe(35);
    expect(ids(coveredActors(story, questionOf('china')))).not.toContain('CHN');
    expect(ids(coveredActors(story, questionOf('ukraine')))).toEqual(['JPN', 'KOR', 'AUS', 'NZL']);
    expect(ids(coveredActors(story, questionOf('ties')))).toEqual(['JPN', 'KOR', 'AUS', 'NZL']);
  });

  it('gives no view to who is only described, named as a venue, or unnamed', () => {
    const holders = new Set(story.statements.flatMap(({ viewOf = [] }) => viewOf));
    for (const id of ['LTU', 'ESP', 'BEL', 'GBR', 'NZL', 'SWE', 'TWN', 'RUS', 'PRK']) {
      expect(holders).not.toContain(id);
    }
    for (const id of ['p2-main-european', 'p3-other-allies', 'p9-australia-front']) {
      expect(story.statements.find((statement) => statement.id === id)?.viewOf).toBeUndefined();
    }
  });
});

describe('what the article says', () => {
  it('is quoted in eleven passages of 110 words', () => {
    const quoted = story.statements.filter(({ quote }) => quote !== undefined);
    expect(quoted.map(({ paragraph, speaker }) => `${paragraph} ${speaker.name}`)).toEqual([
      'P1 China',
      'P4 Emmanuel Macron',
      'P4 Emmanuel Macron',
      'P4 Emmanuel Macron',
      'P6 Jens Stoltenberg',
      'P6 Jens Stoltenberg',
      'P7 Fumio Kishida',
      'P8 Final communiqué of the Vilnius summit',
      'P8 Final communiqué of the Vilnius summit',
      'P8 Xinhua',
      'P8 Xinhua',
    ]);
    expect(quoted.reduce((sum, { quote = '' }) => sum + countWords(quote), 0)).toBe(110);
  });

  it('has a body of 873 words in eleven paragraphs', () => {
    const body = story.paragraphs.filter(({ id }) => id.startsWith('P'));
    expect(body).toHaveLength(11);
    expect(body.reduce((sum, { words }) => sum + words, 0)).toBe(873);
  });

  it.each<[paragraph: string, about: string, words: RegExp]>([
    ['P1', 'RUS', /dominated .*war against Ukraine/u],
    ['P1', 'CHN', /respond strongly to any action/u],
    ['P1', 'NZL', /were invited/u],
    ['P2', 'USA', /distrust of what Washington regards/u],
    ['P2', 'NATO', /main European Allies .* raise tensions/u],
    ['P2', 'NATO', /no consensus/u],
    ['P3', 'CHN', /strategic concept.* first to include China/u],
    ['P3', 'JPN', /office in Japan was proposed/u],
    ['P3', 'FRA', /opposition to the office/u],
    ['P3', 'JPN', /put on hold/u],
    ['P5', 'NATO', /shelved for now .* still on the table/u],
    ['P5', 'CHN', /criticized the project/u],
    ['P6', 'JPN', /offered Japan .* cybersecurity, in space and in exchanging information/u],
    ['P7', 'TWN', /China claims/u],
    ['P7', 'JPN', /supports Washington’s .* front of democracies/u],
    ['P7', 'JPN', /restrict exports of key technology/u],
    ['P8', 'NATO', /prepared to defend its common values/u],
    ['P9', 'AUS', /submarines .* hypersonic weapons/u],
    ['P9', 'UKR', /30 Bushmaster/u],
    ['P10', 'KOR', /capacity to make ammunition and weapons.* large arsenal/u],
    ['P10', 'KOR', /under pressure from its allies/u],
    ['P10', 'PRK', /unresolved conflict/u],
    ['P11', 'PRK', /intercontinental ballistic missile/u],
    ['P11', 'PRK', /According to the Japanese government.* 70 minutes .* 621 miles \(1,000 km\)/u],
  ])('is not forgotten: %s on %s, %s', (paragraph, about, words) => {
    const texts = statementsOf(paragraph, about).map(({ text }) => text);
    expect(texts).toContainEqual(expect.stringMatching(words));
  });

  it('is addressed where the article says so', () => {
    const addressed = story.statements.flatMap(({ id, to }) => (to ? [`${id} ${to.join()}`] : []));
    expect(addressed).toEqual([
      'p1-china-opposes NATO',
      'p1-china-eastward NATO',
      'p8-xinhua-tentacles NATO',
      'p8-xinhua-peace NATO',
    ]);
  });

  it('shows the venues without a view', () => {
    for (const [country, paragraph] of [
      ['LTU', 'P1'],
      ['ESP', 'P3'],
      ['BEL', 'P10'],
    ] as const) {
      const said = story.statements.filter(({ about }) => about.includes(country));
      expect(said).toContainEqual(
        expect.objectContaining({
          paragraph,
          note: expect.stringMatching(/^(A venue|Named as a place)/u),
        }),
      );
      for (const { viewOf = [], note } of said) {
        expect(viewOf).not.toContain(country);
        expect(note).toMatch(/says nothing of \w+’s own view/u);
      }
    }
  });

  it('is dated as the article dates it, with the day beside it where that is known', () => {
    const times = story.statements.flatMap(({ when }) =>
      when ? [`${when.text}: ${when.resolved ?? '?'}`] : [],
    );
    expect([...new Set(times)]).toEqual([
      'on Wednesday: 2023-07-12',
      'For the second consecutive year: ?',
      'last year: 2022-06-28/2022-06-30',
      'after the NATO summit in Vilnius: ?',
      'a few months ago: ?',
      'Back in January: 2023-01',
      'On Wednesday, the closing day: 2023-07-12',
    ]);
  });
});

describe('what is not the article’s', () => {
  it('is context with a source: the communiqué for every member', () => {
    expect(story.context).toContainEqual(
      expect.objectContaining({
        about: 'member',
        source: 'NATO Press Release (2023) 001',
        text: expect.stringContaining('agreed by the heads of state and government of all members'),
      }),
    );
  });

  it('is kept for the switch to later, where it is later', () => {
    const later = story.context.filter(({ since }) => since);
    expect(later.map(({ about, asOf }) => `${about} ${asOf}`)).toEqual([
      'NZL 2023-11-27',
      'SWE 2024-03-07',
      'JPN 2024-10-01',
      'NATO 2024-10-01',
      'KOR 2025-04-04',
    ]);
  });

  it('is drawn where the article gives cause', () => {
    expect(ids(story.places)).toEqual([
      'vilnius',
      'madrid',
      'brussels',
      'tokyo',
      'beijing',
      'taiwan',
      'pyongyang',
    ]);
    const linked = (said: boolean): string[] =>
      story.links.filter(({ words = false }) => words === said).map(({ ends }) => ends.join(' '));
    expect(linked(true)).toEqual(['CHN NATO', 'CHN tokyo', 'FRA tokyo', 'NATO tokyo']);
    expect(linked(false)).toEqual([
      'AUS GBR USA',
      'NATO JPN',
      'JPN brussels',
      'KOR brussels',
      'AUS UKR',
      'USA JPN',
    ]);
  });

  it('is a length and no track, for the missile', () => {
    expect(story.scaleBars).toHaveLength(1);
    expect(story.scaleBars[0]).toMatchObject({
      kilometres: 1000,
      attribution: expect.stringMatching(/according to the Japanese government.* neither start/u),
    });
    expect(story.links.some(({ ends }) => ends.includes('PRK'))).toBe(false);
  });
});
