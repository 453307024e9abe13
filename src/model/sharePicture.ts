/** The size of a picture to share, in pixels: what sharing sites ask for. */
export const PICTURE = { width: 1200, height: 630 } as const;

/** Where the picture of a page stands below the root: `pictures/index.png`, `pictures/country/FRA.png`. */
export function picturePath(path: string): string {
  return `pictures/${path === '' ? 'index' : path.replace(/\/$/, '')}.png`;
}
