import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { newStory } from '../content/newStory.ts';

let dir = '';

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'gate-'));
});

afterEach(() => {
  vi.unstubAllEnvs();
  // Other tests share the modules: none is to find this story in them.
  vi.resetModules();
  rmSync(dir, { recursive: true });
});

/** What is said of a story, whose folder is read when the module is first loaded, and its title. */
async function judged(folder: string, drafts: boolean) {
  vi.stubEnv('STORY', folder);
  vi.resetModules();
  const { preflight: judgeStory } = await import('./preflight.ts');
  const { readStory } = await import('./storySource.ts');
  return { ...judgeStory(drafts), title: () => readStory().title };
}

it('has nothing to say of a story that is whole', async () => {
  const { title, ...verdict } = await judged('src/content/fixtures/tiny', false);
  expect(verdict).toEqual({ stops: false, words: '' });
  expect(title()).toBe('A telescope for the Quiet Sky Circle');
});

it('lets a story with blanks through as a draft only, and marks it', async () => {
  newStory({ name: 'sky', dir });
  const folder = join(dir, 'sky');
  const refused = await judged(folder, false);
  expect(refused.stops).toBe(true);
  expect(refused.words).toContain('  story › title: what the map is called, in your own words\n');
  expect(refused.words).toContain('DRAFT=1');
  const draft = await judged(folder, true);
  expect(draft.stops).toBe(false);
  expect(draft.title()).toMatch(/^Draft: /);
});

it('lets no story through that fails its checks, draft or not', async () => {
  newStory({ name: 'sky', dir });
  writeFileSync(join(dir, 'sky/story.json'), '{ "id": "sky", }');
  const { stops, words } = await judged(join(dir, 'sky'), true);
  expect(stops).toBe(true);
  expect(words).toContain('line 1, column 14: a comma stands before the closing }');
});
