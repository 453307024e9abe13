/**
 * Whether a first frame has begun. The document's timeline stands still until then; the paint entry comes
 * only after the frame has reached the screen, which is too late.
 */
const hasDrawn = (): boolean => {
  const begun = Number(document.timeline.currentTime) > 0;
  return begun || performance.getEntriesByType('paint').length > 0;
};

/**
 * Adds the project's fonts if they have loaded before the first frame, and never after it, so that drawn
 * text does not shift. Every page preloads the files first of all: on a fast connection or with a warm
 * cache they are in time; else the page stays in the system's fonts and finds ours cached next time.
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

// On failure the page stays in the system's fonts; nothing else depends on these.
setFonts().catch(() => undefined);
