import { OF_THE_FIRST } from '../fixtures/otherStory.ts';
import { expect } from '../fixtures/test.ts';
import { testOfOtherStory } from '../fixtures/testOfBuild.ts';

/** The same code tells an invented story of a telescope, and says nothing of NATO. */

const tiny = testOfOtherStory();

tiny.use({ savesData: false });

tiny('the app tells the story that it is given', async ({ map, page, axe }) => {
  const nothingOfTheOther = async () => {
    expect(await page.content()).not.toMatch(OF_THE_FIRST);
    expect(await page.title()).toMatch(/(^|· )A telescope for the Quiet Sky Circle$/);
  };

  await map.open();
  await expect(map.title).toHaveText('A telescope for the Quiet Sky Circle');
  await expect(page.getByText('May 13, 2031', { exact: false }).first()).toBeVisible();
  await expect(map.questions.getByRole('link')).toHaveText(['Telescope', 'Doing']);
  await expect(map.summary).toHaveText(
    'Norway would pay. Iceland objects. For Chile and Kenya the article reports no position.',
  );
  await expect(map.rollCall.headings).toHaveText([
    'Would pay for it · 1',
    'Minds the price, not a member',
    'No position reported · 2',
  ]);
  expect(await map.rollCall.namesUnder('No position reported')).toEqual(['Chile', 'Kenya']);
  await expect(map.apart.getByRole('link')).toHaveText([
    ...['Norway', 'paragraph 1', 'Iceland', 'paragraph 3'],
    ...['Quiet Sky Circle', 'Iceland'],
  ]);
  expect(await map.stage.stillFill('NOR')).toBe('var(--teal)');
  expect(await map.stage.stillFill('KEN')).toBe('var(--silent)');
  expect(await map.stage.stillFill('FRA')).toBeNull();
  await nothingOfTheOther();
  await axe();

  await (await map.rollCall.link('Norway')).click();
  expect(await map.panel.read('Norway')).toEqual({
    name: 'Norway',
    standing: [
      'Member of the circle since January 15, 2024',
      'Ada Fjell, Minister of Science of Norway\u00a0(paragraph 1)',
    ],
    answers: [
      {
        question: 'Build the telescope?',
        says: [{ words: 'Would pay for it', evidence: 'paragraph 1' }],
      },
      {
        question: 'What is each doing?',
        says: [{ words: 'The article does not report a position of its own.', evidence: '' }],
      },
    ],
    statements: [
      {
        quote: '“the first mirror and the road that leads to it”',
        text: 'Fjell said what Norway would pay for.',
        excerpt: null,
        details: [
          'Ada Fjell, Minister of Science of Norway',
          'paragraph 1',
          'quoted',
          'word for word',
        ],
        note: null,
      },
      {
        quote: null,
        text: 'Three countries, three wishes.',
        excerpt: null,
        details: ['The Daily Lantern', 'subheading', 'reported'],
        note: null,
      },
    ],
    lists: {
      'Compare with': ['Iceland'],
      'From elsewhere, not from the article': [
        'The circle was founded in Bergen. Source: The circle’s statutes',
      ],
    },
  });
  await nothingOfTheOther();

  await map.question('What is each doing?').click();
  await expect(map.summary).toHaveText(/^Chile looks for a site; Kenya joined\./);
  await map.viewSwitch('Table').click();
  expect(await map.table.readColumn(0)).toHaveLength(5);
  await nothingOfTheOther();
});

tiny('its map is drawn too, and answers to a click', { tag: '@long' }, async ({ map }) => {
  await map.open();
  await map.stage.live();
  const everywhere = { west: -169, south: -60, east: 191, north: 75 };
  await map.stage.click(await map.stage.pointOf([38, 0.5], everywhere));
  await expect(map.panel.heading('Kenya')).toBeVisible();
});
