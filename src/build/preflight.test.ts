import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { newStory } from '../content/newStory.ts';

let dir = '';

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'preflight-'));
});

afterEach(() => {
  vi.unstubAllEnvs();
  // Other tests share the modules: none is to find this story in them.
  vi.resetModules();
  rmSync(dir, { recursive: true });
});

/** The result for a story, whose folder is read when the module is first loaded, and its title. */
async function preflightOf(folder: string, draftAllowed: boolean) {
  vi.stubEnv('STORY', folder);
  vi.resetModules();
  const { preflight } = await import('./preflight.ts');
  const { readStory } = await import('./storySource.ts');
  return { ...preflight(draftAllowed), title: () => readStory().title };
}

it('has nothing to say of a story that is whole', async () => {
  const { title, ...result } = await preflightOf('src/content/fixtures/tiny', false);
  expect(result).toEqual({ fails: false, message: '' });
  expect(title()).toBe('A telescope for the Quiet Sky Circle');
});

it('lets a story with blanks through as a draft only, and marks it', async () => {
  newStory({ name: 'sky', dir });
  const folder = join(dir, 'sky');
  const refused = await preflightOf(folder, false);
  expect(refused.fails).toBe(true);
  expect(refused.message).toContain('  story › title: what the map is called, in your own words\n');
  expect(refused.message).toContain('DRAFT=1');
  const draft = await preflightOf(folder, true);
  expect(draft.fails).toBe(false);
  expect(draft.title()).toMatch(/^Draft: /);
});

it('lets no story through that fails its checks, draft or not', async () => {
  newStory({ name: 'sky', dir });
  writeFileSync(join(dir, 'sky/story.json'), '{ "id": "sky", }');
  const { fails, message } = await preflightOf(join(dir, 'sky'), true);
  expect(fails).toBe(true);
  expect(message).toContain('line 1, column 14: a comma stands before the closing }');
});
