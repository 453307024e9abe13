import { describe, expect, it } from 'vitest';
import { compareTexts, referencesIn } from '../../e2e/fixtures/references.ts';
import { vilniusStory } from '../content/fixtures/stories.ts';
import { drawingSvg, mapAsText } from './fixtures/mapAsText.ts';
import { pageOf } from './fixtures/pageOf.tsx';

/**
 * The still of every view is as it was when somebody last looked at it. `npm run references` takes it
 * over as it is now.
 */

const FOLDER = 'src/app/references';
const story = vilniusStory();
const ids = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);
const of = (name: string, values: readonly string[]): string[] =>
  values.map((value) => `${name}=${value}`);
const joined = [...new Set(story.actors.flatMap(({ joined }) => joined ?? []))].sort();

/** Every actor, question and area, every reading, and the days on which somebody joined. */
const VIEWS = [
  ...ids(story.questions).flatMap((question) =>
    ids(story.regions).map((area) => `question=${question}&area=${area}`),
  ),
  ...of('country', ids(story.actors.filter(({ speaksFor }) => !speaksFor))),
  ...of('paragraph', ids(story.paragraphs)),
  ...of('compare', story.comparisons),
  ...of('step', ids(story.steps)),
  ...of(
    'date',
    joined.filter((day) => day <= story.mapDate),
  ),
];

const fileOf = (view: string): string => `${view.replaceAll('=', '-').replaceAll('&', '.')}.txt`;

describe('the still of every view', () => {
  const opening = pageOf('');
  const texts = {
    'still.svg': drawingSvg(opening),
    ...Object.fromEntries(VIEWS.map((view) => [fileOf(view), mapAsText(pageOf(`?${view}`))])),
  };
  const differing = compareTexts(FOLDER, texts);

  it.each(Object.keys(texts))('%s is as it was', (name) => {
    const found = differing[name];
    if (found) expect(found.now, `now in test-results/references/${name}`).toBe(found.reference);
  });

  it('has a reference, and none is left over', () => {
    expect(VIEWS.length).toBeGreaterThan(80);
    expect(referencesIn(FOLDER)).toEqual(Object.keys(texts).sort());
  });
});
