import { expect, it } from 'vitest';
import { renderAlone } from '../../app/fixtures/renderAlone.tsx';
import { vilniusStory } from '../../content/fixtures/stories.ts';
import { defaultChoice } from '../../model/urlState.ts';
import { EmbedSection } from './EmbedSection.tsx';

it('leads to a page that there is, also where the map shows what no question has to do with', () => {
  const story = vilniusStory();
  const shown = { ...story, questions: story.questions.slice(1) };
  const html = renderAlone(
    <EmbedSection home="https://maps.example/map/" />,
    story,
    defaultChoice(story),
    { displayed: shown },
  );
  expect(html).toContain('https://maps.example/map/embed.html');
  expect(html).not.toContain('embed/nato-in-asia');
});
