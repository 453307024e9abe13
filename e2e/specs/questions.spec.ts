import { expect, test } from '../fixtures/test.ts';

/** What the sentence and the roll call say to each question, and whom they name. */

const SILENT = 'The article does not report a position';

const QUESTIONS = [
  {
    title: 'How close should NATO and the Asia-Pacific come?',
    id: null,
    summary:
      'Three want closer ties or a larger role, France wants partnership without expansion; 31 are silent. China, no member, opposes.',
    rollCall: {
      'Wants closer ties or a larger role · 3': ['United States', 'Japan', 'South Korea', 'NATO'],
      'Partnership, but no expansion · 1': ['France'],
      'Opposes, not a member': ['China'],
      [`${SILENT} · 31`]: 31,
    },
  },
  {
    title: 'A NATO office in Tokyo?',
    id: 'tokyo-office',
    summary:
      'France opposed the office openly, Germany opposed it implicitly, says EL PAÍS; 33 are silent. China, no member, criticised it.',
    rollCall: {
      'Supported · 0': ['Jens Stoltenberg'],
      'Opposed openly · 1': ['France'],
      'Opposed implicitly, says EL PAÍS · 1': ['Germany'],
      'Criticised, not a member': ['China'],
      [`${SILENT} · 33`]: 33,
    },
  },
  {
    title: 'What line towards China?',
    id: 'china',
    summary: 'Two take a firm line, South Korea is more cautious; 32 are silent.',
    rollCall: {
      'Firm · 2': ['United States', 'Japan', 'NATO'],
      'More cautious · 1': ['South Korea'],
      [`${SILENT} · 32`]: 32,
    },
  },
  {
    title: 'Which partners back Ukraine’s war effort?',
    id: 'ukraine',
    summary:
      'Australia supports Ukraine’s war effort, South Korea has been reluctant on military aid; two are silent.',
    rollCall: {
      'Supports · 1': ['Australia'],
      'Reluctant on military aid · 1': ['South Korea'],
      [`${SILENT} · 2`]: ['Japan', 'New Zealand'],
    },
  },
  {
    title: 'What ties are there?',
    id: 'ties',
    summary:
      'Four were invited to the summit, two have an office in Brussels, Japan was offered a cooperation programme, Australia is in Aukus; none is without a tie.',
    rollCall: {
      'Invited to the summit · 4': ['Japan', 'South Korea', 'Australia', 'New Zealand'],
      'Office in Brussels · 2': ['Japan', 'South Korea'],
      'Cooperation programme offered · 1': ['Japan'],
      'Aukus · 1': ['Australia'],
    },
  },
] as const;

test('each question has its sentence, its counts and its names', async ({ map }) => {
  await map.saveData();
  await map.open();
  for (const { title, id, summary, rollCall } of QUESTIONS) {
    await test.step(title, async () => {
      await map.question(title).click();
      await expect(map.question(title)).toHaveAttribute('aria-current', 'true');
      expect(map.query.get('question')).toBe(id);
      await expect(map.summary).toHaveText(summary);
      const headings = (await map.rollCall.headings.allTextContents()).map((text) =>
        // A symbol stands before the words where symbols are what the map has.
        text.replace(/^[●■▲◆▼○]\s*/u, ''),
      );
      expect(headings).toEqual(Object.keys(rollCall));
      for (const [heading, names] of Object.entries(rollCall)) {
        const named = await map.rollCall.namesUnder(heading);
        if (typeof names === 'number') expect(new Set(named).size, heading).toBe(names);
        else expect(named, heading).toEqual(names);
      }
    });
  }
});

test('Stoltenberg, who has no panel, leads to NATO’s', async ({ map }) => {
  await map.saveData();
  await map.open('?question=tokyo-office');
  await (await map.rollCall.link('Jens Stoltenberg')).click();
  await expect(map.panel.heading('NATO')).toBeVisible();
  const { answers } = await map.panel.read('NATO');
  expect(answers).toContainEqual({
    question: 'A NATO office in Tokyo? (Jens Stoltenberg)',
    says: [{ words: 'Supported', evidence: 'paragraph 3, paragraph 5' }],
  });
});
