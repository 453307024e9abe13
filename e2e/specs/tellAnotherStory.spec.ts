import { rm } from 'node:fs/promises';
import { type RunningServer, startServer } from '../../src/server/staticServer.ts';
import { ToldStory } from '../fixtures/newStory.ts';
import { test as base, expect } from '../fixtures/test.ts';

/** The map that comes of the page "Tell another story". Its commands: built/tellAnotherStory.test.ts. */

/** Does what the page says, and serves the map that comes of it. */
async function serveTold(): Promise<RunningServer> {
  const story = await ToldStory.inNewFolder();
  await story.run('begin');
  story.write();
  await story.run('lock');
  const { ok, words } = await story.run('build');
  expect(words).toContain('pages prerendered');
  expect(ok).toBe(true);
  const server = await startServer({ root: story.outDir, port: 0 });
  return {
    url: server.url,
    close: () => server.close().then(() => rm(story.dir, { recursive: true })),
  };
}

const told = base.extend({
  server: [
    async ({ sites }, use) => use(await sites.of('told', serveTold)),
    { scope: 'test', timeout: 180_000 },
  ],
});

told('the map tells the story of the page @long', async ({ map, page, axe }) => {
  await map.open();
  await expect(map.title).toHaveText('A treaty for the river: who would sign');
  expect(await page.title()).toBe('A treaty for the river: who would sign');
  await expect(map.questions.getByRole('link')).toHaveText(['Treaty', 'River']);
  await expect(map.summary).toHaveText(
    'Brazil and Paraguay would sign; Bolivia asks for time; Uruguay is against without a word. Chile minds the dam. For Argentina the article reports no position.',
  );
  await expect(map.rollCall.headings).toHaveText([
    'Would sign · 2',
    'Asks for more time · 1',
    'Against, implicitly · 1',
    'Minds the dam, not a member',
    'No position reported · 1',
  ]);
  expect(await map.rollCall.namesUnder('No position reported')).toEqual(['Argentina']);
  expect(await map.stage.stillFill('PRY')).toBe('var(--teal)');
  expect(await map.stage.stillFill('ARG')).toBe('var(--silent)');
  await axe();

  await (await map.rollCall.link('Bolivia')).click();
  const bolivia = await map.panel.read('Bolivia');
  expect(bolivia.standing).toEqual(['Member of the council since November 8, 2021']);
  expect(bolivia.answers[0]?.says).toEqual([
    { words: 'Asks for more time', evidence: 'paragraph 3' },
  ]);
  expect(bolivia.statements.map(({ quote }) => quote)).toContain(
    '“Nobody can share what nobody has counted”',
  );
  await map.question('What is the river to each?').click();
  await expect(map.summary).toHaveText(
    'Paraguay trades on it; Brazil would dam it. For Argentina, Bolivia and Uruguay the article reports none of these.',
  );
  await map.panel.close.click();
  await page.getByRole('link', { name: 'The article in two steps' }).click();
  await expect(map.selectionPanel.step.getByRole('heading')).toHaveText('Who would sign');
  expect(await map.selectionPanel.lit()).toEqual(['BOL', 'BRA', 'PRY']);
  await page.goto('./compare/BRA-BOL/');
  await expect(map.selectionPanel.panel('Brazil and Bolivia')).toContainText(
    'On the treaty: Brazil would sign; Bolivia asks for time.',
  );
  await map.selectionPanel.part('paragraph 4').click();
  expect(await map.selectionPanel.lit()).toContain('CHL');
  expect(await page.content()).not.toMatch(/NATO|Vilnius|EL PAÍS|Tokyo|TODO|Draft/);
});
