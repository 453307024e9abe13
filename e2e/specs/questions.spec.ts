import { expect, test } from '../fixtures/test.ts';

/** What the sentence and the roll call say to each question, and whom they name. */

const SILENT = 'No position reported';

const QUESTIONS = [
  {
    title: 'How close should NATO and the Asia-Pacific come?',
    id: null,
    summary:
      'NATO (without consensus on how far), the U.S., Japan and South Korea want closer ties; France wants partners, but no expansion. China, not a member, objects. For the other 31 the article reports no position.',
    rollCall: {
      'Want closer ties · 3': ['United States', 'Japan', 'South Korea', 'NATO'],
      'Partnership, but no expansion · 1': ['France'],
      'Opposes (not a NATO member)': ['China'],
      [`${SILENT} · 31`]: 31,
    },
  },
  {
    title: 'A NATO office in Tokyo?',
    id: 'tokyo-office',
    summary:
      'Stoltenberg, NATO’s secretary general, supported it; France opposed it openly; Germany opposed it implicitly, says EL PAÍS. China, not a member, criticized it. For the other 33 the article reports no position. EL PAÍS says other Allies, unnamed, opposed it implicitly too.',
    rollCall: {
      Supported: ['Jens Stoltenberg'],
      'Opposed openly · 1': ['France'],
      'Opposed implicitly, says EL PAÍS · 1': ['Germany'],
      'Criticized (not a NATO member)': ['China'],
      [`${SILENT} · 33`]: 33,
    },
  },
  {
    title: 'What line toward China?',
    id: 'china',
    summary:
      'NATO’s communiqué uses firm language, the U.S. presses for a very firm line, Japan backs U.S. export curbs; South Korea is more cautious than Japan. For the other 32 the article reports no position. The main European Allies, unnamed, share Washington’s concern but do not want positions that could raise tensions.',
    rollCall: {
      'Firm, or backs curbs · 2': ['United States', 'Japan', 'NATO'],
      'More cautious than Japan · 1': ['South Korea'],
      [`${SILENT} · 32`]: 32,
    },
  },
  {
    title: 'Which partners back Ukraine’s war effort?',
    id: 'ukraine',
    summary:
      'Australia supports Ukraine’s war effort; South Korea has been reluctant on military aid. For Japan and New Zealand the article reports no position.',
    rollCall: {
      'Supports · 1': ['Australia'],
      'Reluctant on military aid · 1': ['South Korea'],
      [`${SILENT} · 2`]: ['Japan', 'New Zealand'],
    },
  },
  {
    title: 'What ties the four partners to NATO and its members?',
    id: 'ties',
    summary:
      'All four were invited to the summit; Japan and South Korea have representative offices in Brussels; Japan was offered a cooperation program; Australia is in Aukus.',
    rollCall: {
      'Invited to the summit · 4': ['Japan', 'South Korea', 'Australia', 'New Zealand'],
      'Office in Brussels · 2': ['Japan', 'South Korea'],
      'Cooperation program offered · 1': ['Japan'],
      'Aukus · 1': ['Australia'],
    },
  },
] as const;

test('each question has its sentence, its counts and its names', async ({ map }) => {
  await map.open();
  for (const { title, id, summary, rollCall } of QUESTIONS) {
    await test.step(title, async () => {
      await map.question(title).click();
      await expect(map.question(title)).toHaveAttribute('aria-current', 'true');
      expect(map.query.get('question')).toBe(id);
      await expect(map.summary).toHaveText(summary);
      const headings = (await map.rollCall.headings.allTextContents()).map((text) =>
        // A symbol stands before the words where symbols are what the map has.
        text.replace(/^[●■▲◆▼○]\s*/u, '').replaceAll('\u00a0', ' '),
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
  await map.open('?question=tokyo-office');
  await (await map.rollCall.link('Jens Stoltenberg')).click();
  await expect(map.panel.heading('NATO')).toBeVisible();
  const { answers } = await map.panel.read('NATO');
  expect(answers).toContainEqual({
    question: 'A NATO office in Tokyo? (Jens Stoltenberg)',
    says: [{ words: 'Supported', evidence: 'paragraph 3, paragraph 5' }],
  });
});
