/**
 * The colours, once: for the page's stylesheet, both maps, the social images, saved files and the tests.
 *
 * No answer is the good one, so the answers' hues have about the same weight and none is a traffic
 * light. Each stands 3:1 or more against the sea and against land that carries no answer, and those of
 * one question stay distinguishable with protanopia, deuteranopia and tritanopia.
 */

/** The inks of land: a story's answers have one of the first five, and membership on another day the last. */
export const ANSWER_COLOURS = ['blue', 'ochre', 'amber', 'purple', 'teal', 'slate'] as const;
export type AnswerColour = (typeof ANSWER_COLOURS)[number];

export interface Palette {
  readonly paper: string;
  readonly card: string;
  readonly ink: string;
  readonly 'ink-soft': string;
  readonly rule: string;
  /** The edge of what can be pressed: 3:1 against the paper. */
  readonly control: string;
  readonly accent: string;
  readonly focus: string;
  readonly sea: string;
  readonly land: string;
  readonly border: string;
  /** The hairline between land and sea. */
  readonly coast: string;
  readonly disputed: string;
  readonly silent: string;
  readonly 'silent-mark': string;
  /** The land of whom a question is about. */
  readonly subject: string;
  readonly steel: string;
  readonly moss: string;
  readonly chosen: string;
  readonly halo: string;
  readonly link: string;
  /** The mark that a pattern lays over an answer's colour. */
  readonly mark: string;
  readonly blue: string;
  readonly ochre: string;
  readonly amber: string;
  readonly purple: string;
  readonly teal: string;
  readonly slate: string;
}

export type ThemeName = 'light' | 'dark';

export const PALETTES: Readonly<Record<ThemeName, Palette>> = {
  light: {
    paper: '#fbfaf6',
    card: '#ffffff',
    ink: '#1a1a18',
    'ink-soft': '#5c5b56',
    rule: '#dcd9d0',
    control: '#8f8c84',
    accent: '#1f5f87',
    focus: '#0b57d0',
    sea: '#e1ebf1',
    land: '#e3dfd4',
    border: '#fbfaf6',
    coast: '#8d9fab',
    disputed: '#6b6962',
    silent: '#c9d7e0',
    'silent-mark': '#e8f0f4',
    subject: '#bfb9ab',
    steel: '#5f7f96',
    moss: '#4d6b3c',
    chosen: '#1a1a18',
    halo: '#fbfaf6',
    link: '#44505a',
    mark: '#ffffff',
    blue: '#2a6a9e',
    ochre: '#a35601',
    amber: '#706e3d',
    purple: '#613f86',
    teal: '#17756b',
    slate: '#4c5f72',
  },
  dark: {
    paper: '#14171a',
    card: '#1b1f23',
    ink: '#f0ede4',
    'ink-soft': '#b3b0a6',
    rule: '#343a40',
    control: '#737a82',
    accent: '#86c1ea',
    focus: '#9cc9ff',
    sea: '#0f171d',
    land: '#343a3f',
    border: '#14171a',
    coast: '#56626b',
    disputed: '#a5a29a',
    silent: '#2d4151',
    'silent-mark': '#436077',
    subject: '#596068',
    steel: '#6f90a8',
    moss: '#9cbf85',
    chosen: '#ffffff',
    halo: '#14171a',
    link: '#c2ccd4',
    mark: '#14171a',
    blue: '#5fa4d0',
    ochre: '#de944e',
    amber: '#cfb435',
    purple: '#b894ef',
    teal: '#4fbcab',
    slate: '#9aacbd',
  },
};

/**
 * The palettes as custom properties: the reader's system decides unless a theme is chosen. Paper is
 * always light.
 */
export function paletteCss(): string {
  const properties = (name: ThemeName): string =>
    Object.entries(PALETTES[name])
      .map(([key, value]) => `--${key}:${value}`)
      .join(';');
  return [
    // "Only": a browser that darkens pages by itself would darken the words and not the map.
    `:root{color-scheme:only light;${properties('light')}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;${properties('dark')}}}`,
    `@media screen{:root[data-theme=dark]{color-scheme:dark;${properties('dark')}}}`,
  ].join('\n');
}

/**
 * A drawing with a palette's values in place of its custom properties, for who knows no style.
 *
 * @throws naming a property that the palette does not have
 */
export function withColours(svg: string, palette: Palette): string {
  const values: Readonly<Record<string, string>> = { ...palette };
  return svg.replace(/var\(--([\w-]+)\)/g, (property, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The palette has no value for ${property}.`);
    return value;
  });
}
