import { rm } from 'node:fs/promises';
import { type RunningServer, startServer } from '../../src/app/serve.ts';
import type { Said } from '../fixtures/docsPage.ts';
import { test as base, expect } from '../fixtures/test.ts';
import { ToldStory } from '../fixtures/toldStory.ts';

/** The page "Tell another story", followed from an article to a built map, and looked at. */

/** What the page's commands said on the way, by the step. */
interface Followed {
  readonly story: ToldStory;
  readonly said: Readonly<Record<string, Said>>;
}

const told = base.extend<object, { followed: Followed; server: RunningServer }>({
  followed: [
    async ({}, use) => {
      const story = await ToldStory.inNewFolder();
      const said: Record<string, Said> = {};
      said.begin = await story.run('begin');
      said.check = await story.run('check');
      said.tooEarly = await story.run('build');
      story.write();
      said.lock = await story.run('lock');
      said['check-article'] = await story.run('check-article');
      said.build = await story.run('build');
      await use({ story, said });
      await rm(story.dir, { recursive: true });
    },
    { scope: 'worker', timeout: 180_000 },
  ],

  server: [
    async ({ followed }, use) => {
      expect(followed.said.build?.words).toContain('pages prerendered');
      const server = await startServer({ root: followed.story.outDir, port: 0 });
      await use(server);
      await server.close();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
});

told.describe.configure({ mode: 'serial' });

told('its commands do what the page says', async ({ followed: { story, said } }) => {
  const passed = Object.fromEntries(Object.entries(said).map(([step, { ok }]) => [step, ok]));
  expect(passed).toEqual({
    begin: true,
    check: true,
    tooEarly: false,
    lock: true,
    'check-article': true,
    build: true,
  });
  expect(said.begin?.words).toContain('8 paragraphs and 2 quotations');
  for (const line of story.text('blanks').split('\n')) {
    expect(said.check?.words).toContain(`  ${line}\n`);
    expect(said.tooEarly?.words).toContain(`  ${line}\n`);
  }
  expect(said['check-article']?.words).toContain('compared with the article and the lock');
  expect(said['check-article']?.words).not.toMatch(/Still to be written|Note:/);
});

told('the map tells the story of the page', async ({ map, page, axe }) => {
  await map.saveData();
  await map.open();
  await expect(map.title).toHaveText('A treaty for the river: who would sign');
  expect(await page.title()).toBe('A treaty for the river: who would sign');
  await expect(map.questions.getByRole('link')).toHaveText(['Treaty', 'River']);
  await expect(map.summary).toHaveText(
    'Two would sign, Bolivia asks for time, Uruguay is against without a word; one is silent. Chile minds the dam.',
  );
  await expect(map.rollCall.headings).toHaveText([
    'Would sign · 2',
    'Asks for more time · 1',
    'Against, implicitly · 1',
    'Minds the dam, not a member',
    'The article does not report a position · 1',
  ]);
  expect(await map.rollCall.namesUnder('The article does not report')).toEqual(['Argentina']);
  expect(await map.stage.stillFill('PRY')).toBe('var(--teal)');
  expect(await map.stage.stillFill('ARG')).toBe('var(--silent)');
  await axe();

  await (await map.rollCall.link('Bolivia')).click();
  const bolivia = await map.panel.read('Bolivia');
  expect(bolivia.standing).toEqual(['Member of the council since 8 November 2021']);
  expect(bolivia.answers[0]?.says).toEqual([
    { words: 'Asks for more time', evidence: 'paragraph 3' },
  ]);
  expect(bolivia.statements.map(({ quote }) => quote)).toContain(
    '“Nobody can share what nobody has counted,”',
  );
  await map.question('What is the river to each?').click();
  await expect(map.summary).toHaveText(
    'Paraguay trades on it, Brazil would dam it; of three the article does not say.',
  );
  await map.panel.close.click();
  await page.getByRole('link', { name: 'The article in two steps' }).click();
  await expect(map.reading.step.getByRole('heading')).toHaveText('Who would sign');
  expect(await map.reading.lit()).toEqual(['BOL', 'BRA', 'PRY']);
  await page.goto('./compare/BRA-BOL/');
  await expect(map.reading.panel('Brazil and Bolivia')).toContainText('They differ on “Treaty”.');
  await map.reading.part('paragraph 4').click();
  expect(await map.reading.lit()).toContain('CHL');
  expect(await page.content()).not.toMatch(/NATO|Vilnius|EL PAÍS|Tokyo|TODO|Draft/);
});

told('an error reads as on the page', async ({ followed: { story } }) => {
  story.edit(({ statements }) => {
    Object.assign(statements.find(({ id }) => id === 'p2-says') ?? {}, { about: ['PYR'] });
  });
  const { ok, words } = await story.run('check');
  expect(ok).toBe(false);
  expect(words).toContain(story.text('error'));
});
