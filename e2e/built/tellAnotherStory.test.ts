import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Said } from '../fixtures/docsPage.ts';
import { LONG } from '../fixtures/long.ts';
import { ToldStory } from '../fixtures/newStory.ts';

/**
 * The page "Tell another story", followed from an article to a story that may be built. The map that
 * comes of it: specs/tellAnotherStory.spec.ts.
 */

// Six commands, each of which starts the tools anew: half a minute of processor.
describe.skipIf(!LONG)('the page', () => {
  let story: ToldStory;
  const said: Record<string, Said> = {};

  beforeAll(async () => {
    story = await ToldStory.inNewFolder();
    said.begin = await story.run('begin');
    said.check = await story.run('check');
    said.tooEarly = await story.run('build');
    story.write();
    said.lock = await story.run('lock');
    said['check-article'] = await story.run('check-article');
  }, 300_000);

  afterAll(() => rm(story.dir, { recursive: true }));

  it('its commands do what the page says', () => {
    const passed = Object.fromEntries(Object.entries(said).map(([step, { ok }]) => [step, ok]));
    expect(passed).toEqual({
      begin: true,
      check: true,
      tooEarly: false,
      lock: true,
      'check-article': true,
    });
    expect(said.begin?.words).toContain('8 paragraphs and 2 quotations');
    for (const line of story.text('blanks').split('\n')) {
      expect(said.check?.words).toContain(`  ${line}\n`);
      expect(said.tooEarly?.words).toContain(`  ${line}\n`);
    }
    expect(said['check-article']?.words).toContain('compared with the article and the lock');
    expect(said['check-article']?.words).not.toMatch(/Still to be written|Note:/);
  });

  it('an error reads as on the page', async () => {
    story.edit(({ statements }) => {
      Object.assign(statements.find(({ id }) => id === 'p2-says') ?? {}, { about: ['PYR'] });
    });
    const { ok, words } = await story.run('check');
    expect(ok).toBe(false);
    expect(words).toContain(story.text('error'));
  });
});
