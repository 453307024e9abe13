/**
 * Sets the page in the project's fonts if they come before its first frame, and never after it, so that
 * drawn text does not shift. Stands in every page's head as it is: a file would come as late as the fonts.
 */

/** How long a first frame is held back for the fonts at most, in milliseconds. */
const PATIENCE = 250;

/** A line on which an answer takes so many milliseconds brings no fonts in that time. */
const SLOW = 120;

/** The weights of each family, by how its file's name begins (src/build/fonts/subsets.ts). */
const FAMILIES = [
  ['/serif-', 'Source Serif 4', '400 700'],
  ['/sans-', 'Source Sans 3', '400 600'],
] as const;

const setFonts = (): Promise<FontFace>[] =>
  Array.from(document.querySelectorAll<HTMLLinkElement>('link[as=font]'), ({ href }) => {
    const [, family, weight] = FAMILIES.find(([name]) => href.includes(name)) ?? FAMILIES[0];
    const face = new FontFace(family, `url(${href})`, { weight, display: 'optional' });
    document.fonts.add(face);
    return face.load();
  });

/**
 * Holds back the first frame, where a browser can, until the fonts have come, or the page's script, which
 * takes longer. The page names the script once more at its end: it is fetched and run once.
 */
const holdFirstFrame = (src: string, fonts: Promise<unknown>): void => {
  const script = document.createElement('script');
  script.type = 'module';
  script.crossOrigin = '';
  script.src = src;
  script.setAttribute('blocking', 'render');
  document.head.append(script);
  const letGo = (): void => script.removeAttribute('blocking');
  fonts.then(letGo, letGo);
  setTimeout(letGo, PATIENCE);
};

const fonts = Promise.all(setFonts());
// How long the page itself took tells the line: what came from a cache has its fonts there too.
const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
// A page without the map has no script.
const src = document.currentScript?.dataset.script;
if (src && page && page.responseStart - page.requestStart < SLOW) holdFirstFrame(src, fonts);
else fonts.catch(() => undefined);
