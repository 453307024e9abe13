import sans from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import serif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';

/**
 * Whether a first frame is on its way or out. The document's clock stands still until then; that
 * something was painted is told only when it has reached the screen, a moment too late.
 */
function hasDrawn(): boolean {
  const begun = Number(document.timeline.currentTime) > 0;
  return begun || performance.getEntriesByType('paint').length > 0;
}

/**
 * Sets the page's words in the project's fonts where these come before anything has been drawn, and
 * never after: words that have been drawn do not move. Every page asks for the fonts first of all, so
 * on a good line, and with a warm cache, they are in time; else the page stays in the system's fonts
 * and finds ours in the cache the next time.
 */
async function setFonts(): Promise<void> {
  const faces = [
    new FontFace('Source Serif 4', `url(${serif})`, { weight: '200 900' }),
    new FontFace('Source Sans 3', `url(${sans})`, { weight: '200 900' }),
  ];
  await Promise.all(faces.map((face) => face.load()));
  if (!hasDrawn()) for (const face of faces) document.fonts.add(face);
}

// Without them the page is set in the system's fonts; nothing else is missing.
setFonts().catch(() => undefined);
