// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { wordsWithoutSpace } from '../app/fixtures/stuckWords.ts';
import { vilniusStory } from '../content/fixtures/stories.ts';
import { searchActors } from '../model/search.ts';
import { selectedActor } from '../model/selection.ts';
import { defaultChoice } from '../model/urlState.ts';
import { createStore } from '../store/createStore.ts';
import { StoreProvider } from '../store/useMapState.ts';
import { FoundActors, FoundCount } from './FoundActors.tsx';
import { SearchBox } from './SearchBox.tsx';

const story = vilniusStory();
const late = { find: (words: string) => searchActors(story, words), FoundActors, FoundCount };

afterEach(cleanup);

/** The field, focused, on a page that shows the table and has France chosen. */
async function draw(has: typeof late | null = late) {
  const store = createStore({ ...defaultChoice(story), view: 'table' });
  store.getState().act.select('FRA');
  const onKeyBehind = vi.fn<(event: React.KeyboardEvent) => void>();
  const onWant = vi.fn();
  render(
    <StoreProvider value={store}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it stands for the page, which hears what the field lets through */}
      <div onKeyDown={onKeyBehind}>
        <SearchBox searchParts={has} onWant={onWant} />
      </div>
    </StoreProvider>,
  );
  const field = screen.getByRole<HTMLInputElement>('combobox', { name: 'Find a country' });
  const user = userEvent.setup();
  await user.click(field);
  const type = async (words: string): Promise<void> => {
    await user.clear(field);
    // Brackets and braces mean keys to `type`.
    await user.paste(words);
  };
  const options = (): string[] =>
    screen.queryAllByRole('option').map(({ firstChild }) => firstChild?.textContent ?? '');
  /** What the field says is lit, which what looks lit must be. */
  const lit = (): string | null => {
    const said = field.getAttribute('aria-activedescendant');
    const [shown] = screen.queryAllByRole('option', { selected: true });
    expect(shown?.id ?? null).toBe(said);
    return shown?.firstChild?.textContent ?? null;
  };
  const chosen = (): string | null => selectedActor(store.getState().choice.selection);
  return { store, user, field, type, options, lit, chosen, onKeyBehind, onWant };
}

describe('the field that finds a country', () => {
  it.each([
    ['Turkey', 'TUR'],
    ['Holland', 'NLD'],
    ['Czech Republic', 'CZE'],
    ['gb', 'GBR'],
    ['Macron', 'FRA'],
    ['Stoltenberg', 'NATO'],
    ['  japan ', 'JPN'],
  ])('takes “%s” and Enter for %s, and leads to the map', async (words, id) => {
    const { user, field, type, chosen, store } = await draw();
    await type(words);
    await user.keyboard('{Enter}');
    expect(chosen()).toBe(id);
    expect(store.getState().choice.view).toBe('map');
    expect(field.value).toBe('');
  });

  it.each([
    ['Korea', ['North Korea', 'South Korea']],
    ['Aukus', ['Australia', 'United Kingdom', 'United States']],
  ])('offers all that “%s” may mean', async (words, names) => {
    const { type, options } = await draw();
    await type(words);
    expect(options().sort()).toEqual(names);
  });

  it.each(['xyzzy', '<i>zz</i>', '(((', '\\', '%', '🗺️', 'a'.repeat(400)])(
    'has a sentence for “%s”, which means nothing, and goes on',
    async (words) => {
      const { user, type, options, chosen } = await draw();
      await type(words);
      const status = screen.getByRole('status');
      expect(status.textContent).toMatch(/^Nothing on this map is called/);
      expect(status.className).toBe('search-empty');
      expect(options()).toEqual([]);
      await user.keyboard('{Enter}{ArrowDown}');
      expect(chosen()).toBe('FRA');
      await type('Japan');
      expect(status.className).toBe('visually-hidden');
      await user.keyboard('{Enter}');
      expect(chosen()).toBe('JPN');
    },
  );

  it('has each name apart from the other name that found it', async () => {
    const { type } = await draw();
    await type('Turkey');
    expect(screen.getByRole('option').children).toHaveLength(2);
    expect(wordsWithoutSpace(document.body.innerHTML)).toEqual([]);
  });

  it('is gone through by key, around its ends, and says where one is', async () => {
    const { user, field, type, options, lit, chosen, store } = await draw();
    expect(field.getAttribute('aria-expanded')).toBe('false');
    await type('Korea');
    expect(field.getAttribute('aria-expanded')).toBe('true');
    expect(lit()).toBeNull();
    const [first, second] = options();
    for (const [key, name] of [
      ['ArrowDown', first],
      ['ArrowDown', second],
      ['ArrowDown', first],
      ['ArrowUp', second],
    ] as const) {
      await user.keyboard(`{${key}}`);
      expect(lit()).toBe(name);
      const code = store.getState().hovered?.code;
      expect(story.actors.find(({ id }) => id === code)?.name).toBe(name);
    }
    await user.keyboard('{Enter}');
    expect(story.actors.find(({ id }) => id === chosen())?.name).toBe(second);
    expect(field.getAttribute('aria-expanded')).toBe('false');
    expect(lit()).toBeNull();
    expect(store.getState().hovered).toBeNull();
  });

  it('is emptied by Escape, which the page hears of only once it is empty', async () => {
    const { user, field, type, options, onKeyBehind } = await draw();
    await type('Jap');
    expect(options()).toEqual(['Japan']);
    onKeyBehind.mockClear();
    await user.keyboard('{Escape}');
    expect(field.value).toBe('');
    expect(options()).toEqual([]);
    expect(onKeyBehind).not.toHaveBeenCalled();
    await user.keyboard('{Escape}');
    expect(onKeyBehind).toHaveBeenCalledOnce();
  });

  it('keeps the focus while an option is pressed, which chooses it', async () => {
    const { user, field, type, chosen, store } = await draw();
    await type('Austr');
    const option = screen.getByRole('option', { name: /^Australia/ });
    await user.hover(option);
    expect(store.getState().hovered?.code).toBe('AUS');
    await user.click(option);
    expect(chosen()).toBe('AUS');
    expect(document.activeElement).toBe(field);
  });

  it('asks for what finds when it is wanted, and has neither list nor sentence before that', async () => {
    const { type, options, onWant } = await draw(null);
    expect(onWant).toHaveBeenCalled();
    await type('Japan');
    expect(options()).toEqual([]);
    expect(screen.getByRole('status').textContent).toBe('');
  });
});
