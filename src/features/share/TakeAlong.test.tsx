import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { vilniusStory } from '../../content/fixtures/stories.ts';
import { defaultChoice } from '../../model/urlState.ts';
import { lonePage } from '../../panels/fixtures/lonePage.ts';
import { PageProvider } from '../../panels/usePage.ts';
import { createStore } from '../../store/createStore.ts';
import { StoreProvider } from '../../store/useMap.ts';
import { TakeAlong } from './TakeAlong.tsx';

const story = vilniusStory();

/** The dialog on a page whose address is, or is not yet, known to its script. */
function draw(taken: string, home: string | undefined): string {
  const choice = defaultChoice(story);
  return renderToString(
    <StoreProvider value={createStore(choice)}>
      <PageProvider value={lonePage(story, { home, permalink: () => home ?? null })}>
        <TakeAlong taken={taken} onClose={() => undefined} />
      </PageProvider>
    </StoreProvider>,
  );
}

describe('what is taken along', () => {
  const quote = story.statements.find((one) => one.quote)?.id ?? '';

  it('has full addresses', () => {
    expect(draw(quote, 'https://maps.example/map/')).toContain('https://maps.example/map/');
  });

  it.each(['', quote])('waits for the page’s own address, which full ones need (%j)', (taken) => {
    expect(draw(taken, undefined)).toBe('');
  });
});
