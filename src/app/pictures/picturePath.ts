/** Where the picture of a page stands below the root: `pictures/index.png`, `pictures/country/FRA.png`. */
export function picturePath(path: string): string {
  return `pictures/${path === '' ? 'index' : path.replace(/\/$/, '')}.png`;
}
