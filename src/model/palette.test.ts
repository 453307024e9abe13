import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inventedStory, vilniusStory } from '../content/fixtures/stories.ts';
import { contrast, distance, VISIONS } from './contrast.ts';
import { ANSWER_COLOURS, PALETTES, type Palette, paletteCss, withColours } from './palette.ts';

type Key = keyof Palette;

/** What WCAG 2.2 asks of text, and of what must be seen without being read. */
const TEXT = 4.5;
const SHAPE = 3;
/** In OKLab, for each eye: where colours that lie beside each other are still two. */
const APART = 0.05;

const themes = Object.entries(PALETTES);

describe.each(themes)('the %s palette', (_name, palette) => {
  /** The pairs whose contrast is below what is wanted, as they would be read in a report. */
  const below = (least: number, ones: readonly Key[], others: readonly Key[]): string[] =>
    ones.flatMap((one) =>
      others.flatMap((other) => {
        const ratio = contrast(palette[one], palette[other]);
        return ratio < least ? [`${one} on ${other}: ${ratio.toFixed(2)}`] : [];
      }),
    );

  it('lets every text be read on the page', () => {
    expect(below(TEXT, ['ink', 'ink-soft', 'accent'], ['paper', 'card'])).toEqual([]);
    expect(below(TEXT, ['paper'], ['ink'])).toEqual([]);
  });

  it('lets the names on the map be read, with and without their halo', () => {
    expect(below(TEXT, ['ink', 'ink-soft'], ['sea', 'land', 'silent', 'halo'])).toEqual([]);
  });

  it('lets an answer be read where its colour is the ink', () => {
    expect(below(TEXT, ANSWER_COLOURS, ['paper', 'card', 'halo'])).toEqual([]);
  });

  it('lets a name be read that stands in the land of an answer', () => {
    expect(below(TEXT, ['mark'], ANSWER_COLOURS)).toEqual([]);
  });

  it('sets every answer off from the sea, from plain land, from silence and from a border', () => {
    expect(below(SHAPE, ANSWER_COLOURS, ['sea', 'land', 'silent', 'border'])).toEqual([]);
  });

  it('shows the focus wherever it can be', () => {
    expect(below(SHAPE, ['focus'], ['paper', 'card', 'sea', 'land', 'silent'])).toEqual([]);
  });

  it('shows the edge of what can be pressed', () => {
    expect(below(SHAPE, ['control'], ['paper', 'card'])).toEqual([]);
  });

  it('shows disputed lines, links and the outline of what is chosen on land and sea', () => {
    expect(below(SHAPE, ['disputed', 'link', 'chosen'], ['sea', 'land', 'silent'])).toEqual([]);
  });

  it('can set the outline of what is chosen off from every answer by a halo under it', () => {
    expect(below(SHAPE, ['chosen'], ['halo'])).toEqual([]);
    expect(below(SHAPE, ['halo'], ANSWER_COLOURS)).toEqual([]);
  });

  it('tells the hatch of silence from its ground, quietly: names stand in it', () => {
    const hatch = contrast(palette['silent-mark'], palette.silent);
    expect(hatch).toBeGreaterThan(1.2);
    expect(hatch).toBeLessThan(1.8);
    expect(below(TEXT, ['ink'], ['silent-mark', 'subject'])).toEqual([]);
  });

  it('tells silence, plain land, the subject and the sea from each other', () => {
    const grounds = ['silent', 'land', 'subject', 'sea'] as const;
    const close = grounds.flatMap((one, i) =>
      grounds
        .slice(i + 1)
        .filter((other) => distance(palette[one], palette[other]) < 0.03)
        .map((other) => `${one} and ${other}`),
    );
    expect(close).toEqual([]);
    expect(below(1.9, ['coast'], ['sea'])).toEqual([]);
  });

  it('gives no answer much more weight than another', () => {
    const weights = ANSWER_COLOURS.map((colour) => contrast(palette[colour], palette.paper));
    expect(Math.max(...weights) / Math.min(...weights)).toBeLessThan(1.6);
  });

  it.each(
    [vilniusStory(), inventedStory()].flatMap((story) =>
      story.questions
        .filter(({ kind }) => kind === 'scale')
        .map((question) => ({ title: `${story.id}: ${question.id}`, question })),
    ),
  )('keeps the answers apart for every eye, $title', ({ question }) => {
    const colours = question.answers.map(({ colour }) => colour);
    const close = VISIONS.flatMap((vision) =>
      colours.flatMap((one, i) =>
        colours.slice(i + 1).flatMap((other) => {
          const apart = distance(palette[one], palette[other], vision);
          return apart < APART ? [`${one} and ${other}, ${vision}: ${apart.toFixed(3)}`] : [];
        }),
      ),
    );
    expect(close).toEqual([]);
  });

  it('keeps the answers apart from land without one for every eye', () => {
    const close = VISIONS.flatMap((vision) =>
      ANSWER_COLOURS.flatMap((one) =>
        (['sea', 'land', 'silent'] as const).flatMap((other) =>
          distance(palette[one], palette[other], vision) < 0.2
            ? [`${one}, ${other}, ${vision}`]
            : [],
        ),
      ),
    );
    expect(close).toEqual([]);
  });
});

describe('the distances that the docs state', () => {
  const scales = vilniusStory().questions.filter(({ kind }) => kind === 'scale');
  const page = readFileSync('docs/accessibility.md', 'utf8');
  const pairs = <T>(list: readonly T[]): [T, T][] =>
    list.flatMap((one, i) => list.slice(i + 1).map((other): [T, T] => [one, other]));

  it.each(themes)('are those of the %s palette', (name, palette) => {
    const least = (of: (vision: (typeof VISIONS)[number]) => number[]): string =>
      Math.min(...VISIONS.flatMap(of)).toFixed(3);
    const answers = least((vision) =>
      scales.flatMap((question) =>
        pairs(question.answers).map(([one, other]) =>
          distance(palette[one.colour], palette[other.colour], vision),
        ),
      ),
    );
    const ground = least((vision) =>
      ANSWER_COLOURS.flatMap((one) =>
        (['sea', 'land', 'silent'] as const).map((other) =>
          distance(palette[one], palette[other], vision),
        ),
      ),
    );
    const shapes = ANSWER_COLOURS.flatMap((one) =>
      (['sea', 'land', 'silent'] as const).map((other) => contrast(palette[one], palette[other])),
    );
    const ratio = Math.min(...shapes).toFixed(2);
    expect(page).toContain(`| ${name} | ${answers} | ${ground} | ${ratio}:1 |`);
  });

  it('are not all: no two answers of a question share a pattern', () => {
    for (const { id, answers } of scales) {
      expect(new Set(answers.map(({ pattern }) => pattern)).size, id).toBe(answers.length);
    }
  });
});

describe('the stylesheet of the palettes', () => {
  const css = paletteCss();

  it('gives every colour of both themes', () => {
    for (const [name, palette] of themes) {
      for (const [key, value] of Object.entries(palette)) {
        expect(value, `${name} ${key}`).toMatch(/^#[\da-f]{6}$/);
        expect(css).toContain(`--${key}:${value}`);
      }
    }
    expect(Object.keys(PALETTES.dark)).toEqual(Object.keys(PALETTES.light));
  });

  it('follows the system unless a theme is chosen', () => {
    const [light = '', bySystem = '', dark = ''] = css.split('\n');
    expect(light).toMatch(/^:root\{color-scheme:only light;/);
    expect(light).toContain(PALETTES.light.paper);
    expect(bySystem).toMatch(
      /^@media screen and \(prefers-color-scheme:dark\)\{:root:not\(\[data-theme=light\]/,
    );
    expect(bySystem).toContain(PALETTES.dark.paper);
    expect(dark).toMatch(/^@media screen\{:root\[data-theme=dark\]\{color-scheme:dark;/);
    expect(dark).toContain(PALETTES.dark.paper);
  });
});

describe('a drawing without a style', () => {
  it('has the palette’s values in place of its properties', () => {
    const drawing = '<path fill="var(--ink-soft)" stroke="var(--sea)"/>';
    const { 'ink-soft': fill, sea } = PALETTES.dark;
    expect(withColours(drawing, PALETTES.dark)).toBe(`<path fill="${fill}" stroke="${sea}"/>`);
  });

  it('is refused where it has a property of no palette', () => {
    expect(() => withColours('<path fill="var(--nothing)"/>', PALETTES.light)).toThrow(
      'var(--nothing)',
    );
  });
});
