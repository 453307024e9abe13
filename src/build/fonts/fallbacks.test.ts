import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype, { type Font } from 'opentype.js';
import subsetFont from 'subset-font';
import { describe, expect, it } from 'vitest';
import { readStory } from '../storySource.ts';
import { MEASURES, SYSTEM_FONTS, sizeOf, typefacesCss } from './fallbacks.ts';
import type { Kind } from './subsets.ts';
import { FAMILIES, KINDS, subsetOf } from './subsets.ts';

const resolve = createRequire(import.meta.url).resolve;

/** Letters of the story's words, which the fonts are compared by. */
const LETTERS = [
  'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,:;()-–—‘’“”áéíóúñü',
].join('');

/** All texts in a value of JSON. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}

/** The story's sentences as they stand in lines. */
const SENTENCES = textsIn(readStory()).filter((text) => /^\w+ .{40}/.test(text));

async function read(file: string): Promise<Font> {
  const bytes = await subsetFont(readFileSync(file), LETTERS, { targetFormat: 'truetype' });
  return opentype.parse(new Uint8Array(bytes).buffer);
}

const weightOf = (kind: Kind, weight: 0 | 1): number =>
  weight === 0 ? 400 : FAMILIES[kind].weights[1];

/** A font of ours in one weight. */
async function ours(kind: Kind, weight: 0 | 1): Promise<Font> {
  const bytes = await subsetFont(readFileSync(resolve(FAMILIES[kind].source)), LETTERS, {
    targetFormat: 'truetype',
    variationAxes: { wght: weightOf(kind, weight) },
  });
  return opentype.parse(new Uint8Array(bytes).buffer);
}

/** Files of fonts that stand in a system, or that are as wide letter for letter as one that does. */
const FILES: Readonly<Record<string, string>> = {
  Arial: 'arimo',
  Roboto: 'roboto',
  Georgia: 'gelasio',
  'Noto Serif': 'noto-serif',
  'Times New Roman': 'tinos',
};

/** How wide a text is, in ems; letters that a font does not have are left out. */
function widthOf(font: Font, text: string): number {
  const glyphs = [...text].filter((letter) => LETTERS.includes(letter));
  const units = glyphs.reduce(
    (sum, letter) => sum + (font.charToGlyph(letter).advanceWidth ?? 0),
    0,
  );
  return units / font.unitsPerEm;
}

const FONTS = KINDS.flatMap((kind) =>
  SYSTEM_FONTS[kind].flatMap((font) => {
    const file = FILES[font.families[0]];
    return file === undefined
      ? []
      : ([0, 1] as const).map((weight) => ({ kind, font, weight, file }));
  }),
);

describe('a system’s font in the room of ours', () => {
  it.each(
    FONTS.map((one) => [`${one.font.families[0]} ${one.weight === 1 ? 'bold' : ''}`, one] as const),
  )('%s is as wide', async (_, { kind, font, weight, file }) => {
    const path = `@fontsource/${file}/files/${file}-latin-${weight === 1 ? 700 : 400}-normal.woff2`;
    const [own, system] = [await ours(kind, weight), await read(resolve(path))];
    const size = sizeOf(kind, font, weight);
    const text = SENTENCES.join(' ');
    expect((widthOf(system, text) * size) / widthOf(own, text)).toBeCloseTo(1, 1.7);
    // A sentence alone, which has a letter more often or less.
    for (const sentence of SENTENCES) {
      const share = (widthOf(system, sentence) * size) / widthOf(own, sentence);
      expect(Math.abs(share - 1), sentence).toBeLessThan(0.05);
    }
  });

  it.each(KINDS)('%s has the height of ours', async (kind) => {
    const { tables, unitsPerEm } = await ours(kind, 0);
    const { ascent, descent } = MEASURES[kind];
    expect(tables.hhea?.ascender / unitsPerEm).toBeCloseTo(ascent, 6);
    expect(-tables.hhea?.descender / unitsPerEm).toBeCloseTo(descent, 6);
    expect(tables.hhea?.lineGap).toBe(0);
  });
});

describe('the style of the typefaces', () => {
  const css = typefacesCss();

  it('has a real bold of each font, which no browser has to smear', () => {
    const faces = css.match(/@font-face \{[^}]*\}/g) ?? [];
    const bold = faces.filter((face) => face.includes('font-weight: 600 900'));
    expect(faces.length).toBe(2 * bold.length);
    for (const face of bold) {
      for (const [, name] of face.matchAll(/local\("([^"]+)"\)/g)) expect(name).toMatch(/[Bb]old$/);
    }
  });

  it('names each face in the custom properties, and no other', () => {
    const [stacks = ''] = css.split('\n');
    const named = new Set(stacks.match(/"Fitted [^"]+"/g));
    const made = new Set(css.match(/(?<=font-family: )"Fitted [^"]+"/g));
    expect(made).toEqual(named);
  });
});

describe('a subset', () => {
  it.each(KINDS)('%s of the story’s words is small enough to be there in time', async (kind) => {
    const words = JSON.stringify(readStory());
    expect((await subsetOf(kind, words)).length).toBeLessThanOrEqual(20_500);
  });

  it('has the letters of another story’s words too', async () => {
    const few = await subsetOf('sans', 'a');
    const more = await subsetOf('sans', 'åßæø');
    expect(more.length).toBeGreaterThan(few.length);
    const font = opentype.parse(
      new Uint8Array(await subsetFont(Buffer.from(more), 'åßæø', { targetFormat: 'truetype' }))
        .buffer,
    );
    for (const letter of 'åßæø') expect(font.charToGlyphIndex(letter)).toBeGreaterThan(0);
  });
});
