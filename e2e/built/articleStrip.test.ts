import { expect, it } from 'vitest';
import { parsePart, textsOf } from '../fixtures/builtPage.ts';
import { actor, story } from '../fixtures/story.ts';

/** The page of each part of the article. */

it.each(story.paragraphs.map(({ id }) => id))(
  '%s: who is in it, and its statements, each speaker named once in a row',
  (id) => {
    const panel = parsePart(`paragraph/${id}/index.html`, 'article');
    const expected = story.statements.filter(({ paragraph }) => paragraph === id);
    const shown = [...panel.querySelectorAll('.statement')];
    expect(textsOf(panel, '.statement .gist')).toEqual(expected.map(({ text }) => text));
    expect(shown.map((one) => one.querySelector('blockquote')?.textContent ?? null)).toEqual(
      expected.map(({ quote }) => quote?.replace(/,”$/u, '”') ?? null),
    );
    for (const [i, { speaker }] of expected.entries()) {
      const isFirst = expected[i - 1]?.speaker.name !== speaker.name;
      const named = isFirst ? [speaker.name, speaker.office].filter(Boolean).join(', ') : undefined;
      expect(shown[i]?.querySelector('.said-by')?.textContent).toBe(named);
    }
    const links = textsOf(panel, '.paragraph-actors a');
    expect(new Set(links).size).toBe(links.length);
    for (const id of expected.flatMap(({ about }) => about)) {
      expect(links).toContain(actor(actor(id).speaksFor ?? id).name);
    }
  },
);

it('none shows more of the article than quotes and excerpts', () => {
  let seen = 0;
  for (const { id } of story.paragraphs) {
    const panel = parsePart(`paragraph/${id}/index.html`, 'article');
    const cited = story.statements
      .filter(({ paragraph }) => paragraph === id)
      .flatMap(({ quote, excerpt }) => [quote, excerpt])
      .filter((one) => one !== undefined)
      .join(' ');
    for (const words of panel.textContent?.match(/“[^”]+”/g) ?? []) {
      seen += 1;
      expect(cited).toContain(words.slice(1, -1).trim());
    }
    for (const words of textsOf(panel, 'q')) expect(cited).toContain(words);
  }
  expect(seen).toBeGreaterThan(10);
});
