import { FAMILIES, KINDS, type Kind } from './subsets.ts';

/** A font of a reader's system, in the two weights that it has in truth. */
interface SystemFont {
  /** Its family, and others that are as wide letter for letter. */
  readonly families: readonly [string, ...string[]];
  /** What its bold is called behind the family's name. */
  readonly bold: string;
  /** How wide a letter of a text is on average, in ems, regular and bold. */
  readonly widths: Widths;
}

type Widths = readonly [regular: number, bold: number];

/** The measures of a family of ours, in ems. */
interface Measures {
  readonly widths: Widths;
  readonly ascent: number;
  readonly descent: number;
}

/** By @capsizecss/metrics 4.3.0 (MIT), as are the widths of `SYSTEM_FONTS`; held to the files by a test. */
export const MEASURES: Readonly<Record<Kind, Measures>> = {
  sans: { widths: [0.418, 0.431], ascent: 1.024, descent: 0.4 },
  serif: { widths: [0.479, 0.494], ascent: 1.036, descent: 0.335 },
};

/** What a page is set in until ours have come, the one that a system is known for before what others have too. */
export const SYSTEM_FONTS: Readonly<Record<Kind, readonly SystemFont[]>> = {
  sans: [
    { families: ['Segoe UI'], bold: 'Semibold', widths: [0.4434, 0.4575] },
    { families: ['Helvetica Neue'], bold: 'Bold', widths: [0.45, 0.48] },
    { families: ['Roboto'], bold: 'Bold', widths: [0.4448, 0.4521] },
    { families: ['Arial', 'Liberation Sans', 'Arimo'], bold: 'Bold', widths: [0.4458, 0.48] },
  ],
  serif: [
    { families: ['Georgia', 'Gelasio'], bold: 'Bold', widths: [0.4458, 0.5186] },
    { families: ['Noto Serif'], bold: 'Bold', widths: [0.481, 0.512] },
    {
      families: ['Times New Roman', 'Liberation Serif', 'Tinos'],
      bold: 'Bold',
      widths: [0.4063, 0.4326],
    },
  ],
};

/** How much larger a system's font is set, so that its lines are as long as ours. */
export const sizeOf = (kind: Kind, { widths }: SystemFont, weight: 0 | 1): number =>
  MEASURES[kind].widths[weight] / widths[weight];

const percent = (share: number, digits = 0): string => `${+(share * 100).toFixed(digits)}%`;

/** A system's font as a face that takes the room of ours: as long in its lines, and as high. */
function fittedFace(kind: Kind, font: SystemFont, weight: 0 | 1): string {
  const { ascent, descent } = MEASURES[kind];
  const size = sizeOf(kind, font, weight);
  const names = font.families.map((name) => (weight === 0 ? name : `${name} ${font.bold}`));
  return [
    '@font-face {',
    `font-family: "${fittedName(font)}";`,
    // Without a bold of its own a browser would smear the regular one.
    ...(weight === 1 ? ['font-weight: 600 900;'] : []),
    `src: ${names.map((name) => `local("${name}")`).join(', ')};`,
    `size-adjust: ${percent(size, 1)};`,
    // To a hundredth of an em, which is less than a pixel of any text.
    `ascent-override: ${percent(ascent / size)};`,
    `descent-override: ${percent(descent / size)};`,
    'line-gap-override: 0%',
    '}',
  ].join(' ');
}

const fittedName = ({ families: [name] }: SystemFont): string => `Fitted ${name}`;

const GENERIC: Readonly<Record<Kind, string>> = {
  sans: 'system-ui, sans-serif',
  serif: 'serif',
};

/** The page's typefaces as custom properties, and the faces of the systems' fonts in them. */
export function typefacesCss(): string {
  const stacks = KINDS.map((kind) => {
    const names = [FAMILIES[kind].name, ...SYSTEM_FONTS[kind].map(fittedName)];
    return `--${kind}: ${names.map((name) => `"${name}"`).join(', ')}, ${GENERIC[kind]}`;
  });
  const faces = KINDS.flatMap((kind) =>
    SYSTEM_FONTS[kind].flatMap((font) => [fittedFace(kind, font, 0), fittedFace(kind, font, 1)]),
  );
  return [`:root { ${stacks.join('; ')} }`, ...faces].join('\n');
}
