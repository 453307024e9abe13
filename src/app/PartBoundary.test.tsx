// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { vilniusStory } from '../content/fixtures/stories.ts';
import { PageProvider } from '../context/usePage.ts';
import { defaultChoice } from '../model/urlState.ts';
import { testPage } from '../panels/fixtures/lonePage.ts';
import { createStore } from '../store/createStore.ts';
import { StoreProvider } from '../store/useMapState.ts';
import { PartBoundary } from './PartBoundary.tsx';

const story = vilniusStory();

/** Breaks so many times, and is whole then. */
let breaks = 0;
function Frail() {
  if (breaks-- > 0) throw new Error('removeChild');
  return <p>whole</p>;
}

function draw(times: number) {
  breaks = times;
  const store = createStore(defaultChoice(story));
  render(
    <StoreProvider value={store}>
      <PageProvider value={testPage(story, { hrefOf: () => '?country=FRA' })}>
        <p>beside</p>
        <PartBoundary of=".summary">
          <Frail />
        </PartBoundary>
      </PageProvider>
    </StoreProvider>,
  );
  return store;
}

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

// React itself tries a part that breaks once more.
it('is made anew where it breaks', () => {
  draw(3);
  expect(screen.getByText('whole')).toBeTruthy();
});

it('says that it has stopped, with a way to the page, and leaves what is beside it', () => {
  draw(Number.POSITIVE_INFINITY);
  expect(screen.getByRole('status').textContent).toBe(
    'This part of the page has stopped. Load the page again',
  );
  expect(screen.getByRole('link').getAttribute('href')).toBe('?country=FRA');
  expect(screen.getByText('beside')).toBeTruthy();
});

it('is tried again with the next choice', () => {
  const store = draw(Number.POSITIVE_INFINITY);
  breaks = 0;
  act(() => store.getState().act.select('FRA'));
  expect(screen.getByText('whole')).toBeTruthy();
  expect(screen.queryByRole('status')).toBeNull();
});
