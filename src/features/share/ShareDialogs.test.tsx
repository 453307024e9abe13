import { afterEach, describe, expect, it, vi } from 'vitest';
import { renderAlone } from '../../app/fixtures/renderAlone.tsx';
import { wordsWithoutSpace } from '../../app/fixtures/stuckWords.ts';
import { lowWorldOf } from '../../build/borders/lowWorldOf.ts';
import { vilniusStory } from '../../content/fixtures/stories.ts';
import { defaultChoice } from '../../model/urlState.ts';
import { ShareDialogs } from './ShareDialogs.tsx';

const story = vilniusStory();
const map = {
  world: lowWorldOf(vilniusStory()),
  lands: {},
  loadMediumBorders: () => Promise.reject(new Error('There is no line.')),
  loadLands: async () => ({}),
  theme: 'light',
} as const;

/** The dialog on a page whose address is, or is not yet, known to its script. */
function draw(taken: string, home: string | undefined): string {
  const choice = defaultChoice(story);
  return renderAlone(
    <ShareDialogs target={taken} map={map} onClose={() => undefined} />,
    story,
    choice,
    { home, permalink: () => home ?? null },
  );
}

afterEach(() => vi.unstubAllGlobals());

describe('what is taken along', () => {
  const quote = story.statements.find((one) => one.quote)?.id ?? '';

  it('has full addresses', () => {
    expect(draw(quote, 'https://maps.example/map/')).toContain('https://maps.example/map/');
  });

  it.each(['', quote])('has no words that stick together (%j)', (taken) => {
    // Where the browser can pass a link on, there is a button more.
    vi.stubGlobal('navigator', { share: () => undefined });
    expect(wordsWithoutSpace(draw(taken, 'https://maps.example/map/'))).toEqual([]);
  });

  it.each(['', quote])('waits for the page’s own address, which full ones need (%j)', (taken) => {
    expect(draw(taken, undefined)).toBe('');
  });
});
