import { describe, expect, it } from 'vitest';
import { renderAlone } from '../app/fixtures/renderAlone.tsx';
import { vilniusStory } from '../content/fixtures/stories.ts';
import { defaultChoice } from '../model/urlState.ts';
import { MapKey } from './MapKey.tsx';

const story = vilniusStory();

/** The entries of the key, with somebody selected or nobody. */
function entries(question: string, selected?: string): string[] {
  const choice = {
    ...defaultChoice(story),
    question,
    ...(selected && { selection: { kind: 'actor', id: selected } as const }),
  };
  const html = renderAlone(<MapKey />, story, choice);
  return html
    .split('<li>')
    .slice(1)
    .map((entry) => entry.replaceAll(/<[^>]*>/g, ''));
}

describe('the key of the map', () => {
  it('has plain land and the outlines that are drawn, by the groups that have them', () => {
    expect(entries('nato-in-asia')).toEqual([
      'Not part of the question',
      'NATO members',
      'Partners in the Asia-Pacific',
    ]);
  });

  it('says whom the question is about', () => {
    expect(entries('china')).toContain('China: what the question is about');
    expect(entries('ukraine')).toContain('Ukraine: what the question is about');
  });

  it('has a line of each kind that is drawn', () => {
    expect(entries('ties')).toContain('A tie that the article reports');
    expect(entries('ties')).not.toContain('What one says to another');
    expect(entries('tokyo-office', 'FRA')).toContain('What one says to another');
  });
});
