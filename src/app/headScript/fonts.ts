/**
 * Whether a first frame is on its way or out. The document's clock stands still until then; that
 * something was painted is told only when it has reached the screen, a moment too late.
 */
const hasDrawn = (): boolean => {
  const begun = Number(document.timeline.currentTime) > 0;
  return begun || performance.getEntriesByType('paint').length > 0;
};

/**
 * Sets the page's words in the project's fonts where these come before anything has been drawn, and
 * never after: words that have been drawn do not move. Every page's head asks for the files first of
 * all, so on a good line, and mostly with a warm cache, they are in time; else the page stays in the
 * system's fonts and finds ours in the cache the next time.
 */
const setFonts = async (): Promise<void> => {
  const files = document.querySelectorAll<HTMLLinkElement>('link[as=font]');
  const faces = Array.from(files, ({ href }) => {
    const family = href.includes('/serif-') ? 'Source Serif 4' : 'Source Sans 3';
    return new FontFace(family, `url(${href})`, { weight: '200 900' });
  });
  await Promise.all(faces.map((face) => face.load()));
  if (!hasDrawn()) for (const face of faces) document.fonts.add(face);
};

// Without them the page is set in the system's fonts; nothing else is missing.
setFonts().catch(() => undefined);
