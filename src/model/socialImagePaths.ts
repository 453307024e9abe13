/** The size of a picture to share, in pixels: what sharing sites ask for. */
export const PICTURE = { width: 1200, height: 630 } as const;

/**
 * Where the picture of a page stands below the root: `pictures/index.png`, `pictures/country/FRA.png`,
 * `pictures/es.png`, `pictures/es/country/FRA.png`.
 */
export function picturePath(path: string): string {
  return `pictures/${path === '' ? 'index' : path.replace(/\/$/, '')}.png`;
}

/** The shapes that a quote's picture has, in pixels: for a link's preview, and for a feed. */
export const QUOTE_SHAPES = { wide: PICTURE, square: { width: 1080, height: 1080 } } as const;

export type QuoteShape = keyof typeof QUOTE_SHAPES;

/**
 * Where the picture of a statement's quote stands below the root.
 *
 * @param folder that of the language in which it says what is not the quote: `''`, `es/`
 */
export function quotePicturePath(statement: string, shape: QuoteShape, folder: string): string {
  return `pictures/${folder}quote/${statement}${shape === 'wide' ? '' : `-${shape}`}.png`;
}
