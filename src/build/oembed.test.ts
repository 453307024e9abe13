import { describe, expect, it } from 'vitest';
import { LONG } from '../../e2e/fixtures/long.ts';
import { englishEdition } from '../app/fixtures/edition.ts';
import { lowWorldOf } from '../build/borders/lowWorldOf.ts';
import { inventedStory, vilniusStory } from '../content/fixtures/stories.ts';
import type { Story } from '../content/schema.ts';
import landsJson from '../generated/lands.json';
import { NO_FRAGMENTS } from '../model/articleLinks.ts';
import type { LandIndex } from '../model/borders.ts';
import { oembedAnswer, oembedPath } from './oembed.ts';
import { pagePaths, prerender } from './prerender.tsx';

const SITE = 'https://map.example/story/';
const world = lowWorldOf(vilniusStory());
const lands = landsJson as unknown as LandIndex;

const pageOf = (path: string, story: Story = vilniusStory()) =>
  prerender(
    { edition: englishEdition(story), names: {}, fragments: NO_FRAGMENTS, world, lands },
    path,
    SITE,
  );
const answerOf = (path: string, story: Story = vilniusStory()) =>
  oembedAnswer(pageOf(path, story), story, SITE);

/** The markup as WordPress takes it apart: a bare quote and a frame, and no more. */
function partsOf(html: string) {
  const found =
    /^<blockquote><a href="([^"]*)">([^<]*)<\/a>([^<]*)<\/blockquote><iframe ([^<>]*)><\/iframe>$/.exec(
      html,
    );
  const [, href = '', title = '', words = '', attributes = ''] = found ?? [];
  const frame = Object.fromEntries(
    [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  );
  return { href, title, words, frame };
}

describe('oembedPath', () => {
  it('is one for a page and its framed twin', () => {
    expect(['', 'embed.html'].map((path) => oembedPath(path, vilniusStory()))).toEqual([
      'oembed/index.json',
      'oembed/index.json',
    ]);
    expect(['country/FRA/', 'embed/FRA/'].map((path) => oembedPath(path, vilniusStory()))).toEqual([
      'oembed/country/FRA.json',
      'oembed/country/FRA.json',
    ]);
  });
});

describe('oembedAnswer', () => {
  it('answers for a country with its frame, its words and its picture', () => {
    expect(answerOf('country/FRA/')).toEqual({
      version: '1.0',
      type: 'rich',
      provider_name: 'NATO turns to the Asia-Pacific: who is for it, who objects',
      provider_url: SITE,
      title: 'France · NATO turns to the Asia-Pacific: who is for it, who objects',
      html: expect.any(String),
      width: 640,
      height: 650,
      thumbnail_url: `${SITE}pictures/country/FRA.png`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
      cache_age: 86_400,
    });
  });

  it('frames the page’s twin', () => {
    const src = (path: string) => partsOf(answerOf(path).html).frame.src;
    expect(src('')).toBe(`${SITE}embed.html`);
    expect(src('country/JPN/')).toBe(`${SITE}embed/JPN/`);
    expect(src('question/china/')).toBe(`${SITE}embed/china/`);
  });

  it('has markup of every page that WordPress keeps as it is', () => {
    const story = vilniusStory();
    const paths = pagePaths(story, 'en').filter((one) => !one.startsWith('embed'));
    for (const path of LONG ? paths : paths.slice(0, 20)) {
      const { href, title, words, frame } = partsOf(answerOf(path, story).html);
      expect(href).toBe(`${SITE}${path}`);
      expect(title, path).toBe(story.title);
      expect(words, path).toMatch(/^ · Map\. \S.{20,}[.”]$/);
      expect(Object.keys(frame), path).toEqual(['src', 'title', 'width', 'height', 'frameborder']);
      expect(frame.title, path).toContain(story.title);
    }
  });

  it('keeps words that look like markup as words', () => {
    const told = inventedStory();
    const story: Story = { ...told, title: '<b>"A" & </iframe>' };
    const { title, frame } = partsOf(answerOf('', story).html);
    expect(title).toBe('&lt;b&gt;&quot;A&quot; &amp; &lt;/iframe&gt;');
    expect(frame.title).toBe(title);
  });

  it('has none for a framed page', () => {
    expect(() => answerOf('embed.html')).toThrow('its twin has the answer');
  });
});
