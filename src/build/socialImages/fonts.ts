import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype, { type Font } from 'opentype.js';

/** The page's own families, as whole fonts: a rasteriser reads no WOFF2 and asks no system. */
const FACES = {
  serif: {
    family: 'Source Serif 4',
    weight: 400,
    file: '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  },
  'serif-bold': {
    family: 'Source Serif 4',
    weight: 700,
    file: '@expo-google-fonts/source-serif-4/700Bold/SourceSerif4_700Bold.ttf',
  },
  sans: {
    family: 'Source Sans 3',
    weight: 400,
    file: '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  },
  'sans-bold': {
    family: 'Source Sans 3',
    weight: 600,
    file: '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  },
} as const;

export type Face = keyof typeof FACES;

/** The attributes by which an SVG's text takes a face. */
export function faceAttributes(face: Face): { fontFamily: string; fontWeight: number } {
  const { family, weight } = FACES[face];
  return { fontFamily: family, fontWeight: weight };
}

const resolve = createRequire(import.meta.url).resolve;
const files = new Map<Face, Uint8Array>();
const parsed = new Map<Face, Font>();

function fileOf(face: Face): Uint8Array {
  const file = files.get(face) ?? new Uint8Array(readFileSync(resolve(FACES[face].file)));
  files.set(face, file);
  return file;
}

/** The files of every face, for the rasteriser. */
export function fontFiles(): Uint8Array[] {
  return (Object.keys(FACES) as Face[]).map(fileOf);
}

function fontOf(face: Face): Font {
  const font = parsed.get(face) ?? opentype.parse(fileOf(face).buffer as ArrayBuffer);
  parsed.set(face, font);
  return font;
}

/**
 * How wide words are in a face of so many pixels, in pixels. Letters are not drawn closer to each
 * other here, as they are by the rasteriser: the words take this much room or a little less.
 */
export function textWidth(words: string, face: Face, size: number): number {
  const ems = [...words].reduce((sum, letter) => sum + letterWidth(letter, face), 0);
  return ems * size;
}

/** By face and letter, in ems: a font takes its time to look one up, and lines are tried in many sizes. */
const widths = new Map<string, number>();

function letterWidth(letter: string, face: Face): number {
  const key = face + letter;
  const known = widths.get(key);
  if (known !== undefined) return known;
  const font = fontOf(face);
  const width = (font.charToGlyph(letter).advanceWidth ?? 0) / font.unitsPerEm;
  widths.set(key, width);
  return width;
}

/**
 * Refuses words that would come out as empty boxes.
 *
 * @throws naming the letter and where to add a font that has it
 */
export function checkLetters(words: string): void {
  const missing = [...words].find((letter) => fontOf('sans').charToGlyphIndex(letter) === 0);
  if (missing !== undefined) {
    throw new Error(
      `The pictures' fonts have no letter “${missing}”, which stands in “${words}”. ` +
        'Add a font that has it to FACES in src/build/socialImages/fonts.ts.',
    );
  }
}
