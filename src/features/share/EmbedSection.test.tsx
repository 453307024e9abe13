import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { vilniusStory } from '../../content/fixtures/stories.ts';
import { PageProvider } from '../../context/usePage.ts';
import { defaultChoice } from '../../model/urlState.ts';
import { testPage } from '../../panels/fixtures/lonePage.ts';
import { createStore } from '../../store/createStore.ts';
import { StoreProvider } from '../../store/useMapState.ts';
import { EmbedSection } from './EmbedSection.tsx';

it('leads to a page that there is, also where the map shows what no question has to do with', () => {
  const story = vilniusStory();
  const shown = { ...story, questions: story.questions.slice(1) };
  const html = renderToString(
    <StoreProvider value={createStore(defaultChoice(story))}>
      <PageProvider value={testPage(story, { displayed: shown })}>
        <EmbedSection home="https://maps.example/map/" />
      </PageProvider>
    </StoreProvider>,
  );
  expect(html).toContain('https://maps.example/map/embed.html');
  expect(html).not.toContain('embed/nato-in-asia');
});
