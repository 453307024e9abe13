import { describe, expect, it } from 'vitest';
import { renderAlone } from '../app/fixtures/renderAlone.tsx';
import { inventedStory, vilniusStory } from '../content/fixtures/stories.ts';
import type { Story } from '../content/schema.ts';
import { defaultChoice } from '../model/urlState.ts';
import { RollCall } from './RollCall.tsx';

const story = vilniusStory();

function draw(question: string, of: Story = story): string {
  const choice = { ...defaultChoice(of), question };
  return renderAlone(<RollCall />, of, choice);
}

const text = (html: string): string =>
  html
    .replaceAll('<!-- -->', '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** Each answer's block as its words. */
const blocks = (question: string, of: Story = story): string[] =>
  draw(question, of)
    .split('<section class="answer')
    .slice(1)
    .map((block) => text(`<section ${block}`));

describe('the list of positions', () => {
  it('names those who are counted with their count, and apart those who are not', () => {
    const [closer, noExpansion, opposes] = blocks('nato-in-asia');
    expect(closer).toMatch(
      / · 3 .*United States.*Japan.*South Korea.*NATO : Allies divided on how far \(not counted\)$/,
    );
    expect(noExpansion).toMatch(/ · 1 France$/);
    expect(opposes).toMatch(/China : what it calls NATO’s “eastward movement”$/);
    expect(opposes).not.toMatch(/·|counted/);
  });

  it('is headed by what it lists: positions, or what the article reports', () => {
    const heading = (question: string, of?: Story): string | undefined =>
      /<h2[^>]*>(.*?)<\/h2>/.exec(draw(question, of))?.[1];
    expect(heading('china')).toBe('Positions reported: What line toward China?');
    expect(heading('ties')).toBe(
      'What the article reports: What ties the four partners to NATO and its members?',
    );
    const [first] = story.questions;
    if (!first) throw new Error('The story asks no question.');
    const coversNobody = { ...story, questions: [{ ...first, askedOf: [] }] };
    expect(heading('nato-in-asia', coversNobody)).toBe(first.title);
    expect(draw('none', { ...story, questions: [{ ...first, answers: [] }] })).toBe('');
  });

  it('says when nobody who is counted gave an answer', () => {
    const [supported] = blocks('tokyo-office');
    expect(supported).toBe('Supported Jens Stoltenberg (not counted)');
    const nobody = inventedStory();
    nobody.positions = [];
    expect(blocks('telescope', nobody)[0]).toContain('No country, in this article');
  });

  it.each([
    ['nato-in-asia', 31],
    ['tokyo-office', 33],
    ['china', 32],
  ])(
    '%s: folds up the many of whom none is reported, and names each in the alphabet’s order',
    (question, count) => {
      const html = draw(question);
      const silent = html.slice(html.indexOf('class="answer silent"'));
      expect(text(silent)).toContain(` · ${count} `);
      expect(silent).toContain(`See all ${count}</button>`);
      expect(silent).toContain('class="names all-names" hidden=""');
      const names = [...silent.matchAll(/<li>(.*?)<\/li>/g)].map(([, name = '']) => text(name));
      expect(names).toHaveLength(count);
      expect(names).toEqual([...names].sort(new Intl.Collator('en').compare));
    },
  );

  it('names few openly, and has no such block where there is nobody', () => {
    const silent = blocks('ukraine').at(-1);
    expect(silent).toMatch(/ · 2 Japan and New Zealand$/);
    expect(draw('ukraine')).not.toContain('<button');
    expect(draw('ties')).not.toContain('class="answer silent"');
  });

  it('has glyphs for facts, as on the map, and swatches for answers', () => {
    expect(draw('ties')).not.toContain('class="swatch"');
    expect(
      [...draw('ties').matchAll(/class="glyph ink-(\w+)" aria-hidden="true">(.)/g)].map(
        ([, ink, glyph]) => `${glyph} ${ink}`,
      ),
    ).toEqual(['● blue', '■ teal', '▲ ochre', '◆ amber']);
    expect([...draw('tokyo-office').matchAll(/class="swatch"/g)]).toHaveLength(5);
  });

  it('leads from Stoltenberg to NATO’s panel', () => {
    expect(draw('tokyo-office')).toMatch(/href="[^"]*country=NATO">Jens Stoltenberg/);
  });
});
